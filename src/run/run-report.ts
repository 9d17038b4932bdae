/** One run of one job by hand; it consumes no scheduled slot. */
import type { Kysely } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import type { Window } from '../time/window.ts';
import { announcementsOf } from './announce.ts';
import { draftReport } from './draft-report.ts';
import { type SendByHandDeps, type SentByHand, sendByHand } from './send-by-hand.ts';

export interface RunReportOptions {
  readonly job: Job;
  readonly now: Date;
  readonly window: Window;
}

/** @throws DatabaseError of the source; of our own only once the message is in the outbox. */
export async function runReport(
  deps: SendByHandDeps & { readonly source: Kysely<SourceTables> },
  options: RunReportOptions,
): Promise<SentByHand & { readonly draft: Draft }> {
  const { source, own, config } = deps;
  const { job } = options;
  const draft = await draftReport({ source, own: own.db }, { ...options, config });
  const announcements = announcementsOf(draft, {
    identity: `manual ${draft.runId}`,
    kind: 'report',
    slotAt: null,
    dueAt: options.now,
    timeZone: job.settings(config).timeZone,
    mayDigest: false,
  });
  return { draft, ...(await sendByHand(deps, announcements)) };
}
