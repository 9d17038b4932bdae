/**
 * Money as whole numbers of femtodollars (10^-15): their sum depends on no order, and PostgreSQL's sum
 * of the same rows, each rounded to fifteen places, is the same to the last digit.
 */

const places = 15;

/** From a decimal with exactly fifteen places, as `spendUsd` in `src/queries/spend-log.ts` gives it. */
export const femtoUsd = (decimal: string): bigint => BigInt(decimal.replace('.', ''));

/** A decimal that PostgreSQL reads. */
export function usdText(femto: bigint): string {
  const isNegative = femto < 0n;
  const text = (isNegative ? -femto : femto).toString().padStart(places + 1, '0');
  return `${isNegative ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}
