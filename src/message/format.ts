/** How money, shares, counts and durations read: the same on every machine, whatever its locale. */

const notAvailable = 'n/a';

/** `$1,842.10`; what is more than nothing never reads as nothing: `<$0.01`. */
export function usd(amountUsd: number): string {
  if (!Number.isFinite(amountUsd)) return notAvailable;
  const sign = amountUsd <= -0.005 ? '-' : '';
  const absolute = Math.abs(amountUsd);
  if (absolute > 0 && absolute < 0.005) return amountUsd > 0 ? '<$0.01' : '$0.00';
  return `${sign}$${grouped(absolute.toFixed(2))}`;
}

/** `12%`, `0.4%`, `<0.1%`. */
export function percent(ratio: number): string {
  if (!Number.isFinite(ratio)) return notAvailable;
  const value = ratio * 100;
  const absolute = Math.abs(value);
  if (absolute === 0) return '0%';
  if (absolute < 0.1) return value > 0 ? '<0.1%' : '>-0.1%';
  // A share that is not all must not read as all.
  if (absolute < 10 || (absolute > 99 && absolute < 100)) return `${oneDecimal(value)}%`;
  return `${grouped(value.toFixed(0))}%`;
}

/** Against the period before: `+12%`, `-3%`, `±0%`, `new` where there was nothing. */
export function change(now: number, before: number): string {
  if (!Number.isFinite(now) || !Number.isFinite(before)) return notAvailable;
  if (before === 0) return now === 0 ? '±0%' : 'new';
  const value = Math.round(((now - before) / Math.abs(before)) * 100);
  if (value === 0) return '±0%';
  if (value > 999) return '>+999%';
  return value > 0 ? `+${value}%` : `${Math.max(value, -999)}%`;
}

/** `1,240`. */
export function count(number: number): string {
  return Number.isFinite(number) ? grouped(Math.round(number).toFixed(0)) : notAvailable;
}

/** `1 row`, `1,240 rows`. */
export function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `0.84 s`, `12.3 s`, `2 min 05 s`. */
export function seconds(durationMs: number): string {
  if (!Number.isFinite(durationMs)) return notAvailable;
  const value = durationMs / 1000;
  if (value < 10) return `${value.toFixed(2)} s`;
  if (value < 60) return `${value.toFixed(1)} s`;
  const whole = Math.round(value);
  return `${grouped(String(Math.floor(whole / 60)))} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** `0.023 s`, of one output token; three decimals, so that a column compares at a glance. */
export function secondsPerToken(msPerToken: number): string {
  return Number.isFinite(msPerToken) ? `${(msPerToken / 1000).toFixed(3)} s` : notAvailable;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
const oneDecimal = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
