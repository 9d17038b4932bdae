/** A number as LiteLLM's events write it: `85.0`, `1e+16`, `1e-6`. */

/** As pydantic writes JSON; `null` for what is no number. */
export function jsonFloat(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return 'null';
  const size = Math.abs(value);
  if (size >= 1e16 || (size > 0 && size < 1e-5)) return value.toExponential();
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
