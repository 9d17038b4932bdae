/** The job of a command line: by its name, or by LiteLLM's name for it. */
import { alerts, jobs } from '../../jobs/index.ts';
import { nearestName } from '../config/nearest-name.ts';
import type { Job } from '../define/job.ts';
import { UsageError } from '../errors.ts';

/**
 * A report, by its name.
 *
 * @throws UsageError that names the nearest job, and all of them.
 */
export function findJob(name: string): Job {
  const wanted = name.toLowerCase().replaceAll('_', '-');
  const job = jobs.find((candidate) => candidate.name === wanted);
  if (job !== undefined) return job;
  const names = jobs.map((candidate) => candidate.name);
  if (alerts.some((alert) => alert.name === wanted)) {
    throw new UsageError(
      `${wanted} is an alert: 'tollbell start' looks for it, 'start --once' does so once, 'preview ${wanted}' shows what would be told`,
    );
  }
  const near = nearestName(wanted, names);
  throw new UsageError(
    `there is no job '${name.slice(0, 60)}'${near === null ? '' : `; did you mean ${near}?`} Jobs: ${names.join(', ')}`,
  );
}

/** `  daily-reports   slowest and …`, for help texts. */
export function jobList(): string {
  const width = Math.max(...jobs.map((job) => job.name.length));
  return jobs.map((job) => `  ${job.name.padEnd(width)}  ${job.description}`).join('\n');
}

/** The same of alerts. */
export function alertList(): string {
  const width = Math.max(0, ...alerts.map(({ name }) => name.length));
  return alerts.map((alert) => `  ${alert.name.padEnd(width)}  ${alert.description}`).join('\n');
}
