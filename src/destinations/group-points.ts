/** Joins neighbouring points of a series where a channel draws fewer than there are. */
import type { SeriesBlock, SeriesPoint } from '../message/message.ts';

export interface GroupedPoints {
  readonly points: readonly SeriesPoint[];
  /** How bars and points relate, in words; null where each point has its own bar. */
  readonly remark: string | null;
}

/** At most `max` points whose values sum to the same total; labels name the first of each group. */
export function groupPoints(
  { points: all, pointNoun }: Pick<SeriesBlock, 'points' | 'pointNoun'>,
  max: number,
): GroupedPoints {
  const finite = all.filter(({ value }) => Number.isFinite(value));
  if (finite.length <= max) return { points: finite, remark: null };
  const size = Math.ceil(finite.length / max);
  const points: SeriesPoint[] = [];
  for (let start = 0; start < finite.length; start += size) {
    const group = finite.slice(start, start + size);
    // Sums stay finite, since infinity is no JSON.
    const value = group.reduce((sum, point) => bounded(sum + point.value), 0);
    const first = group[0];
    if (first !== undefined) points.push({ label: first.label, value, text: value.toFixed(2) });
  }
  const lastSize = finite.length % size;
  const last = lastSize === 0 ? '' : `, the last one of ${lastSize}`;
  return { points, remark: `Each bar is the sum of ${size} ${pointNoun}s${last}` };
}

const bounded = (value: number): number =>
  Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));

/** `▁▃█`, one character a point. */
export function sparkline(points: readonly SeriesPoint[]): string {
  const levels = [...'▁▂▃▄▅▆▇█'];
  const max = points.reduce((most, { value }) => Math.max(most, value), 0);
  return points
    .map(({ value }) => {
      const share = max > 0 ? Math.max(0, value) / max : 0;
      return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))] ?? '▁';
    })
    .join('');
}
