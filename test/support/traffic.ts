/** Requests of one minute in the gateway's log, by deployment: so many, of which some failed. */
import type { TestDatabase } from './postgres.ts';

export interface TrafficOf {
  /** Null: the row does not say, as of older gateways. */
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly model: string;
  readonly requestCount: number;
  readonly failureCount?: number;
  readonly error?: readonly [errorClass: string, code: string, message: string];
  readonly keys?: readonly string[];
  readonly durationMs?: number;
  readonly spendUsd?: number;
}

export const unavailable = ['ServiceUnavailableError', '503', 'The service is away.'] as const;

let rowCount = 0;

/** Spread over the minute that begins at `at`. */
export async function addTraffic(
  database: Pick<TestDatabase, 'query'>,
  at: Date,
  traffic: readonly TrafficOf[],
): Promise<void> {
  const rows = traffic.flatMap(
    ({
      modelId,
      apiBase,
      model,
      requestCount,
      failureCount = 0,
      error = unavailable,
      keys = ['key-1', 'key-2', 'key-3'],
      durationMs = 900,
      spendUsd = 0.01,
    }) =>
      Array.from({ length: requestCount }, (_, index) => {
        rowCount += 1;
        const isLost = index < failureCount;
        const startMs = at.getTime() + Math.floor((index * 60_000) / requestCount);
        const [errorClass, code, message] = error;
        return {
          id: `row-${rowCount}`,
          key: keys[index % keys.length],
          spend: isLost ? 0 : spendUsd,
          tokens: isLost ? 0 : 100,
          start: new Date(startMs).toISOString(),
          end: new Date(startMs + (isLost ? 0 : durationMs)).toISOString(),
          model: modelId === null && isLost ? model : `provider/${model}`,
          model_id: isLost && modelId === null ? '' : (modelId ?? ''),
          group: isLost && modelId === null ? '' : model,
          api_base: apiBase ?? '',
          status: isLost ? 'failure' : 'success',
          metadata: isLost
            ? {
                error_information: {
                  error_class: errorClass,
                  error_code: code,
                  error_message: message,
                  llm_provider: 'provider',
                },
              }
            : {},
        };
      }),
  );
  await database.query(
    `insert into "LiteLLM_SpendLogs" (request_id, call_type, api_key, spend, total_tokens, prompt_tokens,
       completion_tokens, "startTime", "endTime", "completionStartTime", model, model_id, model_group,
       custom_llm_provider, api_base, "user", metadata, status, team_id, cache_hit)
     select row->>'id', 'acompletion', row->>'key', (row->>'spend')::float8, (row->>'tokens')::int,
       (row->>'tokens')::int, (row->>'tokens')::int, (row->>'start')::timestamptz at time zone 'UTC',
       (row->>'end')::timestamptz at time zone 'UTC', (row->>'end')::timestamptz at time zone 'UTC',
       row->>'model', row->>'model_id', row->>'group', '', row->>'api_base', 'user-1', row->'metadata',
       row->>'status', 'team-1', 'False'
     from jsonb_array_elements($1::jsonb) as row`,
    [JSON.stringify(rows)],
  );
}
