/**
 * What a report rests on, in words: which interval, how many rows, how fresh, and what the log
 * may lack. Pure.
 */
import type { GatewayConfig } from '../config/config.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import { count, plural } from '../message/format.ts';
import { code, type Sentence, strong } from '../message/message.ts';
import type { LogCoverage } from '../queries/log-coverage.ts';
import { localMinuteText, utcMinuteText, utcText } from '../time/format-time.ts';
import { calendarDay, type Window } from '../time/window.ts';
import { version } from '../version.ts';
import type { UsageReader } from './usage-reader.ts';

/** Rows are written late and in batches, so a period is only settled some time after its end. */
export const settleMs = 15 * 60_000;
/** A longer silence before the end of a period is worth a word. */
const silenceMs = 6 * 3_600_000;

/** Whether rows of the window may still be unknown: `knownUntil` is when the log was read as it was. */
export const isProvisional = (window: Window, knownUntil: Date): boolean =>
  knownUntil.getTime() < window.end.getTime() + settleMs;

/** Names a run by its job and period: running the same period again gives the same id. */
export function runId(name: string, window: Window, zone: string): string {
  const first = calendarDay(window.start, zone);
  const last = calendarDay(new Date(window.end.getTime() - 1), zone);
  return first === last ? `${name} ${first}` : `${name} ${first}..${last}`;
}

export function trustFooter({
  name,
  window,
  zone,
  coverage,
  from: { origin },
}: {
  readonly name: string;
  readonly window: Window;
  readonly zone: string;
  readonly coverage: LogCoverage;
  readonly from: Pick<UsageReader, 'origin'>;
}): readonly Sentence[] {
  return [
    periodLine(window, zone),
    [
      `${plural(coverage.rowCount, 'row')} counted ${originText[origin]} · newest row in the log `,
      coverage.newestRowAt === null ? 'none' : utcMinuteText(coverage.newestRowAt),
      ` · ${coverageText(window, coverage)}`,
    ],
    [`Run `, code(runId(name, window, zone)), ` · tollbell ${version}`],
  ];
}

const originText = { rollups: 'from rollups', log: 'from the log' } as const;

/** `Teams`, `Teams and Tags`, `Days, Teams and Tags`. */
function namesText(names: readonly string[]): Sentence {
  return names.flatMap((name, index) => {
    if (index === 0) return [strong(name)];
    return [index === names.length - 1 ? ' and ' : ', ', strong(name)];
  });
}

function cutText({ length }: readonly string[], statementTimeoutMs: number): string {
  const queries = length === 1 ? 'Its query was' : 'Their queries were';
  return `${queries} cut after ${statementTimeoutMs / 1000} s (tollbell.database.statement_timeout_seconds); the rest was read in full.`;
}

export function periodLine(window: Window, zone: string): Sentence {
  const utc = `${utcText(window.start)} – ${utcText(window.end)}`;
  const local = `${localMinuteText(window.start, zone)} – ${localMinuteText(window.end, zone)} ${zone}`;
  return zone === 'UTC'
    ? [`Period ${utc} (UTC), end not included`]
    : [`Period ${local}, end not included · UTC ${utc}`];
}

function coverageText(window: Window, { oldestRowAt }: LogCoverage): string {
  if (oldestRowAt === null) return 'the log is empty';
  if (oldestRowAt >= window.end) return 'the log does not reach back to this period';
  if (oldestRowAt > window.start)
    return `the log covers this period from ${utcMinuteText(oldestRowAt)}`;
  return 'the log reaches back past this period';
}

export interface CompletenessNote {
  readonly text: Sentence;
  /** True: figures of the period are missing, not merely late. */
  readonly isGap: boolean;
}

