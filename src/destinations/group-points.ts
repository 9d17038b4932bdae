/** Joins neighbouring points of a series where a channel draws fewer than there are. */
import type { SeriesPoint } from '../message/message.ts';

/** At most `max` points whose values sum to the same total; labels name the first of each group. */
export function groupPoints(points: readonly SeriesPoint[], max: number): readonly SeriesPoint[] {
  const finite = points.filter(({ value }) => Number.isFinite(value));
  if (finite.length <= max) return finite;
  const size = Math.ceil(finite.length / max);
  const groups: SeriesPoint[] = [];
  for (let start = 0; start < finite.length; start += size) {
    const group = finite.slice(start, start + size);
    const value = group.reduce((sum, point) => sum + point.value, 0);
    const first = group[0];
    if (first !== undefined) groups.push({ label: first.label, value, text: value.toFixed(2) });
  }
  return groups;
}

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
