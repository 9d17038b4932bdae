/** Judges a plan by the promise that the spend log is read by ranges of its `startTime` index alone. */
import type { StatementPlan } from './plan-node.ts';

/** How a statement reads the spend log otherwise than by a range of `startTime`; null where it does not. */
export function wideRead({ sql, nodes }: StatementPlan): string | null {
  for (const node of nodes) {
    const { 'Node Type': type, 'Index Name': index, 'Relation Name': table } = node;
    // The pages of a bitmap are those that its index scan below names.
    if (type === 'Bitmap Heap Scan') continue;
    if (table?.startsWith('LiteLLM_SpendLogs') !== true && !index?.startsWith('LiteLLM_SpendLogs'))
      continue;
    if (index === undefined) return `${type} of the whole table`;
    const bounds = `${node['Index Cond'] ?? ''} ${node.Filter ?? ''}`;
    const isRange = /"startTime" >=? /.test(bounds) && /"startTime" < /.test(bounds);
    // One row at an end of the index.
    const isEnd =
      /"startTime" [<>] /.test(bounds) && /order by "log"."startTime" .*limit/.test(sql);
    if (!isRange && !isEnd) return `${type} of ${index} without a range of startTime: ${bounds}`;
  }
  return null;
}
