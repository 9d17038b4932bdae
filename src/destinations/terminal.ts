/** Draws a message for a terminal: previews, dry runs and the demo. */
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import {
  type Block,
  type Message,
  plainText,
  type Sentence,
  type Severity,
  type TableBlock,
} from '../message/message.ts';
import { alignColumns, fittingColumns } from './align-columns.ts';
import { cleanText } from './clean-text.ts';
import { fitText } from './fit-text.ts';
import { groupPoints } from './group-points.ts';

export interface TerminalOptions {
  readonly width: number;
  readonly isColored: boolean;
  /** Stands in the frame, such as `dry run: nothing sent`. */
  readonly label: string;
}

type Format = Parameters<typeof styleText>[0];

/** Styles a text, or leaves it as it is. */
type Paint = (format: Format, text: string) => string;

const rowCountMax = 60;
const widthMax = 120;
const colorOf = { info: 'cyan', warning: 'yellow', critical: 'red' } as const satisfies Record<
  Severity,
  Format
>;
const signOf: Readonly<Record<Severity, string>> = { info: '', warning: '! ', critical: '!! ' };

export function drawTerminal(
  message: Message,
  { width, isColored, label }: TerminalOptions,
): string {
  const paint: Paint = (format, text) =>
    isColored ? styleText(format, text, { validateStream: false }) : text;
  const outer = Math.max(40, Math.min(width, widthMax));
  const inner = outer - 4;
  const title = `${signOf[message.severity]}${cleanText(message.title)}`;
  const lines = [
    ...wrap(title, inner).map((line) => paint(['bold', colorOf[message.severity]], line)),
    '',
    ...wrapSentence(message.summary, inner, paint),
    ...message.blocks.flatMap((block) => ['', ...drawBlock(block, inner, paint)]),
    '',
    paint('dim', '─'.repeat(inner)),
    ...message.footer.flatMap((line) =>
      wrap(plainText(line), inner).map((part) => paint('dim', part)),
    ),
  ];
  return frame(lines, outer, cleanText(label), paint);
}

function drawBlock(block: Block, width: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrapSentence(block.text, width, paint);
    case 'link':
      return wrap(`→ ${block.label} <${block.url}>`, width);
    case 'facts': {
      const half = Math.floor(width / 2);
      const cells = block.facts.map(({ label, value }) => [
        paint('bold', clip(label, half - 2)),
        clip(value, half - 2),
      ]);
      return pairs(cells).flatMap(([first, second], index) => [
        ...(index > 0 ? [''] : []),
        ...[0, 1].map((line) =>
          `${pad(first?.[line] ?? '', half)}${second?.[line] ?? ''}`.trimEnd(),
        ),
      ]);
    }
    case 'series': {
      const { points, remark } = groupPoints(block, rowCountMax);
      return [
        paint('bold', clip(block.title, width)),
        ...bars(points, width, paint),
        ...(remark === null ? [] : wrap(remark, width).map((line) => paint('dim', line))),
      ];
    }
    case 'table':
      return table(block, width, paint);
    case 'notes':
      return [
        paint('bold', clip(block.title, width)),
        ...block.items.flatMap((item) =>
          wrapSentence(item, width - 4, paint).map(
            (line, index) => `${index === 0 ? '  • ' : '    '}${line}`,
          ),
        ),
      ];
    default:
      return block satisfies never;
  }
}

function table(block: TableBlock, width: number, paint: Paint): readonly string[] {
  const title = paint('bold', clip(block.title, width));
  const caption =
    block.caption === undefined
      ? []
      : wrap(plainText(block.caption), width).map((line) => paint('dim', line));
  const shown = block.rows.slice(0, rowCountMax);
  const hiddenCount = block.rows.length - shown.length;
  const hidden = hiddenCount > 0 ? [[`… ${hiddenCount} more rows not shown here`]] : [];
  const columns = fittingColumns(block.columns, width);
  const lostCount = block.columns.length - columns.length;
  const [labels = '', ...lines] = alignColumns(
    columns,
    [...shown, ...hidden, ...block.closingRows],
    width,
  );
  const ruleWidth = Math.max(...[labels, ...lines].map((line) => stringWidth(line)), 1);
  const closingFrom = lines.length - block.closingRows.length;
  return [
    title,
    ...(block.rows.length === 0 ? wrap(block.emptyText, width) : []),
    ...(lines.length === 0
      ? []
      : [
          paint('dim', labels),
          paint('dim', '─'.repeat(ruleWidth)),
          ...lines.map((line, index) => (index >= closingFrom ? paint('bold', line) : line)),
        ]),
    ...(lostCount > 0 ? [paint('dim', `… ${lostCount} more columns not shown here`)] : []),
    ...caption,
  ];
}

