/**
 * What the gateway's database feels of tollbell on a large log: everything is done once as the service does
 * it, under the default time-out and pool, and every statement that reads the log is explained.
 */
import { CompiledQuery, type Kysely } from 'kysely';
import pg from 'pg';
import { jobs } from '../../jobs/index.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { connectSource } from '../../src/database/connect.ts';
import type { OwnTables } from '../../src/database/own-tables.ts';
import { readByRange } from '../../src/database/read-by-range.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { sleep } from '../../src/effects/clock.ts';
import { auditUsage } from '../../src/run/audit-usage.ts';
import { backfillHour } from '../../src/run/backfill-usage.ts';
import { draftReport } from '../../src/run/draft-report.ts';
import { foldUsage } from '../../src/run/fold-usage.ts';
import { flatten, type PlanNode } from '../../test/support/plan-node.ts';
import { wideRead } from '../../test/support/wide-read.ts';
import type { Figure } from '../figure.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { type BenchFold, openFold } from './bench-fold.ts';
import { rowsText } from './measure-ways.ts';
import { type SentStatement, watchStatements } from './watch-statements.ts';

const hourMs = 3_600_000;
const sampleMs = 20;
const sourceName = 'footprint';

export async function footprintFigures(
  logs: readonly FilledLog[],
  onProgress: (text: string) => void,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const log of logs) figures.push(await footprintOf(log, onProgress));
  return figures;
}

async function footprintOf(log: FilledLog, onProgress: (text: string) => void): Promise<Figure> {
  const config = defaultConfig();
  const { statementTimeoutMs, poolSizeMax } = config.database;
  // Named otherwise than the sessions of our own tables, which lie in the same database.
  const url = `${log.readerUrl()}?application_name=${sourceName}`;
  const source = connectSource({ ...config.database, url });
  const fold = await openFold(log);
  const connections = countConnections(log);
  const watch = watchStatements();
  let fromRollups = 0;
  try {
    // All reports at once, as at nine o'clock: from the log, then from what is counted of it.
    await makeReports(log, source, null);
    fromRollups = await makeReports(log, source, fold.deps.own);
    await count(log, { ...fold, deps: { ...fold.deps, source } });
  } finally {
    watch.stop();
  }
  const connectionCount = await connections.stop();
  const reading = watch.statements.filter(({ sql }) => sql.includes('"LiteLLM_SpendLogs"'));
  const kinds = new Map(reading.map((statement) => [statement.sql, statement]));
  const wide = await wideReads(source, [...kinds.values()]);
  for (const problem of wide) onProgress(`footprint: ${problem}`);
  await source.destroy();
  await fold.close();
  const sourceMs = watch.statements.filter(isOfSource).map(({ ms }) => ms);
  const cutCount = watch.statements.filter(({ isCut }) => isCut).length;
  return [
    `footprint, ${rowsText(log.rowCount)}`,
    `${kinds.size} statements, ${wide.length} full scans, ${cutCount} cut`,
    `longest ${(Math.max(...sourceMs) / 1000).toFixed(1)} s of ${statementTimeoutMs / 1000} s, ${connectionCount} connections of ${poolSizeMax} at most; ${fromRollups} of ${jobs.length} reports from rollups, too`,
  ];
}

function defaultConfig() {
  const loaded = loadConfig({ file: 'bench.yaml', text: '', env: {} });
  if (!loaded.ok) throw new Error('the default config is a config');
  return loaded.config;
}

/** How many of them were made from rollups. */
async function makeReports(
  log: FilledLog,
  source: Kysely<SourceTables>,
  own: Kysely<OwnTables> | null,
): Promise<number> {
  const config = defaultConfig();
  const now = new Date(log.until.getTime() + 9 * hourMs);
  const drafts = await Promise.all(
    jobs.map((job) =>
      draftReport({ source, own }, { job, config, now, window: job.windowAt(now, config) }),
    ),
  );
  return drafts.filter(({ message }) => {
    const { figures } = message.about;
    return Object(figures).countedFrom === 'rollups';
  }).length;
}

/** A pass, an audit of everything, and a busy hour of the last day. */
async function count(log: FilledLog, { deps, lease: claim }: BenchFold): Promise<void> {
  const lease = await claim();
  await foldUsage(deps, lease);
  await auditUsage(deps, lease, { isFull: true });
  await backfillHour(deps, new Date(log.until.getTime() - 10 * hourMs));
}

/** Fetching and closing are of the source only: nothing else is read in batches. */
const isOfSource = ({ sql }: SentStatement): boolean =>
  sql.includes('"LiteLLM_') || /^fetch forward/.test(sql);

/** What is said of each statement that reads more than a range of the `startTime` index. */
async function wideReads(
  source: Kysely<SourceTables>,
  statements: readonly SentStatement[],
): Promise<readonly string[]> {
  return source.transaction().execute(async (tx) => {
    await readByRange(tx);
    const problems: string[] = [];
    for (const { sql, values } of statements) {
      const { rows } = await tx.executeQuery<{
        'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
      }>(CompiledQuery.raw(`explain (format json) ${sql}`, [...values]));
      const nodes = (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => flatten(Plan));
      const problem = wideRead({ sql, nodes });
      if (problem !== null) problems.push(`${problem}: ${sql.replace(/\s+/g, ' ').slice(0, 200)}`);
    }
    return problems;
  });
}

/** Sessions of the source pool at once, by looking again and again. */
function countConnections(log: FilledLog): { readonly stop: () => Promise<number> } {
  const state = { isStopped: false, peak: 0 };
  const look = async (): Promise<void> => {
    const admin = new pg.Client({ connectionString: log.url() });
    await admin.connect();
    while (!state.isStopped) {
      const { rows } = await admin.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and application_name = $1
           and backend_type = 'client backend'`,
        [sourceName],
      );
      state.peak = Math.max(state.peak, rows[0]?.n ?? 0);
      await sleep(sampleMs);
    }
    await admin.end();
  };
  const looking = look();
  return {
    stop: async () => {
      state.isStopped = true;
      await looking;
      return state.peak;
    },
  };
}
