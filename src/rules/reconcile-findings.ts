/**
 * Decides what is news: holds what is true now against the episodes that were told.
 *
 * An episode is told when it begins and when it gets worse, never when it eases; it ends when its
 * subject is well again. Pure, and the only place where repetition is suppressed.
 */
import { createHash } from 'node:crypto';
import type { AlertPolicy } from '../config/config.ts';
import type { AnyFinding, AnyNews } from '../define/alert.ts';
import type { Episode } from '../define/episode.ts';
import type { NewsKind } from '../define/finding.ts';

export interface ReconcileInputs {
  readonly findings: readonly AnyFinding[];
  /** Those that last, and those that ended no longer ago than the quiet time; one for each subject. */
  readonly episodes: readonly Episode[];
  readonly policy: AlertPolicy;
  /** Not everything could be seen: nothing eases or ends for want of a finding. */
  readonly isFrozen: boolean;
  readonly now: Date;
}

export interface Reconciliation {
  /** Every episode that is other than before, with what is told of it. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly episode: Episode;
  /** As it was at the last look; null where it begins. */
  readonly before: Episode | null;
  /** Null where nothing is told. */
  readonly news: AnyNews | null;
}

export function reconcileFindings({
  findings,
  episodes,
  policy,
  isFrozen,
  now,
}: ReconcileInputs): Reconciliation {
  const episodeOf = new Map(episodes.map((episode) => [episode.subject, episode]));
  const found = new Set(findings.map(({ subject }) => subject));
  const gone = isFrozen
    ? []
    : episodes.filter(({ subject, endedAt }) => endedAt === null && !found.has(subject));
  return {
    changes: [
      ...findings.flatMap((finding) =>
        (finding.isEvent === true ? happen : judge)(
          finding,
          episodeOf.get(finding.subject) ?? null,
          { policy, isFrozen, now },
        ),
      ),
      ...gone.flatMap((episode) => ease(episode, { policy, now }, episode)),
    ],
  };
}

interface Judging {
  readonly policy: AlertPolicy;
  readonly isFrozen: boolean;
  readonly now: Date;
}

function judge(finding: AnyFinding, known: Episode | null, context: Judging): readonly Change[] {
  const { policy, now, isFrozen } = context;
  if (known !== null && known.endedAt === null && known.occasion !== finding.occasion) {
    // The next window of a budget, say: the last one is over, whatever it came to.
    const ended = endOf(known, now);
    const wasTold = known.toldAs.length > 0;
    const news = policy.tellsResolved && wasTold ? newsOf(ended, 'resolved', known) : null;
    return [{ episode: ended, before: known, news }, ...judge(finding, null, context)];
  }
  const carried = continued(finding, known, now);
  if (carried === null) return [];
  const before = known?.id === carried.id ? known : null;
  const holdRank = isFrozen ? Math.max(finding.holdRank, carried.toldRank) : finding.holdRank;
  // What eases to nothing holds until it has lasted, so that a short rest ends nothing.
  const toldRank = holdRank === 0 ? carried.toldRank : Math.min(carried.toldRank, holdRank);
  const seen: Episode = {
    ...carried,
    scope: finding.scope,
    group: finding.group,
    baseline: finding.baseline,
    toldRank,
    peakRank: Math.max(carried.peakRank, finding.rank),
    seenAt: finding.rank > 0 ? now : carried.seenAt,
    detail: finding.rank > 0 ? finding.detail : carried.detail,
  };
  if (finding.rank > toldRank) return [{ ...rise(finding, seen, context), before }];
  const level = { ...seen, risingLooks: 0 };
  if (holdRank === 0) {
    // What was never told ends without a word, and leaves nothing behind.
    if (known === null) return [];
    return ease(level, context, known);
  }
  const steady = { ...level, clearSince: null };
  if (known !== null && isReminderDue(steady, policy, now)) {
    const news = newsOf(steady, 'reminder', steady);
    return [{ episode: { ...steady, toldAt: now }, before, news }];
  }
  return [{ episode: steady, before, news: null }];
}

/** An event has ended when it is told; its episode stays for the quiet time, so that it is told once. */
function happen(finding: AnyFinding, known: Episode | null, { now }: Judging): readonly Change[] {
  const isTold = known !== null && known.occasion === finding.occasion;
  if (isTold || finding.rank === 0) return [];
  const begun = continued(finding, null, now);
  if (begun === null) return [];
  const { rank } = finding;
  const told: Episode = { ...begun, loudRank: rank, peakRank: rank, toldAt: now, endedAt: now };
  const news = newsOf({ ...told, toldRank: rank, endedAt: null }, 'first', begun);
  return [{ episode: told, before: null, news: { ...news, isEvent: true } }];
}