function bars(
  points: readonly { readonly label: string; readonly value: number; readonly text: string }[],
  width: number,
  paint: Paint,
): readonly string[] {
  const labels = points.map(({ label }) => clip(label, 14));
  const texts = points.map(({ text }) => clip(text, 16));
  const labelWidth = Math.max(0, ...labels.map((label) => stringWidth(label)));
  const textWidth = Math.max(0, ...texts.map((text) => stringWidth(text)));
  const room = Math.max(4, width - labelWidth - textWidth - 4);
  const most = points.reduce((max, { value }) => Math.max(max, value), 0);
  return points.map(({ value }, index) => {
    const length = most > 0 ? (Math.max(0, value) / most) * room : 0;
    const bar = pad(barText(length), room);
    const isLast = index === points.length - 1;
    const text = ' '.repeat(textWidth - stringWidth(texts[index] ?? '')) + (texts[index] ?? '');
    return `${pad(labels[index] ?? '', labelWidth)}  ${paint(isLast ? 'cyan' : 'blue', bar)}  ${text}`;
  });
}

/** Whole blocks and one of eighths. */
function barText(length: number): string {
  const eighths = [...' ▏▎▍▌▋▊▉'];
  const whole = Math.floor(length);
  const rest = eighths[Math.floor((length - whole) * 8)] ?? ' ';
  return `${'█'.repeat(whole)}${rest === ' ' ? '' : rest}`;
}

function frame(lines: readonly string[], outer: number, label: string, paint: Paint): string {
  const name = fitText(label, outer - 8, { measure: stringWidth });
  const top = `╭─ ${name} ${'─'.repeat(Math.max(1, outer - stringWidth(name) - 5))}╮`;
  const bottom = `╰${'─'.repeat(outer - 2)}╯`;
  const edge = paint('dim', '│');
  return [
    paint('dim', top),
    ...lines.map((line) => `${edge} ${pad(line, outer - 4)} ${edge}`),
    paint('dim', bottom),
  ].join('\n');
}

function wrapSentence(sentence: Sentence, width: number, paint: Paint): readonly string[] {
  // Words keep the style of their span; a word may be of several spans, such as "**12%**."
  const pieces = sentence.flatMap((span) => {
    const [text, format] =
      typeof span === 'string'
        ? [span, null]
        : 'strong' in span
          ? [span.strong, 'bold' as const]
          : [span.code, 'magenta' as const];
    const clean = text.replace(/[^\s]+/g, (word) => cleanText(word));
    return clean
      .split(/(\s+)/)
      .filter((piece) => piece !== '')
      .map((piece) => ({ piece, format }));
  });
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { piece, format } of pieces) {
    const isBlank = /^\s+$/.test(piece);
    const text = isBlank ? ' ' : clip(piece, width);
    const size = stringWidth(text);
    if (used + size > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (isBlank && used === 0) continue;
    line += format === null ? text : paint(format, text);
    used += size;
  }
  return [...lines, line.trimEnd()];
}

const wrap = (text: string, width: number): readonly string[] =>
  wrapSentence([text], width, (_, plain) => plain);

const clip = (text: string, width: number): string =>
  fitText(cleanText(text), Math.max(1, width), { measure: stringWidth });

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function pairs<Item>(items: readonly Item[]): readonly (readonly (Item | undefined)[])[] {
  const found: (readonly (Item | undefined)[])[] = [];
  for (let index = 0; index < items.length; index += 2) found.push(items.slice(index, index + 2));
  return found;
}
