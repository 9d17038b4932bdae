/**
 * The numbers behind an alert, with the statement that gives them again: one SELECT without parameters
 * over the gateway's tables, which anybody with a database client may run.
 *
 * It is made of the same expressions as every other figure, so it counts what they count.
 */
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { SourceDatabase, SourceTables } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { deploymentKey, isFailure, modelName, spendUsd } from './spend-log.ts';

export interface Evidence {
  /** What is counted, in words. */
  readonly what: string;
  /** Of the rows' `startTime`, end not included, ISO 8601; null of a counter, which moves on. */
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly sql: string;
  /** What the statement gave. */
  readonly expected: readonly EvidenceRow[];
}

/** By the names of the columns; exact sums are text. */
export type EvidenceRow = Readonly<Record<string, string | number | null>>;

/** Rows of the log; what is unset narrows nothing down. */
export interface EvidenceFilter {
  readonly window: Window;
  /** As `deploymentKey` says it. */
  readonly deployment?: string;
  readonly model?: string;
  readonly apiBase?: string;
  readonly teamId?: string;
  readonly status?: 'success' | 'failure';
  readonly errorClass?: string;
  /** One row for each; one for all when unset. */
  readonly by?: 'deployment' | 'model' | 'error_class' | 'status' | 'team';
}

/** More rows than this are no evidence that anybody checks. */
const rowsMax = 200;

/** Kysely as a writer of SQL alone. */
const writer = new Kysely<SourceTables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const errorClass = sql<string | null>`
  nullif(log.metadata #>> '{error_information,error_class}', '')`;
const status = sql<string>`case when ${isFailure} then 'failure' else 'success' end`;

const groups: Readonly<Record<NonNullable<EvidenceFilter['by']>, RawBuilder<string | null>>> = {
  deployment: deploymentKey,
  model: modelName,
  error_class: errorClass,
  status,
  team: sql<string | null>`nullif(log.team_id, '')`,
};

/** Requests, failures and spend of the rows that fit, as text that needs no parameters. */
export function evidenceSql(filter: EvidenceFilter): string {
  const { window, by } = filter;
  const conditions = [
    sql<boolean>`log."startTime" >= ${literalStamp(window.start)}`,
    sql<boolean>`log."startTime" < ${literalStamp(window.end)}`,
    ...equals(deploymentKey, filter.deployment),
    ...equals(modelName, filter.model),
    ...equals(sql`log.api_base`, filter.apiBase),
    ...equals(sql`log.team_id`, filter.teamId),
    ...equals(status, filter.status),
    ...equals(errorClass, filter.errorClass),
  ];
  const counted = [
    sql`count(*)::float8 as request_count`,
    sql`(count(*) filter (where ${isFailure}))::float8 as failure_count`,
    sql`coalesce(sum(${spendUsd}), 0)::text as spend_usd`,
  ];
  const where = sql.join(conditions, sql` and `);
  const from = sql`from "LiteLLM_SpendLogs" as log where ${where}`;
  const query =
    by === undefined
      ? sql`select ${sql.join(counted)} ${from}`
      : sql`select ${groups[by]} as ${sql.raw(by)}, ${sql.join(counted)} ${from}
          group by 1 order by 1 limit ${sql.lit(rowsMax)}`;
  return query
    .compile(writer)
    .sql.replace(/\s+/g, (space, at: number, all: string) => (isInLiteral(all, at) ? space : ' '));
}

/** With what it gives now, for an alert that is about to be told. */
export async function evidenceOf(
  db: SourceDatabase,
  what: string,
  filter: EvidenceFilter,
): Promise<Evidence> {
  const text = evidenceSql(filter);
  const { start, end } = filter.window;
  return {
    what,
    window: { start: start.toISOString(), end: end.toISOString() },
    sql: text,
    expected: await runEvidence(db, text),
  };
}

/** The caller has seen to it that the text is a SELECT over what may be read. */
export async function runEvidence(
  db: SourceDatabase,
  text: string,
): Promise<readonly EvidenceRow[]> {
  const rows = await db
    .selectFrom(sql<EvidenceRow>`(${sql.raw(text)})`.as('evidence'))
    .selectAll()
    .limit(rowsMax)
    .execute();
  return rows;
}

const literalStamp = (instant: Date): RawBuilder<Date> =>
  sql<Date>`${sql.lit(instant.toISOString().slice(0, -1))}::timestamp`;

const equals = (
  expression: RawBuilder<unknown>,
  value: string | undefined,
): readonly RawBuilder<boolean>[] =>
  // PostgreSQL knows no text with this character, so there are no such rows either.
  value === undefined ? [] : [sql<boolean>`${expression} = ${sql.lit(value.replaceAll('\0', ''))}`];

/** Whether a place stands between quotes: an odd number of them is before it. */
const isInLiteral = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/'/g)?.length ?? 0) % 2 === 1;
