/**
 * Passes at any time over transactions in any order: what is counted of the log is at every moment just what
 * the borders say, so nothing is counted twice and nothing is left to nobody.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Borders,
  floorHour,
  isNearXid,
  type PassPlan,
  planPass,
} from '../../src/usage/plan-pass.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const startsAt = Date.parse('2026-11-24T09:53:20Z');

interface Row {
  readonly startMs: number;
  readonly xid: bigint;
  count: number;
}

type Step =
  /** A transaction begins and writes rows that started some time ago, or will. */
  | { readonly kind: 'write'; readonly agesMs: readonly number[] }
  | { readonly kind: 'end'; readonly which: number; readonly isCommitted: boolean }
  | { readonly kind: 'pass' };

const agesMs = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 * secondMs }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 * minuteMs }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 * hourMs }) },
  // A clock ahead of ours.
  { weight: 1, arbitrary: fc.integer({ min: -30 * hourMs, max: 0 }) },
);

const gapsMs = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 20 * secondMs }) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 * minuteMs }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * hourMs }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 80 * hourMs }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * hourMs, max: 0 }) },
  // To the hour, and to a millisecond beside it.
  { weight: 2, arbitrary: fc.constantFrom('hour', 'before', 'after') },
);

const steps = fc.array(
  fc.record({
    gap: gapsMs,
    step: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('write' as const),
          agesMs: fc.array(agesMs, { minLength: 1, maxLength: 4 }),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('end' as const),
          which: fc.nat(5),
          isCommitted: fc.boolean(),
        }),
      },
      { weight: 7, arbitrary: fc.record({ kind: fc.constant('pass' as const) }) },
    ),
  }),
  { minLength: 10, maxLength: 120, size: 'max' },
);

/** A log, and the bookkeeping of the fold beside it. */
class Model {
  nowMs = startsAt;
  next = 4_294_967_290n;
  readonly open: { readonly xid: bigint; readonly rows: readonly Row[] }[] = [];
  readonly visible: Row[] = [];
  borders: Borders | null = null;
  readAt: Date | null = null;
  readonly kinds = new Set<PassPlan['kind']>();
  /** Known hours, and up to which transaction each is counted once it is closed. */
  readonly hours = new Map<number, bigint | null>();

  advance(gap: number | 'hour' | 'before' | 'after'): void {
    if (typeof gap === 'number') this.nowMs += gap;
    else {
      const besideMs = { hour: 0, before: -1, after: 1 }[gap];
      this.nowMs = Math.ceil(this.nowMs / hourMs) * hourMs + besideMs;
    }
  }

  write(ages: readonly number[]): void {
    const xid = this.next;
    this.next += 1n;
    const rows = ages.map((ageMs) => ({ startMs: this.nowMs - ageMs, xid, count: 0 }));
    this.open.push({ xid, rows });
  }

  end(which: number, isCommitted: boolean): void {
    const [ended] = this.open.splice(which % Math.max(this.open.length, 1), 1);
    if (ended !== undefined && isCommitted) this.visible.push(...ended.rows);
  }

  pass(): void {
    const horizon = this.open.reduce((least, { xid }) => (xid < least ? xid : least), this.next);
    const now = new Date(this.nowMs);
    const lastHour = Math.max(...this.hours.keys());
    const plan = planPass({
      borders: this.borders,
      readAt: this.readAt,
      countedUntil: this.hours.size === 0 ? null : new Date(lastHour + hourMs),
      horizon,
      now,
    });
    this.kinds.add(plan.kind);
    for (const { from, until, since, below } of plan.ranges) {
      for (const row of this.visible) {
        const isInTime =
          row.startMs >= from.getTime() && (until === null || row.startMs < until.getTime());
        if (!isInTime || row.xid >= below || (since !== null && row.xid < since)) continue;
        row.count += 1;
        this.know(hourOf(row));
      }
    }
    const from = plan.startsAt ?? floorHour(plan.borders.wideFrom);
    for (let at = from.getTime(); at <= floorHour(now).getTime(); at += hourMs) this.know(at);
    for (const hour of this.hours.keys()) {
      const { closes } = plan;
      if (closes !== null && hour >= closes.from.getTime() && hour < closes.until.getTime()) {
        this.hours.set(hour, horizon);
      }
    }
    this.borders = plan.borders;
    this.readAt = now;
  }

  private know(hour: number): void {
    if (!this.hours.has(hour)) this.hours.set(hour, null);
  }

  /** How often a row is to be counted by now. */
  due(row: Row): number {
    if (this.borders === null) return 0;
    const { narrowFrom, wideFrom, narrowBelow, wideBelow, lateBelow } = this.borders;
    const hour = hourOf(row);
    if (hour < floorHour(wideFrom).getTime()) {
      // Closed: up to its own border. Not known: the backfill's, and not begun.
      const below = this.hours.get(hour);
      return below !== undefined && below !== null && row.xid < below ? 1 : 0;
    }
    const below =
      row.startMs >= narrowFrom.getTime()
        ? narrowBelow
        : row.startMs >= wideFrom.getTime()
          ? wideBelow
          : lateBelow;
    return row.xid < below ? 1 : 0;
  }

  /** Rows counted too often or too rarely, and hours that no pass reads any more and nobody closed. */
  faults(): readonly unknown[] {
    const { borders } = this;
    if (borders === null) return [];
    const runningMs = floorHour(borders.wideFrom).getTime();
    return [
      ...this.visible.filter((row) => row.count !== this.due(row)),
      ...[...this.hours].filter(([hour, below]) => hour < runningMs && below === null),
    ];
  }
}

const hourOf = ({ startMs }: Row): number => Math.floor(startMs / hourMs) * hourMs;

function play(step: Step, model: Model): void {
  if (step.kind === 'write') model.write(step.agesMs);
  else if (step.kind === 'end') model.end(step.which, step.isCommitted);
  else model.pass();
}

test('every row is counted as often as the borders say: once below them, never above', () => {
  const kinds = new Set<PassPlan['kind']>();
  fc.assert(
    fc.property(steps, (list) => {
      const model = new Model();
      for (const { gap, step } of list) {
        model.advance(gap);
        play(step, model);
        if (step.kind !== 'pass') continue;
        expect(model.faults()).toEqual([]);
      }
      for (const kind of model.kinds) kinds.add(kind);
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect([...kinds].toSorted()).toEqual(['begin', 'late', 'narrow', 'resume', 'wide']);
});

test('with every transaction ended, a pass that looks at late rows leaves none of the running hours', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const model = new Model();
      for (const { gap, step } of list) {
        model.advance(gap);
        play(step, model);
      }
      model.pass();
      while (model.open.length > 0) model.end(0, true);
      const { borders } = model;
      model.nowMs = Math.max(model.nowMs, borders?.narrowFrom.getTime() ?? 0) + 30 * minuteMs;
      model.pass();
      for (const row of model.visible) {
        if (model.borders === null || hourOf(row) < floorHour(model.borders.wideFrom).getTime()) {
          continue;
        }
        expect(row.count).toBe(1);
      }
    }),
    { numRuns: 2_000, seed: 2 },
  );
});

test('numbers can be told apart for half a turn', () => {
  expect(isNearXid(5n, 5n)).toBe(true);
  expect(isNearXid(5n, 4n)).toBe(false);
  expect(isNearXid(5n, 5n + 2n ** 31n - 1n)).toBe(true);
  expect(isNearXid(5n, 5n + 2n ** 31n)).toBe(false);
});
