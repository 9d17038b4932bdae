/**
 * Ends a slot that was tried and is not tried any more, and says that there will be no report, in one
 * transaction: who waits for it must not take silence for good news.
 */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Job, ToldMessage } from '../define/job.ts';
import { endSlot } from '../store/slots.ts';
import { announce } from './announce.ts';
import { failureMessage } from './failure-message.ts';
import type { RunDeps } from './run-deps.ts';
import { slotAnnouncements } from './slot-announcements.ts';

export async function abandonSlot(
  deps: Pick<RunDeps, 'queue' | 'clock' | 'config' | 'kinds'>,
  tx: Transaction<OwnTables>,
  { job, slotAt, problem }: { readonly job: Job; readonly slotAt: Date; readonly problem: string },
): Promise<void> {
  const { config } = deps;
  await endSlot(tx, { job: job.name, slotAt, state: 'abandoned', problem });
  const window = job.windowAt(slotAt, config);
  const draft = failureMessage({ job, window, problem, config, slotAt });
  const mark = (message: ToldMessage): ToldMessage => message;
  const announcements = slotAnnouncements(deps, { job, slotAt }, draft, { kind: 'notice', mark });
  await announce(deps, tx, announcements);
}
