/** What a token of a model costs, from what hours of it cost: two prices that fit best. Pure. */

export interface PricedTokens {
  readonly spendUsd: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface TokenPrices {
  readonly promptUsd: number;
  readonly completionUsd: number;
}

/** So different must hours be in their mixture of tokens before two prices can be told apart. */
const distinctMin = 1e-3;

/** Least squares; one price for both kinds where hours are too much alike. Null where nothing cost anything. */
export function estimatePrices(hours: readonly PricedTokens[]): TokenPrices | null {
  const priced = hours.filter(
    ({ spendUsd, promptTokens, completionTokens }) =>
      spendUsd > 0 && promptTokens + completionTokens > 0,
  );
  if (priced.length === 0) return null;
  const sum = (of: (hour: PricedTokens) => number): number =>
    priced.reduce((total, hour) => total + of(hour), 0);
  const pp = sum(({ promptTokens: p }) => p * p);
  const pc = sum(({ promptTokens: p, completionTokens: c }) => p * c);
  const cc = sum(({ completionTokens: c }) => c * c);
  const ps = sum(({ promptTokens: p, spendUsd }) => p * spendUsd);
  const cs = sum(({ completionTokens: c, spendUsd }) => c * spendUsd);
  const determinant = pp * cc - pc * pc;
  if (determinant > distinctMin * pp * cc) {
    const promptUsd = (ps * cc - cs * pc) / determinant;
    const completionUsd = (cs * pp - ps * pc) / determinant;
    if (promptUsd >= 0 && completionUsd >= 0) return { promptUsd, completionUsd };
  }
  const bothUsd =
    sum(({ spendUsd }) => spendUsd) /
    sum(({ promptTokens, completionTokens }) => promptTokens + completionTokens);
  return { promptUsd: bothUsd, completionUsd: bothUsd };
}
