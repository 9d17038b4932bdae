/** What is news of what is true: told when it begins and when it gets worse, ended when it is over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlertPolicy } from '../../src/config/config.ts';
import type { AnyFinding, AnyNews } from '../../src/define/alert.ts';
import type { Episode } from '../../src/define/episode.ts';
import { reconcileFindings } from '../../src/rules/reconcile-findings.ts';

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const policy: AlertPolicy = {
  everyMs: minuteMs,
  quietForMs: dayMs,
  remindAfterMs: null,
  resolveAfterMs: 0,
  tellsResolved: false,
};
const finding = (rank: number, changes: Partial<AnyFinding> = {}): AnyFinding => ({
  subject: 'team:atlas',
  occasion: 'november',
  baseline: '100',
  rank,
  holdRank: rank,
  group: null,
  scope: 'team',
  detail: { rank },
  ...changes,
});

/** A minute passes between two looks; null is a look without a finding. */
function story(
  looks: readonly (AnyFinding | null | 'frozen')[],
  own: Partial<AlertPolicy> = {},
): { readonly told: readonly (readonly AnyNews[])[]; readonly episodes: readonly Episode[] } {
  let episodes: readonly Episode[] = [];
  const told: (readonly AnyNews[])[] = [];
  for (const [index, look] of looks.entries()) {
    const now = new Date(Date.UTC(2026, 10, 24) + index * minuteMs);
    const { changes } = reconcileFindings({
      findings: look === null || look === 'frozen' ? [] : [look],
      episodes,
      policy: { ...policy, ...own },
      isFrozen: look === 'frozen',
      now,
    });
    const changed = new Set(changes.map(({ episode }) => episode.id));
    const ended = changes.map(({ episode }) => episode.subject);
    episodes = [
      ...episodes.filter(({ id, subject }) => !changed.has(id) && !ended.includes(subject)),
      // The latest of the subject, as the store gives them; what was never told is not kept.
      ...changes
        .map(({ episode, news }) =>
          news === null ? episode : { ...episode, toldAs: ['warning' as const] },
        )
        .filter(({ endedAt, toldAt }) => endedAt === null || toldAt !== null)
        .filter(
          (one, at, all) => all.findLastIndex(({ subject }) => subject === one.subject) === at,
        ),
    ];
    told.push(changes.flatMap(({ news }) => (news === null ? [] : [news])));
  }
  return { told, episodes };
}

const kinds = (looks: Parameters<typeof story>[0], own: Partial<AlertPolicy> = {}): string =>
  story(looks, own)
    .told.map((news) => news.map(({ kind, rank }) => `${kind} ${rank}`).join('+') || '–')
    .join(', ');

describe('what begins, gets worse and eases', () => {
  test('is told once, at its highest, with what was passed on the way', () => {
    expect(kinds([finding(1), finding(1), finding(3), finding(3)])).toBe('first 1, –, raised 3, –');
    const raised = story([finding(1), finding(1), finding(3)]).told[2]?.[0];
    expect(raised).toMatchObject({ rankBefore: 1, rank: 3, peakRank: 3 });
  });

  test('is not told again while it swings within its hold', () => {
    const held = finding(0, { holdRank: 1 });
    expect(kinds([finding(1), held, finding(1), held, finding(1)])).toBe('first 1, –, –, –, –');
  });

  test('stays quiet when it comes back below its hold within the quiet time, not after it', () => {
    expect(kinds([finding(1), finding(0), finding(1)])).toBe('first 1, –, –');
    expect(kinds([finding(1), finding(0), finding(1)], { quietForMs: minuteMs })).toBe(
      'first 1, –, first 1',
    );
    // Worse than before is news however quiet it should be.
    expect(kinds([finding(1), finding(0), finding(2)])).toBe('first 1, –, first 2');
  });

  test('is told anew against another limit, and on another occasion', () => {
    const raised = { baseline: '200' };
    expect(kinds([finding(1), finding(0, raised), finding(1, raised)])).toBe('first 1, –, first 1');
    // A limit that is raised a little changes nothing of what still holds.
    expect(kinds([finding(1), finding(1, raised), finding(2, raised)])).toBe(
      'first 1, –, raised 2',
    );
    expect(kinds([finding(2), finding(1, { occasion: 'december' })])).toBe('first 2, first 1');
  });

  test('of a reset the end is told where that is wanted, before what begins', () => {
    expect(kinds([finding(2), finding(1, { occasion: 'december' })], { tellsResolved: true })).toBe(
      'first 2, resolved 0+first 1',
    );
  });
});

describe('looks that must agree', () => {
  const twice = (rank: number): AnyFinding => finding(rank, { looksMin: 2 });

  test('one alone tells nothing, and leaves nothing behind', () => {
    expect(kinds([twice(1), null, twice(1), twice(1)])).toBe('–, –, –, first 1');
    expect(story([twice(1), null]).episodes).toEqual([]);
    expect(story([twice(1), finding(0)]).episodes).toEqual([]);
  });
});

