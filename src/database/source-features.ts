/**
 * Finds out which of the columns we read this gateway has and lets us read.
 *
 * LiteLLM's schema differs by version and `_prisma_migrations` may be absent, so the columns
 * themselves are asked. A missing optional column degrades a section; a required one stops.
 */
import { type Kysely, sql } from 'kysely';
import { DatabaseError } from '../errors.ts';
import { databaseError } from './database-error.ts';
import { type SourceTable, type SourceTables, sourceTableUse } from './source-tables.ts';

export interface SourceFeatures {
  /** `request_duration_ms` is there; else durations come from the time stamps. */
  readonly hasRequestDuration: boolean;
  /** When the first token came can be read. */
  readonly hasFirstToken: boolean;
  /** The provider of a request can be read. */
  readonly hasProvider: boolean;
  /** Copies of deleted teams are kept; else only request metadata knows their names. */
  readonly hasDeletedTeams: boolean;
  /** The gateway's own daily totals can be read, to tell a disabled log from a quiet day. */
  readonly hasDailyTotals: boolean;
  /** The metadata of teams can be read, for the destinations that they name. */
  readonly hasTeamMetadata: boolean;
  /** Requests say of which organization they are. */
  readonly hasLogOrganization: boolean;
  /** What each user spent on each day, by the gateway's own sums. */
  readonly hasUserDays: boolean;
  /** What the gateway sums by itself, to compare the log with. */
  readonly gatewaySums: GatewaySums;
  /** Whose budgets can be read. */
  readonly budgets: Readonly<Record<BudgetKind, SumState>>;
  readonly budgetParts: BudgetParts;
  /** What the gateway records of changes, as far as it can be read. */
  readonly records: ChangeRecords;
}

/** What can hold a budget. */
export type BudgetKind =
  | 'key'
  | 'user'
  | 'team'
  | 'team_member'
  | 'end_user'
  | 'organization'
  | 'project'
  | 'tag'
  | 'proxy';

/** What is told of budgets where the gateway has it and lets us read it. */
export interface BudgetParts {
  readonly teamSoftLimits: boolean;
  /** Several windows for one key or team (`budget_limits`), and what was spent in each. */
  readonly keyWindows: boolean;
  readonly teamWindows: boolean;
  readonly windowCounters: boolean;
  /** Names of the owners. */
  readonly teamOrganizations: boolean;
  readonly keyOrganizations: boolean;
  readonly userEmails: boolean;
  readonly organizationNames: boolean;
  /** Whom LiteLLM tells of the budgets of keys and projects; of teams see `hasTeamMetadata`. */
  readonly keyMetadata: boolean;
  readonly projectMetadata: boolean;
}

export interface ChangeRecords {
  /** There; it is filled by gateways with `store_audit_logs` alone. */
  readonly hasAuditLog: boolean;
  /** Copies of deleted keys and of deleted teams that say who deleted them. */
  readonly hasKeyDeleter: boolean;
  readonly hasTeamDeleter: boolean;
  /** What a rotated key was before. */
  readonly hasRotations: boolean;
}

/** `missing`: this gateway has no such table or column; `not-granted`: the role may not read it. */
export type SumState = 'readable' | 'missing' | 'not-granted';

export interface GatewaySums {
  readonly dailyUsers: SumState;
  readonly dailyTeams: SumState;
  readonly dailyTags: SumState;
  readonly teamCounters: SumState;
  readonly tagCounters: SumState;
  /** Flat cost of reserved capacity, in the daily table of teams. */
  readonly flatCost: SumState;
}

/** The newest gateway with all grants: what made-up examples are drawn for. */
export const newestFeatures: SourceFeatures = {
  hasRequestDuration: true,
  hasFirstToken: true,
  hasProvider: true,
  hasDeletedTeams: true,
  hasDailyTotals: true,
  hasTeamMetadata: true,
  hasLogOrganization: true,
  hasUserDays: true,
  gatewaySums: {
    dailyUsers: 'readable',
    dailyTeams: 'readable',
    dailyTags: 'readable',
    teamCounters: 'readable',
    tagCounters: 'readable',
    flatCost: 'readable',
  },
  budgets: {
    key: 'readable',
    user: 'readable',
    team: 'readable',
    team_member: 'readable',
    end_user: 'readable',
    organization: 'readable',
    project: 'readable',
    tag: 'readable',
    proxy: 'readable',
  },
  budgetParts: {
    teamSoftLimits: true,
    keyWindows: true,
    teamWindows: true,
    windowCounters: true,
    teamOrganizations: true,
    keyOrganizations: true,
    userEmails: true,
    organizationNames: true,
    keyMetadata: true,
    projectMetadata: true,
  },
  records: { hasAuditLog: true, hasKeyDeleter: true, hasTeamDeleter: true, hasRotations: true },
};

