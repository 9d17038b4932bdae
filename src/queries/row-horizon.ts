/**
 * Whether rows of the spend log can be told apart by the transaction that wrote them, and up to which
 * transaction all have ended.
 *
 * A hot standby replays the numbers of another server, a coordinator of shards sees none or those of its
 * workers, other engines that speak the protocol number otherwise: there the hours are counted again.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';

export type CountMethod =
  | { readonly method: 'horizon' }
  | { readonly method: 'recount'; readonly reason: string };

export interface RowHorizon {
  readonly count: CountMethod;
  /** Every transaction below has ended; null for `recount`. */
  readonly horizon: bigint | null;
  /** The transaction that begins next. */
  readonly next: bigint | null;
  /** Of a standby: whatever was committed before has arrived. Null elsewhere. */
  readonly replayedAt: Date | null;
  /** Tells one database, and one life of it, from another. */
  readonly source: string;
}

/** What hardly ever changes of a server, and has to be known before anything else is asked. */
export interface SourceEngine {
  /** Why rows cannot be told apart by it; null for PostgreSQL. */
  readonly foreign: string | null;
  /** The role may ask which cluster this is. */
  readonly knowsServer: boolean;
}

export async function sourceEngine(db: Kysely<SourceTables>): Promise<SourceEngine> {
  const engine = (await sql<{ version: string }>`select version() as version`.execute(db)).rows[0];
  const foreign = foreignEngine(engine?.version ?? '');
  if (foreign !== null) return { foreign, knowsServer: false };
  const { rows } = await sql<{ knowsServer: boolean }>`
    select coalesce(has_function_privilege(
      to_regprocedure('pg_control_system()')::oid, 'execute'), false) as "knowsServer"`.execute(db);
  return { foreign, knowsServer: rows[0]?.knowsServer === true };
}

/** Looks with the transaction's own snapshot: its rows and its horizon belong together. */
export async function rowHorizon(
  tx: Transaction<SourceTables>,
  engine?: SourceEngine,
): Promise<RowHorizon> {
  const { foreign, knowsServer } = engine ?? (await sourceEngine(tx));
  if (foreign !== null) return recount(foreign, 'other engine');
  const { rows } = await sql<Facts>`
    select
      -- Two clusters that were made alike have the same oids; a standby has the identifier of its primary.
      ${knowsServer ? sql`(select system_identifier::text from pg_control_system())` : sql`null`}
        as "serverIdentifier",
      case when not pg_is_in_recovery() then pg_snapshot_xmin(pg_current_snapshot())::text end
        as horizon,
      case when not pg_is_in_recovery() then pg_snapshot_xmax(pg_current_snapshot())::text end
        as next,
      pg_is_in_recovery() as "isStandby",
      -- With nothing to replay, the last replay says nothing about now.
      -- Aurora has readers, and none of these functions.
      case when pg_is_in_recovery() and to_regproc('aurora_version') is null
        and pg_last_wal_receive_lsn() is distinct from pg_last_wal_replay_lsn()
        then pg_last_xact_replay_timestamp() end as "replayedAt",
      -- A view has no such column, and asking for it by name would fail.
      exists (select from pg_attribute
        where attrelid = to_regclass('"LiteLLM_SpendLogs"') and attname = 'xmin'
          and has_column_privilege(attrelid, attnum, 'select')) as "isGranted",
      exists (select from pg_extension where extname = 'citus') as "hasCitus",
      (select oid::text from pg_database where datname = current_database()) as "databaseOid",
      -- An oid as a number that fits nowhere else: as text.
      to_regclass('"LiteLLM_SpendLogs"')::oid::text as "tableOid",
      coalesce((
        with recursive part as (
          select to_regclass('"LiteLLM_SpendLogs"')::oid as oid
          union all
          select inhrelid from pg_inherits join part on inhparent = part.oid
        )
        select string_agg(distinct pg_class.relkind::text, '')
        from part join pg_class on pg_class.oid = part.oid
      ), '') as "relationKinds"`.execute(tx);
  const facts = rows[0];
  if (facts === undefined) throw new Error('a select without a table gives one row');
  const server = facts.serverIdentifier === null ? '' : `server ${facts.serverIdentifier} `;
  const source = `${server}database ${facts.databaseOid} table ${facts.tableOid}`;
  if (facts.isStandby) {
    const reason = 'this is a standby, whose transaction numbers are those of its primary';
    return { ...recount(reason, source), replayedAt: facts.replayedAt };
  }
  if (facts.hasCitus && (await isDistributed(tx))) {
    return recount('Citus keeps the rows on workers, each with numbers of its own', source);
  }
  if (/[^rp]/.test(facts.relationKinds)) {
    return recount('the spend log is not a table of this server alone', source);
  }
  if (!facts.isGranted) {
    return recount(
      "the role may not read xmin; run the statements of 'tollbell migrate --print-grants'",
      source,
    );
  }
  const { horizon, next } = facts;
  if (horizon === null || next === null) return recount('it gives no snapshot', source);
  return {
    count: { method: 'horizon' },
    horizon: BigInt(horizon),
    next: BigInt(next),
    replayedAt: null,
    source,
  };
}

interface Facts {
  readonly isStandby: boolean;
  readonly replayedAt: Date | null;
  readonly isGranted: boolean;
  readonly hasCitus: boolean;
  readonly serverIdentifier: string | null;
  readonly horizon: string | null;
  readonly next: string | null;
  readonly databaseOid: string;
  readonly tableOid: string;
  /** `r` for tables, `p` for partitioned ones, `f` foreign, `v` views, `m` materialized. */
  readonly relationKinds: string;
}

const recount = (reason: string, source: string): RowHorizon => ({
  count: { method: 'recount', reason },
  horizon: null,
  next: null,
  replayedAt: null,
  source,
});

/** https://docs.yugabyte.com: "PostgreSQL 11.2-YB-2.18"; CockroachDB and others name themselves first. */
export function foreignEngine(version: string): string | null {
  if (/-YB-/i.test(version)) return 'YugabyteDB numbers transactions in a way of its own';
  if (/^(PostgreSQL|EnterpriseDB)\b/i.test(version)) return null;
  return `${version.split(' ')[0] ?? 'this engine'} numbers transactions in a way of its own`;
}

async function isDistributed(tx: Transaction<SourceTables>): Promise<boolean> {
  const { rows } = await sql<{ isDistributed: boolean }>`
    select exists (select from pg_dist_partition
      where logicalrelid = to_regclass('"LiteLLM_SpendLogs"')) as "isDistributed"`.execute(tx);
  return rows[0]?.isDistributed === true;
}
