/** The known name that a mistyped one was meant for. */

/** Null when nothing is near: a hint must not mislead. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  // A third of the letters may be wrong, but never more than three.
  const distanceMax = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(wanted, name.toLowerCase(), distanceMax + 1);
    if (distance <= distanceMax && (best === null || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name ?? null;
}

/** Insertions, deletions, substitutions and swaps of neighbours; stops counting at `max`. */
function editDistance(from: string, to: string, max: number): number {
  if (Math.abs(from.length - to.length) >= max) return max;
  const columns = to.length + 1;
  const cells = new Array<number>((from.length + 1) * columns).fill(0);
  const at = (row: number, column: number): number => cells[row * columns + column] ?? 0;
  for (let row = 0; row <= from.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (row === 0 || column === 0) {
        cells[row * columns + column] = row + column;
        continue;
      }
      const isSame = from[row - 1] === to[column - 1];
      let distance = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwap)
        distance = Math.min(distance, at(row - 2, column - 2) + 1);
      cells[row * columns + column] = distance;
    }
  }
  return Math.min(max, at(from.length, to.length));
}
