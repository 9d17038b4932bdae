/** The `--json` form of a run: the document, the figures behind it, and what was sent where. */
import type { PersonalData } from '../config/config.ts';
import type { Draft, Job } from '../define/job.ts';
import type { DeliveryReport } from '../deliver/deliver-now.ts';
import { withPersonalData } from '../message/personal-data.ts';
import type { Window } from '../time/window.ts';

export interface ReportJson {
  readonly job: Job;
  readonly draft: Draft;
  readonly window: Window;
  readonly zone: string;
  readonly isDryRun: boolean;
  readonly deliveries: readonly DeliveryReport[];
  readonly personalData: PersonalData;
}

export function reportJson({
  job,
  draft,
  window,
  zone,
  isDryRun,
  deliveries,
  personalData,
}: ReportJson): string {
  const { about, ...message } = withPersonalData(draft.message, personalData);
  return JSON.stringify(
    {
      job: job.name,
      runId: draft.runId,
      isDryRun,
      window: { start: window.start.toISOString(), end: window.end.toISOString(), timeZone: zone },
      figures: about.figures,
      message: { ...message, about: { ...about, figures: undefined } },
      parts: draft.parts.map(({ key, to, message: { title } }) => ({ key, to, title })),
      deliveries: deliveries.map(({ cuts: _, ...delivery }) => delivery),
    },
    null,
    2,
  );
}