/** The episode that a finding carries on, or begins; null where there is none and nothing to tell. */
function continued(finding: AnyFinding, known: Episode | null, now: Date): Episode | null {
  const isSame = known !== null && known.occasion === finding.occasion;
  if (isSame && known.endedAt === null) {
    if (known.baseline === finding.baseline) return known;
    // Another limit: what was told holds as far as it is true of the new one, and may be told again.
    const toldRank = Math.min(known.toldRank, finding.holdRank);
    return { ...known, toldRank, loudRank: toldRank, risingLooks: 0 };
  }
  if (finding.rank === 0) return null;
  const isAgain = isSame && known.baseline === finding.baseline;
  return {
    id: episodeId(finding, now),
    subject: finding.subject,
    scope: finding.scope,
    group: finding.group,
    occasion: finding.occasion,
    baseline: finding.baseline,
    beganAt: now,
    seenAt: now,
    endedAt: null,
    toldRank: 0,
    loudRank: isAgain ? known.loudRank : 0,
    peakRank: 0,
    toldAt: isAgain ? known.toldAt : null,
    toldAs: [],
    risingLooks: 0,
    clearSince: null,
    detail: finding.detail,
  };
}

/** More is true than was told. */
function rise(
  finding: AnyFinding,
  seen: Episode,
  { policy, now }: Judging,
): Omit<Change, 'before'> {
  const risingLooks = seen.risingLooks + 1;
  const rising = { ...seen, risingLooks, clearSince: null };
  if (risingLooks < (finding.looksMin ?? 1)) return { episode: rising, news: null };
  const told: Episode = { ...rising, toldRank: finding.rank, risingLooks: 0 };
  // Back after it had eased: swinging around a threshold is no news.
  const isQuiet =
    finding.rank <= seen.loudRank &&
    seen.toldAt !== null &&
    distanceMs(seen.toldAt, now) < policy.quietForMs;
  if (isQuiet) return { episode: told, news: null };
  const loud = { ...told, loudRank: Math.max(seen.loudRank, finding.rank), toldAt: now };
  return { episode: loud, news: newsOf(loud, seen.toldRank === 0 ? 'first' : 'raised', seen) };
}

/** Nothing of it holds any more: it ends once that has lasted. */
function ease(
  episode: Episode,
  { policy, now }: Pick<Judging, 'policy' | 'now'>,
  before: Episode,
): readonly Change[] {
  const wasTold = episode.toldAs.length > 0;
  // What nobody heard of leaves nothing to wait for.
  if (!wasTold && episode.toldRank === 0)
    return [{ episode: endOf(episode, now), before, news: null }];
  const since = episode.clearSince ?? now;
  const clearSince = since < now ? since : now;
  if (now.getTime() - clearSince.getTime() < policy.resolveAfterMs) {
    return [{ episode: { ...episode, clearSince, risingLooks: 0 }, before, news: null }];
  }
  const ended = endOf({ ...episode, clearSince }, now);
  return [
    {
      episode: ended,
      before,
      news: policy.tellsResolved && wasTold ? newsOf(ended, 'resolved', episode) : null,
    },
  ];
}

const endOf = (episode: Episode, now: Date): Episode => ({
  ...episode,
  toldRank: 0,
  risingLooks: 0,
  endedAt: now,
});

const isReminderDue = (
  { toldRank, toldAt }: Episode,
  { remindAfterMs }: AlertPolicy,
  now: Date,
): boolean =>
  toldRank > 0 &&
  remindAfterMs !== null &&
  toldAt !== null &&
  distanceMs(toldAt, now) >= remindAfterMs;

/** Without a sign: a clock that was days ahead for a while must not keep us quiet until then. */
const distanceMs = (one: Date, other: Date): number => Math.abs(other.getTime() - one.getTime());

function newsOf(episode: Episode, kind: NewsKind, before: Episode): AnyNews {
  const { subject, occasion, group, toldRank, peakRank, beganAt, endedAt, toldAs, detail } =
    episode;
  return {
    kind,
    subject,
    occasion,
    group,
    rank: toldRank,
    rankBefore: before.toldRank,
    peakRank,
    beganAt,
    // It was over when it was last seen to be true no more, not when that was sure.
    endedAt: endedAt === null ? null : (episode.clearSince ?? endedAt),
    toldAs,
    detail,
  };
}

function episodeId({ subject, occasion, isEvent }: AnyFinding, now: Date): string {
  // What happened once is one row, whoever finds it again.
  const key = [subject, occasion, ...(isEvent === true ? [] : [now.toISOString()])].join('\0');
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}
