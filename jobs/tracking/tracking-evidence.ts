/** On what the count of answers that cost nothing rests, and about what they would have cost. Pure. */
import type { Evidence } from '../../src/define/evidence.ts';
import { isAnswerSql, logEvidence, modelSql, oneOfSql } from '../../src/rules/log-evidence.ts';
import { modelText } from '../rows/row-words.ts';
import type { TrackingDetail, TrackingExtra, TrackingNews } from './tracking-frame.ts';

export function trackingEvidence({ detail }: TrackingNews): Evidence {
  const { tally, model } = detail;
  return logEvidence({
    what: `Answers of ${modelText(detail)} that cost nothing`,
    from: tally.from,
    lastAt: tally.lastAt,
    conditions: [
      isAnswerSql,
      'spend = 0 and total_tokens > 0',
      modelSql(model),
      // Others may be free.
      oneOfSql(
        'model_id',
        tally.parts.map(({ labels: [modelId = null] }) => modelId),
      ),
    ],
    rowCount: tally.rowCount,
  });
}

/** Null where nobody knows a price. */
export function missingUsd(
  { model, tally, prices }: TrackingDetail,
  { tokens }: Pick<TrackingExtra, 'tokens'>,
): number | null {
  if (prices === null) return null;
  const { promptUsd, completionUsd } = prices;
  const of = tokens.get(model ?? '');
  // Where only their sum is known, as if both kinds were equally many.
  const promptShare =
    of === undefined ? 0.5 : of.promptTokens / (of.promptTokens + of.completionTokens);
  return tally.totalTokens * (promptShare * promptUsd + (1 - promptShare) * completionUsd);
}
