/**
 * What the log knows of some teams, of each since an instant of its own, up to now.
 *
 * One range of the `startTime` index, from the earliest of these instants.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { inWindow, spendUsd, stamp } from './spend-log.ts';

export interface LoggedSince {
  readonly spendUsd: number;
  /** Before `settledAt`: later rows may be known to one side only. */
  readonly settledSpendUsd: number;
}

export interface LoggedSinceOptions {
  readonly teams: readonly { readonly teamId: string; readonly since: Date }[];
  readonly now: Date;
  readonly settledAt: Date;
}

export async function loggedSince(
  db: SourceDatabase,
  { teams, now, settledAt }: LoggedSinceOptions,
): Promise<ReadonlyMap<string, LoggedSince>> {
  if (teams.length === 0) return new Map();
  const start = new Date(Math.min(...teams.map(({ since }) => since.getTime())));
  const teamIds = teams.map(({ teamId }) => teamId);
  const instants = teams.map(({ since }) => since.toISOString().slice(0, -1));
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .innerJoin(
      sql<{
        team_id: string;
        since: Date;
      }>`unnest(${teamIds}::text[], ${instants}::timestamp[])`.as<'counted'>(
        sql`counted(team_id, since)`,
      ),
      'counted.team_id',
      'log.team_id',
    )
    .select([
      'counted.team_id as teamId',
      sql<number>`sum(${spendUsd})::float8`.as('spendUsd'),
      sql<number>`coalesce(sum(${spendUsd}) filter (
        where log."startTime" < ${stamp(settledAt)}), 0)::float8`.as('settledSpendUsd'),
    ])
    .where(inWindow({ start, end: now }))
    .where(sql<boolean>`log."startTime" >= counted.since`)
    .groupBy('counted.team_id')
    .execute();
  const found = new Map(rows.map(({ teamId, ...sums }) => [teamId, sums]));
  return new Map(
    teamIds.map((teamId) => [teamId, found.get(teamId) ?? { spendUsd: 0, settledSpendUsd: 0 }]),
  );
}
