/** On what the count of answers that cost nothing rests, and about what they would have cost. Pure. */
import {
  type Evidence,
  isAnswerSql,
  logEvidence,
  modelSql,
  oneOfSql,
} from '../../src/rules/log-evidence.ts';
import type { TrackingDetail, TrackingExtra, TrackingNews } from './tracking-frame.ts';

export function trackingEvidence({ detail }: TrackingNews, extra: TrackingExtra): Evidence {
  const { tally, model } = detail;
  return logEvidence({
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
    numbers: {
      unpriced: tally.rowCount,
      tokens: tally.totalTokens,
      aboutUsd: missingUsd(detail, extra),
      promptUsdPerMillion: perMillion(detail.prices?.promptUsd),
      completionUsdPerMillion: perMillion(detail.prices?.completionUsd),
    },
    expects: tally.rowCount,
  });
}

const perMillion = (usd: number | undefined): number | null =>
  usd === undefined ? null : Number((usd * 1e6).toPrecision(4));

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
