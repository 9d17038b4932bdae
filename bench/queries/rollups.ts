/** The same figures as the service gets them: from our rollups, the ends of a window from the log. */
import type { Kysely } from 'kysely';
import { connectOwn } from '../../src/database/connect.ts';
import type { OwnTables } from '../../src/database/own-tables.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { newestFeatures } from '../../src/database/source-features.ts';
import type { UsageReader } from '../../src/define/usage-reader.ts';
import { usageOpener } from '../../src/run/open-usage.ts';
import type { Window } from '../../src/time/window.ts';
import { days } from '../fixture/dimensions.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import type { Reader } from '../usage/way.ts';
import { listedTags } from './plain-sql.ts';

export const rollupSpend = (reader: Reader, window: Window): Promise<unknown> =>
  withUsage(reader, window, async (usage) => {
    const before = windowBefore(window);
    const teams = await usage.teamSpend({ window, before, rowCountMax: 10 });
    const tags = await usage.tagSpend({ window, before, ...listedTags });
    return [teams, tags];
  });

export const rollupDaily = (reader: Reader, window: Window): Promise<unknown> =>
  withUsage(reader, window, async (usage) => {
    const rowCountMax = 5_000;
    return [
      await usage.deploymentLatency({ window, rowCountMax, top: 5, minimumRequests: 5 }),
      await usage.deploymentFailures({ window, rowCountMax }),
    ];
  });

/** The log was written over so many days; a few rows began before. */
const oldestRowAt = ({ until }: FilledLog): Date => new Date(until.getTime() - days * 86_400_000);

const windowBefore = ({ start, end }: Window): Window => ({
  start: new Date(2 * start.getTime() - end.getTime()),
  end: start,
});

/** Of each log once: a connection is no part of the cost of a report. */
const opened = new Map<FilledLog, Kysely<OwnTables>>();

export async function closeRollups(): Promise<void> {
  await Promise.all([...opened.values()].map((own) => own.destroy()));
  opened.clear();
}

function ownOf(log: FilledLog): Kysely<OwnTables> {
  const known = opened.get(log);
  if (known !== undefined) return known;
  const own = connectOwn({
    url: log.readerUrl(),
    statementTimeoutMs: 600_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 1,
  });
  opened.set(log, own);
  return own;
}

async function withUsage<Value>(
  { log, source }: Reader,
  window: Window,
  read: (usage: UsageReader) => Promise<Value>,
): Promise<Value> {
  return readSnapshot(source, async (_, __, tx) => {
    const own = ownOf(log);
    const { openUsage, close } = usageOpener({ source: tx, own, features: newestFeatures });
    try {
      const usage = await openUsage({
        window,
        before: windowBefore(window),
        oldestRowAt: oldestRowAt(log),
        needsFine: false,
        needsTagSets: false,
        needsProgramTags: false,
      });
      if (usage.origin !== 'rollups') {
        throw new Error('the rollups do not cover the window; let the backfill run before');
      }
      return await read(usage);
    } finally {
      await close();
    }
  });
}
