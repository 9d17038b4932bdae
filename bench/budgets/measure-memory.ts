/** How much larger this process grows while something runs. */
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const sampleMs = 5;
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

export async function measureMemory<Value>(
  run: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly grownBytes: number }> {
  collect();
  await turn();
  const held = (): number => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = held();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, held());
  }, sampleMs);
  try {
    const value = await run();
    peak = Math.max(peak, held());
    return { value, grownBytes: peak - before };
  } finally {
    clearInterval(timer);
  }
}
