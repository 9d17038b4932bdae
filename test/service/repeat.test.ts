/** What is done again and again: a failure that was much work is not tried again at once. */
import { expect, test } from 'vitest';
import { type Repeat, repeat } from '../../src/service/repeat.ts';

const failsOnce = async (failureWaitMsMin?: () => number): Promise<number> => {
  const calledAt: number[] = [];
  let loop: Repeat | null = null;
  await new Promise<void>((resolve) => {
    loop = repeat({
      work: async () => {
        calledAt.push(performance.now());
        if (calledAt.length === 1) throw new Error('cut');
        resolve();
      },
      waitMs: () => 10_000,
      ...(failureWaitMsMin === undefined ? {} : { failureWaitMsMin }),
      onFailure: () => undefined,
      onRecovery: () => undefined,
    });
  });
  await (loop as Repeat | null)?.stop();
  return (calledAt[1] ?? 0) - (calledAt[0] ?? 0);
};

test('waits half a second after the first failure, or as long as the work deserves', async () => {
  const [soon, later] = await Promise.all([failsOnce(), failsOnce(() => 1_000)]);

  expect(soon).toBeGreaterThanOrEqual(495);
  expect(later).toBeGreaterThanOrEqual(995);
});
