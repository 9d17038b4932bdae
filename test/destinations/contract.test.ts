/** What every destination kind promises, for every example and for hostile documents. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { destinationKinds } from '../../src/destinations/index.ts';
import { drawTerminal } from '../../src/destinations/terminal.ts';
import type { Message } from '../../src/message/message.ts';
import { alertmanagerProblems, alertmanagerText } from '../support/alertmanager-limits.ts';
import { discordProblems, discordText } from '../support/discord-limits.ts';
import { examples } from '../support/examples.ts';
import { hostileMessages } from '../support/hostile-messages.ts';
import { slackProblems, textElements } from '../support/slack-limits.ts';
import { teamsProblems, teamsText } from '../support/teams-limits.ts';
import { webhookProblems, webhookText } from '../support/webhook-limits.ts';

/** Each kind's own published limits. */
const problemsOf: Readonly<Record<string, (body: string) => readonly string[]>> = {
  slack: slackProblems,
  discord: discordProblems,
  teams: teamsProblems,
  webhook: webhookProblems,
  alertmanager: alertmanagerProblems,
};

/** All that a reader of the channel sees. */
const textOf: Readonly<Record<string, (body: string) => string>> = {
  slack: (body) => textElements(JSON.parse(body)).join('\n'),
  discord: discordText,
  teams: teamsText,
  webhook: webhookText,
  alertmanager: alertmanagerText,
};

const messages: readonly (readonly [string, Message])[] = [
  ...examples.map(([name, message]): [string, Message] => [`the example of ${name}`, message]),
  ...Object.entries(hostileMessages),
];

describe.each(destinationKinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  const problems = problemsOf[name] ?? (() => [`no limits are known for ${name}`]);

  test.each(messages)('draws %s within its limits, the same twice', (_, message) => {
    const drawing = kind.draw(message);

    expect(problems(drawing.body)).toEqual([]);
    expect(kind.draw(message)).toEqual(drawing);
  });

  test.each(messages)('draws %s plainly within its limits', (_, message) => {
    const drawing = kind.plain?.draw(message);

    expect(drawing === undefined ? [] : problems(drawing.body)).toEqual([]);
  });

  test.each(examples)('cuts nothing of the example of %s', (_, message) => {
    expect(kind.draw(message).cuts).toEqual([]);
  });

  test('shown rows and the rows said to be hidden are all rows, and totals stay', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (count, cell) => {
          const message = tableOf(count, cell);
          const text = textOf[name]?.(kind.draw(message).body) ?? '';
          const hidden = Number(/… (\d+) more rows/.exec(text)?.[1] ?? 0);
          const shown = [...text.matchAll(/\brow-\d+/g)].length;

          expect(shown + hidden).toBe(count);
          expect(text).toContain('$77.77');
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('random documents never throw and never break a limit', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(problems(kind.draw(message).body)).toEqual([]);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('the terminal', () => {
  test.each(messages)('draws %s in lines of one width, without an escape', (_, message) => {
    const text = drawTerminal(message, { width: 80, isColored: false, label: message.title });

    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(new Set(text.split('\n').map((line) => stringWidth(line)))).toEqual(new Set([80]));
  });
});

function tableOf(count: number, cell: string): Message {
  return {
    title: 'T',
    severity: 'info',
    summary: ['S'],
    blocks: [
      {
        kind: 'table',
        title: 'Rows',
        columns: [
          { label: 'Id', align: 'left' },
          { label: 'Cell', align: 'left' },
          { label: 'Spend', align: 'right' },
        ],
        rows: Array.from({ length: count }, (_, index) => [
          `row-${index}`,
          cell.replaceAll('row-', ''),
          '$1.00',
        ]),
        closingRows: [['Total', '', '$77.77']],
        emptyText: 'none',
      },
    ],
    footer: [],
  };
}

const text = fc.string({ unit: 'binary', maxLength: 300 });
const sentence = fc.array(fc.oneof(text, fc.record({ strong: text }), fc.record({ code: text })), {
  maxLength: 6,
});
const anyMessage: fc.Arbitrary<Message> = fc.record({
  title: text,
  severity: fc.constantFrom('info', 'warning', 'critical'),
  summary: sentence,
  footer: fc.array(sentence, { maxLength: 12 }),
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: sentence }),
      fc.record({
        kind: fc.constant('link' as const),
        label: text,
        url: fc.oneof(fc.webUrl(), text),
      }),
      fc.record({
        kind: fc.constant('notes' as const),
        title: text,
        items: fc.array(sentence, { maxLength: 30 }),
      }),
      fc.record({
        kind: fc.constant('facts' as const),
        facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 15 }),
      }),
      fc.record({
        kind: fc.constant('series' as const),
        title: text,
        name: text,
        unit: text,
        pointNoun: text,
        points: fc.array(fc.record({ label: text, value: fc.double(), text }), { maxLength: 60 }),
      }),
      fc.record({
        kind: fc.constant('table' as const),
        title: text,
        columns: fc.array(
          fc.record({ label: text, align: fc.constantFrom('left' as const, 'right' as const) }),
          { minLength: 1, maxLength: 25 },
        ),
        rows: fc.array(fc.array(text, { maxLength: 25 }), { maxLength: 120 }),
        closingRows: fc.array(fc.array(text, { maxLength: 25 }), { maxLength: 3 }),
        emptyText: text,
        caption: sentence,
      }),
    ),
    { maxLength: 60 },
  ),
});
