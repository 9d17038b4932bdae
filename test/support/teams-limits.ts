/** What Teams takes of a card: size, element types, and text only where no Markdown is read. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known = new Set([
  'AdaptiveCard',
  'Container',
  'ColumnSet',
  'Column',
  'RichTextBlock',
  'TextRun',
  'Table',
  'TableRow',
  'TableCell',
  'Chart.VerticalBar',
  'Action.OpenUrl',
]);
/** https://adaptivecards.io/explorer: what a 1.5 client does not know needs something in its place. */
const needsFallback = new Set(['Table', 'Chart.VerticalBar']);

/** Every broken limit of a message body, in words. */
export function teamsProblems(body: string): readonly string[] {
  const problems: string[] = [];
  if (Buffer.byteLength(body) > 28_000) problems.push(`${Buffer.byteLength(body)} bytes`);
  const message = JSON.parse(body);
  if (message.type !== 'message') problems.push('no message');
  const [attachment] = message.attachments ?? [];
  if (attachment?.contentType !== 'application/vnd.microsoft.card.adaptive') problems.push('type');
  const card = attachment?.content;
  if (card?.version !== '1.5' || card?.type !== 'AdaptiveCard') problems.push('version');
  if (!card?.fallbackText) problems.push('no fallbackText');
  walk(card, problems);
  return problems;
}

function walk(node: unknown, problems: string[]): void {
  if (Array.isArray(node)) for (const item of node) walk(item, problems);
  if (!isObject(node)) return;
  const { type } = node;
  if (typeof type === 'string') {
    if (!known.has(type)) problems.push(`unexpected ${type}`);
    if (needsFallback.has(type) && !isObject(node['fallback'])) problems.push(`${type}: fallback`);
    if (type === 'TextRun' && !node['text']) problems.push('an empty text run');
    if (type === 'Action.OpenUrl' && !/^https?:/.test(String(node['url']))) problems.push('url');
    if (type === 'Table') {
      const columns = node['columns'] as readonly unknown[];
      for (const row of node['rows'] as readonly { readonly cells: readonly unknown[] }[]) {
        if (row.cells.length !== columns.length) problems.push('cells per row');
      }
    }
    if (type === 'Chart.VerticalBar') {
      for (const { x, y } of node['data'] as readonly {
        readonly x: string;
        readonly y: number;
      }[]) {
        if (!x || !Number.isFinite(y)) problems.push('chart point');
      }
    }
  }
  for (const value of Object.values(node)) walk(value, problems);
}

/** What a client shows that knows every element: fallbacks left out. */
export function teamsText(body: string): string {
  const seen: string[] = [];
  const read = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(read);
    if (!isObject(node)) return;
    if (node['type'] === 'TextRun') seen.push(String(node['text']));
    for (const [key, value] of Object.entries(node)) if (key !== 'fallback') read(value);
  };
  read(JSON.parse(body).attachments);
  return seen.join('\n');
}
