/**
 * Slack incoming webhooks: a message becomes Block Kit blocks.
 *
 * Text from anywhere stands only in plain text elements, which Slack does not interpret: no
 * mention, link or emphasis can be smuggled in. Only the notification text is markup, and escaped.
 *
 * Limits: https://docs.slack.dev/reference/block-kit/blocks
 */
import type { Answer, DestinationKind, Drawing, Outcome } from '../define/define-destination.ts';
import type { Block, Message, Sentence, Severity, TableBlock } from '../message/message.ts';
import { plainText } from '../message/message.ts';
import { alignColumns, fittingColumns } from './align-columns.ts';
import { cleanText } from './clean-text.ts';
import { codePoints, fitText } from './fit-text.ts';
import { groupPoints, sparkline } from './group-points.ts';

const max = {
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

const emojiOf: Readonly<Record<Severity, string>> = { info: '', warning: '⚠️ ', critical: '🚨 ' };

export default {
  kind: 'slack',
  draw: (message) => draw(message, 'native'),
  // A workspace that does not know the newer blocks refuses the whole message.
  redraw: (message, { statusCode, body }) =>
    statusCode === 400 && /invalid_blocks|invalid_attachments|only_one_table/.test(body)
      ? draw(message, 'text')
      : null,
  judge,
} satisfies DestinationKind;

type Style = 'native' | 'text';

/** One drawn block, with the characters of it that a reader sees. */
interface Part {
  readonly block: object;
  readonly characters: number;
}

function draw(message: Message, style: Style): Drawing {
  const cuts: string[] = [];
  const title = `${emojiOf[message.severity]}${cleanText(message.title) || 'Untitled'}`;
  const header: Part = part(
    { type: 'header', text: { type: 'plain_text', text: fitText(title, max.header), emoji: true } },
    title,
  );
  const opening = [
    header,
    richText([sentenceSection(message.summary)], plainText(message.summary)),
  ];
  const closing = message.footer.length === 0 ? [] : [footer(message.footer)];
  const parts = [...opening, ...body(message.blocks, style, cuts), ...closing];
  const kept = withinLimits(parts, closing.length, cuts);
  const text = fitText(
    `${cleanText(message.title)}: ${cleanText(plainText(message.summary))}`,
    max.notification,
    { escape: escapeText },
  );
  return {
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ text, blocks: kept.map(({ block }) => block) }),
    cuts,
  };
}

