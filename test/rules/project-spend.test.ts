/** When the projection speaks, what it says, when it fires, and what no input can make it say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import { type Projection, projectSpend } from '../../src/rules/project-spend.ts';
import {
  addDays,
  daysBetween,
  startOfDay,
  type Window,
  wholeDaysOf,
} from '../../src/time/window.ts';

const november: Window = {
  start: new Date('2026-11-01T00:00Z'),
  end: new Date('2026-12-01T00:00Z'),
};

interface Case {
  readonly spends: readonly number[];
  readonly now?: string;
  readonly window?: Window;
  readonly zone?: string;
  readonly spentUsd?: number;
  readonly limitUsd?: number;
  readonly wasAbove?: boolean;
  readonly requestCount?: number;
}

/** `spends` are those of the days that end with yesterday. */
function project({
  spends,
  now = '2026-11-16T00:00:00Z',
  window = november,
  zone = 'UTC',
  spentUsd = 150,
  limitUsd = 1000,
  wasAbove = false,
  requestCount = 10,
}: Case): Projection {
  const at = new Date(now);
  const days = wholeDaysOf(window, zone);
  const today = days.find(({ window: day }) => at < day.end)?.day ?? '2026-11-16';
  const history: readonly DaySpend[] = spends.map((spendUsd, index) => ({
    day: addDays(today, index - spends.length),
    spendUsd,
    requestCount,
  }));
  return projectSpend({ history, window, days, now: at, spentUsd }, { limitUsd, wasAbove });
}

const steady = Array.from({ length: 40 }, () => 10);
/** Up and down by 4 from week to week: one-week-ahead errors that are there. */
const uneven = Array.from({ length: 42 }, (_, index) => (Math.floor(index / 7) % 2 === 0 ? 8 : 12));

describe('it speaks', () => {
  test('of the spend at the end of the window', () => {
    expect(project({ spends: steady })).toMatchObject({
      kind: 'forecast',
      estimateUsd: 300,
      lowUsd: 300,
      highUsd: 300,
      reach: { kind: 'not-before-the-reset' },
      isAbove: false,
      fires: false,
    });
  });

  test('with the part of the running day that is left', () => {
    const projection = project({ spends: steady, now: '2026-11-16T18:00:00Z', spentUsd: 157.5 });
    expect(projection).toMatchObject({ kind: 'forecast', estimateUsd: 157.5 + 2.5 + 14 * 10 });
  });

  test('with the part of the last day that is in the window', () => {
    const window = { start: november.start, end: new Date('2026-11-30T06:00Z') };
    expect(project({ spends: steady, window })).toMatchObject({ estimateUsd: 150 + 140 + 2.5 });
  });

  test('knowing the weekend', () => {
    // 16 November 2026 is a Monday; nothing is spent on Saturdays and Sundays.
    const spends = Array.from({ length: 42 }, (_, index) => (index % 7 >= 5 ? 0 : 10));
    const projection = project({ spends, spentUsd: 100 });
    expect(projection).toMatchObject({ kind: 'forecast', estimateUsd: 100 + 11 * 10 });
  });

  test('with an interval as wide as it was wrong before, around the estimate and above the spend', () => {
    const projection = project({ spends: uneven });
    if (projection.kind !== 'forecast') throw new Error('it is silent');
    const { estimateUsd, lowUsd, highUsd } = projection;
    expect(highUsd).toBeGreaterThan(estimateUsd + 10);
    expect(lowUsd).toBe(Math.max(150, estimateUsd - (highUsd - estimateUsd)));
  });
});

describe('it is silent', () => {
  test.each<[string, Partial<Case>, string]>([
    ['before the window', { now: '2026-10-31T23:59:59Z' }, 'window-not-begun'],
    ['after the window', { now: '2026-12-01T00:00:00Z' }, 'window-over'],
    ['in the first tenth', { now: '2026-11-03T23:59:59Z' }, 'window-just-began'],
    ['with less than three weeks', { spends: steady.slice(0, 20) }, 'history-too-short'],
    [
      'with three weeks of which the first days are empty',
      { spends: [0, 0, ...steady.slice(0, 19)] },
      'history-too-short',
    ],
    ['without any spend', { spends: steady.map(() => 0) }, 'history-too-short'],
    ['with hardly a request', { requestCount: 0.4 }, 'too-few-requests'],
    ['with a time that is none', { now: 'never' }, 'window-not-begun'],
    [
      'with a window that is none',
      { window: { start: november.end, end: november.start } },
      'window-not-begun',
    ],
  ])('%s', (_, change, reason) => {
    expect(project({ spends: steady, limitUsd: 1, ...change })).toEqual({
      kind: 'silent',
      reason,
      isAbove: false,
      fires: false,
    });
  });

  test('until the tenth of the window has passed to the moment', () => {
    expect(project({ spends: steady, now: '2026-11-04T00:00:00Z' }).kind).toBe('forecast');
  });
});

