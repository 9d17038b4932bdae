/**
 * `npm run fold-property`: hundreds of hostile histories of the log on several lanes at once. Ends with 1,
 * and the seed that shows it again, as soon as a rollup differs from the log.
 */
import { parseArgs } from 'node:util';
import { cloneTemplate, startTestServer } from '../support/test-server.ts';
import { readerRole, withDatabase, withLogin } from '../support/urls.ts';
import { type HostileResult, startHostileLane } from './hostile-lane.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const first = Number(values.seed);
const end = first + Number(values.runs);
const startedAt = performance.now();
const { server, stop } = await startTestServer();
const results: HostileResult[] = [];
let next = first;

async function runLane(number: number): Promise<void> {
  const name = `${server.prefix}_fold_${number}`;
  await cloneTemplate(server, name);
  const ownerUrl = withDatabase(server.url, name);
  const lane = await startHostileLane({
    ownerUrl,
    serviceUrl: withLogin(ownerUrl, readerRole, server.readerPassword),
  });
  while (next < end) {
    const seed = next;
    next += 1;
    const result = await lane.run(seed);
    results.push(result);
    if (result.differences.length > 0) {
      console.error(`seed ${seed}: ${result.differences.join('\n  ')}`);
    } else if (results.length % 50 === 0) console.error(`${results.length} runs, no difference`);
  }
  await lane.stop();
}

try {
  await Promise.all(Array.from({ length: Number(values.lanes) }, (_, index) => runLane(index + 1)));
} finally {
  await stop();
}
const sum = (of: (result: HostileResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);
const broken = results.filter(({ differences }) => differences.length > 0);
console.log(
  `fold: ${results.length} runs from seed ${first}, ${sum(({ rowCount }) => rowCount)} rows, ` +
    `${sum(({ passCount }) => passCount)} passes, ${sum(({ killCount }) => killCount)} kills, ` +
    `${sum(({ lateRowCount }) => lateRowCount)} rows found by audits, ` +
    `${sum(({ rebuiltHourCount }) => rebuiltHourCount)} hours counted again, ` +
    `${broken.length} runs with differences; ${Math.round((performance.now() - startedAt) / 1000)} s`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
