/** Rows of the spend log as the gateway writes them, for what is told of single ones: name what matters. */
import type { TestDatabase } from './postgres.ts';

export interface LogRow {
  readonly id: string;
  /** When the request began. */
  readonly at: string;
  readonly ms?: number;
  readonly firstTokenMs?: number;
  readonly model?: string;
  readonly modelId?: string;
  readonly apiBase?: string;
  readonly callType?: string;
  readonly key?: string;
  readonly keyAlias?: string;
  readonly team?: string;
  readonly endUser?: string;
  readonly spendUsd?: number;
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  readonly isCacheHit?: boolean;
  readonly failure?: {
    readonly errorClass: string;
    readonly code: string;
    readonly message: string;
    /** Empty: the gateway itself refused. */
    readonly provider?: string;
  };
}

export async function insertLogRows(
  database: Pick<TestDatabase, 'query'>,
  rows: readonly LogRow[],
): Promise<void> {
  const records = rows.map((row) => {
    const { failure, ms = failure === undefined ? 800 : 0, model = 'gpt-4o', at } = row;
    const { promptTokens = 100, completionTokens = 50, modelId = 'deployment-1' } = row;
    const startMs = Date.parse(at);
    const spendUsd = row.spendUsd ?? (failure === undefined ? 0.01 : 0);
    const isRefusal = failure?.provider === '';
    return {
      request_id: row.id,
      call_type: row.callType ?? 'acompletion',
      api_key: row.key ?? 'key-1',
      spend: spendUsd,
      total_tokens: failure === undefined ? promptTokens + completionTokens : 0,
      prompt_tokens: failure === undefined ? promptTokens : 0,
      completion_tokens: failure === undefined ? completionTokens : 0,
      startTime: stamp(startMs),
      endTime: stamp(startMs + ms),
      completionStartTime: stamp(startMs + (row.firstTokenMs ?? ms)),
      request_duration_ms: ms,
      model: `azure/${model}`,
      model_id: isRefusal ? '' : modelId,
      model_group: model,
      custom_llm_provider: isRefusal ? '' : 'azure',
      api_base: isRefusal ? '' : (row.apiBase ?? 'https://acme.openai.azure.com'),
      user: 'user-1',
      end_user: row.endUser ?? '',
      team_id: row.team ?? 'team-a',
      cache_hit: row.isCacheHit === true ? 'True' : 'False',
      status: failure === undefined ? 'success' : 'failure',
      metadata: {
        user_api_key_alias: row.keyAlias ?? null,
        ...(failure === undefined
          ? {}
          : {
              status: 'failure',
              error_information: {
                error_class: failure.errorClass,
                error_code: failure.code,
                error_message: failure.message,
                llm_provider: failure.provider ?? 'azure',
              },
            }),
      },
    };
  });
  const columns = Object.keys(records[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((name) => `"${name}"`).join(', ');
  await database.query(
    `insert into "LiteLLM_SpendLogs" (${names})
     select ${names} from jsonb_populate_recordset(null::"LiteLLM_SpendLogs", $1::jsonb)`,
    [JSON.stringify(records)],
  );
}

const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, -1);