interface ColumnState {
  readonly table: string;
  readonly column: string | null;
  readonly isReadable: boolean;
}

const ownBudget = ['spend', 'max_budget', 'budget_duration', 'budget_reset_at'];
const modelBudgets = ['model_spend', 'model_max_budget'];
const sharedBudget: TableNeed = [
  'LiteLLM_BudgetTable',
  [
    'budget_id',
    'max_budget',
    'soft_budget',
    'model_max_budget',
    'budget_duration',
    'budget_reset_at',
  ],
];

type TableNeed = readonly [table: SourceTable, columns: readonly string[]];

/** Without these the budgets of a kind cannot be read at all. */
const budgetNeeds: Readonly<Record<BudgetKind, readonly TableNeed[]>> = {
  key: [
    [
      'LiteLLM_VerificationToken',
      [
        'token',
        'key_alias',
        'budget_id',
        'user_id',
        'team_id',
        'expires',
        ...ownBudget,
        ...modelBudgets,
      ],
    ],
    sharedBudget,
  ],
  user: [
    [
      'LiteLLM_UserTable',
      ['user_id', 'user_alias', 'organization_id', ...ownBudget, ...modelBudgets],
    ],
  ],
  team: [['LiteLLM_TeamTable', ['team_id', 'team_alias', ...ownBudget, ...modelBudgets]]],
  team_member: [
    ['LiteLLM_TeamMembership', ['user_id', 'team_id', 'spend', 'budget_id']],
    sharedBudget,
  ],
  end_user: [['LiteLLM_EndUserTable', ['user_id', 'alias', 'spend', 'budget_id']], sharedBudget],
  organization: [
    [
      'LiteLLM_OrganizationTable',
      ['organization_id', 'organization_alias', 'budget_id', 'spend', 'model_spend'],
    ],
    sharedBudget,
  ],
  project: [
    [
      'LiteLLM_ProjectTable',
      ['project_id', 'project_alias', 'team_id', 'budget_id', 'spend', 'model_spend'],
    ],
    sharedBudget,
  ],
  tag: [['LiteLLM_TagTable', ['tag_name', 'spend', 'budget_id']], sharedBudget],
  proxy: [['LiteLLM_UserTable', ['user_id', ...ownBudget]]],
};

const daily = ['date', 'api_requests', 'spend'];
const deleter = (id: string): readonly string[] => [id, 'deleted_at', 'deleted_by'];

/** @throws DatabaseError `missing-table`, `missing-column` or `missing-grant`, naming them all. */
export async function detectSourceFeatures(db: Kysely<SourceTables>): Promise<SourceFeatures> {
  const states = await columnStates(db);
  const isReadable = (table: string, column: string): boolean =>
    states.some((state) => state.table === table && state.column === column && state.isReadable);
  checkRequired(states, isReadable);
  const hasAll = (table: SourceTable, columns: readonly string[]): boolean =>
    columns.every((column) => isReadable(table, column));
  const sumState = (table: SourceTable, columns: readonly string[]): SumState => {
    if (hasAll(table, columns)) return 'readable';
    const isThere = columns.every((column) =>
      states.some((state) => state.table === table && state.column === column),
    );
    return isThere ? 'not-granted' : 'missing';
  };
  const budgetState = (kind: BudgetKind): SumState => {
    const tables = budgetNeeds[kind].map(([table, columns]) => sumState(table, columns));
    return (
      tables.find((state) => state === 'missing') ??
      tables.find((state) => state !== 'readable') ??
      'readable'
    );
  };
  return {
    hasRequestDuration: isReadable('LiteLLM_SpendLogs', 'request_duration_ms'),
    hasFirstToken: isReadable('LiteLLM_SpendLogs', 'completionStartTime'),
    hasProvider: isReadable('LiteLLM_SpendLogs', 'custom_llm_provider'),
    hasDeletedTeams: hasAll('LiteLLM_DeletedTeamTable', ['team_id', 'team_alias', 'deleted_at']),
    hasDailyTotals: hasAll('LiteLLM_DailyUserSpend', ['date', 'api_requests']),
    hasTeamMetadata: hasAll('LiteLLM_TeamTable', ['metadata']),
    hasLogOrganization: hasAll('LiteLLM_SpendLogs', ['organization_id']),
    hasUserDays: hasAll('LiteLLM_DailyUserSpend', ['user_id', 'date', 'spend']),
    gatewaySums: {
      dailyUsers: sumState('LiteLLM_DailyUserSpend', daily),
      dailyTeams: sumState('LiteLLM_DailyTeamSpend', ['team_id', ...daily]),
      dailyTags: sumState('LiteLLM_DailyTagSpend', ['tag', ...daily]),
      teamCounters: sumState('LiteLLM_TeamTable', ['spend', 'budget_duration', 'budget_reset_at']),
      tagCounters: sumState('LiteLLM_TagTable', ['tag_name', 'spend']),
      flatCost: sumState('LiteLLM_DailyTeamSpend', ['ptu_flat_cost']),
    },
    budgets: {
      key: budgetState('key'),
      user: budgetState('user'),
      team: budgetState('team'),
      team_member: budgetState('team_member'),
      end_user: budgetState('end_user'),
      organization: budgetState('organization'),
      project: budgetState('project'),
      tag: budgetState('tag'),
      proxy: budgetState('proxy'),
    },
    budgetParts: {
      teamSoftLimits: isReadable('LiteLLM_TeamTable', 'soft_budget'),
      keyWindows: isReadable('LiteLLM_VerificationToken', 'budget_limits'),
      teamWindows: isReadable('LiteLLM_TeamTable', 'budget_limits'),
      windowCounters: hasAll('LiteLLM_BudgetWindowSpend', [
        'entity_type',
        'entity_id',
        'window_duration',
        'window_start',
        'spend',
      ]),
      teamOrganizations: isReadable('LiteLLM_TeamTable', 'organization_id'),
      keyOrganizations: isReadable('LiteLLM_VerificationToken', 'organization_id'),
      userEmails: hasAll('LiteLLM_UserTable', ['user_id', 'user_email']),
      organizationNames: hasAll('LiteLLM_OrganizationTable', [
        'organization_id',
        'organization_alias',
      ]),
      keyMetadata: isReadable('LiteLLM_VerificationToken', 'metadata'),
      projectMetadata: isReadable('LiteLLM_ProjectTable', 'metadata'),
    },
    records: {
      hasAuditLog: hasAll('LiteLLM_AuditLog', sourceTableUse.LiteLLM_AuditLog.optional),
      hasKeyDeleter: hasAll('LiteLLM_DeletedVerificationToken', deleter('token')),
      hasTeamDeleter: hasAll('LiteLLM_DeletedTeamTable', deleter('team_id')),
      hasRotations: hasAll('LiteLLM_DeprecatedVerificationToken', ['token', 'active_token_id']),
    },
  };
}

