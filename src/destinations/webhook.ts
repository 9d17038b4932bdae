/**
 * Webhooks for programs: LiteLLM's structured event for budgets, a versioned document for everything
 * else, signed by the Standard Webhooks scheme.
 *
 * `webhook.schema.json` describes both. https://github.com/standard-webhooks/standard-webhooks
 */
import type { DestinationKind, Drawing, DrawOptions } from '../define/define-destination.ts';
import type { Message } from '../message/message.ts';
import { judgeStatus } from './judge-status.ts';
import { writeBudgetEvent } from './webhook/budget-event.ts';
import { type Extent, rememberingShorten, writeDocument } from './webhook/document.ts';
import { signatureHeaders } from './webhook/sign.ts';

const contentType = 'application/json';
/** The standard advises less than 20 kB. */
const byteCountMax = 20_000;

const whole: Extent = {
  rows: 1_000,
  characters: 2_000,
  columns: 200,
  blocks: 100,
  names: 50,
  hasFigures: true,
};
/** Ever less: rows first, then the figures, then long texts and columns, then blocks from the end. */
const extents: readonly Extent[] = [
  ...[1_000, 300, 100, 60, 40, 20, 10, 5].map((rows) => ({ ...whole, rows })),
  ...[40, 10, 5].map((rows) => ({ ...whole, rows, hasFigures: false })),
  ...[20, 5, 1].map((rows) => ({
    ...whole,
    rows,
    characters: 300,
    columns: 30,
    hasFigures: false,
  })),
  ...[100, 20, 8, 4, 2, 1, 0].map((blocks) => ({
    ...{ rows: 1, characters: 60, columns: 10, names: 10, hasFigures: false },
    blocks,
  })),
];

export default {
  kind: 'webhook',
  isForPrograms: true,
  readsEvents: true,
  // A program has no rate that is known; its 429 is obeyed.
  spacingMs: 0,
  draw,
  headers: signatureHeaders,
  judge: judgeStatus,
} satisfies DestinationKind;

function draw(message: Message, options?: DrawOptions): Drawing {
  const event = message.about?.budgetEvent;
  if (event !== undefined) {
    return { contentType, ...writeBudgetEvent(event, options?.fieldNames ?? 'current', message) };
  }
  const shorten = rememberingShorten();
  for (const extent of extents) {
    const { body, cuts } = writeDocument(message, extent, shorten);
    if (Buffer.byteLength(body) <= byteCountMax) return { contentType, body, cuts };
  }
  throw new Error('a document without its blocks always fits');
}
