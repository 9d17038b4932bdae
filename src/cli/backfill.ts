/** `tollbell backfill`: counts the history of the spend log, slowly enough that nobody feels it. */
import type { Command } from 'commander';
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { isSchemaCurrent } from '../database/schema-state.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { monotonicMs, sleep } from '../effects/clock.ts';
import { UsageError } from '../errors.ts';
import { noteRulesOf } from '../rules/note-rules-of.ts';
import { backfillHours } from '../run/backfill-usage.ts';
import { planBackfill, rowsOfHours } from '../run/plan-backfill.ts';
import type { UsageDeps } from '../run/usage-deps.ts';
import { entityIds } from '../store/usage-entities.ts';
import { parseInstant } from '../time/parse-time.ts';
import { readOwn, withOwn, withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { type Progress, progressText } from './progress-text.ts';
import { take } from './resolve-window.ts';

interface BackfillOptions {
  readonly from?: string;
  readonly to?: string;
  readonly share: string;
  readonly config?: string;
}

export function addBackfill(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('backfill')
    .description(
      'count the history of the spend log into the rollups; goes on where it was stopped',
    )
    .option('--from <time>', 'first day or instant; the beginning of the log when left out')
    .option('--to <time>', 'end, not included; where the running service begins when left out')
    .option('--share <percent>', 'of the time that may be spent reading; the rest is rest', '25')
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<BackfillOptions>();
      const { config } = openConfig(io, options.config);
      await withSource(config, (source) =>
        withOwn(config, ({ db }) =>
          readOwn(() => backfill(io, config, { source, own: db, options })),
        ),
      );
      finish(exitCodes.done);
    });
}

interface Databases {
  readonly source: Kysely<SourceTables>;
  readonly own: Kysely<OwnTables>;
  readonly options: BackfillOptions;
}

async function backfill(
  io: Io,
  config: Config,
  { source, own, options }: Databases,
): Promise<void> {
  const share = Number(options.share);
  if (!(share > 0 && share <= 100)) {
    throw new UsageError(`--share: '${options.share}' is no percentage between 1 and 100`);
  }
  if (!(await isSchemaCurrent(own))) {
    throw new UsageError("tollbell's own schema is not up to date; run 'tollbell migrate' first");
  }
  const deps: UsageDeps = {
    own,
    source,
    features: await detectSourceFeatures(source),
    clock: io.clock,
    ids: entityIds(),
    keep: config.usage.keep,
    noteRules: noteRulesOf(config),
    retentionMs: config.gateway.spendLogRetentionMs,
    onStep: () => undefined,
  };
  const plan = await planBackfill(deps, {
    from: instant(options, 'from', config),
    to: instant(options, 'to', config),
  });
  if (plan === null) {
    io.out('The spend log is empty: there is nothing to count.');
    return;
  }
  const { start, end, hours } = plan;
  if (start >= end) {
    throw new UsageError(
      `the period begins at ${start.toISOString()} and ends at ${end.toISOString()}, where the service counts by itself or --to says; choose an earlier --from or a later --to`,
    );
  }
  const expected = await rowsOfHours(deps, hours);
  const rowsExpected = hours.reduce((sum, hour) => sum + (expected.get(hour.getTime()) ?? 0), 0);
  const startedAt = monotonicMs();
  let rowCount = 0;
  for (let done = 0; done < hours.length; ) {
    const partStartedAt = monotonicMs();
    const part = await backfillHours(deps, hours.slice(done));
    done += part.takenCount;
    rowCount += part.rowCount;
    const tookMs = monotonicMs() - partStartedAt;
    showProgress(io, {
      hour: hours[done - 1] ?? start,
      hoursDone: done,
      hourCount: hours.length,
      rowCount,
      rowsExpected,
      elapsedMs: monotonicMs() - startedAt,
    });
    await sleep((tookMs * (100 - share)) / share);
  }
  if (io.isInteractive && hours.length > 0) io.err('');
  const seconds = Math.round((monotonicMs() - startedAt) / 1000);
  const left = (await planBackfill(deps, { from: start, to: end }))?.hours.length ?? 0;
  io.out(
    hours.length === 0
      ? `Every hour from ${start.toISOString()} to ${end.toISOString()} is counted.`
      : `Counted ${hours.length - left} hours with ${rowCount} rows in ${seconds} s.`,
  );
  if (left > 0) {
    io.err(
      `${left} hours are left: a long transaction on the gateway's server hides some of their rows, or another process counts them; run it again later`,
    );
  }
}

/** @throws UsageError */
function instant(options: BackfillOptions, name: 'from' | 'to', { timeZone }: Config): Date | null {
  const text = options[name];
  return text === undefined ? null : take(parseInstant(text, timeZone), `--${name}`);
}

/** A line that is written over for people; a file gets all of them, at most one for each day. */
function showProgress(io: Io, progress: Progress): void {
  const text = progressText(progress);
  if (io.isInteractive) io.errRaw(`\r${text.padEnd(io.width - 1)}`);
  else io.err(text);
}
