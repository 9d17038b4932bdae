/** One look of an alert about noted rows: reads what was noted, and counts it since the last look. */

import type { KnownEpisode } from '../../src/define/alert.ts';
import type { LookContext } from '../../src/define/define-alert.ts';
import type { HourNotes, NoteKind } from '../../src/queries/activity-rows.ts';
import {
  type NoteGroup,
  notesFrom,
  type Tally,
  type TallyMemory,
  tallyNotes,
} from '../../src/rules/tally-notes.ts';
import type { Window } from '../../src/time/window.ts';

export interface TallyLookOptions {
  readonly kinds: readonly NoteKind[];
  readonly groupOf: (note: HourNotes) => string;
  readonly labelsOf: (note: HourNotes) => readonly (string | null)[];
  readonly windowMs: number;
  /** How long before the window rows may begin that are noted within it, mostly. */
  readonly lateMs: number;
  /** Of what the notes are: minutes, or hours. */
  readonly unitMs: number;
  /** Rows that began earlier than this are not looked at. */
  readonly lookbackMs: number;
}

export type TallyLook =
  | { readonly frozen: string }
  | {
      readonly frozen: null;
      readonly groups: readonly NoteGroup[];
      readonly memory: TallyMemory;
      /** The whole minutes of the window. */
      readonly window: Window;
    };

export interface HasTally {
  readonly tally: Tally;
}

const minuteMs = 60_000;
/** Rows are looked for every few seconds. */
const readMsMax = 5 * minuteMs;

export async function tallyLook(
  {
    activity,
    now,
    known,
    memory,
  }: Pick<LookContext<unknown>, 'activity' | 'now' | 'known' | 'memory'>,
  options: TallyLookOptions,
): Promise<TallyLook> {
  const { readAt } = activity;
  if (readAt === null) return { frozen: 'the spend log is not counted yet' };
  if (now.getTime() - readAt.getTime() > readMsMax) {
    return { frozen: 'new rows of the spend log were not looked for lately' };
  }
  const { kinds, windowMs, lateMs } = options;
  const tallies = new Map(known.map((episode) => [episode.subject, detailOf(episode).tally]));
  const splitAt = floorTo(options.unitMs, now.getTime() - windowMs - lateMs);
  // Clocks differ: a row may begin a little later than now.
  const end = new Date(now.getTime() + 60 * minuteMs);
  const start = notesFrom(tallies.values(), { now, lookbackMs: options.lookbackMs });
  const notes = await activity.notesByHour({ kinds, window: { start, end }, splitAt });
  const tallied = tallyNotes({
    ...options,
    notes,
    memory: memoryOf(memory),
    known: tallies,
    splitAt,
    now,
  });
  return {
    frozen: null,
    ...tallied,
    window: { start: floorMinute(now.getTime() - windowMs), end },
  };
}

/** Episodes of these alerts were begun by their own looks. */
const detailOf = ({ detail }: KnownEpisode): HasTally => detail as HasTally;

/** Only looks of the same alert leave it. */
const memoryOf = (memory: unknown): TallyMemory | null =>
  memory === null || memory === undefined ? null : (memory as TallyMemory);

const floorTo = (unitMs: number, at: number): Date => new Date(Math.floor(at / unitMs) * unitMs);
export const floorMinute = (at: number): Date => floorTo(minuteMs, at);
