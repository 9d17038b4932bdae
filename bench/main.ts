/** `npm run bench`: every claim about speed and size, measured now, as one table. */
import { parseArgs } from 'node:util';
import { columns } from '../src/cli/columns.ts';
import { systemClock } from '../src/effects/clock.ts';
import { startTestServer } from '../test/support/test-server.ts';
import { budgetFigures } from './budgets/budget-figures.ts';
import { deliveryFigures } from './delivery.ts';
import type { Figure } from './figure.ts';
import { idleFigures } from './idle.ts';
import { usageFigures, usageParts } from './usage/usage-figures.ts';

const help = `npm run bench -- [options]
  --only delivery,idle,usage,budgets
                               parts to measure; all of them by default
  --rows 1000000,10000000      sizes of the made-up spend logs; 10 M rows take 26 GB of disk
  --slim                       rows without the metadata that nothing reads: half of the disk, and as long to count
  --measure ${usageParts.join(',')}
                               what of usage; all of it by default
  --entities 1000000,100000,100000,1000000
                               keys, teams, users and end users with budgets
  --rounds 5                   how often each way is timed; medians are printed
  --seed 7, --until 2026-11-25 what the rows follow from; until today by default
  --directory /var/tmp         where the logs lie; the disk must have room for all of them
  --keep                       leave the logs there, and use them again in the next run`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'delivery,idle,usage,budgets' },
    rows: { type: 'string', default: '1000000,10000000' },
    slim: { type: 'boolean', default: false },
    measure: { type: 'string', default: usageParts.join(',') },
    entities: { type: 'string', default: '1000000,100000,100000,1000000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    until: { type: 'string', default: systemClock.now().toISOString().slice(0, 10) },
    directory: { type: 'string', default: '/var/tmp' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const parts = values.only.split(',');
const figures: Figure[] = [];
if (values.help) {
  console.log(help);
} else {
  if (parts.includes('delivery') || parts.includes('idle')) {
    const { server, stop } = await startTestServer();
    try {
      if (parts.includes('delivery')) figures.push(...(await deliveryFigures(server)));
      if (parts.includes('idle')) figures.push(...(await idleFigures(server)));
    } finally {
      await stop();
    }
  }
  if (parts.includes('usage')) {
    figures.push(
      ...(await usageFigures({
        root: values.directory,
        isKept: values.keep,
        parts: usageParts.filter((part) => values.measure.split(',').includes(part)),
        isSlim: values.slim,
        rowCounts: values.rows.split(',').map(Number),
        rounds: Number(values.rounds),
        seed: Number(values.seed),
        until: new Date(`${values.until}T00:00:00Z`),
        onProgress: (text) => console.error(`bench: ${text}`),
      })),
    );
  }
  if (parts.includes('budgets')) {
    const [keys = 0, teams = 0, users = 0, endUsers = 0] = values.entities.split(',').map(Number);
    figures.push(
      ...(await budgetFigures({
        root: values.directory,
        isKept: values.keep,
        counts: { keys, teams, users, endUsers },
        rounds: Number(values.rounds),
        onProgress: (text) => console.error(`bench: ${text}`),
      })),
    );
  }
  console.log(columns([['measured', 'figure', 'against'], ...figures]).join('\n'));
}
