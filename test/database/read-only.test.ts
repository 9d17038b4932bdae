/** The gateway's database is only read, in UTC, within time-outs, under a role that may no more. */
import { CompiledQuery, sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { connectSource } from '../../src/database/connect.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { trafficTotals } from '../../src/queries/traffic-totals.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();
const owner = connectSource({
  url: database.url,
  statementTimeoutMs: 12_000,
  connectTimeoutMs: 5_000,
  poolSizeMax: 1,
});
const raw = (text: string) => owner.executeQuery(CompiledQuery.raw(text));

test('every session is set before its first query', async () => {
  const setting = async (name: string) => (await raw(`show ${name}`)).rows[0];

  expect(await setting('timezone')).toEqual({ TimeZone: 'UTC' });
  expect(await setting('statement_timeout')).toEqual({ statement_timeout: '12s' });
  expect(await setting('lock_timeout')).toEqual({ lock_timeout: '2s' });
  expect(await setting('application_name')).toEqual({ application_name: 'tollbell' });
  expect(await setting('default_transaction_read_only')).toEqual({
    default_transaction_read_only: 'on',
  });
});

test('even the owner cannot write through it', async () => {
  await expect(raw('delete from "LiteLLM_TeamTable"')).rejects.toMatchObject({ code: '25006' });
  await expect(raw('create table x (y int)')).rejects.toMatchObject({ code: '25006' });
  await owner.destroy();
});

test.each(['messages', 'response', 'proxy_server_request'])(
  'the role of the grant script cannot read %s',
  async (column) => {
    await expect(
      database.source.executeQuery(CompiledQuery.raw(`select ${column} from "LiteLLM_SpendLogs"`)),
    ).rejects.toMatchObject({ code: '42501' });
  },
);

test('a section that is cut leaves the snapshot as it was', async () => {
  const window = { start: new Date('2026-11-10T00:00Z'), end: new Date('2026-11-11T00:00Z') };
  await insertRequests(database, [{ at: '2026-11-10T10:00:00Z', spendUsd: 1 }]);

  const [first, cut, read, second] = await readSnapshot(
    database.source,
    async (snapshot, readSection) => {
      const before = await trafficTotals(snapshot, { window });
      await insertRequests(database, [{ at: '2026-11-10T11:00:00Z', spendUsd: 100 }]);
      const slow = sql`pg_sleep(60)`.as('slept');
      return [
        before,
        await readSection(async () => {
          await snapshot
            .selectNoFrom(sql`set_config('statement_timeout', '50ms', true)`.as('set'))
            .execute();
          return snapshot.selectNoFrom(slow).execute();
        }),
        await readSection(() => trafficTotals(snapshot, { window })),
        await trafficTotals(snapshot, { window }),
      ];
    },
  );

  expect(cut).toEqual({ isCut: true });
  expect(read).toEqual({ isCut: false, value: first });
  expect(second).toEqual(first);
});

test('a statement that a person cancels is not taken for one that took too long', async () => {
  const reading = readSnapshot(database.source, async (snapshot, readSection) => {
    const { pid } = await snapshot
      .selectNoFrom(sql<number>`pg_backend_pid()`.as('pid'))
      .executeTakeFirstOrThrow();
    const cancelled = vi.waitUntil(async () => {
      const { rows } = await database.query(
        `select pg_cancel_backend(pid) from pg_stat_activity
         where pid = $1 and wait_event = 'PgSleep'`,
        [pid],
      );
      return rows.length > 0;
    });
    const slow = sql`pg_sleep(60)`.as('slept');
    return Promise.all([readSection(() => snapshot.selectNoFrom(slow).execute()), cancelled]);
  });

  await expect(reading).rejects.toMatchObject({ code: 'timed-out', side: 'source' });
});

test('all figures of a message come from one instant, while the gateway writes', async () => {
  const window = { start: new Date('2026-11-20T00:00Z'), end: new Date('2026-11-21T00:00Z') };
  await insertRequests(database, [{ at: '2026-11-20T10:00:00Z', spendUsd: 1 }]);

  const [first, second] = await readSnapshot(database.source, async (snapshot) => {
    const before = await trafficTotals(snapshot, { window });
    await insertRequests(database, [{ at: '2026-11-20T11:00:00Z', spendUsd: 100 }]);
    return [before, await trafficTotals(snapshot, { window })];
  });

  expect(second).toEqual(first);
  expect((await trafficTotals(database.source, { window })).spendUsd).toBe(101);
});
