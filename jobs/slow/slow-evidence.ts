/** On what the count of an episode of slow answers rests. Pure. */
import type { Evidence } from '../../src/define/evidence.ts';
import {
  deploymentSql,
  isAnswerSql,
  logEvidence,
  modelSql,
  oneOfSql,
} from '../../src/rules/log-evidence.ts';
import { deploymentText } from '../rows/row-words.ts';
import type { SlowDetail, SlowFrame, SlowNews } from './slow-frame.ts';

type Features = Pick<SlowFrame['features'], 'hasRequestDuration'>;

export function slowEvidence({ detail }: SlowNews, features: Features): Evidence {
  const { tally, modelId, model, about, thresholdMs } = detail;
  const what = about === 'answer' ? 'Answers' : 'First tokens';
  return logEvidence({
    what: `${what} of ${deploymentText(detail)} that took longer than ${thresholdMs / 1000} s`,
    from: tally.from,
    lastAt: tally.lastAt,
    conditions: [
      isAnswerSql,
      deploymentSql(detail),
      ...(modelId === null ? [] : [modelSql(model)]),
      // Those of other kinds go by other rules.
      oneOfSql(
        'call_type',
        tally.parts.map(({ labels: [callType = null] }) => callType),
      ),
      slowerSql(detail, features),
    ],
    rowCount: tally.rowCount,
  });
}

function slowerSql({ about, thresholdMs }: SlowDetail, { hasRequestDuration }: Features): string {
  if (about === 'first-token') {
    return `"completionStartTime" < "endTime" and round(extract(epoch from "completionStartTime" - "startTime") * 1000) > ${thresholdMs}`;
  }
  const stamps = 'round(extract(epoch from "endTime" - "startTime") * 1000)';
  const ms = hasRequestDuration ? `coalesce(request_duration_ms, ${stamps})` : stamps;
  return `${ms} > ${thresholdMs}`;
}
