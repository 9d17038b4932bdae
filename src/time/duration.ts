/** Durations as LiteLLM writes them: `30s`, `15m`, `24h`, `7d`, `1w`, `1mo`. */

const unitMs: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
  // Not of one length; for ages that only need a size.
  mo: 30 * 86_400_000,
};

/** Milliseconds; null for anything else. A month counts as thirty days. */
export function durationMs(text: string): number | null {
  const [, number = '', unit = ''] = /^(\d+)(s|mo|m|h|d|w)$/.exec(text.trim()) ?? [];
  const ms = unitMs[unit];
  return ms === undefined ? null : Number(number) * ms;
}
