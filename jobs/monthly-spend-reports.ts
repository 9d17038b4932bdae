/** The monthly spend report: the same figures as the spend report, for the month that ended. */
import type { MonthlySpendReportSettings } from '../src/config/config.ts';
import { defineReport } from '../src/define/define-report.ts';
import { listsEveryTag, listsProgramTags } from '../src/rules/listed-tags.ts';
import { lastMonth } from '../src/time/window.ts';
import { collectSpend, type SpendFacts } from './spend/collect-spend.ts';
import { composeSpend, spendBursts, spendFigures, spendNotes } from './spend/compose-spend.ts';
import { exampleMonth, spendExample } from './spend/spend-example.ts';

export default defineReport<MonthlySpendReportSettings, SpendFacts>({
  name: 'monthly-spend-reports',
  alertType: 'spend_reports',
  description: 'spend by team and tag for the month that ended',
  settings: (config) => config.reports.monthly_spend_reports,
  window: (now, { timeZone }) => lastMonth(now, timeZone),
  collect: collectSpend,
  needsFine: ({ perTeam }) => perTeam,
  needsTagSets: ({ tags }) => !listsEveryTag(tags),
  needsProgramTags: ({ tags }) => listsProgramTags(tags),
  compose: (facts, frame) => composeSpend('Monthly spend', facts, frame),
  bursts: (facts, frame) => spendBursts('Monthly spend', facts, frame),
  notes: spendNotes,
  figures: spendFigures,
  example: spendExample(
    {
      schedule: '0 9 1 * *',
      timeZone: 'Europe/Berlin',
      top: 10,
      tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
      perTeam: false,
      destinationNames: [],
    },
    exampleMonth,
  ),
});
