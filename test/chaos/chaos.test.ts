/**
 * Kills at every step between a claim and a mark: nothing is lost, and nothing is said twice but
 * where the answer was lost, on record. `npm run chaos` does thousands of these.
 */
import { afterAll, expect, test } from 'vitest';
import { cloneDatabase } from '../support/postgres.ts';
import { startChaosLane } from './chaos-lane.ts';

const database = await cloneDatabase();
const lane = await startChaosLane({
  ownerUrl: database.url,
  serviceUrl: database.readerUrl,
  name: 'chaos',
});
afterAll(() => lane.stop());

const scheduleCount = 10;

test('every schedule of kills keeps the promises', { timeout: 240_000 }, async () => {
  let killCount = 0;
  for (let seed = 1; seed <= scheduleCount; seed += 1) {
    const { violations, plan, killCount: kills } = await lane.run(seed);
    killCount += kills;
    expect(violations, `seed ${seed}: ${plan}`).toEqual([]);
  }

  expect(killCount).toBeGreaterThanOrEqual(scheduleCount / 2);
});
