/** A value axis for bars: few round ticks around zero, and how they read. Pure. */

export interface ValueAxis {
  /** From the lowest to the highest, zero among them. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

const intervalCountMax = 4;
const roundSteps = [1, 2, 2.5, 5, 10];

/** The fewest ticks that hold every value, at steps of 1, 2, 2.5 or 5 times a power of ten. */
export function valueAxis(values: readonly number[], unit: string): ValueAxis {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const step = roundStep(high - low);
  const first = Math.floor(tidy(low / step));
  const last = Math.max(first + 1, Math.ceil(tidy(high / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return { ticks, format: (value) => tickText(value, step, unit) };
}

function roundStep(range: number): number {
  if (range <= 0) return 1;
  const rough = range / intervalCountMax;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = roundSteps.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return tidy(round * power);
}

/** Without the noise of binary fractions, so that 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const scales = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
] as const;

/** `$2,000`, `-$0.50`, `1.5M`: as many decimals as the step has, the same on every tick. */
function tickText(value: number, step: number, unit: string): string {
  const sign = value < 0 ? '-' : '';
  const currency = unit === 'USD' ? '$' : '';
  const absolute = Math.abs(value);
  if (absolute === 0) return `${currency}0`;
  if (absolute >= 1e16 || step < 1e-6) {
    return `${sign}${currency}${absolute.toExponential(1)}`;
  }
  const [divisor, suffix] = scales.find(([size]) => step >= size / 10) ?? [1, ''];
  const decimals = decimalsOf(tidy(step / divisor));
  // Cents come in pairs.
  const shown = currency !== '' && suffix === '' && decimals === 1 ? 2 : decimals;
  const digits = (absolute / divisor).toFixed(shown);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${currency}${grouped}${fraction === undefined ? '' : `.${fraction}`}${suffix}`;
}

const decimalsOf = (step: number): number => {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (Math.abs(Number(step.toFixed(decimals)) - step) < step * 1e-6) return decimals;
  }
  return 6;
};
