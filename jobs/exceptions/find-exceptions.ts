/** Which failures are worth telling: many of one class at one deployment, or many of one key's own making. */
import type { ExceptionSettings } from '../../src/config/config.ts';
import type { LookContext } from '../../src/define/define-alert.ts';
import type { Finding } from '../../src/define/finding.ts';
import type { DeploymentTraffic, HourNotes } from '../../src/queries/activity-rows.ts';
import { deploymentKey, requestsOf } from '../../src/rules/deployment-key.ts';
import { isCallerError, isUnknownCaller } from '../../src/rules/failure-cause.ts';
import type { NoteGroup } from '../../src/rules/tally-notes.ts';
import { type ToldCount, toldAgain } from '../../src/rules/told-again.ts';
import { tallyLook } from '../rows/tally-look.ts';
import { toldBefore } from '../rows/told-before.ts';
import type { ExceptionDetail } from './exception-frame.ts';

const minuteMs = 60_000;
const lookbackMs = 6 * 60 * minuteMs;
/** A request may time out after ten minutes, and is written then. */
const lateMs = 10 * minuteMs;

const scopes = ['providers', 'callers'];

export async function findExceptions(context: LookContext<ExceptionSettings>) {
  const { settings, activity, known, now, memory } = context;
  const look = await tallyLook(context, {
    kinds: ['failure'],
    groupOf: subjectOf,
    labelsOf,
    ...{ windowMs: settings.windowMs, lateMs, lookbackMs, unitMs: minuteMs },
  });
  if (look.frozen !== null) return { scopes: [], findings: [], frozen: look.frozen, memory };
  const told = toldBefore(known);
  const traffic = await activity.traffic({ window: look.window });
  return {
    scopes,
    memory: look.memory,
    findings: look.groups.flatMap((group) => {
      const before = told.get(group.key) ?? null;
      const isLasting = isMany(group, traffic, settings);
      if (before === null && !isLasting) return [];
      return [findingOf(group, { before, isLasting, now })];
    }),
  };
}

function subjectOf(note: HourNotes): string {
  if (!isCallerError(note)) {
    const place = deploymentKey(note) ?? `none, ${note.model ?? 'no model'}`;
    return `deployment:${place} ${note.errorClass ?? 'no class'}`;
  }
  const caller = callerOf(note);
  return caller === null ? 'callers unknown' : `caller:${caller}`;
}

/** Notes of callers' errors are of one key each, or of none; null: keys that nobody knows. */
function callerOf(note: HourNotes): string | null {
  if (isUnknownCaller(note)) return null;
  const [apiKey = ''] = note.apiKeys;
  return apiKey;
}

const labelsOf = (note: HourNotes): readonly (string | null)[] =>
  isCallerError(note)
    ? [note.errorClass, note.errorSignature, note.model]
    : [note.errorClass, note.errorSignature];

function isMany(
  { notes: [note], arrivedCount }: NoteGroup,
  traffic: readonly DeploymentTraffic[],
  { minimum, callerCountMin }: ExceptionSettings,
): boolean {
  if (isCallerError(note)) return callerCountMin !== null && arrivedCount >= callerCountMin;
  const requestCount = Math.max(arrivedCount, requestsOf(traffic, note));
  return arrivedCount >= minimum.count && arrivedCount / requestCount >= minimum.share;
}

function findingOf(
  { key, notes: [note], tally }: NoteGroup,
  {
    before,
    isLasting,
    now,
  }: { readonly before: ToldCount | null; readonly isLasting: boolean; readonly now: Date },
): Finding<ExceptionDetail> {
  const isCaller = isCallerError(note);
  const told = isLasting || before === null ? toldAgain(before, tally.rowCount, now) : before;
  const { model, modelId, apiBase, provider, errorClass } = note;
  return {
    subject: key,
    occasion: '',
    baseline: '',
    rank: told.rank,
    // The few that still come are counted while it ends.
    holdRank: isLasting ? told.rank : 0,
    // All that goes wrong at one place at once is one thing to know.
    group: isCaller ? null : `deployment:${deploymentKey(note) ?? 'none'}`,
    scope: isCaller ? 'callers' : 'providers',
    detail: {
      about: isCaller ? 'caller' : 'provider',
      ...{ model, modelId, apiBase, provider, errorClass },
      apiKey: isCaller ? callerOf(note) : null,
      tally,
      told,
    },
  };
}