/** Of the columns we know, those that are there and may be read, by table. */
export async function readableColumns(
  db: Kysely<SourceTables>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const states = (await columnStates(db)).filter(({ isReadable }) => isReadable);
  return new Map(
    Object.entries(sourceTableUse).map(([table, { required, optional }]) => {
      const known: readonly string[] = [...required, ...optional];
      const readable = states.flatMap((state) =>
        state.table === table && state.column !== null ? [state.column] : [],
      );
      return [table, new Set(readable.filter((column) => known.includes(column)))];
    }),
  );
}

async function columnStates(db: Kysely<SourceTables>): Promise<readonly ColumnState[]> {
  const tables = Object.keys(sourceTableUse);
  try {
    // `to_regclass` follows the search path, as our queries do, and sees what is not granted;
    // without the right to use the schema it sees nothing, which reads as a missing table.
    const { rows } = await sql<ColumnState>`
      select
        named.name as "table",
        attribute.attname as "column",
        has_column_privilege(to_regclass(quote_ident(named.name)), attribute.attnum, 'select') as "isReadable"
      from unnest(${tables}::text[]) as named(name)
      join pg_attribute as attribute
        on attribute.attrelid = to_regclass(quote_ident(named.name))
        and (attribute.attnum > 0 or attribute.attname = 'xmin')
        and not attribute.attisdropped`.execute(db);
    return rows;
  } catch (cause) {
    throw databaseError(cause, 'source');
  }
}

function checkRequired(
  states: readonly ColumnState[],
  isReadable: (table: string, column: string) => boolean,
): void {
  for (const [table, { required }] of Object.entries(sourceTableUse)) {
    if (required.length === 0) continue;
    const columns = states.filter((state) => state.table === table);
    if (columns.length === 0) {
      throw new DatabaseError(
        'missing-table',
        'source',
        `there is no table "${table}" in the gateway's database; is DATABASE_URL the database that the LiteLLM proxy writes (and the right ?schema=)?`,
      );
    }
    const lacking = required.filter((name) => !columns.some(({ column }) => column === name));
    if (lacking.length > 0) {
      throw new DatabaseError(
        'missing-column',
        'source',
        `"${table}" lacks ${lacking.join(', ')}; tollbell reads LiteLLM 1.74 (July 2025) and newer`,
      );
    }
    const refused = required.filter((name) => !isReadable(table, name));
    if (refused.length > 0) {
      throw new DatabaseError(
        'missing-grant',
        'source',
        `the role may not read ${refused.join(', ')} of "${table}"; run the statements of 'tollbell migrate --print-grants' as the owner of the tables`,
      );
    }
  }
}
