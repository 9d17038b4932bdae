/** How columns of keys, teams, users and models read: their names and their values, before and after. */
import { count, usd } from '../../src/message/format.ts';
import { type Block, type Fact, left } from '../../src/message/message.ts';
import { localMinuteText } from '../../src/time/format-time.ts';

export type Fields = Readonly<Record<string, unknown>>;

const labels: Readonly<Record<string, string>> = {
  key_alias: 'Alias',
  team_alias: 'Alias',
  user_alias: 'Alias',
  model_name: 'Name',
  user_email: 'Email',
  user_role: 'Role',
  user_id: 'User',
  team_id: 'Team',
  organization_id: 'Organization',
  models: 'Models',
  max_budget: 'Budget',
  soft_budget: 'Soft budget',
  budget_duration: 'Budget period',
  budget_id: 'Shared budget',
  model_max_budget: 'Budget by model',
  tpm_limit: 'Tokens a minute',
  rpm_limit: 'Requests a minute',
  tpm: 'Tokens a minute',
  rpm: 'Requests a minute',
  max_parallel_requests: 'Parallel requests',
  blocked: 'Blocked',
  expires: 'Expires',
  allowed_routes: 'Routes',
  auto_rotate: 'Rotates by itself',
  rotation_interval: 'Rotation interval',
  base_model: 'Base model',
  mode: 'Mode',
  input_cost_per_token: 'Input price',
  output_cost_per_token: 'Output price',
  cache_read_input_token_cost: 'Cached input price',
  cache_creation_input_token_cost: 'Cache write price',
  input_cost_per_second: 'Price per second of input',
  output_cost_per_second: 'Price per second',
  max_input_tokens: 'Context',
  max_output_tokens: 'Output, at most',
  max_tokens: 'Tokens, at most',
  timeout: 'Time-out',
  stream_timeout: 'Time-out of streams',
  deprecation_date: 'Deprecated on',
};

export const fieldLabel = (field: string): string => labels[field] ?? field.replaceAll('_', ' ');

/** What no value means, where it means something. */
const withoutValue: Readonly<Record<string, string>> = {
  max_budget: 'no limit',
  soft_budget: 'none',
  tpm_limit: 'no limit',
  rpm_limit: 'no limit',
  max_parallel_requests: 'no limit',
  expires: 'never',
  models: 'all',
  allowed_routes: 'all',
  blocked: 'no',
  auto_rotate: 'no',
};

export interface FieldFrame {
  readonly zone: string;
  /** Names of teams by id. */
  readonly teamLabel: (teamId: string) => string;
}

export function fieldText(field: string, value: unknown, frame: FieldFrame): string {
  if (isNothing(value)) return withoutValue[field] ?? '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(field, value);
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'object') return Object.entries(Object(value)).map(pairText).join(', ');
  const text = String(value);
  if (field === 'team_id') return frame.teamLabel(text);
  if (field === 'expires') return instantText(text, frame.zone);
  // Whole numbers beyond what a number holds are texts.
  return field.endsWith('_limit') && /^\d+$/.test(text) ? count(Number(text)) : text;
}

function numberText(field: string, value: number): string {
  if (/_cost_per_token$|_token_cost$/.test(field)) return `${usd(value * 1e6)} per 1M tokens`;
  if (/_cost_per_second$/.test(field)) return `$${value}`;
  if (/budget$/.test(field)) return usd(value);
  if (/timeout$/.test(field)) return `${value} s`;
  return Number.isInteger(value) ? count(value) : String(value);
}

/** LiteLLM's `{model: {budget_limit, time_period}}`. */
function pairText([name, value]: readonly [string, unknown]): string {
  const { budget_limit: limit, time_period: period } = Object(value);
  if (limit === undefined) return `${name} ${typeof value === 'object' ? '…' : String(value)}`;
  return `${name} ${usd(Number(limit))}${typeof period === 'string' ? ` per ${period}` : ''}`;
}

/** The gateway's instants have no zone and mean UTC; some texts of its log have one. */
function instantText(text: string, zone: string): string {
  const at = new Date(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(at.getTime()) ? text : localMinuteText(at, zone);
}

export const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(Object(value)).length === 0);

const factsMax = 10;

/** What is set, as far as a reader takes it in. */
export function setFacts(fields: Fields, frame: FieldFrame): readonly Fact[] {
  return Object.entries(fields)
    .filter(([, value]) => !isNothing(value) && value !== false)
    .slice(0, factsMax)
    .map(([field, value]) => ({ label: fieldLabel(field), value: fieldText(field, value, frame) }));
}

export function changesTable(before: Fields, after: Fields, frame: FieldFrame): Block {
  const fields = Object.keys(after);
  return {
    kind: 'table',
    title: 'Changes',
    columns: [left('What'), left('Before'), left('After')],
    rows: fields.map((field) => [
      fieldLabel(field),
      field in before ? fieldText(field, before[field], frame) : 'not recorded',
      fieldText(field, after[field], frame),
    ]),
    closingRows: [],
    emptyText: 'Nothing that is shown here: metadata, permissions and the like are not read.',
  };
}
