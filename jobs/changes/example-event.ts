/** News of something that happened, for made-up examples. */
import type { News } from '../../src/define/finding.ts';

export const exampleEvent = <Detail extends object>(
  subject: string,
  detail: Detail,
): News<Detail> => ({
  kind: 'first',
  subject,
  occasion: subject,
  group: null,
  rank: 1,
  rankBefore: 0,
  peakRank: 1,
  beganAt: new Date('2026-11-24T09:12:00Z'),
  endedAt: null,
  isEvent: true,
  toldAs: [],
  detail,
});
