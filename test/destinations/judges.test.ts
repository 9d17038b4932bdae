/** What we draw before judges that others wrote: published types, a parser, documented limits. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { describe, expect, test } from 'vitest';
import { max } from '../../src/destinations/slack/limits.ts';
import teams from '../../src/destinations/teams.ts';
import { examples } from '../support/examples.ts';
import { goldenFiles } from '../support/golden.ts';
import { hostileMessages } from '../support/hostile-messages.ts';

describe("payloads that the compiler holds to the channels' own types", () => {
  test.each(Object.entries(goldenFiles()))('%s is what is drawn', (path, text) => {
    // When the change is meant: node test/support/golden.ts, and review what it wrote.
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

// The package's modules name folders, which Node does not resolve; its bundle wants a browser's global.
Object.assign(globalThis, { self: globalThis });
const cards: typeof AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/** What Microsoft's parser finds wrong with a card of version 1.5. */
function parserWords(card: unknown): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const parsed = new cards.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}
const cardOf = (body: string): unknown => JSON.parse(body).attachments[0].content;
const chartWords = 'Unknown element type "Chart.VerticalBar". Fallback will be used if present.';

describe('the parser of Adaptive Cards', () => {
  test.each(examples)(
    'takes the card of %s, but for the chart, which has a fallback',
    (_, message) => {
      const charts = message.blocks.filter(({ kind }) => kind === 'series');

      expect(parserWords(cardOf(teams.draw(message).body))).toEqual(charts.map(() => chartWords));
    },
  );

  test.each(Object.entries(hostileMessages))('takes %s', (_, message) => {
    const words = parserWords(cardOf(teams.draw(message).body));

    expect(words.filter((word) => word !== chartWords)).toEqual([]);
  });

  test('would have found a planted fault', () => {
    const body = [{ type: 'Tabel' }, { type: 'TextBlock', text: 'x', size: 'Huge' }];

    expect(parserWords({ type: 'AdaptiveCard', version: '1.5', body })).toEqual([
      'Unknown element type "Tabel". Fallback will be used if present.',
      'Invalid value "Huge" for property "size".',
    ]);
  });
});

describe('our limits of Slack against the sentences in its published types', () => {
  const declarations = ['blocks', 'composition-objects']
    .map((name) => readFileSync(`node_modules/@slack/types/dist/block-kit/${name}.d.ts`, 'utf8'))
    .join('\n');

  /** The comment of a field, on one line. */
  function sentenceOf(type: string, field: string): string {
    const start = declarations.indexOf(`export interface ${type} `);
    const body = declarations.slice(start, declarations.indexOf('\n}', start));
    const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${field}\\??:`).exec(body)?.[1];
    return (comment ?? '').replace(/\s*\n\s*\*\s*/g, ' ');
  }

  test.each([
    ['HeaderBlock', 'text', 'Maximum length for the text in this field is 150 characters', 150],
    ['SectionBlock', 'fields', 'Maximum number of items is 10', 10],
    [
      'SectionBlock',
      'fields',
      'Maximum length for the text in each item is 2000 characters',
      2_000,
    ],
    ['ContextBlock', 'elements', 'Maximum number of items is 10', 10],
    ['TableBlock', 'rows', 'Maximum 100 rows', 100],
    ['TableBlock', 'rows', 'an array with a max of 20 table cells', 20],
    ['TableBlock', 'column_settings', 'Maximum 20 items', 20],
    ['PlainTextElement', 'text', 'minimum length is 1 and maximum length is 3000', 3_000],
  ])('%s.%s: %s', (type, field, sentence, limit) => {
    expect(sentenceOf(type, field)).toContain(sentence);
    expect(Number(/(\d+)(?!.*\d)/.exec(sentence)?.[1])).toBe(limit);
  });

  test('ours are the same or stricter', () => {
    expect(max).toMatchObject({ header: 150, fields: 10, tableRows: 100, tableColumns: 20 });
    // A label of 75 characters, two stars and a line break; `&` is sent as five characters.
    expect((75 + max.field) * 5 + 3).toBeLessThanOrEqual(2_000);
  });
});
