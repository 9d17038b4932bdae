/** On what the counts of an outage rest. Pure. */
import type { Evidence } from '../../src/define/evidence.ts';
import { failureEvidenceSql } from '../../src/queries/failure-evidence.ts';
import type { OutageDetail } from '../../src/rules/outage-detail.ts';
import type { OutageStory } from '../../src/rules/outage-story.ts';
import { subjectText } from './place-words.ts';

export function outageEvidence(
  detail: OutageDetail,
  { window: { start, end }, requestCount, failureCount }: OutageStory,
): Evidence {
  const window = { start: new Date(start), end: new Date(end) };
  return {
    what: `Requests of ${subjectText(detail)}, and failures of its provider`,
    window: { start: window.start.toISOString(), end: window.end.toISOString() },
    sql: failureEvidenceSql(detail.places, window),
    expected: [{ request_count: requestCount, failure_count: failureCount }],
  };
}
