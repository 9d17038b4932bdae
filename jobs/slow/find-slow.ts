/** Which slow answers are worth telling: each over LiteLLM's threshold, several over one of our rules. */
import type { SlowSettings } from '../../src/config/config.ts';
import type { LookContext } from '../../src/define/define-alert.ts';
import type { Finding } from '../../src/define/finding.ts';
import type { DeploymentTraffic, HourNotes } from '../../src/queries/activity-rows.ts';
import { deploymentKey, requestsOf } from '../../src/rules/deployment-key.ts';
import { type Threshold, thresholdsOf } from '../../src/rules/slow-rule.ts';
import type { NoteGroup } from '../../src/rules/tally-notes.ts';
import { type ToldCount, toldAgain } from '../../src/rules/told-again.ts';
import { tallyLook } from '../rows/tally-look.ts';
import { toldBefore } from '../rows/told-before.ts';
import type { SlowDetail } from './slow-frame.ts';

const minuteMs = 60_000;
const lookbackMs = 6 * 60 * minuteMs;
/** A slow answer is noted when it ends, and began long before. */
const lateMs = 30 * minuteMs;

export async function findSlow(context: LookContext<SlowSettings>) {
  const { settings, activity, known, now, memory } = context;
  const look = await tallyLook(context, {
    kinds: ['slow', 'slow-first-token'],
    groupOf: (note) => subjectOf(note, settings),
    labelsOf: ({ callType }) => [callType],
    ...{ windowMs: settings.windowMs, lateMs, lookbackMs, unitMs: minuteMs },
  });
  if (look.frozen !== null) return { scopes: [], findings: [], frozen: look.frozen, memory };
  const told = toldBefore(known);
  const traffic = await activity.traffic({ window: look.window });
  return {
    scopes: ['answers'],
    memory: look.memory,
    findings: look.groups.flatMap((group): readonly Finding<SlowDetail>[] => {
      const threshold = thresholdOf(group.notes[0], settings);
      const { ms } = threshold;
      // Noted by a rule that is no more.
      if (ms === null || group.tally.durationMsMax <= ms) return [];
      const before = told.get(group.key) ?? null;
      const isLasting = isMany(group, threshold, traffic);
      if (before === null && !isLasting) return [];
      return [findingOf(group, { ms, rule: threshold.rule, before, isLasting, now })];
    }),
  };
}

function thresholdOf(note: HourNotes, settings: SlowSettings): Threshold {
  const { answer, firstToken } = thresholdsOf(settings, note);
  return note.kind === 'slow' ? answer : firstToken;
}

function subjectOf(note: HourNotes, settings: SlowSettings): string {
  const { ms, rule } = thresholdOf(note, settings);
  const place = deploymentKey(note) ?? 'none';
  return `${note.kind}:${place} ${note.model ?? 'no model'} ${rule ?? 'common'} ${ms}`;
}

function isMany(
  { notes: [note], arrivedCount }: NoteGroup,
  { minimum }: Threshold,
  traffic: readonly DeploymentTraffic[],
): boolean {
  const requestCount = Math.max(arrivedCount, requestsOf(traffic, note, { isOfModel: true }));
  return arrivedCount >= minimum.count && arrivedCount / requestCount >= minimum.share;
}

function findingOf(
  { key, notes: [note], tally }: NoteGroup,
  {
    ms,
    rule,
    before,
    isLasting,
    now,
  }: {
    readonly ms: number;
    readonly rule: number | null;
    readonly before: ToldCount | null;
    readonly isLasting: boolean;
    readonly now: Date;
  },
): Finding<SlowDetail> {
  const told = isLasting || before === null ? toldAgain(before, tally.rowCount, now) : before;
  const { model, modelId, apiBase } = note;
  return {
    subject: key,
    occasion: '',
    baseline: '',
    rank: told.rank,
    holdRank: isLasting ? told.rank : 0,
    group: `deployment:${deploymentKey(note) ?? 'none'}`,
    scope: 'answers',
    detail: {
      about: note.kind === 'slow' ? 'answer' : 'first-token',
      ...{ model, modelId, apiBase, thresholdMs: ms, rule, tally, told },
    },
  };
}
