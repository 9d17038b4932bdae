/** Counting what was noted from look to look: what is new, what an episode holds, and what is let go of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HourNotes } from '../../src/queries/activity-rows.ts';
import {
  notesFrom,
  type Tally,
  type TallyMemory,
  tallyNotes,
} from '../../src/rules/tally-notes.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const start = Date.parse('2026-11-24T09:00:00Z');
const windowMs = 10 * minuteMs;
const lateMs = 10 * minuteMs;
const lookbackMs = 6 * hourMs;

interface Row {
  /** Minutes after the start. */
  readonly at: number;
  readonly cause?: string;
}

/** Notes as the reader gives them: by cause and hour, split at an instant. */
function notesOf(rows: readonly Row[], splitAt: Date): readonly HourNotes[] {
  const bucket = (at: number): number => {
    const hour = Math.floor(at / hourMs) * hourMs;
    return at >= splitAt.getTime() ? Math.max(hour, splitAt.getTime()) : hour;
  };
  const groups = Map.groupBy(
    rows.map(({ at, cause = 'one' }) => ({ at: start + at * minuteMs, cause })),
    ({ at, cause }) => `${bucket(at)} ${cause}`,
  );
  return [...groups.values()].map((of) => ({
    kind: 'failure',
    ...{ model: 'm', modelId: 'd', apiBase: null, provider: null, callType: null },
    ...{ errorClass: 'E', errorCode: '500', errorSignature: of[0]?.cause ?? '', isRefusal: false },
    rowCount: of.length,
    firstAt: new Date(Math.min(...of.map(({ at }) => at))),
    lastAt: new Date(Math.max(...of.map(({ at }) => at))),
    ...{ durationMsMax: 0, totalTokens: of.length * 7 },
    ...{ apiKeys: ['k'], teamIds: ['t'], requestIds: ['r'] },
    at: new Date(bucket(of[0]?.at ?? 0)),
  }));
}

interface Looked {
  readonly memory: TallyMemory | null;
  readonly known: ReadonlyMap<string, Tally>;
}

function look({ memory, known }: Looked, rows: readonly Row[], atMinute: number) {
  const now = new Date(start + atMinute * minuteMs);
  const splitAt = new Date(Math.floor((now.getTime() - windowMs - lateMs) / minuteMs) * minuteMs);
  const from = notesFrom(known.values(), { now, lookbackMs });
  const read = notesOf(rows, splitAt).filter(({ at }) => at >= from);
  const tallied = tallyNotes({
    notes: read,
    groupOf: () => 'all',
    labelsOf: ({ errorSignature }) => [errorSignature],
    ...{ memory, known, splitAt, lookbackMs, windowMs, now },
  });
  return { ...tallied, group: tallied.groups[0] ?? null };
}

const nothing: Looked = { memory: null, known: new Map() };

test('only what was noted since the last look is new, however long ago it began', () => {
  const first = look(nothing, [{ at: -1 }], 0);
  const rows = [{ at: -1 }, { at: -170 }, { at: 1 }];
  const second = look({ ...nothing, memory: first.memory }, rows, 2);
  expect(second.group?.newCount).toBe(2);
  // One of them began hours ago: it is told from there on.
  expect(second.group?.tally.rowCount).toBe(3);
  expect(second.group?.tally.firstAt).toBe(start - 170 * minuteMs);
  const third = look({ ...nothing, memory: second.memory }, rows, 3);
  expect(third.group?.newCount).toBe(0);
  expect(third.group?.arrivedCount).toBe(3);
});

test('at a first look what is older than the window is history', () => {
  const { group } = look(nothing, [{ at: -100 }, { at: -90 }, { at: -5 }], 0);
  expect(group?.newCount).toBe(1);
  expect(group?.tally.rowCount).toBe(1);
});

test('what arrived longer ago than the window counts no more', () => {
  const rows = [{ at: 0 }];
  const first = look({ ...nothing, memory: { seen: {}, arrived: {} } }, rows, 1);
  expect(first.group?.arrivedCount).toBe(1);
  const later = look({ ...nothing, memory: first.memory }, rows, 12);
  expect(later.group?.arrivedCount).toBe(0);
});

test('hours that are counted again for a while are not new when they are back', () => {
  const rows = [{ at: 0 }, { at: 1 }, { at: 2 }];
  const first = look({ ...nothing, memory: { seen: {}, arrived: {} } }, rows, 3);
  const fewer = look({ ...nothing, memory: first.memory }, rows.slice(0, 1), 4);
  expect(fewer.group?.newCount).toBe(0);
});

test('an episode holds every row from its first minute on, for days, in any order of arrival', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          at: fc.integer({ min: -5, max: 1_500 }),
          // Noted up to a quarter of an hour later.
          delay: fc.integer({ min: 0, max: 15 }),
          cause: fc.constantFrom('one', 'two', 'three'),
        }),
        { minLength: 1, maxLength: 200 },
      ),
      (drawn) => {
        const background = [{ at: -45 }, { at: -30 }];
        const notedAt = (minute: number): readonly Row[] => [
          ...background,
          ...drawn.filter(({ at, delay }) => at + delay <= minute),
        ];
        let state: Looked = { memory: look(nothing, background, -20).memory, known: new Map() };
        let tally: Tally | null = null;
        for (let minute = -5; minute <= 1_520; minute += 5) {
          const { memory, group } = look(state, notedAt(minute), minute);
          if (group !== null && (tally !== null || group.newCount > 0)) tally = group.tally;
          state = { memory, known: tally === null ? new Map() : new Map([['all', tally]]) };
        }
        const from = tally?.from ?? 0;
        const expected = [...background, ...drawn].filter(
          ({ at }) => start + at * minuteMs >= from,
        );
        expect(tally?.rowCount).toBe(expected.length);
        expect(tally?.totalTokens).toBe(expected.length * 7);
        expect(tally?.parts.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(expected.length);
      },
    ),
    { numRuns: 40 },
  );
});
