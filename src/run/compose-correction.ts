/** What a correction says: which report, what it told, what is true now, and why. */

import type { ToldMessage } from '../define/job.ts';
import { periodLine } from '../define/trust-lines.ts';
import { count, percent, plural, usd } from '../message/format.ts';
import { code, left, right, type Sentence, strong } from '../message/message.ts';
import type { Totals } from '../rules/judge-look.ts';
import { remainderUsd } from '../rules/remainder-usd.ts';
import type { WatchedReport } from '../store/report-watches.ts';
import { localMinuteText } from '../time/format-time.ts';
import { usdText } from '../usage/exact-usd.ts';
import { version } from '../version.ts';

export function composeCorrection(report: WatchedReport, current: Totals, now: Date): ToldMessage {
  const { job, runId, title, severity, alertType, window, timeZone, told } = report;
  const correctionId = `${runId} correction`;
  const change = changeOf(told, current);
  return {
    title: `Correction – ${title}`,
    // That of the report: what is routed by it goes where the report went.
    severity,
    summary: [
      'Rows that were written after this report change it by ',
      strong(change.spend),
      ' and ',
      strong(`${change.requests} ${Math.abs(change.rowCount) === 1 ? 'request' : 'requests'}`),
      '.',
    ],
    blocks: [
      {
        kind: 'table',
        title: 'Totals of the report',
        columns: [left('Figure'), right('As sent'), right('Now'), right('Change')],
        rows: [
          [
            'Requests',
            count(told.rowCount),
            count(current.rowCount),
            withShare(change.requests, change.rowCount, told.rowCount),
          ],
          [
            'Spend',
            usd(usdOf(told)),
            usd(usdOf(current)),
            withShare(change.spend, change.spendUsd, usdOf(told)),
          ],
        ],
        closingRows: [],
        emptyText: 'No figures.',
      },
      { kind: 'notes', title: 'About this correction', items: notes(report) },
    ],
    footer: [periodLine(window, timeZone), ['Run ', code(correctionId), ` · tollbell ${version}`]],
    about: {
      type: alertType,
      at: now.toISOString(),
      job,
      runId: correctionId,
      window: { start: window.start.toISOString(), end: window.end.toISOString(), timeZone },
      figures: {
        corrects: { runId, title, toldAt: report.toldAt, isProvisional: report.isProvisional },
        told: { rowCount: told.rowCount, spendUsd: usdOf(told) },
        current: { rowCount: current.rowCount, spendUsd: usdOf(current) },
        change: { rowCount: change.rowCount, spendUsd: change.spendUsd },
      },
    },
  };
}

function notes({
  job,
  runId,
  slotAt,
  timeZone,
  toldAt,
  isProvisional,
  shareCount,
}: WatchedReport): readonly Sentence[] {
  const at = (instant: Date): string => `${localMinuteText(instant, timeZone)} ${timeZone}`;
  const command = `tollbell run ${job} --at ${localMinuteText(slotAt, timeZone).replace(' ', 'T')}`;
  return [
    [
      'It corrects ',
      code(runId),
      ` of ${at(toldAt)}${isProvisional ? ', which was marked provisional' : ''}. The gateway wrote the missing rows to its log after that.`,
    ],
    ['Its tables may have changed too: ', code(command), ' sends all of it anew.'],
    ...(shareCount === 0
      ? []
      : [[`The ${plural(shareCount, 'message')} to single teams are not corrected.`]]),
    ['No second correction of this report follows.'],
  ];
}

interface Change {
  readonly rowCount: number;
  readonly spendUsd: number;
  readonly requests: string;
  readonly spend: string;
}

function changeOf(told: Totals, current: Totals): Change {
  const rowCount = current.rowCount - told.rowCount;
  const spendUsd = Number(usdText(current.spendFemtoUsd - told.spendFemtoUsd));
  // The printed difference is that of the printed amounts, unless these look the same.
  const printed = remainderUsd(usdOf(current), [usdOf(told)]);
  return {
    rowCount,
    spendUsd,
    requests: signed(rowCount, count(rowCount)),
    spend: signed(spendUsd, usd(printed === 0 ? spendUsd : printed)),
  };
}

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);

/** `+38 (+3.1%)`; without a share where nothing was told. */
const withShare = (text: string, change: number, before: number): string =>
  before === 0 || change === 0 ? text : `${text} (${signed(change, percent(change / before))})`;

const usdOf = ({ spendFemtoUsd }: Totals): number => Number(usdText(spendFemtoUsd));
