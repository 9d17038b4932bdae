/** One probe after the other: when the gateway's database is in trouble, and when it no longer is. */
import { expect, test } from 'vitest';
import type { SourceAnswer, SourceProbe } from '../../src/define/source-probe.ts';
import { judgeSource, noSourceMemory, type SourceMemory } from '../../src/rules/judge-source.ts';
import { configOf } from '../support/configs.ts';

const { db_exceptions: settings } = configOf().alerts;
const start = Date.parse('2026-11-24T09:00:00Z');
const well: SourceAnswer = {
  latencyMs: 12,
  isStandby: false,
  lagMs: null,
  newestRowAt: new Date(start),
  writes: { log: 10, sums: 10 },
};

interface Step extends Partial<SourceAnswer> {
  readonly atS: number;
  readonly isAway?: boolean;
}

const probeOf = ({ atS, isAway, ...answer }: Step): SourceProbe => ({
  at: new Date(start + atS * 1000),
  problem: isAway === true ? { code: 'unreachable', text: 'cannot reach it' } : null,
  answer: isAway === true ? null : { ...well, ...answer },
});

/** The troubles after each step. */
function troubles(steps: readonly Step[], isLogDisabled = false): readonly string[] {
  let memory: SourceMemory = noSourceMemory;
  return steps.map((step) => {
    const judged = judgeSource(memory, probeOf(step), { settings, isLogDisabled });
    // It is kept as JSON between looks.
    memory = JSON.parse(JSON.stringify(judged.memory));
    return judged.findings.map(({ detail }) => detail.trouble).join();
  });
}

const every = (stepS: number, count: number, of: (index: number) => Omit<Step, 'atS'>): Step[] =>
  Array.from({ length: count }, (_, index) => ({ atS: index * stepS, ...of(index) }));

test('three failures within the time are not enough, nor two that are far apart', () => {
  expect(troubles(every(15, 4, () => ({ isAway: true })))).toEqual(['', '', '', '']);
  expect(troubles(every(60, 2, () => ({ isAway: true })))).toEqual(['', '']);
  expect(troubles(every(15, 5, () => ({ isAway: true }))).at(-1)).toBe('away');
  expect(troubles(every(30, 3, () => ({ isAway: true }))).at(-1)).toBe('away');
});

test('one answer in between begins the count anew', () => {
  expect(
    troubles(every(15, 9, (index) => ({ isAway: index !== 4 }))).every((one) => one === ''),
  ).toBe(true);
});

test('what was away and swings stays away until it has answered twice', () => {
  const steps = every(15, 16, (index) => ({ isAway: index < 6 || index % 2 === 0 }));
  const found = troubles(steps);
  expect(found[5]).toBe('away');
  // While it answers nothing is found, and the next failure needs no patience.
  expect(found[7]).toBe('');
  expect(found[8]).toBe('away');
  const healed = troubles([
    ...steps,
    ...every(15, 12, (index) => ({ isAway: index > 7 })).map((step) => ({
      ...step,
      atS: step.atS + 240,
    })),
  ]);
  expect(healed.slice(16).every((one) => one === '')).toBe(true);
});

test('hours without a look make no outage of them', () => {
  const steps = [
    { atS: 0, isAway: true },
    { atS: 15, isAway: true },
    { atS: 7200, isAway: true },
  ];
  expect(troubles(steps)).toEqual(['', '', '']);
});

test('slow and behind are judged by their thresholds, when they last', () => {
  expect(troubles(every(30, 4, () => ({ latencyMs: 2_001 }))).at(-1)).toBe('slow');
  expect(troubles(every(30, 4, () => ({ latencyMs: 2_000 }))).at(-1)).toBe('');
  const standby = { isStandby: true, writes: null };
  expect(troubles(every(30, 4, () => ({ ...standby, lagMs: 301_000 }))).at(-1)).toBe('behind');
  expect(troubles(every(30, 4, () => ({ ...standby, lagMs: 299_000 }))).at(-1)).toBe('');
});

test('a standby is told of only where there was a primary, and for a day', () => {
  const standby = { isStandby: true, lagMs: 0, writes: null };
  expect(troubles(every(30, 9, () => standby)).at(-1)).toBe('');
  const turned = every(240, 370, (index) => (index === 0 ? {} : standby));
  expect(troubles(turned)[9]).toBe('standby');
  expect(troubles(turned).at(-1)).toBe('');
});

test('a log that stands still beside sums that grow', () => {
  const grow = every(60, 20, (index) => ({ writes: { log: 10, sums: 10 + index } }));
  expect(troubles(grow)[14]).toBe('');
  expect(troubles(grow)[15]).toBe('writer-stopped');
  expect(troubles(grow, true).every((one) => one === '')).toBe(true);
});

test.each<[string, (index: number) => Partial<SourceAnswer>]>([
  ['sums that stand still too', () => ({})],
  [
    'sums that moved twice only',
    (index) => ({ writes: { log: 10, sums: 10 + Math.min(index, 2) } }),
  ],
  ['a log that grows', (index) => ({ writes: { log: 10 + index, sums: 10 + index } })],
  [
    'a partitioned log, whose counter does not move',
    (index) => ({ writes: { log: 0, sums: index }, newestRowAt: new Date(start + index * 60_000) }),
  ],
  ['a log without rows', (index) => ({ writes: { log: 0, sums: index }, newestRowAt: null })],
  [
    'a log whose traffic ended long ago',
    (index) => ({ writes: { log: 9, sums: index }, newestRowAt: new Date(start - 90_000_000) }),
  ],
  [
    'a server whose counters begin anew again and again',
    (index) => ({ writes: { log: 10, sums: index % 10 } }),
  ],
])('no fault of the writer: %s', (_, of) => {
  expect(troubles(every(60, 30, of)).every((one) => one === '')).toBe(true);
});
