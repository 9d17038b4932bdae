/**
 * Microsoft Teams by a Workflows webhook: a message becomes an Adaptive Card.
 *
 * All text stands in text runs, which read no Markdown, so nothing can be smuggled in. Table and
 * chart carry what a client shows that does not know them.
 *
 * Limits: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
import type { Answer, DestinationKind, Drawing, Outcome } from '../define/define-destination.ts';
import {
  type Block,
  type Message,
  plainText,
  type Sentence,
  type Severity,
  type TableBlock,
} from '../message/message.ts';
import { cleanText } from './clean-text.ts';
import { firstFitting, rowCounts } from './first-fitting.ts';
import { fitText } from './fit-text.ts';
import { groupPoints, sparkline } from './group-points.ts';
import { judgeStatus } from './judge-status.ts';
import { monospacedTable } from './monospaced-table.ts';
import { container, type Element, monospace, richText, run, runs } from './teams/elements.ts';
import { max } from './teams/limits.ts';

const styleOf: Readonly<Record<Severity, string>> = {
  info: 'emphasis',
  warning: 'warning',
  critical: 'attention',
};
const emojiOf: Readonly<Record<Severity, string>> = { info: '', warning: '⚠️ ', critical: '🚨 ' };

export default {
  kind: 'teams',
  // More than four requests a second are throttled.
  spacingMs: 250,
  draw: (message) => draw(message, max.messageBytes),
  smaller: (message) => draw(message, max.messageBytes / 2),
  judge,
} satisfies DestinationKind;

/** 202 starts a flow, which says nothing of what the flow does; older addresses answer 200 with a refusal. */
function judge(answer: Answer): Outcome {
  const outcome = judgeStatus(answer);
  if (outcome.kind !== 'delivered') return outcome;
  const { detail } = outcome;
  if (/HTTP error 429|throttl/i.test(detail)) {
    return { kind: 'retry', reason: 'rate-limited', detail };
  }
  if (/HTTP error 413/i.test(detail)) return { kind: 'rejected', reason: 'too-large', detail };
  if (/HTTP error 5\d\d/i.test(detail)) return { kind: 'retry', reason: 'server-error', detail };
  if (/delivery failed|HTTP error|bad payload|"error"|summary or text is required/i.test(detail)) {
    return { kind: 'rejected', reason: 'bad-request', detail };
  }
  return answer.statusCode === 202 ? { kind: 'accepted', detail } : outcome;
}

/** Draws with ever fewer rows until the bytes fit, then without the last parts. */
function draw(message: Message, bytesMax: number): Drawing {
  const whole = firstFitting([...rowCounts, 0], (rowCountMax) => {
    const drawing = drawWith(message, rowCountMax, message.blocks.length);
    return bytesOf(drawing) <= bytesMax ? drawing : null;
  });
  if (whole !== null) return whole;
  let count = message.blocks.length;
  let drawing = drawWith(message, 0, count);
  while (bytesOf(drawing) > bytesMax && count > 0) {
    count -= 1;
    drawing = drawWith(message, 0, count);
  }
  return drawing;
}

const bytesOf = ({ body }: Drawing): number => Buffer.byteLength(body);

function drawWith(message: Message, rowCountMax: number, blockCountMax: number): Drawing {
  const cuts: string[] = [];
  const title = `${emojiOf[message.severity]}${cleanText(message.title) || 'Untitled'}`;
  const shown = message.blocks.slice(0, blockCountMax);
  const droppedCount = message.blocks.length - shown.length;
  if (droppedCount > 0) cuts.push(`${droppedCount} parts left out`);
  const body: Element[] = [
    container(
      [
        richText([run(title, max.title, { size: 'Large', weight: 'Bolder' })]),
        richText(runs(message.summary)),
      ],
      { style: styleOf[message.severity], bleed: true },
    ),
    ...shown.flatMap((block) => elements(block, rowCountMax, cuts)),
    ...(droppedCount === 0
      ? []
      : [small([`… ${droppedCount} more parts do not fit in one Teams message.`])]),
    ...message.footer.slice(0, max.footerLines).map(small),
  ];
  // A client that shows it in place of the card may read Markdown.
  const words = `${title}: ${cleanText(plainText(message.summary))}`.replaceAll('](', '] (');
  const summary = fitText(words, max.fallbackText);
  const card = {
    type: 'AdaptiveCard',
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    msteams: { width: 'full' },
    body,
  };
  const attachment = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    contentUrl: null,
    content: card,
  };
  return {
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ type: 'message', summary, attachments: [attachment] }),
    cuts,
  };
}

const heading = (title: string): Element =>
  richText([run(title, max.title, { weight: 'Bolder' })], { spacing: 'Large' });

const small = (sentence: Sentence): Element =>
  richText([run(plainText(sentence), max.small, { isSubtle: true, size: 'Small' })], {
    spacing: 'Small',
  });

