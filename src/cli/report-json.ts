/** The `--json` form of a run: the document, the figures behind it, and what was sent where. */
import type { Draft, Job } from '../define/job.ts';
import type { SendResult } from '../deliver/send-message.ts';
import type { Window } from '../time/window.ts';

export interface ReportJson {
  readonly job: Job;
  readonly draft: Draft;
  readonly window: Window;
  readonly zone: string;
  readonly isDryRun: boolean;
  readonly deliveries: readonly SendResult[];
}

export function reportJson({ job, draft, window, zone, isDryRun, deliveries }: ReportJson): string {
  return JSON.stringify(
    {
      job: job.name,
      runId: draft.runId,
      isDryRun,
      window: { start: window.start.toISOString(), end: window.end.toISOString(), timeZone: zone },
      figures: draft.figures,
      message: draft.message,
      deliveries: deliveries.map(({ destination, outcome, statusCode, bodySha256 }) => ({
        destination,
        statusCode,
        bodySha256,
        ...outcome,
        outcome: outcome.kind,
      })),
    },
    (key, value) =>
      key === 'kind' && typeof value === 'string' && isOutcome(value) ? undefined : value,
    2,
  );
}

const isOutcome = (text: string): boolean => ['delivered', 'retry', 'rejected'].includes(text);
