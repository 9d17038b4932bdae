/**
 * P14, P37: whatever a document holds, every drawing of every kind stays within its channel's limits,
 * counts what it leaves out, and has no mention, link or markup that was not meant.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/define/define-destination.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import type { Block, Message } from '../../src/message/message.ts';
import { discordProblems, discordText } from '../support/discord-limits.ts';
import { discordInjections, slackInjections, teamsInjections } from '../support/injections.ts';
import { slackProblems, textElements } from '../support/slack-limits.ts';
import { teamsProblems, teamsText } from '../support/teams-limits.ts';

interface Judge {
  readonly problems: (body: string) => readonly string[];
  /** What a reader could press or be called by, beside the links of the document. */
  readonly injections: (body: string, links: readonly string[]) => readonly string[];
  readonly text: (body: string) => string;
}
const judges: Readonly<Record<string, Judge>> = {
  slack: {
    problems: slackProblems,
    injections: slackInjections,
    text: (body) => textElements(JSON.parse(body).blocks).join('\n'),
  },
  discord: { problems: discordProblems, injections: discordInjections, text: discordText },
  teams: { problems: teamsProblems, injections: teamsInjections, text: teamsText },
};

const drawings = destinationKinds.flatMap(({ kind, draw, plain, smaller }) => {
  const judge = judges[kind];
  if (judge === undefined) return [];
  const all: readonly (readonly [string, ((message: Message) => Drawing) | undefined])[] = [
    [kind, draw],
    [`${kind}, plain`, plain?.draw],
    [`${kind}, smaller`, smaller],
  ];
  return all.flatMap(([name, drawing]) =>
    drawing === undefined ? [] : [{ name, draw: drawing, judge }],
  );
});

/** What data of users can hold: pieces that mean something to some channel, and any text at all. */
const hostile = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'null',
  '@everyone',
  '@here',
  '<!channel>',
  '<!here|x>',
  '<@U012345>',
  '<@&123>',
  '<#C1>',
  '<at>Ann</at>',
  '<https://evil.example|free>',
  '[free](https://evil.example)',
  '[x][y]',
  'https://evil.example/?a=b&c=d',
  'http://evil.example',
  'discord.gg/evil',
  'mailto:a@b.example',
  '<t:0:R>',
  '</cmd:1>',
  '<:emoji:1>',
  '**bold**',
  '~~no~~',
  '||spoiler||',
  '`code`',
  '```\nblock\n```',
  '\\',
  '\\\\`',
  '# heading',
  '> quote',
  '- item',
  '1. first',
  '&lt;&amp;',
  '<b>&</b>',
  'مرحبا \u202eevil\u202c',
  'שלום',
  '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪',
  'e\u0301\u0301\u0301',
  '日本語',
  '\ud800',
  '\u001b[31mred',
  'a\nb\r\nc\td',
);
const text = fc.oneof(
  hostile,
  fc.array(hostile, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(hostile, fc.nat(3_000)).map(([piece, count]) => piece.repeat(count).slice(0, 6_000)),
);
const sentence = fc.array(fc.oneof(text, fc.record({ strong: text }), fc.record({ code: text })), {
  maxLength: 4,
});
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'https://x.example/) <@1> [a](https://b.example'),
);
const odd = fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.MAX_VALUE, Number.NaN));

/** From nothing to 5,000 rows and 200 columns, some ragged; cells from a few texts, to stay quick. */
const table = (cell: fc.Arbitrary<string>, mark = ''): fc.Arbitrary<Block> =>
  fc
    .record({
      title: cell,
      rowCount: fc.oneof(fc.nat(8), fc.nat(130), fc.constantFrom(99, 100, 1_000, 5_000)),
      columnCount: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(20, 21, 60, 200)),
      cells: fc.array(cell, { minLength: 1, maxLength: 7 }),
      closingCount: fc.nat(2),
      isRagged: fc.boolean(),
      emptyText: cell,
    })
    .map(({ title, rowCount, columnCount, cells, closingCount, isRagged, emptyText }) => {
      const row = (first: string, rowIndex: number): string[] => [
        first,
        ...Array.from(
          { length: isRagged ? rowIndex % columnCount : columnCount - 1 },
          (_, index) => cells[(rowIndex + index) % cells.length] ?? '',
        ),
      ];
      return {
        kind: 'table',
        title,
        columns: Array.from({ length: columnCount }, (_, index) => ({
          label: cells[index % cells.length] ?? '',
          align: index % 2 === 0 ? ('left' as const) : ('right' as const),
        })),
        rows: Array.from({ length: rowCount }, (_, index) => row(mark || (cells[0] ?? ''), index)),
        closingRows: Array.from({ length: closingCount }, () => row(mark && totalMark, 0)),
        emptyText,
        caption: [emptyText],
      };
    });

/** One character each, which no column is too narrow for. */
const rowMark = '§';
const totalMark = '¶';

