/**
 * What the gateway's server says of itself, of our session, of our role and of the table that we
 * read most; from the catalogs alone.
 */
import { type Kysely, sql } from 'kysely';
import { databaseError } from './database-error.ts';
import { type SourceTables, sourceTableUse } from './source-tables.ts';

export interface SourceInspection {
  /** Such as `16.4`. */
  readonly serverVersion: string;
  /** A replica that follows another server. */
  readonly isReplica: boolean;
  readonly at: Date;
  readonly session: {
    readonly statementTimeoutMs: number;
    readonly isReadOnly: boolean;
    readonly timeZone: string;
  };
  readonly role: {
    readonly name: string;
    readonly isSuperuser: boolean;
    /** Tables of the gateway that it may change. */
    readonly writableTables: readonly string[];
  };
  readonly spendLog: SpendLogState | null;
}

export interface SpendLogState {
  /** A view has no indexes of its own, and hides those that it rests on. */
  readonly isView: boolean;
  /** What the server last counted; null when it never did. */
  readonly rowCountEstimate: number | null;
  /** The table, or partitions of it, that no usable index on `startTime` leads into. */
  readonly unindexedTables: readonly string[];
}

/** @throws DatabaseError with side `source`. */
export async function inspectSource(db: Kysely<SourceTables>): Promise<SourceInspection> {
  try {
    const { rows } = await sql<ServerRow>`
      select
        split_part(current_setting('server_version'), ' ', 1) as "serverVersion",
        pg_is_in_recovery() as "isReplica",
        clock_timestamp() as at,
        (select setting::int from pg_settings where name = 'statement_timeout') as "statementTimeoutMs",
        current_setting('default_transaction_read_only') = 'on' as "isReadOnly",
        current_setting('TimeZone') as "timeZone",
        current_user as "roleName",
        coalesce((select rolsuper from pg_roles where rolname = current_user), false) as "isSuperuser",
        array(
          select named.name
          from unnest(${Object.keys(sourceTableUse)}::text[]) as named(name)
          where to_regclass(quote_ident(named.name)) is not null
            and (has_any_column_privilege(to_regclass(quote_ident(named.name)), 'insert')
              or has_any_column_privilege(to_regclass(quote_ident(named.name)), 'update')
              or has_table_privilege(to_regclass(quote_ident(named.name)), 'delete')
              or has_table_privilege(to_regclass(quote_ident(named.name)), 'truncate'))
        ) as "writableTables"`.execute(db);
    const [row] = rows;
    if (row === undefined) throw new Error('a SELECT without FROM gives one row');
    return {
      serverVersion: row.serverVersion,
      isReplica: row.isReplica,
      at: row.at,
      session: {
        statementTimeoutMs: row.statementTimeoutMs,
        isReadOnly: row.isReadOnly,
        timeZone: row.timeZone,
      },
      role: {
        name: row.roleName,
        isSuperuser: row.isSuperuser,
        writableTables: row.writableTables,
      },
      spendLog: await spendLogState(db),
    };
  } catch (cause) {
    throw databaseError(cause, 'source');
  }
}

interface ServerRow {
  readonly serverVersion: string;
  readonly isReplica: boolean;
  readonly at: Date;
  readonly statementTimeoutMs: number;
  readonly isReadOnly: boolean;
  readonly timeZone: string;
  readonly roleName: string;
  readonly isSuperuser: boolean;
  readonly writableTables: readonly string[];
}

/** Null where there is no such table. Of a partitioned table each partition is looked at. */
async function spendLogState(db: Kysely<SourceTables>): Promise<SpendLogState | null> {
  const { rows } = await sql<SpendLogState>`
    with log as (select to_regclass('"LiteLLM_SpendLogs"') as oid),
    leaf as (
      select tree.relid as oid from log, pg_partition_tree(log.oid) as tree where tree.isleaf
      -- A table that has no partitions and is none is in no tree.
      union select log.oid from log join pg_class as class on class.oid = log.oid
        where class.relkind = 'r'
    )
    select
      class.relkind in ('v', 'm', 'f') as "isView",
      (select nullif(sum(greatest(part.reltuples, 0)), 0)::float8
        from leaf join pg_class as part on part.oid = leaf.oid) as "rowCountEstimate",
      array(
        select part.relname::text
        from leaf join pg_class as part on part.oid = leaf.oid
        where part.relkind = 'r' and not exists (
          select from pg_index as index
          join pg_attribute as attribute
            on attribute.attrelid = index.indrelid and attribute.attnum = index.indkey[0]
          where index.indrelid = part.oid and index.indisvalid and index.indpred is null
            and attribute.attname = 'startTime'
        )
        order by part.relname
      ) as "unindexedTables"
    from log join pg_class as class on class.oid = log.oid`.execute(db);
  return rows[0] ?? null;
}
