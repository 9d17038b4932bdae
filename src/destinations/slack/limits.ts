/** What Slack takes, and what we keep to below it: https://docs.slack.dev/reference/block-kit/blocks */
export const max = {
  notification: 3_000,
  header: 150,
  field: 300,
  fields: 10,
  /** All spans of one sentence together. */
  sentence: 2_000,
  label: 200,
  blocks: 50,
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block */
  tableRows: 100,
  tableColumns: 20,
  cell: 120,
  /** Characters of a row that Slack shows on a desktop without scrolling. */
  tableWidth: 60,
  /** Slack refuses messages near 13,000 characters in all; each part is bounded to stay below. */
  tableCharacters: 3_000,
  messageCharacters: 10_000,
  /** A wider line wraps in Slack on a desktop. */
  preformattedWidth: 78,
  /** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
  chartTitle: 50,
  chartLabel: 20,
  chartPoints: 20,
  charts: 2,
  notes: 20,
} as const;