describe('the end', () => {
  const own = { tellsResolved: true, resolveAfterMs: 2 * minuteMs };

  test('comes when it has lasted, with the instant at which it came', () => {
    const { told } = story([finding(2), finding(1), null, null, null], own);
    expect(told.map((news) => news.map(({ kind }) => kind))).toEqual([
      ['first'],
      [],
      [],
      [],
      ['resolved'],
    ]);
    expect(told[4]?.[0]).toMatchObject({
      endedAt: new Date(Date.UTC(2026, 10, 24, 0, 2)),
      peakRank: 2,
      toldAs: ['warning'],
    });
  });

  test('does not come for a short rest', () => {
    expect(kinds([finding(2), null, finding(2), null, finding(2)], { ...own, quietForMs: 0 })).toBe(
      'first 2, –, –, –, –',
    );
  });

  test('does not come while nothing can be seen', () => {
    expect(kinds([finding(2), 'frozen', 'frozen', 'frozen', finding(2)], own)).toBe(
      'first 2, –, –, –, –',
    );
  });
});

test('what lasts is told again only where that is asked for', () => {
  const looks = [finding(1), finding(1), finding(1), finding(1), finding(1)];
  expect(kinds(looks, { remindAfterMs: 2 * minuteMs })).toBe(
    'first 1, –, reminder 1, –, reminder 1',
  );
});

test('a subject whose figure only grows is told each rank once, whatever the looks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (steps) => {
      const ranks = steps.toSorted((a, b) => a - b);
      const told = story(ranks.map((rank) => finding(rank))).told.flat();
      const toldRanks = told.map(({ rank }) => rank);
      expect(toldRanks).toEqual([...new Set(ranks.filter((rank) => rank > 0))]);
    }),
  );
});

test('whatever happens, nothing is told twice in a row at one rank within the quiet time', () => {
  const any = fc.record({ rank: fc.nat(4), hold: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (steps) => {
      const looks = steps.map(({ rank, hold }) =>
        finding(rank, { holdRank: Math.max(rank, hold) }),
      );
      const ranks = story(looks)
        .told.flat()
        .map(({ rank }) => rank);
      expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b));
    }),
  );
});

describe('an event', () => {
  const event = (occasion: string): AnyFinding => finding(1, { isEvent: true, occasion });

  test('is told once, however often it is found again, and leaves nothing open', () => {
    const { told, episodes } = story([event('1'), event('1'), null, event('1')], {
      tellsResolved: true,
    });
    expect(told.map((news) => news.length)).toEqual([1, 0, 0, 0]);
    expect(told[0]?.[0]).toMatchObject({ kind: 'first', isEvent: true, endedAt: null, rank: 1 });
    expect(episodes.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  test('is another one with another occasion', () => {
    const { told } = story([event('1'), event('2'), event('2'), event('3')]);
    expect(told.map((news) => news.length)).toEqual([1, 1, 0, 1]);
  });

  test('is the same row, whoever finds it and when', () => {
    const idAt = (minute: number): string | undefined =>
      reconcileFindings({
        findings: [event('1')],
        episodes: [],
        policy,
        isFrozen: false,
        now: new Date(Date.UTC(2026, 10, 24, 0, minute)),
      }).changes[0]?.episode.id;
    expect(idAt(0)).toBe(idAt(5));
  });
});

describe('what the clock and the windows do', () => {
  test('what was kept quiet ends without a word, with its window too', () => {
    const own = { tellsResolved: true };
    const december = finding(1, { occasion: 'december' });
    expect(kinds([finding(1), null, finding(1), december], own)).toBe(
      'first 1, resolved 0, –, first 1',
    );
  });

  test('a clock that was days ahead for a while keeps nothing quiet until then', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    const ahead = new Date(now.getTime() + 3 * dayMs);
    const reconcile = (found: AnyFinding | null, episodes: readonly Episode[], at: Date) =>
      reconcileFindings({
        findings: found === null ? [] : [found],
        episodes,
        policy: { ...policy, tellsResolved: true, resolveAfterMs: 5 * minuteMs },
        isFrozen: false,
        now: at,
      }).changes.map(({ episode, news }) => ({
        episode: { ...episode, toldAs: ['warning' as const] },
        news,
      }));
    const begun = reconcile(finding(1), [], ahead).map(({ episode }) => episode);
    const easing = reconcile(null, begun, ahead).map(({ episode }) => episode);
    const back = reconcile(null, easing, now).map(({ episode }) => episode);
    const [ended] = reconcile(null, back, new Date(now.getTime() + 5 * minuteMs));
    expect(ended?.news?.kind).toBe('resolved');

    const over = begun.map((episode) => ({ ...episode, toldRank: 0, endedAt: ahead }));
    expect(reconcile(finding(1), over, now)[0]?.news?.kind).toBe('first');
  });
});
