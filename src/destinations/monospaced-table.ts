/**
 * A table as lines of a monospaced font, for channels without a table of their own. Rows give way
 * first, closing rows never, and what is hidden is counted.
 */
import type { TableBlock } from '../message/message.ts';
import { alignColumns, fittingColumns } from './align-columns.ts';
import { cleanText } from './clean-text.ts';

export interface MonospacedTable {
  readonly lines: readonly string[];
  /** In words; empty when everything is shown. */
  readonly cuts: readonly string[];
}

/** Lines of at most `width` characters, with at most `rowCountMax` rows beside the closing ones. */
export function monospacedTable(
  block: TableBlock,
  { width, rowCountMax }: { readonly width: number; readonly rowCountMax: number },
): MonospacedTable {
  const shown = block.rows.slice(0, rowCountMax);
  const hiddenCount = block.rows.length - shown.length;
  const hidden = hiddenCount > 0 ? [`… ${hiddenCount} more rows not shown here`] : [];
  const columns = fittingColumns(block.columns, width);
  const lostCount = block.columns.length - columns.length;
  const title = cleanText(block.title);
  const lines = alignColumns(columns, [...shown, ...block.closingRows], width);
  const closingFrom = lines.length - block.closingRows.length;
  return {
    // In a line of its own, where no narrow column can cut it.
    lines: [...lines.slice(0, closingFrom), ...hidden, ...lines.slice(closingFrom)],
    cuts: [
      ...(hiddenCount > 0 ? [`${hiddenCount} rows of '${title}' not shown`] : []),
      ...(lostCount > 0 ? [`${lostCount} columns of '${title}' left out`] : []),
    ],
  };
}
