/**
 * Slack incoming webhooks: a message becomes Block Kit blocks.
 *
 * Text from anywhere stands only in plain text elements, which Slack does not interpret: no
 * mention, link or emphasis can be smuggled in. Only the notification and the facts are markup, and
 * escaped.
 *
 * Limits: https://docs.slack.dev/reference/block-kit/blocks
 */
import type { DestinationKind, Drawing } from '../define/define-destination.ts';
import { type Block, type Message, plainText, type Severity } from '../message/message.ts';
import { cleanText } from './clean-text.ts';
import { fitText } from './fit-text.ts';
import { groupPoints, sparkline } from './group-points.ts';
import { chart } from './slack/chart.ts';
import { judge } from './slack/judge.ts';
import { max } from './slack/limits.ts';
import {
  escapeText,
  footer,
  heading,
  literal,
  type Part,
  part,
  preformatted,
  richText,
  sentenceSection,
  small,
} from './slack/parts.ts';
import { table } from './slack/table.ts';

const emojiOf: Readonly<Record<Severity, string>> = { info: '', warning: '⚠️ ', critical: '🚨 ' };

export default {
  kind: 'slack',
  // https://docs.slack.dev/apis/web-api/rate-limits: one message a second, short bursts allowed.
  spacingMs: 1_000,
  draw: (message) => draw(message, native),
  // A workspace that does not know the newer blocks refuses the whole message.
  plain: {
    draw: (message) => draw(message, asText),
    isWanted: ({ statusCode, body }) =>
      statusCode === 400 && /invalid_blocks|invalid_attachments|only_one_table/.test(body),
    cut: 'drawn without native table and chart, which the workspace refused',
  },
  smaller: (message) => draw(message, { ...asText, room: 0.5 }),
  judge,
} satisfies DestinationKind;

interface Style {
  readonly isNative: boolean;
  /** The share of the characters that may be used. */
  readonly room: number;
}
const native: Style = { isNative: true, room: 1 };
const asText: Style = { isNative: false, room: 1 };

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
  const kept = withinLimits(parts, closing.length, style, cuts);
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
          // Without it Slack makes links of bare addresses, and mentions of names.
          verbatim: true,
          // The value is from anywhere, so it is stripped of what mrkdwn would read.
          text: `*${fitText(literal(label), 75, { escape: escapeText })}*\n${fitText(literal(value), max.field, { escape: escapeText })}`,
        }));
        const seen = shown.map(({ label, value }) => label + value).join('');
        return [part({ type: 'section', fields }, seen)];
      }
      case 'series': {
        const { points, remark } = groupPoints(block, max.chartPoints);
        if (points.length === 0) return [];
        const caption = remark === null ? [] : [small([remark])];
        chartCount += 1;
        if (!style.isNative || chartCount > max.charts) {
          const ends = `${points[0]?.label ?? ''} – ${points.at(-1)?.label ?? ''}`;
          const line = `${sparkline(points)}  ${fitText(cleanText(ends), max.label)}`;
          return [heading(block.title), preformatted([line]), ...caption];
        }
        return [chart(block, points), ...caption];
      }
      case 'table': {
        const isNative = style.isNative && !hasTable && block.rows.length > 0;
        hasTable ||= isNative;
        return table(block, { isNative, room: style.room }, cuts);
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

/** Drops whole parts from the end of the body until count and size fit; both are said. */
function withinLimits(
  parts: readonly Part[],
  closingCount: number,
  { room }: Style,
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
      size(kept) + size(closing) > max.messageCharacters * room - 60)
  ) {
    kept.pop();
    droppedCount += 1;
  }
  if (droppedCount === 0) return parts;
  const words = `… ${droppedCount} more parts do not fit in one Slack message.`;
  cuts.push(`${droppedCount} parts left out`);
  return [...kept, richText([sentenceSection([words])], words), ...closing];
}
