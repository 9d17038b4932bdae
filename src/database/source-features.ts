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
  /** What the gateway sums by itself, to compare the log with. */
  readonly gatewaySums: GatewaySums;
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
  gatewaySums: {
    dailyUsers: 'readable',
    dailyTeams: 'readable',
    dailyTags: 'readable',
    teamCounters: 'readable',
    tagCounters: 'readable',
    flatCost: 'readable',
  },
};

interface ColumnState {
  readonly table: string;
  readonly column: string | null;
  readonly isReadable: boolean;
}

const daily = ['date', 'api_requests', 'spend'];

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
  return {
    hasRequestDuration: isReadable('LiteLLM_SpendLogs', 'request_duration_ms'),
    hasFirstToken: isReadable('LiteLLM_SpendLogs', 'completionStartTime'),
    hasProvider: isReadable('LiteLLM_SpendLogs', 'custom_llm_provider'),
    hasDeletedTeams: hasAll('LiteLLM_DeletedTeamTable', ['team_id', 'team_alias', 'deleted_at']),
    hasDailyTotals: hasAll('LiteLLM_DailyUserSpend', ['date', 'api_requests']),
    hasTeamMetadata: hasAll('LiteLLM_TeamTable', ['metadata']),
    gatewaySums: {
      dailyUsers: sumState('LiteLLM_DailyUserSpend', daily),
      dailyTeams: sumState('LiteLLM_DailyTeamSpend', ['team_id', ...daily]),
      dailyTags: sumState('LiteLLM_DailyTagSpend', ['tag', ...daily]),
      teamCounters: sumState('LiteLLM_TeamTable', ['spend', 'budget_duration', 'budget_reset_at']),
      tagCounters: sumState('LiteLLM_TagTable', ['tag_name', 'spend']),
      flatCost: sumState('LiteLLM_DailyTeamSpend', ['ptu_flat_cost']),
    },
  };
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
