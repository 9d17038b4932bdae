/** The spend report: by team and by tag, for exactly N whole days that ended at the last midnight. */
import type { SpendReportSettings } from '../src/config/config.ts';
import { defineReport } from '../src/define/define-report.ts';
import { listsEveryTag, listsProgramTags } from '../src/rules/listed-tags.ts';
import { lastDays } from '../src/time/window.ts';
import { collectSpend, type SpendFacts } from './spend/collect-spend.ts';
import { composeSpend, spendBursts, spendFigures, spendNotes } from './spend/compose-spend.ts';
import { exampleWeek, spendExample } from './spend/spend-example.ts';

export default defineReport<SpendReportSettings, SpendFacts>({
  name: 'spend-reports',
  alertType: 'spend_reports',
  description: 'spend by team and tag for the last spend_report_frequency days',
  settings: (config) => config.reports.spend_reports,
  window: (now, { days, timeZone }) => lastDays(days, now, timeZone),
  collect: collectSpend,
  needsFine: ({ perTeam }) => perTeam,
  needsTagSets: ({ tags }) => !listsEveryTag(tags),
  needsProgramTags: ({ tags }) => listsProgramTags(tags),
  compose: (facts, frame) => composeSpend('Spend', facts, frame),
  bursts: (facts, frame) => spendBursts('Spend', facts, frame),
  notes: spendNotes,
  figures: spendFigures,
  example: spendExample(
    {
      schedule: '0 9 * * 1',
      timeZone: 'Europe/Berlin',
      top: 10,
      days: 7,
      tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
      perTeam: false,
      destinationNames: [],
    },
    exampleWeek,
  ),
});
