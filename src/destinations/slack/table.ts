/** A table of a message: native once, aligned text otherwise; totals stay whatever is cut. */
import type { TableBlock } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { codePoints, fitText } from '../fit-text.ts';
import { monospacedTable } from '../monospaced-table.ts';
import { max } from './limits.ts';
import {
  heading,
  type Part,
  part,
  preformatted,
  richText,
  sentenceSection,
  small,
} from './parts.ts';

/** Title, rows and caption; rows give way first, closing rows never, and what is cut is counted. */
export function table(
  block: TableBlock,
  { isNative, room }: { readonly isNative: boolean; readonly room: number },
  cuts: string[],
): readonly Part[] {
  const title = heading(block.title);
  const caption = block.caption === undefined ? [] : [small(block.caption)];
  if (block.rows.length === 0) {
    const rest = block.closingRows.length > 0 ? [monospaced(block, 0)] : [];
    return [
      title,
      richText([sentenceSection([block.emptyText])], block.emptyText),
      ...rest,
      ...caption,
    ];
  }
  if (block.columns.length > max.tableColumns) {
    cuts.push(`${block.columns.length - max.tableColumns} columns of '${block.title}' left out`);
  }
  const rows = fittingRows(block, room);
  const hiddenCount = block.rows.length - rows.length;
  if (hiddenCount > 0) cuts.push(`${hiddenCount} rows of '${cleanText(block.title)}' not shown`);
  const drawn = isNative ? native(block, rows, hiddenCount) : monospaced(block, rows.length);
  return [title, drawn, ...caption];
}

/** The first rows that leave room for the closing ones. */
function fittingRows(block: TableBlock, room: number): readonly (readonly string[])[] {
  const size = (row: readonly string[]): number =>
    row
      .slice(0, max.tableColumns)
      .reduce((sum, cell) => sum + Math.min(max.cell, codePoints(cell)) + 2, 0);
  let left =
    max.tableCharacters * room - block.closingRows.reduce((sum, row) => sum + size(row), 0);
  // One row for the labels, one for the count of what is hidden.
  const rowCountMax = max.tableRows - block.closingRows.length - 2;
  const rows: (readonly string[])[] = [];
  for (const row of block.rows) {
    left -= size(row);
    if (rows.length === rowCountMax || (left < 0 && rows.length > 0)) break;
    rows.push(row);
  }
  return rows;
}

function native(
  { columns, closingRows }: TableBlock,
  shownRows: readonly (readonly string[])[],
  hiddenCount: number,
): Part {
  const hidden = hiddenCount > 0 ? [[`… ${hiddenCount} more rows not shown here`]] : [];
  const rows = [...shownRows, ...hidden, ...closingRows];
  const shown = columns.slice(0, max.tableColumns);
  const closingFrom = rows.length - closingRows.length;
  // A cell must hold at least one character.
  const cellText = (text: string | undefined): string =>
    fitText(cleanText(text ?? ''), max.cell) || ' ';
  const labelCell = (text: string) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: cellText(text), style: { bold: true } }],
      },
    ],
  });
  const cells = [
    shown.map(({ label }) => labelCell(label)),
    ...rows.map((row, index) =>
      shown.map((_, column) =>
        index >= closingFrom && (row[column] ?? '') !== ''
          ? labelCell(row[column] ?? '')
          : { type: 'raw_text', text: cellText(row[column]) },
      ),
    ),
  ];
  const widths = shown.map(({ label }, column) =>
    rows.reduce((most, row) => Math.max(most, cellText(row[column]).length), label.length),
  );
  const isWide = widths.reduce((sum, width) => sum + width, 0) > max.tableWidth;
  return part(
    {
      type: 'table',
      // Beside figures that stay whole, texts wrap rather than push columns out of sight.
      column_settings: shown.map(({ align }) => ({
        align,
        is_wrapped: isWide && align === 'left',
      })),
      rows: cells,
    },
    rows.flat().map(cellText).join(''),
  );
}

function monospaced(block: TableBlock, rowCountMax: number): Part {
  const columns = block.columns.slice(0, max.tableColumns);
  const width = max.preformattedWidth;
  return preformatted(monospacedTable({ ...block, columns }, { width, rowCountMax }).lines);
}
