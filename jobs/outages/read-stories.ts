/** Reads what an outage came to, for those that are told; the words are made of it. */
import type { LookInputs } from '../../src/define/alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { OutageDetail } from '../../src/rules/outage-detail.ts';
import { type OutageStory, outageStory } from '../../src/rules/outage-story.ts';

/** By subject. */
export type OutageStories = ReadonlyMap<string, OutageStory>;

const minuteMs = 60_000;
const chartMs = 15 * minuteMs;
/** Minutes are kept no longer. */
const readMsMax = 7 * 24 * 60 * minuteMs;

export async function readStories(
  news: readonly News<OutageDetail>[],
  { activity, now }: Pick<LookInputs, 'activity' | 'now'>,
): Promise<OutageStories> {
  const spans = news.map((one) => ({ one, ...spanOf(one) }));
  const start = Math.min(...spans.map(({ chartFrom }) => chartFrom));
  const end = Math.max(...spans.map(({ window }) => window.end));
  const from = new Date(Math.max(start, now.getTime() - readMsMax));
  const window = { start: from, end: new Date(end) };
  const traffic = await activity.traffic({ window, byMinute: true });
  const failures = await activity.failures({ window });
  const stories = new Map<string, OutageStory>();
  for (const { one, window: own, chartFrom } of spans) {
    const notes = await activity.notes({
      kinds: ['failure'],
      window: { start: new Date(own.start), end: new Date(own.end) },
    });
    const { places } = one.detail;
    const inputs = { places, window: own, chartFrom, traffic, failures, notes };
    stories.set(one.subject, outageStory(inputs));
  }
  return stories;
}

/** Of what lasts what was judged; of what is over all of it. */
function spanOf({ kind, detail, endedAt }: News<OutageDetail>): {
  readonly window: { readonly start: number; readonly end: number };
  readonly chartFrom: number;
} {
  const since = Date.parse(detail.since);
  const end = Date.parse(detail.window.end);
  if (kind !== 'resolved') {
    const window = { start: Date.parse(detail.window.start), end };
    return { window, chartFrom: Math.min(window.start, end - chartMs) };
  }
  const ended = Math.floor((endedAt?.getTime() ?? end) / minuteMs) * minuteMs;
  const window = { start: since, end: Math.max(ended, end, since + minuteMs) };
  return { window, chartFrom: since };
}
