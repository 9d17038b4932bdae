/** One outage by itself, or several in one message. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { composeOutage } from './compose-outage.ts';
import { composeOutages } from './compose-outages.ts';
import type { OutageFrame, OutageNews } from './outage-frame.ts';
import type { OutageStories } from './read-stories.ts';

export function composeNews(
  news: readonly [OutageNews, ...OutageNews[]],
  stories: OutageStories,
  frame: OutageFrame,
): AlertWords {
  const [first, ...others] = news;
  const story = stories.get(first.subject);
  if (others.length > 0 || story === undefined) return composeOutages(news, stories, frame);
  return composeOutage(first, story, frame);
}
