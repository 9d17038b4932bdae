/** The registry: one line per job. To read this list is to read the product. */
import type { Job } from '../src/define/job.ts';
import dailyReports from './daily-reports.ts';
import fallbackReports from './fallback-reports.ts';
import monthlySpendReports from './monthly-spend-reports.ts';
import spendReports from './spend-reports.ts';

export const jobs: readonly Job[] = [
  dailyReports,
  spendReports,
  monthlySpendReports,
  fallbackReports,
];
