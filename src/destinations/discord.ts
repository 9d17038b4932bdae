/**
 * Discord webhooks: a message becomes two embeds of its severity's colour: what must be known, with
 * the facts, and the details.
 *
 * Its Slack-compatible address takes no blocks, so the native one is used. Discord has no tables:
 * they are code blocks; nor charts: they are pictures. Mentions are switched off for the whole message.
 *
 * Limits: https://discord.com/developers/docs/resources/message
 */
import type { Answer, DestinationKind, Drawing, Outcome } from '../define/define-destination.ts';
import { type Block, type Message, plainText, type Severity } from '../message/message.ts';
import { cleanText } from './clean-text.ts';
import { max } from './discord/limits.ts';
import { codeBlock, fitEscaped, measure, sentenceMarkdown } from './discord/markdown.ts';
import { type Picture, type Pictures, picturesOf } from './discord/pictures.ts';
import { firstFitting, rowCounts } from './first-fitting.ts';
import { fitText } from './fit-text.ts';
import { groupPoints, sparkline } from './group-points.ts';
import { judgeStatus } from './judge-status.ts';
import { monospacedTable } from './monospaced-table.ts';

const colorOf: Readonly<Record<Severity, number>> = {
  info: 0x2f6fed,
  warning: 0xe8a317,
  critical: 0xd92d20,
};
const emojiOf: Readonly<Record<Severity, string>> = { info: '', warning: '⚠️ ', critical: '🚨 ' };

export default {
  kind: 'discord',
  // Observed, not promised: 5 in 2 s for a webhook, 30 in a minute for a channel. Its 429 is obeyed too.
  spacingMs: 2_000,
  draw: (message) => draw(message, picturesOf(message)),
  plain: {
    draw: (message) => draw(message, noPictures),
    isWanted: isPictureRefused,
    cut: 'drawn without pictures, which Discord refused',
  },
  smaller: (message) => draw(message, noPictures, 10),
  judge,
} satisfies DestinationKind;

const noPictures: Pictures = { pictures: [], cuts: [] };

/**
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: 50035 names the part of
 * the form, 50046 is an asset that it cannot read, 415 what takes no forms at all.
 */
function isPictureRefused({ statusCode, body }: Answer): boolean {
  if (statusCode === 415) return true;
  if (statusCode !== 400) return false;
  return (
    /"code":\s*50046\b/.test(body) || /attachment|"files|"image"|multipart|payload_json/i.test(body)
  );
}

/** Its JSON says in a code what a status of 400 does not. */
function judge(answer: Answer): Outcome {
  const outcome = judgeStatus(answer);
  const isTooLarge = outcome.kind === 'rejected' && /"code":\s*40005\b/.test(answer.body);
  return isTooLarge ? { ...outcome, reason: 'too-large' } : outcome;
}

/** Draws with ever fewer rows until it fits, then without the last parts. */
function draw(message: Message, pictures: Pictures, rowsMax = 100): Drawing {
  const counts = rowCounts.filter((count) => count <= rowsMax);
  const drawing =
    firstFitting(counts, (count) => drawWith(message, pictures, count, false)) ??
    drawWith(message, pictures, 0, true);
  if (drawing === null) throw new Error('an embed without its details always fits');
  return drawing;
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly inline: boolean;
}

/** Null when it does not fit; `mayDrop` leaves out parts from the end until it does. */
function drawWith(
  message: Message,
  { pictures, cuts: pictureCuts }: Pictures,
  rowCountMax: number,
  mayDrop: boolean,
): Drawing | null {
  const cuts = [...pictureCuts];
  const color = colorOf[message.severity];
  const title = fitText(
    `${emojiOf[message.severity]}${fitEscaped(message.title, max.title - 10) || 'Untitled'}`,
    max.title,
    { measure },
  );
  const [firstFacts] = message.blocks.filter(({ kind }) => kind === 'facts');
  const factsAt = firstFacts === undefined ? 0 : message.blocks.indexOf(firstFacts);
  const isPicture = (block: Block): boolean => pictures.some((picture) => picture.block === block);
  const opening = [
    sentenceMarkdown(message.summary) || '–',
    ...message.blocks
      .slice(0, factsAt)
      .filter((block) => !isPicture(block))
      .flatMap((block) => markdown(block, rowCountMax, cuts)),
  ];
  const fields = firstFacts?.kind === 'facts' ? fieldsOf(firstFacts.facts, cuts) : [];
  const rest = message.blocks.filter(
    (block, index) => index >= factsAt && block !== firstFacts && !isPicture(block),
  );
  const details = rest.flatMap((block) => markdown(block, rowCountMax, cuts));
  const footer = fitText(
    message.footer
      .map((line) => cleanText(plainText(line)))
      .filter((line) => line !== '')
      .join('\n'),
    max.footer,
    { measure },
  );
  const fieldsSize = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const room = max.total - title.length - fieldsSize - footer.length;
  const first = joined(opening, Math.min(max.description, room - 200), mayDrop, cuts);
  if (first === null) return null;
  const second = joined(details, Math.min(max.description, room - first.length), mayDrop, cuts);
  if (second === null) return null;
  const small = footer === '' ? {} : { footer: { text: footer } };
  const [firstPicture, secondPicture] = pictures;
  const head = {
    title,
    color,
    description: first,
    ...(fields.length === 0 ? {} : { fields }),
    ...imageOf(firstPicture),
  };
  const tail = { ...(second === '' ? {} : { description: second }), ...imageOf(secondPicture) };
  const embeds =
    Object.keys(tail).length === 0 ? [{ ...head, ...small }] : [head, { color, ...tail, ...small }];
  const attachments = pictures.map(({ file, description }, index) => ({
    id: String(index),
    filename: file.name,
    description,
  }));
  return {
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({
      allowed_mentions: { parse: [] },
      embeds,
      ...(attachments.length === 0 ? {} : { attachments }),
    }),
    cuts,
    ...(pictures.length === 0 ? {} : { files: pictures.map(({ file }) => file) }),
  };
}

