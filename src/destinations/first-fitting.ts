/** Looks for the fullest drawing that fits, by halves, since each try draws a whole message. Pure. */

/** How many rows of a table are tried, most first. */
export const rowCounts: readonly number[] = [100, 60, 40, 30, 20, 15, 10, 7, 5, 3, 2, 1];

/** With fewer rows a drawing is smaller, so behind one that fits all fit; null when none does. */
export function firstFitting<Drawn>(
  counts: readonly number[],
  draw: (rowCountMax: number) => Drawn | null,
): Drawn | null {
  const [most = 0] = counts;
  const whole = draw(most);
  if (whole !== null) return whole;
  let best: Drawn | null = null;
  let low = 1;
  let high = counts.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const drawn = draw(counts[middle] ?? 0);
    if (drawn === null) {
      low = middle + 1;
    } else {
      best = drawn;
      high = middle - 1;
    }
  }
  return best;
}
