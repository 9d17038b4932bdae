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
    organization_id: string | null;
    request_duration_ms: number | null;
    completionStartTime: UtcTimestamp | null;
    custom_llm_provider: string | null;
    /** Of the server itself: the number of the transaction that wrote the row. */
    xmin: unknown;
  };
  /**
   * Of `metadata` only single keys are ever selected: `tollbell_destination`, whom LiteLLM tells of budgets,
   * and the budget of members. The rest may hold secrets.
   */
  LiteLLM_TeamTable: Budget & {
    team_id: string;
    team_alias: string | null;
    organization_id: string | null;
    metadata: unknown;
    soft_budget: number | null;
    model_spend: unknown;
    model_max_budget: unknown;
    budget_limits: unknown;
    models: string[] | null;
    tpm_limit: string | null;
    rpm_limit: string | null;
    max_parallel_requests: number | null;
    blocked: boolean;
    created_at: UtcTimestamp;
  };
  LiteLLM_DeletedTeamTable: {
    team_id: string;
    team_alias: string | null;
    deleted_at: UtcTimestamp;
    organization_id: string | null;
    created_at: UtcTimestamp | null;
    deleted_by: string | null;
  };
  LiteLLM_DailyUserSpend: {
    user_id: string | null;
    date: string;
    api_requests: string;
    spend: number;
  };
  /** `ptu_flat_cost` stands on rows of its own, which have neither requests nor `spend`. */
  LiteLLM_DailyTeamSpend: {
    team_id: string | null;
    date: string;
    api_requests: string;
    spend: number;
    ptu_flat_cost: number;
  };
  /** One row for each tag: a request counts in each of its tags. */
  LiteLLM_DailyTagSpend: {
    tag: string | null;
    date: string;
    api_requests: string;
    spend: number;
  };
  LiteLLM_TagTable: {
    tag_name: string;
    spend: number;
    budget_id: string | null;
    created_at: UtcTimestamp;
  };
  /** Of `metadata` only whom LiteLLM tells of budgets. */
  LiteLLM_VerificationToken: Budget & {
    token: string;
    key_alias: string | null;
    budget_id: string | null;
    user_id: string | null;
    team_id: string | null;
    organization_id: string | null;
    expires: UtcTimestamp | null;
    metadata: unknown;
    model_spend: unknown;
    model_max_budget: unknown;
    budget_limits: unknown;
    key_name: string | null;
    models: string[] | null;
    tpm_limit: string | null;
    rpm_limit: string | null;
    max_parallel_requests: number | null;
    blocked: boolean | null;
    allowed_routes: string[] | null;
    auto_rotate: boolean | null;
    rotation_interval: string | null;
    created_at: UtcTimestamp | null;
    created_by: string | null;
    updated_by: string | null;
  };
  LiteLLM_UserTable: Budget & {
    user_id: string;
    user_alias: string | null;
    user_email: string | null;
    organization_id: string | null;
    model_spend: unknown;
    model_max_budget: unknown;
    user_role: string | null;
    team_id: string | null;
    models: string[] | null;
    tpm_limit: string | null;
    rpm_limit: string | null;
    max_parallel_requests: number | null;
    created_at: UtcTimestamp | null;
  };
  LiteLLM_TeamMembership: {
    user_id: string;
    team_id: string;
    spend: number;
    budget_id: string | null;
  };
  LiteLLM_EndUserTable: {
    user_id: string;
    alias: string | null;
    spend: number;
    budget_id: string | null;
  };
  LiteLLM_OrganizationTable: {
    organization_id: string;
    organization_alias: string;
    budget_id: string;
    spend: number;
    model_spend: unknown;
    created_at: UtcTimestamp;
  };
  /** Of `metadata` only whom LiteLLM tells of budgets. */
  LiteLLM_ProjectTable: {
    project_id: string;
    project_alias: string | null;
    team_id: string | null;
    budget_id: string | null;
    metadata: unknown;
    spend: number;
    model_spend: unknown;
  };
  /** Limits that several entities may share, each with a spend of its own. */
  LiteLLM_BudgetTable: {
    budget_id: string;
    max_budget: number | null;
    soft_budget: number | null;
    model_max_budget: unknown;
    budget_duration: string | null;
    budget_reset_at: UtcTimestamp | null;
  };
  /** What was spent in each of several windows, of keys and of teams. */
  LiteLLM_BudgetWindowSpend: {
    entity_type: string;
    entity_id: string;
    window_duration: string;
    window_start: UtcTimestamp;
    spend: number;
  };
  LiteLLM_DeletedVerificationToken: {
    token: string;
    key_alias: string | null;
    user_id: string | null;
    team_id: string | null;
    created_at: UtcTimestamp | null;
    deleted_at: UtcTimestamp;
    deleted_by: string | null;
  };
  /** What a rotated key was before, while it is still taken. */
  LiteLLM_DeprecatedVerificationToken: {
    token: string;
    active_token_id: string;
  };
  /**
   * Of `litellm_params` only the names of its keys, and numbers of some of them: its texts are secrets,
   * encrypted one by one. Of `model_info` the keys of a list.
   */
  LiteLLM_ProxyModelTable: {
    model_id: string;
    model_name: string;
    litellm_params: unknown;
    model_info: unknown;
    blocked: boolean;
    created_at: UtcTimestamp;
    created_by: string;
    updated_at: UtcTimestamp;
    updated_by: string;
  };
  /** Of the values before and after only the keys of a list are selected: the rest may hold secrets. */
  LiteLLM_AuditLog: {
    id: string;
    updated_at: UtcTimestamp;
    changed_by: string;
    action: string;
    table_name: string;
    object_id: string;
    before_value: unknown;
    updated_values: unknown;
  };
}

