/** What Teams takes, and what we keep to below it. */
export const max = {
  /** The message as sent, fallbacks included; Teams refuses more than 28 KB, and some flows 21. */
  messageBytes: 20_000,
  title: 200,
  fallbackText: 500,
  sentence: 1_000,
  small: 400,
  footerLines: 8,
  facts: 10,
  factLabel: 75,
  factValue: 150,
  notes: 20,
  points: 31,
  chartLabel: 50,
  columns: 8,
  /** With more of them the text is smaller. */
  columnsAtFullSize: 5,
  cell: 100,
  monospaceWidth: 72,
  url: 2_000,
} as const;
