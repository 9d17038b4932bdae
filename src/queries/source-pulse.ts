/**
 * Whether the gateway's database lives: its role, how far it is behind, and whether anything is
 * written. Reads one end of the `startTime` index and counters of the server, so it costs the same
 * on any log.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';

export interface SourcePulse {
  readonly isStandby: boolean;
  /** How far a standby is behind; null on a primary. */
  readonly lagMs: number | null;
  readonly newestRowAt: Date | null;
  /** Rows written since the server's counters began; null on a standby, which counts none. */
  readonly writes: { readonly log: number; readonly sums: number } | null;
}

/** Written by the gateway with every batch of requests, and by nothing else. */
const sumTables = ['LiteLLM_DailyUserSpend', 'LiteLLM_DailyTeamSpend', 'LiteLLM_DailyTagSpend'];

// A standby that has replayed all that it received is behind nothing, however long ago that was;
// one that receives nothing may be behind anything, so its last replay counts.
const lagMs = sql<number | null>`case
  when not pg_is_in_recovery() then null
  when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
    and exists (select from pg_stat_wal_receiver) then 0
  else coalesce(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000, 0)
end::float8`;

export async function sourcePulse(db: SourceDatabase): Promise<SourcePulse> {
  const { isStandby, lag, newestRowAt, log, sums } = await db
    .selectNoFrom((eb) => [
      sql<boolean>`pg_is_in_recovery()`.as('isStandby'),
      lagMs.as('lag'),
      eb
        .selectFrom('LiteLLM_SpendLogs as log')
        .select('log.startTime')
        .where(sql<boolean>`log."startTime" < 'infinity'`)
        .orderBy('log.startTime', 'desc')
        .limit(1)
        .as('newestRowAt'),
      written(['LiteLLM_SpendLogs']).as('log'),
      written(sumTables).as('sums'),
    ])
    .executeTakeFirstOrThrow();
  return { isStandby, lagMs: lag, newestRowAt, writes: isStandby ? null : { log, sums } };
}

const written = (tables: readonly string[]) => sql<number>`(
  select coalesce(sum(counted.n_tup_ins + counted.n_tup_upd), 0)::float8
  from pg_stat_user_tables as counted
  where counted.schemaname = any(current_schemas(false)) and counted.relname = any(${tables}))`;
