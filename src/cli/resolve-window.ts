/** The instant and the window that `--at` and `--period` ask for. */
import type { Config } from '../config/config.ts';
import type { Job } from '../define/job.ts';
import { UsageError } from '../errors.ts';
import { type Parsed, parseInstant, parsePeriod } from '../time/parse-time.ts';
import type { Window } from '../time/window.ts';

export interface PeriodOptions {
  readonly at?: string;
  readonly period?: string;
}

/** @throws UsageError */
export function resolveWindow(
  job: Job,
  config: Config,
  options: PeriodOptions,
  clockNow: Date,
): { readonly now: Date; readonly window: Window } {
  if (options.at !== undefined && options.period !== undefined) {
    throw new UsageError(
      '--at and --period exclude each other: --at picks the period that a run at that time reports, --period names it',
    );
  }
  const zone = job.settings(config).timeZone;
  if (options.period !== undefined) {
    const window = take(parsePeriod(options.period, zone), '--period');
    if (window.start >= clockNow)
      throw new UsageError(`--period: '${options.period}' has not begun`);
    return { now: clockNow, window };
  }
  if (options.at === undefined) return { now: clockNow, window: job.windowAt(clockNow, config) };
  const at = take(parseInstant(options.at, zone), '--at');
  return { now: clockNow, window: job.windowAt(at, config) };
}

/** @throws UsageError naming the option. */
export function take<Value>(parsed: Parsed<Value>, option: string): Value {
  if (parsed.ok) return parsed.value;
  throw new UsageError(`${option}: ${parsed.problem}`);
}
