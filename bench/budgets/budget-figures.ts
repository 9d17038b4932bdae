/** What one evaluation of all budgets reads, against reading every row into this process. */
import pg from 'pg';
import { connectSource } from '../../src/database/connect.ts';
import { grantStatements } from '../../src/database/grant-script.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { loadGatewaySchema } from '../../src/demo/load-gateway-schema.ts';
import { monotonicMs } from '../../src/effects/clock.ts';
import { budgetTables } from '../../src/queries/budgets/budgeted-kinds.ts';
import { readerRole, withDatabase, withLogin } from '../../test/support/urls.ts';
import type { Figure } from '../figure.ts';
import { type BenchServerOptions, startBenchServer } from '../fixture/bench-server.ts';
import { allIntoNode, asAlertsRead, type BenchKind, benchKinds } from './budget-ways.ts';
import { type EntityCounts, fillEntities } from './fill-entities.ts';
import { measureMemory } from './measure-memory.ts';
import { tableChanges } from './table-changes.ts';

export interface BudgetFiguresOptions extends BenchServerOptions {
  readonly counts: EntityCounts;
  readonly rounds: number;
  readonly onProgress: (text: string) => void;
}

const knownCount = 1_000;

export async function budgetFigures(options: BudgetFiguresOptions): Promise<readonly Figure[]> {
  const { counts, onProgress } = options;
  const server = await startBenchServer(options);
  try {
    const admin = new pg.Client({ connectionString: server.url() });
    await admin.connect();
    await admin.query('drop database if exists bench_budgets');
    await admin.query('create database bench_budgets');
    await admin.end();
    const url = (): string => withDatabase(server.url(), 'bench_budgets');
    await loadGatewaySchema(url());
    const client = new pg.Client({ connectionString: url() });
    await client.connect();
    for (const statement of [
      ...grantStatements({ role: readerRole }),
      `grant usage on schema public to ${readerRole}`,
    ]) {
      await client.query(statement);
    }
    onProgress('entities');
    await fillEntities(client, counts);
    await client.end();
    await server.restartDurable();
    return await measure(withLogin(url(), readerRole, server.readerPassword), options);
  } finally {
    await server.stop();
  }
}

async function measure(
  url: string,
  { counts, rounds, onProgress }: BudgetFiguresOptions,
): Promise<readonly Figure[]> {
  const source = connectSource({
    url,
    statementTimeoutMs: 120_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 1,
  });
  const figures: Figure[] = [];
  const sums = { ours: 0, all: 0, oursBytes: 0, allBytes: 0 };
  try {
    for (const kind of benchKinds) {
      onProgress(`budgets: ${names[kind]}`);
      const [ours, all] = [
        await timed(rounds, () => asAlertsRead(source, kind)),
        await timed(rounds, () => allIntoNode(source, kind)),
      ];
      if (JSON.stringify(ours.value) !== JSON.stringify(all.value)) {
        throw new Error(`the two ways found other ${names[kind]}`);
      }
      sums.ours += ours.ms;
      sums.all += all.ms;
      sums.oursBytes = Math.max(sums.oursBytes, ours.grownBytes);
      sums.allBytes = Math.max(sums.allBytes, all.grownBytes);
      figures.push([
        `budgets of ${thousands(countOf(kind, counts))} ${names[kind]}, ${thousands(ours.value.length)} near`,
        `${ms(ours.ms)}, +${mib(ours.grownBytes)}`,
        `every row into Node: ${ms(all.ms)}, +${mib(all.grownBytes)}`,
      ]);
      if (kind === 'key') figures.push(await knownFigure(source, ours.value));
    }
    const changes = await timed(rounds, () =>
      readSnapshot(source, (snapshot) =>
        tableChanges(snapshot, [...new Set(Object.values(budgetTables).flat())]),
      ),
    );
    return [
      [
        'budgets, one look at all of these',
        `${ms(sums.ours)}, +${mib(sums.oursBytes)}`,
        `every row into Node: ${ms(sums.all)}, +${mib(sums.allBytes)}`,
      ],
      ...figures,
      ['budgets, whether any of their tables changed', ms(changes.ms), 'instead of a look'],
    ];
  } finally {
    await source.destroy();
  }
}

async function knownFigure(
  source: Parameters<typeof asAlertsRead>[0],
  near: readonly string[],
): Promise<Figure> {
  const known = near.slice(0, knownCount);
  const { ms: took } = await timed(5, () => asAlertsRead(source, 'key', { near: false, known }));
  return [`budgets of ${thousands(known.length)} known keys`, ms(took), 'aim 20 ms'];
}

/** Medians; of memory the most. */
async function timed<Value>(rounds: number, run: () => Promise<Value>) {
  const first = await measureMemory(run);
  const took: number[] = [];
  let grownBytes = first.grownBytes;
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = monotonicMs();
    const found = await measureMemory(run);
    took.push(monotonicMs() - startedAt);
    grownBytes = Math.max(grownBytes, found.grownBytes);
  }
  const median = took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0;
  return { value: first.value, ms: median, grownBytes };
}

const names: Readonly<Record<BenchKind, string>> = {
  key: 'keys',
  team: 'teams',
  user: 'users',
  end_user: 'end users',
};

const countOf = (kind: BenchKind, { keys, teams, users, endUsers }: EntityCounts): number =>
  ({ key: keys, team: teams, user: users, end_user: endUsers })[kind];
const ms = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
const mib = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;
const thousands = (count: number): string => count.toLocaleString('en-US');
