/** The registry: one line per report and per alert. To read these lists is to read the product. */
import type { Alert } from '../src/define/alert.ts';
import type { Job } from '../src/define/job.ts';
import budgetAlerts from './budget-alerts.ts';
import cooldownAlerts from './cooldown-alerts.ts';
import dailyReports from './daily-reports.ts';
import dbExceptions from './db-exceptions.ts';
import deprecationAlerts from './deprecation-alerts.ts';
import exceptionAlerts from './exception-alerts.ts';
import fallbackReports from './fallback-reports.ts';
import hangingAlerts from './hanging-alerts.ts';
import managementAlerts from './management-alerts.ts';
import modelAlerts from './model-alerts.ts';
import monthlySpendReports from './monthly-spend-reports.ts';
import outageAlerts from './outage-alerts.ts';
import regionOutageAlerts from './region-outage-alerts.ts';
import reportedAlerts from './reported-alerts.ts';
import slowAlerts from './slow-alerts.ts';
import spendReports from './spend-reports.ts';
import spendTracked from './spend-tracked.ts';
import trackingAlerts from './tracking-alerts.ts';
import userSpendAlerts from './user-spend-alerts.ts';

export const jobs: readonly Job[] = [
  dailyReports,
  spendReports,
  monthlySpendReports,
  fallbackReports,
];

/** Each is looked for again and again, and told when it is news. */
export const alerts: readonly Alert[] = [
  budgetAlerts,
  spendTracked,
  userSpendAlerts,
  modelAlerts,
  deprecationAlerts,
  managementAlerts,
  dbExceptions,
  exceptionAlerts,
  slowAlerts,
  trackingAlerts,
  outageAlerts,
  regionOutageAlerts,
  cooldownAlerts,
  hangingAlerts,
  reportedAlerts,
];
