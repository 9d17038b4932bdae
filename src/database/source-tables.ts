/**
 * The gateway's columns we read, and no others: prompts and answers (`messages`, `response`,
 * `proxy_server_request`) are not here, so no query can select them and no grant names them.
 *
 * One list serves the query types, the detection of older schemas and the grant script.
 */
import type { ColumnType, Kysely } from 'kysely';

/** A `timestamp(3)` that means UTC: read as an instant, written as one. */
type UtcTimestamp = ColumnType<Date, never, never>;

export interface SourceTables {
  LiteLLM_SpendLogs: {
    request_id: string;
    api_key: string;
    user: string | null;
    end_user: string | null;
    spend: number;
    startTime: UtcTimestamp;
    endTime: UtcTimestamp;
    prompt_tokens: number;
    completion_tokens: number;
    total_tokens: number;
    call_type: string;
    model: string;
    model_id: string | null;
    model_group: string | null;
    api_base: string | null;
    cache_hit: string | null;
    request_tags: unknown;
    team_id: string | null;
    metadata: unknown;
    status: string | null;
    request_duration_ms: number | null;
    completionStartTime: UtcTimestamp | null;
    custom_llm_provider: string | null;
    /** Of the server itself: the number of the transaction that wrote the row. */
    xmin: unknown;
  };
  /** Of `metadata` only the key `tollbell_destination` is ever selected: the rest may hold secrets. */
  LiteLLM_TeamTable: {
    team_id: string;
    team_alias: string | null;
    metadata: unknown;
    /** Since the last reset of the budget, not since ever. */
    spend: number;
    budget_duration: string | null;
    budget_reset_at: UtcTimestamp | null;
  };
  LiteLLM_DeletedTeamTable: {
    team_id: string;
    team_alias: string | null;
    deleted_at: UtcTimestamp;
  };
  LiteLLM_DailyUserSpend: { date: string; api_requests: string; spend: number };
  /** `ptu_flat_cost` stands on rows of its own, which have neither requests nor `spend`. */
  LiteLLM_DailyTeamSpend: {
    team_id: string | null;
    date: string;
    api_requests: string;
    spend: number;
    ptu_flat_cost: number;
  };
  /** One row for each tag: a request counts in each of its tags. */
  LiteLLM_DailyTagSpend: { tag: string | null; date: string; api_requests: string; spend: number };
  LiteLLM_TagTable: { tag_name: string; spend: number };
}

export type SourceTable = keyof SourceTables;

/** Reading only: inserting, updating and deleting do not compile. */
export type SourceDatabase = Pick<Kysely<SourceTables>, 'selectFrom' | 'with' | 'selectNoFrom'>;

interface TableUse<Column extends string> {
  /** Without these nothing works. */
  readonly required: readonly Column[];
  /** Missing in older gateways, or not granted: a section degrades, with a note. */
  readonly optional: readonly Column[];
}

export const sourceTableUse: {
  readonly [Table in SourceTable]: TableUse<keyof SourceTables[Table] & string>;
} = {
  LiteLLM_SpendLogs: {
    required: [
      'request_id',
      'api_key',
      'user',
      'end_user',
      'spend',
      'startTime',
      'endTime',
      'prompt_tokens',
      'completion_tokens',
      'total_tokens',
      'call_type',
      'model',
      'model_id',
      'model_group',
      'api_base',
      'cache_hit',
      'request_tags',
      'team_id',
      'metadata',
      'status',
    ],
    // `request_duration_ms` since LiteLLM 1.83 (February 2026).
    optional: ['request_duration_ms', 'completionStartTime', 'custom_llm_provider', 'xmin'],
  },
  LiteLLM_TeamTable: {
    required: ['team_id', 'team_alias'],
    optional: ['metadata', 'spend', 'budget_duration', 'budget_reset_at'],
  },
  // Since LiteLLM 1.83 (December 2025).
  LiteLLM_DeletedTeamTable: { required: [], optional: ['team_id', 'team_alias', 'deleted_at'] },
  LiteLLM_DailyUserSpend: { required: [], optional: ['date', 'api_requests', 'spend'] },
  LiteLLM_DailyTeamSpend: {
    required: [],
    // `ptu_flat_cost` since about September 2026.
    optional: ['team_id', 'date', 'api_requests', 'spend', 'ptu_flat_cost'],
  },
  LiteLLM_DailyTagSpend: { required: [], optional: ['tag', 'date', 'api_requests', 'spend'] },
  // Since LiteLLM 1.80 (October 2025).
  LiteLLM_TagTable: { required: [], optional: ['tag_name', 'spend'] },
};
