/** Said in place of a report that could not be made, so that silence is never taken for good news. */
import type { Config } from '../config/config.ts';
import type { Draft, Job } from '../define/job.ts';
import { code } from '../message/message.ts';
import { localMinuteText, windowText } from '../time/format-time.ts';
import type { Window } from '../time/window.ts';
import { version } from '../version.ts';

export function failureMessage({
  job,
  window,
  problem,
  config,
  slotAt,
}: {
  readonly job: Job;
  readonly window: Window;
  readonly problem: string;
  readonly config: Config;
  readonly slotAt: Date;
}): Draft {
  const { timeZone } = job.settings(config);
  const period = windowText(window, timeZone);
  const runId = `${job.name} ${slotAt.toISOString()}`;
  return {
    rowCount: 0,
    runId,
    parts: [],
    message: {
      title: `No report: ${job.name}, ${period}`,
      severity: 'warning',
      summary: [
        'The report that was due at ',
        { strong: `${localMinuteText(slotAt, timeZone)} ${timeZone}` },
        ' could not be made, and is not tried any more.',
      ],
      blocks: [
        { kind: 'notes', title: 'Why', items: [[problem]] },
        {
          kind: 'text',
          text: [
            'When the cause is gone, ',
            code(
              `tollbell run ${job.name} --at ${localMinuteText(slotAt, timeZone).replace(' ', 'T')}`,
            ),
            ' makes it.',
          ],
        },
      ],
      footer: [['Run ', code(runId), ` · tollbell ${version}`]],
      about: {
        type: job.alertType,
        at: slotAt.toISOString(),
        job: job.name,
        runId,
        window: { start: window.start.toISOString(), end: window.end.toISOString(), timeZone },
      },
    },
  };
}
