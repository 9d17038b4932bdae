/** A message of every kind that readers get: each job's example, and a correction of one. */
import { alerts, jobs } from '../../jobs/index.ts';
import type { Message } from '../../src/message/message.ts';
import { composeCorrection } from '../../src/run/compose-correction.ts';

const dollars = (usd: number): bigint => BigInt(Math.round(usd * 100)) * 10n ** 13n;

export const correctionExample: Message = composeCorrection(
  {
    job: 'daily-reports',
    slotAt: new Date('2026-11-23T23:05:00Z'),
    runId: 'daily-reports 2026-11-23',
    alertType: 'daily_reports',
    severity: 'info',
    title: 'Daily report – Mon 23 Nov 2026',
    window: { start: new Date('2026-11-22T23:00:00Z'), end: new Date('2026-11-23T23:00:00Z') },
    timeZone: 'Europe/Berlin',
    isProvisional: true,
    shareCount: 0,
    toldAt: new Date('2026-11-23T23:05:02Z'),
    told: { rowCount: 18_202, spendFemtoUsd: dollars(1829.7) },
  },
  { rowCount: 18_240, spendFemtoUsd: dollars(1842.1) },
  new Date('2026-11-24T00:00:00Z'),
);

export const examples: readonly (readonly [name: string, message: Message])[] = [
  ...jobs.map((job) => [job.name, job.exampleMessage()] as const),
  ...alerts.flatMap((alert) =>
    alert
      .exampleMessages()
      .map((message, index) => [`${alert.name} ${index + 1}`, message] as const),
  ),
  ['correction', correctionExample],
];
