/** P10: hosts whose clocks are wrong neither repeat nor miss anything: the database says what time it is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually, monthlyReport, startServiceProcess } from '../support/service-process.ts';

const minuteMs = 60_000;
/** A process in which every way to ask the host for the time is wrong by so much. */
const wrongBy = (minutes: number): Readonly<Record<string, string>> => {
  const shift = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...of) { if (of.length === 0) super(Real.now() + ${minutes * minuteMs}); else super(...of); }
    static now() { return Real.now() + ${minutes * minuteMs}; }
  };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift)}` };
};

test('one host is 10 minutes ahead, one behind: nothing early, nothing twice, nothing missed', async () => {
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  // Due in 5 minutes: already over for the one, a quarter of an hour away for the other.
  const soon = new Date(Date.now() + 5 * minuteMs);
  const cron = `${soon.getUTCMinutes()} ${soon.getUTCHours()} * * *`;
  const config = monthlyReport([receiver.url]).replace('0 0 1 * *', cron);
  const replicas = await Promise.all(
    [10, -10].map((minutes) =>
      startServiceProcess({ databaseUrl: database.readerUrl, config, env: wrongBy(minutes) }),
    ),
  );
  for (const replica of replicas) await eventually(replica.isReady);
  const slots = async () =>
    (await database.query('select slot_at, state from tollbell.slot order by slot_at')).rows;
  await sleep(7_000);
  const early = await slots();

  // Yesterday's is due by every clock; today's is not due yet by the clock that counts.
  await database.query("update tollbell.job set since = since - interval '1 day'");
  await eventually(() => receiver.bodies.length > 0);
  await sleep(7_000);

  expect(early).toEqual([]);
  const yesterday = Math.floor((soon.getTime() - 24 * 60 * minuteMs) / minuteMs) * minuteMs;
  expect(await slots()).toEqual([{ slot_at: new Date(yesterday), state: 'finished' }]);
  expect(receiver.bodies).toHaveLength(1);
  const { rows } = await database.query(`select
    abs(extract(epoch from settled_at - clock_timestamp())) < 60 as "isByDatabase", attempt_count
    from tollbell.delivery`);
  expect(rows).toEqual([{ isByDatabase: true, attempt_count: 1 }]);
  for (const { child } of replicas) child.kill('SIGKILL');
}, 60_000);
