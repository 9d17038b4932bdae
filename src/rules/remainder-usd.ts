/**
 * What is left of a printed total after the printed rows, to the cent.
 *
 * Rows are rounded one by one, so the line "and 12 more" takes up the rounding: whoever adds up
 * the printed column arrives at the printed total.
 */
export function remainderUsd(totalUsd: number, shownUsd: readonly number[]): number {
  const shownCents = shownUsd.reduce((sum, usd) => sum + toCents(usd), 0);
  return (toCents(totalUsd) - shownCents) / 100;
}

const toCents = (usd: number): number => Math.round(usd * 100);