/** Everything a reader must know before trusting the totals; empty when there is nothing. */
export function completenessNotes({
  window,
  coverage,
  from: { unverifiedHours, lostStretches },
  features,
  gateway,
  now,
  missing,
  statementTimeoutMs,
  knownUntil,
}: {
  readonly window: Window;
  readonly coverage: LogCoverage;
  readonly from: Pick<UsageReader, 'unverifiedHours' | 'lostStretches'>;
  readonly features: SourceFeatures;
  readonly gateway: GatewayConfig;
  readonly now: Date;
  /** Names of sections whose queries were cut. */
  readonly missing: readonly string[];
  readonly statementTimeoutMs: number;
  readonly knownUntil: Date;
}): readonly CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const gap = (...text: Sentence): void => void notes.push({ text, isGap: true });
  const remark = (...text: Sentence): void => void notes.push({ text, isGap: false });
  const { oldestRowAt, newestRowAt, rowCount, gatewayRequestCount } = coverage;

  if (missing.length > 0) {
    gap('Missing here: ', ...namesText(missing), `. ${cutText(missing, statementTimeoutMs)}`);
  }
  if (gateway.isSpendLogDisabled) {
    gap(
      code('disable_spend_logs'),
      ' is on: the gateway writes no spend log, so requests are missing here.',
    );
  }
  if (gatewayRequestCount !== null && rowCount === 0 && gatewayRequestCount > 0) {
    gap(
      "The gateway's own daily totals know ",
      strong(plural(gatewayRequestCount, 'request')),
      ' in this period and the spend log has none: the log was disabled or pruned.',
    );
  } else if (oldestRowAt !== null && oldestRowAt > window.start) {
    const retention =
      gateway.spendLogRetention === null
        ? ''
        : ` (the gateway keeps ${gateway.spendLogRetention} of spend logs)`;
    gap(
      `The spend log begins at ${utcMinuteText(oldestRowAt)}${retention}: requests of this period before that were pruned or never recorded.`,
    );
  }
  if (gateway.isErrorLogDisabled) {
    gap(
      code('disable_error_logs'),
      ' is on: failed requests are not recorded, so none can be counted.',
    );
  }
  if (window.end > now) {
    remark('Provisional: the period is still running; later requests will change these figures.');
  } else if (isProvisional(window, knownUntil)) {
    remark(
      isProvisional(window, now)
        ? 'Provisional: the period ended minutes ago; the gateway writes rows late, so a few may still arrive.'
        : `Provisional: the spend log is known as it was at ${utcMinuteText(knownUntil)}; rows that were written later may be missing.`,
    );
  }
  if (
    newestRowAt !== null &&
    window.end <= now &&
    window.end.getTime() - newestRowAt.getTime() > silenceMs
  ) {
    gap(
      `No row was written after ${utcMinuteText(newestRowAt)}: there was no traffic, or the gateway stopped recording it.`,
    );
  }
  if (!features.hasDailyTotals && rowCount === 0) {
    remark(
      "The gateway's own daily totals cannot be read here, so a disabled log and a day without traffic look alike.",
    );
  }
  const lost = lostStretches.filter(({ lacksIn }) => lacksIn === 'all');
  const lostWithinTeams = lostStretches.filter(({ lacksIn }) => lacksIn === 'teams');
  const lostOfTags = lostStretches.filter(({ lacksIn }) => lacksIn === 'tags');
  if (lost.length > 0) {
    gap(
      `The log has forgotten rows of ${stretchesText(lost)}; sums are kept by whole hours of UTC, so these rows are missing here.`,
    );
  }
  if (lostWithinTeams.length > 0) {
    remark(
      `The log has forgotten rows of ${stretchesText(lostWithinTeams)}; models, keys and tags within teams are kept by whole days of UTC, so these rows are missing there.`,
    );
  }
  if (lostOfTags.length > 0) {
    remark(
      `The log has forgotten rows of ${stretchesText(lostOfTags)}; which tags came together is kept by whole days of UTC, so these rows are missing in the tags.`,
    );
  }
  if (unverifiedHours.length > 0) remark(unverifiedText(unverifiedHours));
  if (coverage.absurdSpendCount > 0) {
    remark(
      `${plural(coverage.absurdSpendCount, 'row')} of ${count(rowCount)} hold a spend that is no amount; counted as $0.`,
    );
  }
  return notes;
}

const hoursNamedMax = 3;

const stretchesText = (stretches: readonly Pick<Window, 'start' | 'end'>[]): string =>
  stretches.map(({ start, end }) => `${utcMinuteText(start)} – ${utcMinuteText(end)}`).join(', ');

function unverifiedText(hours: readonly Date[]): string {
  const moreCount = hours.length - hoursNamedMax;
  const named = hours.slice(0, hoursNamedMax).map(utcMinuteText).join(', ');
  const more = moreCount > 0 ? ` and ${moreCount} more` : '';
  return `${plural(hours.length, 'hour')} could not be verified against the log, which forgot rows of that day: ${named}${more}. What was counted of it stands.`;
}
