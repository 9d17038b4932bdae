/**
 * What is kept of each kind of thing that the gateway has: the columns whose change is a change, and
 * those that are only carried along. Everything else of these tables is never read.
 *
 * Not among them: `spend`, `updated_at` and `budget_reset_at`, which every flush of spend and every
 * reset moves.
 */
import type { SourceTable } from '../../database/source-tables.ts';

export const entityKinds = ['key', 'team', 'user', 'organization', 'tag', 'model'] as const;
export type EntityKind = (typeof entityKinds)[number];

export interface EntityColumns {
  readonly table: SourceTable;
  readonly id: string;
  readonly watched: readonly string[];
  readonly carried: readonly string[];
  /** Rows that are the gateway's own business, by column. */
  readonly leftOut?: { readonly column: string; readonly value: string };
  /** Where it keeps copies of what was deleted. */
  readonly copies?: { readonly table: SourceTable; readonly id: string };
}

const limits = ['tpm_limit', 'rpm_limit', 'max_parallel_requests'];
const budget = ['models', 'max_budget', 'budget_duration', 'model_max_budget'];

export const entityColumns: Readonly<Record<EntityKind, EntityColumns>> = {
  key: {
    table: 'LiteLLM_VerificationToken',
    id: 'token',
    watched: [
      'key_alias',
      'team_id',
      'user_id',
      'organization_id',
      ...budget,
      'budget_id',
      ...limits,
      'blocked',
      'expires',
      'allowed_routes',
      'auto_rotate',
      'rotation_interval',
    ],
    carried: ['key_name', 'created_at', 'created_by', 'updated_by'],
    // Sessions of LiteLLM's own pages: a key for each login.
    leftOut: { column: 'team_id', value: 'litellm-dashboard' },
    copies: { table: 'LiteLLM_DeletedVerificationToken', id: 'token' },
  },
  team: {
    table: 'LiteLLM_TeamTable',
    id: 'team_id',
    watched: ['team_alias', 'organization_id', ...budget, 'soft_budget', ...limits, 'blocked'],
    carried: ['created_at'],
    copies: { table: 'LiteLLM_DeletedTeamTable', id: 'team_id' },
  },
  user: {
    table: 'LiteLLM_UserTable',
    id: 'user_id',
    watched: [
      'user_alias',
      'user_email',
      'user_role',
      'team_id',
      'organization_id',
      ...budget,
      ...limits,
    ],
    carried: ['created_at'],
    // No person: it carries the budget of the whole proxy.
    leftOut: { column: 'user_id', value: 'litellm-proxy-budget' },
  },
  organization: {
    table: 'LiteLLM_OrganizationTable',
    id: 'organization_id',
    watched: ['organization_alias'],
    carried: ['created_at'],
  },
  tag: { table: 'LiteLLM_TagTable', id: 'tag_name', watched: [], carried: ['created_at'] },
  model: {
    table: 'LiteLLM_ProxyModelTable',
    id: 'model_id',
    // No traffic moves `updated_at` of a model; it tells of changes within what is encrypted.
    watched: ['model_name', 'model_info', 'litellm_params', 'blocked', 'updated_at'],
    carried: ['created_at', 'created_by', 'updated_by'],
  },
};

/** What of a model is public: its price, its limits, what it is. */
export const modelInfoKeys = [
  'base_model',
  'mode',
  'input_cost_per_token',
  'output_cost_per_token',
  'input_cost_per_second',
  'output_cost_per_second',
  'cache_read_input_token_cost',
  'cache_creation_input_token_cost',
  'max_tokens',
  'max_input_tokens',
  'max_output_tokens',
  'tpm',
  'rpm',
  'tier',
  'team_id',
  'deprecation_date',
] as const;

/** Numbers stand unencrypted among the parameters; of these keys they are shown. */
export const modelNumberKeys = [
  'input_cost_per_token',
  'output_cost_per_token',
  'input_cost_per_second',
  'output_cost_per_second',
  'tpm',
  'rpm',
  'max_parallel_requests',
  'timeout',
  'stream_timeout',
  'max_retries',
  'weight',
  'max_budget',
] as const;
