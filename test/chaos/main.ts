/**
 * `npm run chaos`: thousands of schedules of kills on several lanes at once. Ends with 1, and the
 * seed that shows it again, as soon as a promise is broken.
 */
import { parseArgs } from 'node:util';
import { cloneTemplate, startTestServer } from '../support/test-server.ts';
import { readerRole, withDatabase, withLogin } from '../support/urls.ts';
import { type ScheduleResult, startChaosLane } from './chaos-lane.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const first = Number(values.seed);
const end = first + Number(values.schedules);
const startedAt = performance.now();
const { server, stop } = await startTestServer();
const results: ScheduleResult[] = [];
let next = first;
let isBroken = false;

async function runLane(number: number): Promise<void> {
  const name = `${server.prefix}_chaos_${number}`;
  await cloneTemplate(server, name);
  const ownerUrl = withDatabase(server.url, name);
  const lane = await startChaosLane({
    ownerUrl,
    serviceUrl: withLogin(ownerUrl, readerRole, server.readerPassword),
    name: `lane-${number}`,
  });
  while (next < end && !isBroken) {
    const seed = next;
    next += 1;
    const result = await lane.run(seed);
    results.push(result);
    if (result.violations.length > 0) {
      isBroken = true;
      console.error(`seed ${seed} (${result.plan}): ${result.violations.join('; ')}`);
    } else if (results.length % 50 === 0) {
      console.error(`${results.length} schedules, all promises kept`);
    }
  }
  await lane.stop();
}

try {
  await Promise.all(Array.from({ length: Number(values.lanes) }, (_, index) => runLane(index + 1)));
} finally {
  await stop();
}
const sum = (of: (result: ScheduleResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);
const broken = results.filter(({ violations }) => violations.length > 0).length;
console.log(
  `chaos: ${results.length} schedules from seed ${first}, ${sum(({ killCount }) => killCount)} kills, ` +
    `${sum(({ deliveryCount }) => deliveryCount)} messages, ${broken} broken promises, ` +
    `${sum(({ repeatedCount }) => repeatedCount)} repeated where the answer was lost; ` +
    `${Math.round((performance.now() - startedAt) / 1000)} s`,
);
process.exitCode = broken === 0 ? 0 : 1;
