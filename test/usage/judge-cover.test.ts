/** When rollups may answer for a report, and why not. */
import { describe, expect, test } from 'vitest';
import { type CoverEvidence, coveredHours, judgeCover } from '../../src/usage/judge-cover.ts';

const at = (text: string): Date => new Date(`2026-11-${text}Z`);
const evidence: CoverEvidence = {
  window: { start: at('20T00:00'), end: at('21T00:00') },
  before: { start: at('19T00:00'), end: at('20T00:00') },
  needsFine: false,
  needsTagSets: false,
  needsProgramTags: false,
  oldestRowAt: at('01T00:00'),
  source: 'database 1',
  countedSource: 'database 1',
  completeAt: at('21T00:15'),
  countedHourCount: 48,
  settledHourCount: 0,
  hoursFrom: null,
  fineDaysFrom: null,
  daysFrom: null,
};

describe('the log is read', () => {
  test.each<[string, Partial<CoverEvidence>]>([
    ['nothing is counted yet', { countedSource: null }],
    ['tags of programs are not counted', { needsProgramTags: true }],
    ['another database is counted', { countedSource: 'database 2' }],
    ['1 of 48 hours are not counted', { countedHourCount: 47 }],
    ['the end of the period is not counted yet', { completeAt: at('21T00:14') }],
    ['the end of the period is not counted yet', { completeAt: null, settledHourCount: 47 }],
    ['older rollups were deleted', { hoursFrom: at('19T01:00') }],
    ['older rollups were deleted', { daysFrom: at('20T00:00') }],
    ['older rollups were deleted', { fineDaysFrom: at('20T00:00'), needsFine: true }],
  ])('%s', (reason, lacking) => {
    expect(judgeCover({ ...evidence, ...lacking })).toEqual({ covers: false, reason });
  });
});

describe('rollups are read', () => {
  test.each<[string, Partial<CoverEvidence>]>([
    ['everything is counted', {}],
    ['every hour was compared with the log', { completeAt: null, settledHourCount: 48 }],
    ['fine ones that are gone are not asked for', { fineDaysFrom: at('20T00:00') }],
    ['the log begins within', { oldestRowAt: at('20T06:30'), countedHourCount: 18 }],
  ])('%s', (_, more) => {
    expect(judgeCover({ ...evidence, ...more })).toEqual({ covers: true });
  });
});

test('hours are whole ones around both windows', () => {
  const half = { start: at('20T18:30'), end: at('21T18:30') };
  expect(
    coveredHours({
      window: half,
      before: { start: at('19T18:30'), end: half.start },
      oldestRowAt: null,
    }),
  ).toEqual({ start: at('19T18:00'), end: at('21T19:00') });
});

test('a log that begins after the period needs no hour', () => {
  const { start, end } = coveredHours({ ...evidence, oldestRowAt: at('22T00:00') });
  expect(start).toEqual(end);
});
