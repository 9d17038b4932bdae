/**
 * What is wrong with the gateway's database, by one probe after the other: away, slow, behind, no
 * longer a primary, or no longer written to. Pure; what it remembers is plain JSON.
 */
import type { DbExceptionSettings } from '../config/config.ts';
import type { Finding } from '../define/finding.ts';
import type { SourceAnswer, SourceProbe } from '../define/source-probe.ts';
import { isBadNow, type Patience, unwatched, type Watch, watched } from './persistence.ts';

/** `own-away`: not the gateway's database but ours, on another server. */
export type SourceTrouble = 'away' | 'own-away' | 'slow' | 'behind' | 'standby' | 'writer-stopped';

export interface SourceDetail {
  readonly trouble: SourceTrouble;
  /** Milliseconds since 1970: the first sign of it. */
  readonly since: number;
  /** In words, of `away`. */
  readonly problem: string | null;
  readonly code: string | null;
  readonly latencyMs: number | null;
  readonly lagMs: number | null;
  /** Of the newest row of the log, ISO 8601. */
  readonly newestRowAt: string | null;
}

export interface SourceMemory {
  readonly away: Watch;
  readonly slow: Watch;
  readonly behind: Watch;
  /** The last time that it was a primary; null where it never was. */
  readonly primaryAt: number | null;
  readonly standby: Watch;
  readonly writer: WriterMemory | null;
}

/** What was last seen to be written, and since when the log is not. */
interface WriterMemory {
  readonly log: number;
  readonly sums: number;
  readonly newestRowAt: number | null;
  readonly logMovedAt: number;
  /** Probes since then that saw the sums move. */
  readonly sumsMoveCount: number;
  readonly sumsMovedAt: number | null;
}

export const noSourceMemory: SourceMemory = {
  away: unwatched,
  slow: unwatched,
  behind: unwatched,
  primaryAt: null,
  standby: unwatched,
  writer: null,
};

/** Subjects that mean that what can be read is not what happens. */
export const staleSubjects: readonly string[] = ['behind', 'standby', 'writer'];

/** A server that was made a standby for good is told of for a day. */
const standbyMsMax = 24 * 3_600_000;
/** Traffic that ended longer ago does not count as traffic that stopped being written. */
const trafficMsMax = 24 * 3_600_000;
const sumsMovesMin = 3;

export interface SourceJudgement {
  readonly findings: readonly Finding<SourceDetail>[];
  readonly memory: SourceMemory;
  /** Why what is known of the rest may not end now; null where all was seen. */
  readonly frozen: string | null;
}

export interface JudgeSourceOptions {
  readonly settings: DbExceptionSettings;
  /** The gateway writes no log by its own config: sums that move without it mean nothing. */
  readonly isLogDisabled: boolean;
}

export function judgeSource(
  before: SourceMemory,
  probe: SourceProbe,
  { settings, isLogDisabled }: JudgeSourceOptions,
): SourceJudgement {
  const { at, answer, problem } = probe;
  const patience = patienceOf(settings);
  const watch = (known: Watch, isBad: boolean): Watch => watched(known, isBad, at, patience);
  const away = watch(before.away, answer === null);
  if (answer === null) {
    const since = away.badSince ?? at.getTime();
    return {
      memory: { ...before, away },
      frozen: problem?.text ?? 'no answer',
      findings: isBadNow(away)
        ? [
            finding('source', 2, {
              ...nothingKnown,
              trouble: 'away',
              since,
              problem: problem?.text ?? null,
              code: problem?.code ?? null,
            }),
          ]
        : [],
    };
  }
  const seen = detailOf(answer);
  const isStandby = answer.isStandby && isWithin(before.primaryAt, at, standbyMsMax);
  const memory: SourceMemory = {
    away,
    slow: watch(before.slow, answer.latencyMs > settings.slowMs),
    behind: watch(before.behind, (answer.lagMs ?? 0) > settings.lagMs),
    primaryAt: answer.isStandby ? before.primaryAt : at.getTime(),
    standby: watch(before.standby, isStandby),
    writer: isLogDisabled ? null : writerMemory(before.writer, answer, at),
  };
  const { slow, behind, standby, writer } = memory;
  const found = (known: Watch, subject: string, trouble: SourceTrouble) =>
    isBadNow(known)
      ? [finding(subject, 1, { ...seen, trouble, since: known.badSince ?? at.getTime() })]
      : [];
  return {
    memory,
    frozen: null,
    findings: [
      ...found(slow, 'source', 'slow'),
      ...found(behind, 'behind', 'behind'),
      ...found(standby, 'standby', 'standby'),
      ...(writer !== null && hasStopped(writer, at, settings.writerMs)
        ? [finding('writer', 1, { ...seen, trouble: 'writer-stopped', since: writer.logMovedAt })]
        : []),
    ],
  };
}

export const patienceOf = ({ afterMs, everyMs }: DbExceptionSettings): Patience => ({
  badCountMin: 3,
  badMsMin: afterMs,
  goodCountMin: 2,
  goodMsMin: backAfterMs,
  gapMsMax: Math.max(5 * 60_000, 4 * everyMs),
});

/** What is well again must stay so for this long. */
export const backAfterMs = 15_000;

/** Any write to the log, and a server whose counters began anew, start the comparison over. */
function writerMemory(
  known: WriterMemory | null,
  { writes, newestRowAt }: SourceAnswer,
  at: Date,
): WriterMemory | null {
  // A standby counts nothing; what a primary said before is kept until there is one again.
  if (writes === null) return known;
  const newest = newestRowAt?.getTime() ?? null;
  const now = { ...writes, newestRowAt: newest };
  const hasLogMoved =
    known === null ||
    writes.log !== known.log ||
    writes.sums < known.sums ||
    (newest ?? 0) > (known.newestRowAt ?? 0);
  if (hasLogMoved) return { ...now, logMovedAt: at.getTime(), sumsMoveCount: 0, sumsMovedAt: null };
  const haveSumsMoved = writes.sums > known.sums;
  return {
    ...now,
    logMovedAt: known.logMovedAt,
    sumsMoveCount: known.sumsMoveCount + (haveSumsMoved ? 1 : 0),
    sumsMovedAt: haveSumsMoved ? at.getTime() : known.sumsMovedAt,
  };
}

function hasStopped(writer: WriterMemory, at: Date, writerMs: number): boolean {
  const { logMovedAt, newestRowAt, sumsMoveCount } = writer;
  return (
    at.getTime() - logMovedAt >= writerMs &&
    sumsMoveCount >= sumsMovesMin &&
    // Sums that move beside a log that never had traffic are not its writer's.
    newestRowAt !== null &&
    logMovedAt - newestRowAt <= trafficMsMax
  );
}

const isWithin = (since: number | null, at: Date, ms: number): boolean =>
  since !== null && at.getTime() - since <= ms;

const nothingKnown = {
  problem: null,
  code: null,
  latencyMs: null,
  lagMs: null,
  newestRowAt: null,
};

const detailOf = ({ latencyMs, lagMs, newestRowAt }: SourceAnswer) => ({
  ...nothingKnown,
  latencyMs,
  lagMs,
  newestRowAt: newestRowAt?.toISOString() ?? null,
});

const finding = (subject: string, rank: number, detail: SourceDetail): Finding<SourceDetail> => ({
  subject,
  occasion: '',
  baseline: '',
  rank,
  holdRank: rank,
  group: null,
  scope: 'database',
  detail,
});