/** A budget in columns of the entity's own. */
interface Budget {
  /** Since the last reset of the budget, not since ever. */
  spend: number;
  max_budget: number | null;
  budget_duration: string | null;
  budget_reset_at: UtcTimestamp | null;
}

export type SourceTable = keyof SourceTables;

/** Reading only: inserting, updating and deleting do not compile. */
export type SourceDatabase = Pick<Kysely<SourceTables>, 'selectFrom' | 'with' | 'selectNoFrom'>;

/** The same within one snapshot, where rows can be read a batch at a time. */
export type SourceSnapshot = SourceDatabase & Pick<Kysely<SourceTables>, 'getExecutor'>;

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
    optional: [
      // Since November 2025.
      'organization_id',
      // Since LiteLLM 1.83 (February 2026).
      'request_duration_ms',
      'completionStartTime',
      'custom_llm_provider',
      'xmin',
    ],
  },
  LiteLLM_TeamTable: {
    required: ['team_id', 'team_alias'],
    optional: [
      'metadata',
      'spend',
      'max_budget',
      'budget_duration',
      'budget_reset_at',
      'organization_id',
      'model_spend',
      'model_max_budget',
      // Since LiteLLM 1.83 (February 2026).
      'soft_budget',
      // Since April 2026.
      'budget_limits',
      'models',
      'tpm_limit',
      'rpm_limit',
      'max_parallel_requests',
      'blocked',
      'created_at',
    ],
  },
  // Since LiteLLM 1.83 (December 2025).
  LiteLLM_DeletedTeamTable: {
    required: [],
    optional: [
      'team_id',
      'team_alias',
      'deleted_at',
      'organization_id',
      'created_at',
      'deleted_by',
    ],
  },
  LiteLLM_DailyUserSpend: {
    required: [],
    optional: ['user_id', 'date', 'api_requests', 'spend'],
  },
  LiteLLM_DailyTeamSpend: {
    required: [],
    optional: [
      'team_id',
      'date',
      'api_requests',
      'spend',
      // Since about September 2026.
      'ptu_flat_cost',
    ],
  },
  LiteLLM_DailyTagSpend: {
    required: [],
    optional: ['tag', 'date', 'api_requests', 'spend'],
  },
  // Since LiteLLM 1.80 (October 2025).
  LiteLLM_TagTable: {
    required: [],
    optional: ['tag_name', 'spend', 'budget_id', 'created_at'],
  },
  LiteLLM_VerificationToken: {
    required: [],
    optional: [
      'token',
      'key_alias',
      'spend',
      'max_budget',
      'budget_duration',
      'budget_reset_at',
      'budget_id',
      'user_id',
      'team_id',
      'organization_id',
      'expires',
      'metadata',
      'model_spend',
      'model_max_budget',
      // Since April 2026.
      'budget_limits',
      'key_name',
      'models',
      'tpm_limit',
      'rpm_limit',
      'max_parallel_requests',
      'blocked',
      'allowed_routes',
      // Since LiteLLM 1.80 (September 2025).
      'auto_rotate',
      'rotation_interval',
      'created_at',
      'created_by',
      'updated_by',
    ],
  },
  LiteLLM_UserTable: {
    required: [],
    optional: [
      'user_id',
      'user_alias',
      'user_email',
      'spend',
      'max_budget',
      'budget_duration',
      'budget_reset_at',
      'organization_id',
      'model_spend',
      'model_max_budget',
      'user_role',
      'team_id',
      'models',
      'tpm_limit',
      'rpm_limit',
      'max_parallel_requests',
      'created_at',
    ],
  },
  LiteLLM_TeamMembership: {
    required: [],
    optional: ['user_id', 'team_id', 'spend', 'budget_id'],
  },
  LiteLLM_EndUserTable: {
    required: [],
    optional: ['user_id', 'alias', 'spend', 'budget_id'],
  },
  LiteLLM_OrganizationTable: {
    required: [],
    optional: [
      'organization_id',
      'organization_alias',
      'budget_id',
      'spend',
      'model_spend',
      'created_at',
    ],
  },
  // Since November 2025.
  LiteLLM_ProjectTable: {
    required: [],
    optional: [
      'project_id',
      'project_alias',
      'team_id',
      'budget_id',
      'metadata',
      'spend',
      'model_spend',
    ],
  },
  LiteLLM_BudgetTable: {
    required: [],
    optional: [
      'budget_id',
      'max_budget',
      'soft_budget',
      'model_max_budget',
      'budget_duration',
      'budget_reset_at',
    ],
  },
  // Since August 2026.
  LiteLLM_BudgetWindowSpend: {
    required: [],
    optional: ['entity_type', 'entity_id', 'window_duration', 'window_start', 'spend'],
  },
  // Since LiteLLM 1.83 (December 2025).
  LiteLLM_DeletedVerificationToken: {
    required: [],
    optional: [
      'token',
      'key_alias',
      'user_id',
      'team_id',
      'created_at',
      'deleted_at',
      'deleted_by',
    ],
  },
  // Since LiteLLM 1.83 (February 2026).
  LiteLLM_DeprecatedVerificationToken: {
    required: [],
    optional: ['token', 'active_token_id'],
  },
  LiteLLM_ProxyModelTable: {
    required: [],
    optional: [
      'model_id',
      'model_name',
      'litellm_params',
      'model_info',
      // Since about September 2026.
      'blocked',
      'created_at',
      'created_by',
      'updated_at',
      'updated_by',
    ],
  },
  LiteLLM_AuditLog: {
    required: [],
    optional: [
      'id',
      'updated_at',
      'changed_by',
      'action',
      'table_name',
      'object_id',
      'before_value',
      'updated_values',
    ],
  },
};