describe('it fires', () => {
  test.each<[string, Partial<Case>, boolean, boolean]>([
    ['when the lower end lies above the limit', { limitUsd: 200 }, true, true],
    ['not when only the estimate does, for the first time', { limitUsd: 280 }, false, true],
    [
      'when only the estimate does, for the second time',
      { limitUsd: 280, wasAbove: true },
      true,
      true,
    ],
    ['not when only the upper end does', { limitUsd: 320, wasAbove: true }, false, false],
    [
      'not when the limit is reached: that is told otherwise',
      { limitUsd: 150, wasAbove: true },
      false,
      true,
    ],
  ])('%s', (_, change, fires, isAbove) => {
    expect(project({ spends: uneven, ...change })).toMatchObject({ fires, isAbove });
  });
});

describe('the limit is reached', () => {
  test('at an instant, where the past was never off', () => {
    expect(project({ spends: steady, limitUsd: 205 })).toMatchObject({
      reach: {
        kind: 'between',
        earliest: new Date('2026-11-21T11:59:59.999Z'),
        likely: new Date('2026-11-21T11:59:59.999Z'),
        latest: new Date('2026-11-21T11:59:59.999Z'),
      },
    });
  });

  test('between instants, in order, where it was', () => {
    const { reach } = forecastOf(project({ spends: uneven, limitUsd: 200 }));
    if (reach.kind !== 'between') throw new Error(reach.kind);
    const { earliest, likely, latest } = reach;
    expect(earliest < (likely ?? 0)).toBe(true);
    expect((likely ?? 0) < (latest ?? 0)).toBe(true);
    expect((latest ?? november.end) < november.end).toBe(true);
  });

  test('perhaps, where only the upper end lies above it', () => {
    const { reach } = forecastOf(project({ spends: uneven, limitUsd: 320 }));
    expect(reach).toMatchObject({ kind: 'between', likely: null, latest: null });
  });

  test('already', () => {
    expect(project({ spends: steady, limitUsd: 150 })).toMatchObject({
      reach: { kind: 'already' },
    });
  });

  test('of a day: never after the reset', () => {
    const window = { start: new Date('2026-11-16T00:00Z'), end: new Date('2026-11-17T00:00Z') };
    const at = { spends: steady, window, now: '2026-11-16T12:00:00Z', spentUsd: 5 };
    expect(project({ ...at, limitUsd: 11 })).toMatchObject({
      estimateUsd: 10,
      reach: { kind: 'not-before-the-reset' },
    });
    const { reach } = forecastOf(project({ ...at, limitUsd: 9 }));
    expect(reach).toMatchObject({ likely: new Date('2026-11-16T21:35:59.999Z') });
  });
});

function forecastOf(projection: Projection): Extract<Projection, { readonly kind: 'forecast' }> {
  if (projection.kind === 'silent') throw new Error(projection.reason);
  return projection;
}

