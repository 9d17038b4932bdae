/** `tollbell backtest projection`: how far off the projection would have been on one's own spend. */
import { Argument, type Command } from 'commander';
import { UsageError } from '../errors.ts';
import { plural, usd } from '../message/format.ts';
import { type Backtest, backtestProjection } from '../rules/backtest-projection.ts';
import { historyDaysMin, requestCountMin } from '../rules/project-spend.ts';
import { readSpendHistory } from '../run/read-spend-history.ts';
import { windowText } from '../time/format-time.ts';
import { parsePeriod } from '../time/parse-time.ts';
import { addDays, calendarDay, startOfDay, type Window } from '../time/window.ts';
import { backtestText } from './backtest-text.ts';
import { withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface BacktestOptions {
  readonly from?: string;
  readonly to?: string;
  readonly team?: string;
  readonly keyAlias?: string;
  readonly json?: boolean;
  readonly config?: string;
}

/** Half a year: the longest memory that the projection has. */
const defaultDays = 182;

export function addBacktest(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('backtest')
    .description('replay your own history through a rule: how good would it have been?')
    .addArgument(new Argument('<rule>', 'the rule to replay').choices(['projection']))
    .option('--from <day>', `first day to read (default: ${defaultDays} days before --to)`)
    .option('--to <day>', 'first day not to read any more (default: today)')
    .option('--team <id>', 'only what this team spent')
    .option('--key-alias <alias>', 'only what keys of this alias spent')
    .option('--json', 'print the figures as JSON')
    .action(async (_: string, __: unknown, command: Command) => {
      await backtest(io, command.optsWithGlobals<BacktestOptions>());
      finish(exitCodes.done);
    });
}

async function backtest(io: Io, options: BacktestOptions): Promise<void> {
  const { team, keyAlias, json, config: path } = options;
  const { config } = openConfig(io, path);
  const zone = config.timeZone;
  const window = periodOf(options, zone, io.clock.now());
  const spender = {
    ...(team === undefined ? {} : { teamId: team }),
    ...(keyAlias === undefined ? {} : { keyAlias }),
  };
  const history = await withSource(config, (source) =>
    readSpendHistory(source, { window, zone, spender }),
  );
  const spentUsd = history.reduce((sum, day) => sum + day.spendUsd, 0);
  const result = backtestProjection([history], zone);
  const problem = problemOf(result, history.length, spentUsd);
  if (json === true) {
    const { start: from, end: to } = window;
    const asked = { from, to, timeZone: zone, team: team ?? null, keyAlias: keyAlias ?? null };
    const figures = { days: history.length, spentUsd, problem, ...result };
    io.out(JSON.stringify({ rule: 'projection', ...asked, ...figures }, null, 2));
    return;
  }
  const whose = [
    ...(team === undefined ? [] : [`team ${team}`]),
    ...(keyAlias === undefined ? [] : [`keys ${keyAlias}`]),
  ].join(', ');
  io.out(
    `Spend of ${whose === '' ? 'everybody' : whose}, ${windowText(window, zone)} (${zone}): ${plural(history.length, 'day')} known, ${usd(spentUsd)}`,
  );
  io.out('');
  io.out(problem ?? backtestText(result));
}

/** Why there is nothing to print; null when there is something. */
function problemOf(result: Backtest, dayCount: number, spentUsd: number): string | null {
  const hasSpoken = result.kinds.some(({ shares }) =>
    shares.some(({ spokenCount }) => spokenCount > 0),
  );
  if (hasSpoken) return null;
  if (dayCount === 0) return 'Nothing to replay: the log holds no whole day of this period.';
  if (!(spentUsd > 0)) return 'Nothing to replay: nothing was spent in these days.';
  return `Too little to replay: a projection needs ${historyDaysMin} whole days with ${requestCountMin} requests before it speaks, and a replay a whole week, 30 days or month after them. A later --to or an earlier --from may help, if the log reaches so far.`;
}

/** @throws UsageError */
function periodOf({ from, to }: BacktestOptions, zone: string, now: Date): Window {
  const today = calendarDay(now, zone);
  const end = dayOf(to ?? today, '--to <day>');
  const first = dayOf(from ?? addDays(end, -defaultDays), '--from <day>');
  const parsed = parsePeriod(`${first}..${end}`, zone);
  if (!parsed.ok) throw new UsageError(`--from, --to: ${parsed.problem}`);
  if (parsed.value.end > startOfDay(today, zone)) {
    throw new UsageError(`--to: ${end} is not over; the last that can be asked for is ${today}`);
  }
  return parsed.value;
}

/** @throws UsageError */
function dayOf(text: string, option: string): string {
  const day = text.trim();
  // Whether there is such a day is told when the period is read.
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day))) return day;
  throw new UsageError(`${option}: '${text.slice(0, 60)}' is not a day; write 2026-11-23`);
}
