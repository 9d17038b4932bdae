/** On what the count of an episode of slow answers rests. Pure. */
import {
  deploymentSql,
  type Evidence,
  isAnswerSql,
  logEvidence,
  modelSql,
  oneOfSql,
} from '../../src/rules/log-evidence.ts';
import type { RowExtra } from '../rows/row-extra.ts';
import type { SlowDetail, SlowFrame, SlowNews } from './slow-frame.ts';

type Features = Pick<SlowFrame['features'], 'hasRequestDuration'>;

export function slowEvidence(
  { subject, detail }: SlowNews,
  { requestCounts }: Pick<RowExtra, 'requestCounts'>,
  features: Features,
): Evidence {
  const { tally, modelId, model } = detail;
  return logEvidence({
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
    numbers: {
      slow: tally.rowCount,
      requests: requestCounts.get(subject) ?? null,
      thresholdMs: detail.thresholdMs,
      slowestMs: tally.durationMsMax,
    },
    expects: tally.rowCount,
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