describe('whatever it is given', () => {
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Santiago',
    'Asia/Kathmandu',
  ];
  const amounts = fc.oneof(
    fc.nat(100_000).map((cents) => cents / 100),
    fc.constantFrom(0, 0, 1e-300, 1e300, -5, Number.NaN, Number.POSITIVE_INFINITY, -1e300),
  );
  const cases = fc.record({
    zone: fc.constantFrom(...zones),
    // Around a change of clocks and the day that Apia left out.
    first: fc.constantFrom('2011-12-20', '2026-03-20', '2026-10-20', '2026-01-31', '2028-02-29'),
    dayCount: fc.constantFrom(1, 2, 7, 28, 30, 31, 90, 400),
    offsetMs: fc.integer({ min: 0, max: 86_399_999 }),
    elapsed: fc.nat(1000).map((permille) => permille / 1000),
    spends: fc.oneof(
      fc.array(amounts, { maxLength: 60 }),
      fc.array(fc.nat(100), { minLength: 21, maxLength: 250 }),
    ),
    gapDays: fc.constantFrom(0, 0, 0, 1, -1, 30, -30),
    spentUsd: amounts,
    limitUsd: fc.oneof(fc.nat(20_000), amounts),
    wasAbove: fc.boolean(),
  });

  const daysOfCase = new Map<string, ReturnType<typeof wholeDaysOf>>();
  /** One day more than asked for; kept, for asking zones for their days takes long. */
  const daysFrom = (zone: string, first: string, dayCount: number) => {
    const key = [zone, first, dayCount].join();
    const window = {
      start: startOfDay(first, zone),
      end: startOfDay(addDays(first, dayCount + 1), zone),
    };
    const days = daysOfCase.get(key) ?? wholeDaysOf(window, zone);
    daysOfCase.set(key, days);
    return days;
  };

  const run = (input: Parameters<Parameters<typeof cases.map>[0]>[0]) => {
    const { zone, first, dayCount, offsetMs, elapsed, spends, gapDays } = input;
    const startMs = startOfDay(first, zone).getTime() + offsetMs;
    const endMs = startOfDay(addDays(first, dayCount), zone).getTime() + offsetMs;
    const window = { start: new Date(startMs), end: new Date(endMs) };
    const now = new Date(Math.floor(startMs + elapsed * (endMs - startMs)));
    const days = daysFrom(zone, first, dayCount).filter(
      ({ window: day }) => day.end > window.start && day.start < window.end,
    );
    const today = days.find(({ window: day }) => now < day.end)?.day ?? first;
    const history = spends.map((spendUsd, index) => ({
      day: addDays(today, index - spends.length - gapDays),
      spendUsd,
      requestCount: 5,
    }));
    const ask = (spentUsd: number) => projectSpend({ history, window, days, now, spentUsd }, input);
    return { window, now, ask, projection: ask(input.spentUsd) };
  };
  const known = (amount: number) =>
    Number.isFinite(amount) ? Math.min(Math.max(amount, 0), 1e12) : 0;

  test('the estimate is no less than what is spent, and lies in its interval', () => {
    let spokenCount = 0;
    fc.assert(
      fc.property(cases, (input) => {
        const { projection } = run(input);
        if (projection.kind === 'silent') return;
        spokenCount += 1;
        const { estimateUsd, lowUsd, highUsd } = projection;
        for (const figure of [estimateUsd, lowUsd, highUsd]) {
          expect(Number.isFinite(figure)).toBe(true);
        }
        expect(lowUsd).toBeGreaterThanOrEqual(known(input.spentUsd));
        expect(estimateUsd).toBeGreaterThanOrEqual(lowUsd);
        expect(highUsd).toBeGreaterThanOrEqual(estimateUsd);
      }),
      { numRuns: 500 },
    );
    expect(spokenCount).toBeGreaterThan(100);
  });

  test('every instant lies between now and the reset, in order', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { projection, window, now } = run(input);
        if (projection.kind === 'silent' || projection.reach.kind !== 'between') return;
        const { earliest, likely, latest } = projection.reach;
        expect(earliest >= now && earliest < window.end).toBe(true);
        if (likely !== null) expect(likely >= earliest && likely < window.end).toBe(true);
        if (latest !== null) {
          expect(likely !== null && latest >= likely && latest < window.end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('more spend never lowers the lower end, nor takes it below the spend', () => {
    fc.assert(
      fc.property(cases, fc.nat(1000), (input, moreUsd) => {
        const { ask, projection } = run(input);
        const spentUsd = known(input.spentUsd) + moreUsd;
        const more = ask(spentUsd);
        expect(more.kind).toBe(projection.kind);
        if (more.kind === 'silent' || projection.kind === 'silent') return;
        expect(more.lowUsd).toBeGreaterThanOrEqual(known(spentUsd));
        expect(more.lowUsd).toBeGreaterThanOrEqual(projection.lowUsd);
      }),
      { numRuns: 300 },
    );
  });

  test('it fires only above a limit that is not reached yet', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { projection } = run(input);
        if (!projection.fires) return;
        expect(projection.estimateUsd).toBeGreaterThan(input.limitUsd);
        expect(known(input.spentUsd)).toBeLessThan(input.limitUsd);
      }),
      { numRuns: 300 },
    );
  });
});

test('the days of a window are whole, touch, and hold it', () => {
  const window = { start: new Date('2026-10-24T10:00Z'), end: new Date('2026-10-26T01:00Z') };
  const days = wholeDaysOf(window, 'Europe/Berlin');

  expect(days.map(({ day }) => day)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  const hours = days.map(
    ({ window: day }) => (day.end.getTime() - day.start.getTime()) / 3_600_000,
  );
  expect(hours).toEqual([24, 25, 24]);
});
