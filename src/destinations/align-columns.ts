/** Lays rows out as columns of a monospaced font, wide characters and emoji included. */
import stringWidth from 'string-width';
import type { Column } from '../message/message.ts';
import { cleanText } from './clean-text.ts';
import { fitText } from './fit-text.ts';

const gap = '  ';

/** The same without asking about emoji where there can be none. */
const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));

/** The columns that a line has room for, three characters each at the least. */
export function fittingColumns(columns: readonly Column[], widthMax: number): readonly Column[] {
  return columns.slice(0, Math.max(1, Math.floor((widthMax + gap.length) / (3 + gap.length))));
}

/**
 * Lines of equal layout, the labels first. Columns are narrowed, widest left-aligned first, until
 * a line fits `widthMax`; figures are never cut before text.
 */
export function alignColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  widthMax: number,
): readonly string[] {
  if (columns.length === 0) return [];
  // Rows repeat their cells, and cells their characters.
  const known = new Map<string, number>();
  const measure = (text: string): number => {
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return width;
  };
  const grid = [columns.map(({ label }) => label), ...rows].map((row) =>
    columns.map((_, index) => cleanText(bounded(row[index] ?? ''))),
  );
  const widths = columns.map((_, index) =>
    grid.reduce((max, row) => Math.max(max, measure(row[index] ?? '')), 1),
  );
  const figureWidths = columns.map((_, index) =>
    grid.slice(1).reduce((max, row) => Math.max(max, measure(row[index] ?? '')), 1),
  );
  narrow({ widths, figureWidths, columns, widthMax });
  return grid.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 1;
        const text = fitText(cell, width, { measure });
        const blanks = ' '.repeat(Math.max(0, width - measure(text)));
        return columns[index]?.align === 'right' ? blanks + text : text + blanks;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** No line shows more of a cell, and measuring all of a long one takes its time. */
const cellLengthMax = 400;
const bounded = (cell: string): string =>
  cell.length <= cellLengthMax ? cell : `${cell.slice(0, cellLengthMax)}…`;

interface Narrowing {
  readonly widths: number[];
  /** Of the cells without their label. */
  readonly figureWidths: readonly number[];
  readonly columns: readonly Column[];
  readonly widthMax: number;
}

function narrow({ widths, figureWidths, columns, widthMax }: Narrowing): void {
  const total = (): number =>
    widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
  for (const [align, least] of [
    ['left', 8],
    // Labels give way before names, and names before figures: a shortened figure is a wrong one.
    ['right', 'figures'],
    ['left', 5],
    ['right', 4],
    ['left', 1],
    ['right', 1],
  ] as const) {
    const widthMin = (index: number): number =>
      least === 'figures' ? Math.max(4, figureWidths[index] ?? 4) : least;
    while (total() > widthMax) {
      let widest = -1;
      for (const [index, width] of widths.entries()) {
        if (columns[index]?.align !== align || width <= widthMin(index)) continue;
        if (widest === -1 || width > (widths[widest] ?? 0)) widest = index;
      }
      if (widest === -1) break;
      const width = widths[widest] ?? 1;
      // Long names may be thousands of characters: halve the excess, do not creep.
      const excess = total() - widthMax;
      widths[widest] = Math.max(widthMin(widest), width - Math.max(1, Math.floor(excess / 2)));
    }
  }
}