const facts = fc.record({
  kind: fc.constant('facts' as const),
  facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 12 }),
});
const series = fc.record({
  kind: fc.constant('series' as const),
  title: text,
  name: text,
  unit: text,
  pointNoun: text,
  points: fc.array(fc.record({ label: text, value: odd, text }), { maxLength: 70 }),
});
const others = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: sentence }),
  fc.record({ kind: fc.constant('link' as const), label: text, url }),
  fc.record({
    kind: fc.constant('notes' as const),
    title: text,
    items: fc.array(sentence, { maxLength: 25 }),
  }),
  facts,
);
const head = {
  title: text,
  severity: fc.constantFrom('info' as const, 'warning' as const, 'critical' as const),
  summary: sentence,
  footer: fc.array(sentence, { maxLength: 12 }),
};
const anyMessage: fc.Arbitrary<Message> = fc.record({
  ...head,
  blocks: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: others },
      { weight: 1, arbitrary: series },
      {
        weight: 2,
        arbitrary: table(text),
      },
    ),
    { maxLength: 14 },
  ),
});

/** What a report with one long table is; its marks stand nowhere else. */
const short = fc.string({ unit: 'grapheme', maxLength: 40 }).map(withoutMarks);
const withTable: fc.Arbitrary<{ readonly message: Message; readonly rows: number }> = fc
  .tuple(short, table(short, rowMark), fc.array(short, { maxLength: 4 }))
  .map(([title, block, notes]) => ({
    message: {
      title,
      severity: 'info',
      summary: [title],
      blocks: [
        { kind: 'facts', facts: notes.map((note) => ({ label: note, value: note })) },
        block,
        { kind: 'notes', title, items: notes.map((note) => [note]) },
      ],
      footer: [[title]],
    },
    rows: block.kind === 'table' ? block.rows.length : 0,
  }));

function withoutMarks(plain: string): string {
  return plain.replace(/[§¶…]/g, '');
}

/** A shared machine may take many times what an idle one does. */
const timeoutMs = 120_000;

describe.each(drawings)('$name', ({ draw, judge }) => {
  test(
    'any document is drawn within all limits, the same twice, with nothing smuggled in',
    () => {
      fc.assert(
        fc.property(anyMessage, (message) => {
          const drawing = draw(message);
          const links = message.blocks.flatMap((block) =>
            block.kind === 'link' ? [block.url] : [],
          );

          expect(judge.problems(drawing.body)).toEqual([]);
          expect(judge.injections(drawing.body, links)).toEqual([]);
          expect(draw(message)).toEqual(drawing);
        }),
        { numRuns: 30, seed: 21 },
      );
    },
    timeoutMs,
  );

  test(
    'rows that are shown and rows that are counted are all rows, and totals stay',
    () => {
      fc.assert(
        fc.property(withTable, ({ message, rows }) => {
          const seen = judge.text(draw(message).body);
          const hidden = Number(/… (\d+) more rows not shown here/.exec(seen)?.[1] ?? 0);
          const totals = message.blocks.flatMap((block) =>
            block.kind === 'table' ? block.closingRows : [],
          );

          expect((seen.match(/§/g)?.length ?? 0) + hidden).toBe(rows);
          expect(seen.match(/¶/g)?.length ?? 0).toBe(totals.length);
        }),
        { numRuns: 30, seed: 22 },
      );
    },
    timeoutMs,
  );
});

describe('what reads the drawings finds what is planted in one:', () => {
  const embed = (description: string): string =>
    JSON.stringify({ allowed_mentions: { parse: [] }, embeds: [{ description }] });
  const card = (element: object): string =>
    JSON.stringify({
      attachments: [{ content: { msteams: {}, fallbackText: 'x', body: [element] } }],
    });
  const block = (element: object): string => JSON.stringify({ text: 'x', blocks: [element] });

  test.each([
    ['a mention', slackInjections, block({ type: 'mrkdwn', verbatim: true, text: '<!channel>' })],
    ['a bare address', slackInjections, block({ type: 'mrkdwn', text: 'https://a.example' })],
    ['a link', slackInjections, block({ type: 'link', url: 'https://evil.example' })],
    ['a broadcast', slackInjections, block({ type: 'broadcast', range: 'here' })],
    ['a mention', discordInjections, embed('hello <@123>')],
    ['a link', discordInjections, embed('[x](https://evil.example)')],
    ['a bare address', discordInjections, embed('`a` https://evil.example `b`')],
    ['a block that ends early', discordInjections, embed('```\na\n``` b\n```')],
    ['an escape that is escaped', discordInjections, embed('\\\\<@123>')],
    ['Markdown', teamsInjections, card({ type: 'TextBlock', text: '[a](https://evil.example)' })],
    ['a link', teamsInjections, card({ type: 'Action.OpenUrl', url: 'https://evil.example' })],
  ])('%s', (_, injections, body) => {
    expect(injections(body, ['https://example.com'])).toHaveLength(1);
  });
});
