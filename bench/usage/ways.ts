/**
 * Every way that is measured. A further one (reports from rollups, say) is a line more: name the
 * report it answers, and mark it as ours.
 */
import type { Window } from '../../src/time/window.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { litellmSpend } from '../queries/litellm-spend.ts';
import { plainDaily, plainSpend } from '../queries/plain-sql.ts';
import { rollupDaily, rollupSpend } from '../queries/rollups.ts';
import type { ReportName, Way } from './way.ts';

const spends = [
  ['spend by team and tag, 30 days', 30],
  ['spend by team and tag, 7 days', 7],
] as const satisfies readonly (readonly [ReportName, number])[];

export const ways: readonly Way[] = [
  ...spends.flatMap(([report, days]): readonly Way[] => [
    {
      report,
      name: "LiteLLM's SQL, by date",
      isOurs: false,
      run: (reader) => litellmSpend(reader, 'date', lastDays(reader.log, days)),
    },
    {
      report,
      name: "LiteLLM's SQL, by range",
      isOurs: false,
      run: (reader) => litellmSpend(reader, 'range', lastDays(reader.log, days)),
    },
    {
      report,
      name: 'plain SQL',
      isOurs: false,
      run: (reader) => plainSpend(reader, lastDays(reader.log, days)),
    },
    {
      report,
      name: 'rollups, with the window before',
      isOurs: true,
      run: (reader) => rollupSpend(reader, lastDays(reader.log, days)),
    },
  ]),
  {
    report: 'daily: slowest with p95, failures',
    name: 'plain SQL',
    isOurs: false,
    run: (reader) => plainDaily(reader, lastDays(reader.log, 1)),
  },
  {
    report: 'daily: slowest with p95, failures',
    name: 'rollups',
    isOurs: true,
    run: (reader) => rollupDaily(reader, lastDays(reader.log, 1)),
  },
];

/** The last whole days of a log, which ends at midnight. */
export function lastDays({ until }: FilledLog, days: number): Window {
  return { start: new Date(until.getTime() - days * 86_400_000), end: until };
}
