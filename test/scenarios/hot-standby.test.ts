/** The reports read a hot standby as they read its primary, and to the same bytes. */
import { expect, test } from 'vitest';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { replicaLagMs } from '../../src/queries/replica-lag.ts';
import { rowHorizon } from '../../src/queries/row-horizon.ts';
import { sourcePulse } from '../../src/queries/source-pulse.ts';
import { allReports } from '../support/all-reports.ts';
import { createGateway, type OwnServer, startOwnServer } from '../support/own-server.ts';
import { eventually } from '../support/service-process.ts';
import { catchUp, primarySettings, startStandby } from '../support/standby.ts';

const now = new Date('2026-11-05T09:00:00Z');

test('all reports on a standby are those of the primary, also for rows that came after', async () => {
  const primary = await startOwnServer('primary', { settings: primarySettings });
  await createGateway(primary);
  const standby = await startStandby(primary);
  await seedCompany({ connectionString: primary.url, seed: 5, until: now, requestCount: 4_000 });
  await catchUp(primary, standby);

  const { rows } = await standby.query('select pg_is_in_recovery() as "isStandby"');
  expect(rows).toEqual([{ isStandby: true }]);
  const horizon = await standby.source
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(rowHorizon);
  expect(horizon.count).toMatchObject({ method: 'recount' });
  const expected = await allReports(primary.source, now);
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(4);
  expect(await allReports(standby.source, now)).toEqual(expected);

  const pulse = await sourcePulse(primary.source);
  expect(pulse).toMatchObject({ isStandby: false, lagMs: null });
  const followed = await sourcePulse(standby.source);
  expect(followed).toMatchObject({ isStandby: true, lagMs: 0, writes: null });
  expect(followed.newestRowAt).toEqual(pulse.newestRowAt);
  await eventually(async () => ((await sourcePulse(primary.source)).writes?.log ?? 0) >= 4_000);
  // Received and not replayed: what is read there is as old as the last replay.
  await standby.query('select pg_wal_replay_pause()');
  await primary.query('create table moved (a int)');
  await eventually(async () => ((await sourcePulse(standby.source)).lagMs ?? 0) > 0);
  await standby.query('select pg_wal_replay_resume()');

  await primary.query(`update "LiteLLM_SpendLogs" set spend = spend + 1
    where "startTime" >= '2026-11-04' and "startTime" < '2026-11-05'`);
  await catchUp(primary, standby);
  const changed = await allReports(standby.source, now);
  expect(changed['daily-reports']).not.toBe(expected['daily-reports']);
  expect(changed).toEqual(await allReports(primary.source, now));
});

test('how far it is behind is known while it does not follow, and nothing of a primary', async () => {
  const primary = await startOwnServer('primary', { settings: primarySettings });
  await createGateway(primary);
  const standby = await startStandby(primary);
  await catchUp(primary, standby);
  const { rows } = await standby.query('select now() as "now"');
  const inTenMinutes = new Date(new Date(rows[0].now).getTime() + 600_000);
  const lagOf = ({ source }: Pick<OwnServer, 'source'>) =>
    replicaLagMs(source, { now: inTenMinutes });

  // A primary that writes nothing leaves nothing to be behind of.
  expect(await lagOf(standby)).toBeNull();
  expect(await lagOf(primary)).toBeNull();
  await standby.query('select pg_wal_replay_pause()');
  await primary.query(`insert into "LiteLLM_TeamTable" (team_id) values ('late')`);
  await expect.poll(() => lagOf(standby), { timeout: 20_000 }).toBeGreaterThan(590_000);
  await standby.query('select pg_wal_replay_resume()');
  await catchUp(primary, standby);
  await expect.poll(() => lagOf(standby), { timeout: 20_000 }).toBeNull();
}, 120_000);