function elements(block: Block, rowCountMax: number, cuts: string[]): readonly Element[] {
  switch (block.kind) {
    case 'text':
      return [richText(runs(block.text))];
    case 'facts': {
      const shown = block.facts.slice(0, max.facts);
      if (shown.length < block.facts.length) {
        cuts.push(`${block.facts.length - shown.length} facts left out`);
      }
      return pairs(shown).map((facts) => ({
        type: 'ColumnSet',
        columns: facts.map(({ label, value }) => ({
          type: 'Column',
          width: 'stretch',
          items: [
            richText([run(label, max.factLabel, { isSubtle: true, size: 'Small' })]),
            richText([run(value, max.factValue, { size: 'Large', weight: 'Bolder' })], {
              spacing: 'None',
            }),
          ],
        })),
      }));
    }
    case 'series': {
      const { points, remark } = groupPoints(block, max.points);
      if (points.length === 0) return [];
      const label = (text: string): string => fitText(cleanText(text), max.chartLabel) || ' ';
      const ends = [points[0], points.at(-1)].map((point) => label(point?.label ?? ''));
      const chart = {
        type: 'Chart.VerticalBar',
        title: fitText(cleanText(block.title), max.chartLabel) || ' ',
        xAxisTitle: fitText(cleanText(block.pointNoun), max.chartLabel),
        yAxisTitle: label(block.unit),
        showBarValues: false,
        data: points.map((point) => ({ x: label(point.label), y: point.value })),
        fallback: monospace([`${sparkline(points)}  ${ends.join(' – ')}`]),
      };
      return [heading(block.title), chart, ...(remark === null ? [] : [small([remark])])];
    }
    case 'table':
      return [
        heading(block.title),
        ...table(block, rowCountMax, cuts),
        ...(block.caption === undefined ? [] : [small(block.caption)]),
      ];
    case 'notes': {
      const shown = block.items.slice(0, max.notes);
      if (shown.length < block.items.length) {
        cuts.push(`${block.items.length - shown.length} notes left out`);
      }
      if (shown.length === 0) return [];
      return [
        heading(block.title),
        ...shown.map((item) => richText([run('• ', 4), ...runs(item)], { spacing: 'Small' })),
      ];
    }
    case 'link': {
      if (!/^https?:\/\//.test(block.url) || !URL.canParse(block.url)) return [];
      if (block.url.length > max.url) return [];
      const selectAction = { type: 'Action.OpenUrl', url: block.url };
      return [richText([{ ...run(block.label || block.url, max.title), selectAction }])];
    }
    default:
      return block satisfies never;
  }
}

function table(block: TableBlock, rowCountMax: number, cuts: string[]): readonly Element[] {
  const empty = block.rows.length === 0 ? [richText(runs([block.emptyText]))] : [];
  if (block.rows.length === 0 && block.closingRows.length === 0) return empty;
  const width = max.monospaceWidth;
  const { lines, cuts: cut } = monospacedTable(block, { width, rowCountMax });
  const columns = block.columns.slice(0, max.columns);
  const lostCount = block.columns.length - columns.length;
  cuts.push(...cut.filter((words) => !/ columns /.test(words)));
  if (lostCount > 0) {
    cuts.push(`${lostCount} columns of '${cleanText(block.title)}' left out`);
  }
  const shown = block.rows.slice(0, rowCountMax);
  const hiddenCount = block.rows.length - shown.length;
  const hidden = hiddenCount > 0 ? [[`… ${hiddenCount} more rows not shown here`]] : [];
  const row = (cells: readonly (string | undefined)[], isStrong: boolean): Element => ({
    type: 'TableRow',
    cells: columns.map((_, index) => ({
      type: 'TableCell',
      items: [
        richText([
          run(cells[index] ?? '', max.cell, {
            ...(isStrong ? { weight: 'Bolder' } : {}),
            ...(columns.length > max.columnsAtFullSize ? { size: 'Small' } : {}),
          }),
        ]),
      ],
    })),
  });
  const all = [columns.map(({ label }) => label), ...shown, ...block.closingRows];
  const native = {
    type: 'Table',
    gridStyle: 'default',
    showGridLines: true,
    columns: columns.map(({ align }, index) => ({
      // As wide as the longest word asks for, within bounds.
      width: Math.min(20, longestWord(all.map((cells) => cells[index] ?? '')) + 4),
      horizontalCellContentAlignment: align === 'right' ? 'Right' : 'Left',
    })),
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...[...shown, ...hidden].map((cells) => row(cells, false)),
      ...block.closingRows.map((cells) => row(cells, true)),
    ],
    fallback: monospace(lines),
  };
  return [...empty, native];
}

/** Lines break at blanks and hyphens, so the longest piece between them must have room. */
function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => cleanText(text).slice(0, max.cell).split(/[\s-]/));
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Facts stand in rows of two. */
function pairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
