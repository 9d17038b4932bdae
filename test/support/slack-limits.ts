/**
 * Slack's published limits, checked independently of the renderer.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const length = (value: unknown): number => [...String(value)].length;

/** Every broken limit of a message body, in words. */
export function slackProblems(body: string): readonly string[] {
  const problems: string[] = [];
  const message: unknown = JSON.parse(body);
  const need = (claim: boolean, words: string): void => {
    if (!claim) problems.push(words);
  };
  if (!isObject(message)) return ['no object'];
  const text = String(message['text'] ?? '');
  need(text.length > 0 && length(text) <= 4_000, 'text 1-4000');
  need(!/<(?!\/)|>/.test(text), 'text holds unescaped markup');
  const blocks = list(message['blocks']);
  need(blocks.length >= 1 && blocks.length <= 50, `blocks 1-50, not ${blocks.length}`);
  let tables = 0;
  let charts = 0;
  let characters = 0;

  for (const block of blocks) {
    if (!isObject(block)) {
      problems.push('a block that is no object');
      continue;
    }
    const type = block['type'];
    characters += visibleLength(block);
    if (type === 'header') {
      const header = block['text'];
      need(isObject(header) && header['type'] === 'plain_text', 'header is plain text');
      need(isObject(header) && within(header['text'], 1, 150), 'header 1-150');
    } else if (type === 'section') {
      const fields = list(block['fields']);
      need(fields.length >= 1 && fields.length <= 10, 'section fields 1-10');
      for (const field of fields) {
        need(isObject(field) && within(field['text'], 1, 2_000), 'field 1-2000');
        need(isObject(field) && !/<(?!\/)|>/.test(String(field['text'])), 'field holds markup');
      }
    } else if (type === 'context') {
      const elements = list(block['elements']);
      need(elements.length >= 1 && elements.length <= 10, 'context 1-10');
      for (const element of elements) {
        need(isObject(element) && element['type'] === 'plain_text', 'context is plain text');
        need(isObject(element) && within(element['text'], 1, 3_000), 'context text 1-3000');
      }
    } else if (type === 'rich_text') {
      for (const text of textElements(block)) need(within(text, 1, 4_000), `rich text 1-4000`);
    } else if (type === 'table') {
      tables += 1;
      const rows = list(block['rows']);
      need(rows.length >= 1 && rows.length <= 100, `table rows 1-100, not ${rows.length}`);
      for (const row of rows) {
        need(list(row).length >= 1 && list(row).length <= 20, 'table columns 1-20');
        for (const text of list(row).flatMap(textElements)) need(within(text, 1, 3_000), 'cell 1-');
      }
      need(list(block['column_settings']).length <= 20, 'column settings');
      need(visibleLength(block) <= 10_000, 'table characters');
    } else if (type === 'data_visualization') {
      charts += 1;
      problems.push(...chartProblems(block));
    } else {
      problems.push(`unexpected block ${String(type)}`);
    }
  }
  need(tables <= 1, 'one table per message');
  need(charts <= 2, 'two charts per message');
  need(characters <= 12_000, `characters ${characters}`);
  return problems;
}

function chartProblems(block: Record<string, unknown>): readonly string[] {
  const chart = isObject(block['chart']) ? block['chart'] : {};
  const axis = isObject(chart['axis_config']) ? chart['axis_config'] : {};
  const categories = list(axis['categories']);
  const problems: string[] = [];
  if (!within(block['title'], 1, 50)) problems.push('chart title 1-50');
  if (categories.length < 1 || categories.length > 20) problems.push('categories 1-20');
  if (new Set(categories).size !== categories.length) problems.push('categories unique');
  if (!categories.every((label) => within(label, 1, 20))) problems.push('category 1-20');
  for (const series of list(chart['series'])) {
    const data = isObject(series) ? list(series['data']) : [];
    if (!isObject(series) || !within(series['name'], 1, 20)) problems.push('series name 1-20');
    if (data.length !== categories.length) problems.push('one point per category');
    for (const [index, point] of data.entries()) {
      if (!isObject(point) || point['label'] !== categories[index]) problems.push('label of point');
      if (!isObject(point) || !Number.isFinite(point['value'])) problems.push('value of point');
    }
  }
  return problems;
}

const within = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'string' && length(value) >= min && length(value) <= max;

/** Every `text` string below a node, in reading order. */
export function textElements(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textElements);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textElements(value),
  );
}

const visibleLength = (node: unknown): number =>
  textElements(node).reduce((sum, text) => sum + length(text), 0);