function body(blocks: readonly Block[], style: Style, cuts: string[]): readonly Part[] {
  let hasTable = false;
  let chartCount = 0;
  return blocks.flatMap((block): readonly Part[] => {
    switch (block.kind) {
      case 'text':
        return [richText([sentenceSection(block.text)], plainText(block.text))];
      case 'facts': {
        const shown = block.facts.slice(0, max.fields);
        if (shown.length < block.facts.length) {
          cuts.push(`${block.facts.length - shown.length} facts left out`);
        }
        if (shown.length === 0) return [];
        const fields = shown.map(({ label, value }) => ({
          type: 'mrkdwn',
          // The value is from anywhere, so it is stripped of what mrkdwn would read.
          text: `*${fitText(literal(label), 75, { escape: escapeText })}*\n${fitText(literal(value), max.field, { escape: escapeText })}`,
        }));
        const seen = shown.map(({ label, value }) => label + value).join('');
        return [part({ type: 'section', fields }, seen)];
      }
      case 'series': {
        const points = groupPoints(block.points, max.chartPoints);
        if (points.length === 0) return [];
        if (points.length < block.points.length) {
          cuts.push(`${block.points.length} points drawn as ${points.length}`);
        }
        chartCount += 1;
        if (style === 'text' || chartCount > max.charts) {
          const ends = `${points[0]?.label ?? ''} – ${points.at(-1)?.label ?? ''}`;
          const line = `${sparkline(points)}  ${cleanText(ends)}`;
          return [heading(block.title), preformatted([line])];
        }
        return [chart(block.title, block.name, block.unit, points)];
      }
      case 'table': {
        const isNative = style === 'native' && !hasTable && block.rows.length > 0;
        hasTable ||= isNative;
        return table(block, isNative, cuts);
      }
      case 'notes': {
        const shown = block.items.slice(0, max.notes);
        if (shown.length < block.items.length) {
          cuts.push(`${block.items.length - shown.length} notes left out`);
        }
        if (shown.length === 0) return [];
        const list = {
          type: 'rich_text_list',
          style: 'bullet',
          elements: shown.map(sentenceSection),
        };
        return [
          richText(
            [sentenceSection([{ strong: block.title }]), list],
            block.title + shown.map(plainText).join(''),
          ),
        ];
      }
      case 'link': {
        if (!/^https?:\/\//.test(block.url) || block.url.length > 3_000) return [];
        const text = fitText(cleanText(block.label) || block.url, max.label);
        const link = { type: 'link', url: block.url, text };
        return [richText([{ type: 'rich_text_section', elements: [link] }], text)];
      }
      default:
        return block satisfies never;
    }
  });
}

/** Title, rows and caption; rows give way first, closing rows never, and what is cut is counted. */
function table(block: TableBlock, isNative: boolean, cuts: string[]): readonly Part[] {
  const title = heading(block.title);
  const caption = block.caption === undefined ? [] : [small(block.caption)];
  if (block.rows.length === 0) {
    const rest = block.closingRows.length > 0 ? [monospaced(block, [])] : [];
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
  const rows = fittingRows(block);
  const hiddenCount = block.rows.length - rows.length;
  if (hiddenCount > 0) cuts.push(`${hiddenCount} rows of '${cleanText(block.title)}' not shown`);
  const hidden = hiddenCount > 0 ? [[`… ${hiddenCount} more rows not shown here`]] : [];
  const all = [...rows, ...hidden, ...block.closingRows];
  return [title, isNative ? native(block, all) : monospaced(block, all), ...caption];
}

/** The first rows that leave room for the closing ones. */
function fittingRows(block: TableBlock): readonly (readonly string[])[] {
  const size = (row: readonly string[]): number =>
    row
      .slice(0, max.tableColumns)
      .reduce((sum, cell) => sum + Math.min(max.cell, codePoints(cell)) + 2, 0);
  let left = max.tableCharacters - block.closingRows.reduce((sum, row) => sum + size(row), 0);
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

function native({ columns, closingRows }: TableBlock, rows: readonly (readonly string[])[]): Part {
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
  return part(
    {
      type: 'table',
      column_settings: shown.map(({ align }) => ({ align, is_wrapped: false })),
      rows: cells,
    },
    rows.flat().map(cellText).join(''),
  );
}

function monospaced(block: TableBlock, rows: readonly (readonly string[])[]): Part {
  const columns = fittingColumns(block.columns.slice(0, max.tableColumns), max.preformattedWidth);
  const [labels = '', ...lines] = alignColumns(
    columns,
    rows.map((row) => row.slice(0, max.tableColumns)),
    max.preformattedWidth,
  );
  return preformatted([labels, ...lines]);
}

// https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
function chart(
  title: string,
  name: string,
  unit: string,
  points: readonly { readonly label: string; readonly value: number }[],
): Part {
  const labels = uniqueLabels(points.map(({ label }) => label));
  return part(
    {
      type: 'data_visualization',
      title: fitText(cleanText(title), max.chartTitle) || 'Chart',
      chart: {
        type: 'bar',
        series: [
          {
            name: fitText(cleanText(name), max.chartLabel) || 'Value',
            data: points.map(({ value }, index) => ({ label: labels[index] ?? '', value })),
          },
        ],
        axis_config: {
          categories: labels,
          y_label: fitText(cleanText(unit), max.chartTitle) || 'Value',
        },
      },
    },
    labels.join('') + title,
  );
}

/** Categories are told apart by their label alone. */
function uniqueLabels(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return labels.map((label, index) => {
    const short = fitText(cleanText(label), max.chartLabel) || String(index + 1);
    const unique = seen.has(short) ? `${fitText(short, max.chartLabel - 4)} ${index + 1}` : short;
    seen.add(unique);
    return unique;
  });
}

/** Drops whole parts from the end of the body until count and size fit; both are said. */
function withinLimits(
  parts: readonly Part[],
  closingCount: number,
  cuts: string[],
): readonly Part[] {
  const size = (some: readonly Part[]): number =>
    some.reduce((sum, { characters }) => sum + characters, 0);
  const closing = parts.slice(parts.length - closingCount);
  const kept = parts.slice(0, parts.length - closingCount);
  let droppedCount = 0;
  // One block and some characters stay free for the sentence that says what is missing.
  while (
    kept.length > 2 &&
    (kept.length + closing.length > max.blocks - 1 ||
      size(kept) + size(closing) > max.messageCharacters - 60)
  ) {
    kept.pop();
    droppedCount += 1;
  }
  if (droppedCount === 0) return parts;
  const words = `… ${droppedCount} more parts do not fit in one Slack message.`;
  cuts.push(`${droppedCount} parts left out`);
  return [...kept, richText([sentenceSection([words])], words), ...closing];
}

function sentenceSection(sentence: Sentence): object {
  let room: number = max.sentence;
  const elements = sentence.flatMap((span) => {
    const text = typeof span === 'string' ? span : 'strong' in span ? span.strong : span.code;
    const fitted = fitSpan(text, room);
    room -= codePoints(fitted);
    if (fitted === '') return [];
    if (typeof span === 'string') return [{ type: 'text', text: fitted }];
    return [
      { type: 'text', text: fitted, style: 'strong' in span ? { bold: true } : { code: true } },
    ];
  });
  return {
    type: 'rich_text_section',
    elements: elements.length > 0 ? elements : [{ type: 'text', text: ' ' }],
  };
}

/** Like `cleanText`, but a blank at an end separates spans and stays. */
function fitSpan(text: string, room: number): string {
  // A blank on either side may come back.
  const fitted = fitText(cleanText(text), room - 2);
  if (fitted === '') return text === '' || room < 1 ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${fitted}${/\s$/.test(text) ? ' ' : ''}`;
}

const heading = (title: string): Part =>
  richText([sentenceSection([{ strong: cleanText(title) || ' ' }])], title);

const richText = (elements: readonly object[], seen: string): Part =>
  part({ type: 'rich_text', elements }, seen);

const preformatted = (lines: readonly string[]): Part =>
  richText(
    [
      {
        type: 'rich_text_preformatted',
        elements: [{ type: 'text', text: lines.join('\n') || ' ' }],
      },
    ],
    lines.join('\n'),
  );

/** Small grey print. */
function small(sentence: Sentence): Part {
  const text = fitText(cleanText(plainText(sentence)), 1_000) || ' ';
  return part({ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }, text);
}

function footer(lines: readonly Sentence[]): Part {
  const texts = lines.slice(0, 10).map((line) => fitText(cleanText(plainText(line)), 400) || ' ');
  return part(
    {
      type: 'context',
      elements: texts.map((text) => ({ type: 'plain_text', text, emoji: false })),
    },
    texts.join(''),
  );
}

const part = (block: object, seen: string): Part => ({
  block,
  characters: Math.min(codePoints(seen), max.tableCharacters * 2),
});

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text for mrkdwn in which no character keeps a meaning but the three that are escaped. */
const literal = (text: string): string => cleanText(text).replace(/[*_~`]/g, '') || '–';

/** Words of Slack that mean no, whatever the status. */
const refusals =
  /^(invalid_|no_|channel_|action_prohibited|team_disabled|posting_to_|user_not_found)/;

function judge({ statusCode, body }: Answer): Outcome {
  const detail = providerWords(body);
  if (statusCode >= 200 && statusCode < 300) {
    return refusals.test(detail)
      ? { kind: 'rejected', reason: 'bad-request', detail }
      : { kind: 'delivered' };
  }
  if (statusCode === 429) return { kind: 'retry', reason: 'rate-limited', detail };
  if (statusCode >= 500) return { kind: 'retry', reason: 'server-error', detail };
  if (statusCode >= 300 && statusCode < 400)
    return { kind: 'rejected', reason: 'redirected', detail };
  if (statusCode === 401 || statusCode === 403)
    return { kind: 'rejected', reason: 'unauthorized', detail };
  if (statusCode === 404 || statusCode === 410)
    return { kind: 'rejected', reason: 'not-found', detail };
  if (statusCode === 413) return { kind: 'rejected', reason: 'too-large', detail };
  return { kind: 'rejected', reason: 'bad-request', detail };
}

/** What the provider said, short, and without an address that it may echo. */
const providerWords = (body: string): string =>
  fitText(cleanText(body).replace(/https?:\/\/\S+/g, '[address]'), 200);
