/** Builders of gateway rows: name what matters to the test, the rest is plausible. */
import type { TestDatabase } from './postgres.ts';

export interface RequestRow {
  readonly at: string;
  readonly spendUsd?: number | string;
  readonly teamId?: string | null;
  readonly tags?: unknown;
  readonly model?: string;
  readonly modelId?: string | null;
  readonly modelGroup?: string | null;
  readonly apiBase?: string | null;
  readonly callType?: string;
  readonly completionTokens?: number;
  readonly durationMs?: number;
  readonly status?: string | null;
  readonly cacheHit?: string | null;
  readonly metadata?: unknown;
}

let requestCount = 0;

/** Inserts requests; `at` is an ISO instant. Works on every schema generation. */
export async function insertRequests(
  database: Pick<TestDatabase, 'query'>,
  requests: readonly RequestRow[],
): Promise<void> {
  const rows = requests.map((request) => {
    requestCount += 1;
    const startMs = Date.parse(request.at);
    const {
      spendUsd = 0.01,
      teamId = 'team-a',
      tags = [],
      model = 'openai/gpt-4o',
      modelId = 'deployment-1',
      modelGroup = 'gpt-4o',
      apiBase = 'https://api.openai.com',
      callType = 'acompletion',
      completionTokens = 100,
      durationMs = 2_000,
      status = 'success',
      cacheHit = 'False',
      metadata = {},
    } = request;
    return {
      request_id: `request-${requestCount}`,
      call_type: callType,
      spend: String(spendUsd),
      completion_tokens: completionTokens,
      total_tokens: completionTokens,
      startTime: stamp(startMs),
      endTime: stamp(startMs + durationMs),
      model,
      model_id: modelId,
      model_group: modelGroup,
      api_base: apiBase,
      cache_hit: cacheHit,
      request_tags: tags,
      team_id: teamId,
      metadata,
      status,
    };
  });
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((name) => `"${name}"`).join(', ');
  await database.query(
    `insert into "LiteLLM_SpendLogs" (${names})
     select ${names} from json_populate_recordset(null::"LiteLLM_SpendLogs", $1)`,
    [JSON.stringify(rows)],
  );
}

export async function insertTeam(
  database: TestDatabase,
  team: { readonly id: string; readonly alias: string | null },
): Promise<void> {
  await database.query(`insert into "LiteLLM_TeamTable" (team_id, team_alias) values ($1, $2)`, [
    team.id,
    team.alias,
  ]);
}

const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, -1);
