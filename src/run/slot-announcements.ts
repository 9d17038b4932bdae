/** What a slot says to whom: its report, or the notice that there is none, under one identity. */
import type { Draft, Job, ToldMessage } from '../define/job.ts';
import { onTimeMs } from '../rules/plan-slots.ts';
import { type Announcement, announcementsOf } from './announce.ts';
import type { RunDeps } from './run-deps.ts';

export function slotAnnouncements(
  { config, clock }: Pick<RunDeps, 'config' | 'clock'>,
  { job, slotAt }: { readonly job: Job; readonly slotAt: Date },
  draft: Draft,
  {
    kind,
    mark,
  }: { readonly kind: 'report' | 'notice'; readonly mark: (message: ToldMessage) => ToldMessage },
): readonly Announcement[] {
  const common = {
    identity: `${job.name} ${slotAt.toISOString()}`,
    kind,
    slotAt,
    dueAt: laterOf(slotAt, clock.now()),
    timeZone: job.settings(config).timeZone,
    mayDigest: kind === 'report',
  };
  return announcementsOf(draft, common, mark);
}

/** A make-up run says itself that it is late; its delivery is due when it is made. */
const laterOf = (slotAt: Date, now: Date): Date =>
  now.getTime() - slotAt.getTime() > onTimeMs ? now : slotAt;