// https://discord.com/developers/docs/reference#uploading-files
const imageOf = (picture: Picture | undefined): object =>
  picture === undefined ? {} : { image: { url: `attachment://${picture.file.name}` } };

/** Null when the parts do not fit and none may be dropped. */
function joined(
  parts: readonly string[],
  room: number,
  mayDrop: boolean,
  cuts: string[],
): string | null {
  const whole = parts.join('\n');
  if (whole.length <= room) return whole;
  if (!mayDrop) return null;
  const kept = [...parts];
  const words = (): string => `… ${parts.length - kept.length} more parts do not fit here.`;
  while (kept.length > 0 && [...kept, words()].join('\n').length > room) kept.pop();
  cuts.push(`${parts.length - kept.length} parts left out`);
  return [...kept, words()].join('\n');
}

function fieldsOf(
  facts: readonly { readonly label: string; readonly value: string }[],
  cuts: string[],
): readonly Field[] {
  const shown = facts.slice(0, max.fields);
  if (shown.length < facts.length) cuts.push(`${facts.length - shown.length} facts left out`);
  return shown.map(({ label, value }) => ({
    name: fitEscaped(label, max.fieldName) || '–',
    value: fitEscaped(value, max.fieldValue) || '–',
    inline: true,
  }));
}

function markdown(block: Block, rowCountMax: number, cuts: string[]): readonly string[] {
  const heading = (title: string): string => `**${fitEscaped(title, 200) || '–'}**`;
  switch (block.kind) {
    case 'text':
      return [sentenceMarkdown(block.text)];
    case 'facts':
      return fieldsOf(block.facts, cuts).map(({ name, value }) => `${name}: **${value}**`);
    case 'series': {
      const { points, remark } = groupPoints(block, max.points);
      if (points.length === 0) return [];
      const ends = [points[0], points.at(-1)].map((point) => cleanText(point?.label ?? ''));
      const line = `${sparkline(points)}  ${fitText(ends.join(' – '), 100, { measure })}`;
      const caption = remark === null ? [] : [`-# ${fitEscaped(remark, 200)}`];
      return [heading(block.title), codeBlock([line]), ...caption];
    }
    case 'table': {
      const caption =
        block.caption === undefined
          ? []
          : [`-# ${fitEscaped(plainText(block.caption), 400) || '–'}`];
      const { lines, cuts: cut } = monospacedTable(block, { width: max.codeWidth, rowCountMax });
      cuts.push(...cut);
      const isEmpty = block.rows.length === 0;
      return [
        heading(block.title),
        ...(isEmpty ? [fitEscaped(block.emptyText, 300) || '–'] : []),
        ...(isEmpty && block.closingRows.length === 0 ? [] : [codeBlock(lines)]),
        ...caption,
      ];
    }
    case 'notes': {
      const shown = block.items.slice(0, max.notes);
      if (shown.length < block.items.length) {
        cuts.push(`${block.items.length - shown.length} notes left out`);
      }
      if (shown.length === 0) return [];
      return [heading(block.title), ...shown.map((item) => `- ${sentenceMarkdown(item) || '–'}`)];
    }
    case 'link': {
      // A bracket or blank in the address would end the link early.
      if (!/^https?:\/\/[^\s()<>]+$/.test(block.url) || block.url.length > 1_000) return [];
      return [`[${fitEscaped(block.label, 200) || 'Open'}](${block.url})`];
    }
    default:
      return block satisfies never;
  }
}
