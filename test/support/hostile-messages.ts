/** Documents that no well-meaning job would write, and that data can make of any job's. */
import { left, type Message, right, strong } from '../../src/message/message.ts';

const long = 'Name '.repeat(2_000);
const markup =
  '<!channel> <@U123> @everyone @here *bold* _it_ ~no~ `code` ```block``` <https://evil.example|click> [a](https://b.example) & < > &amp; | \\';
const emoji = '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪é́́'.repeat(200);
const rightToLeft = 'שלום \u202eevil\u202c \u2066مرحبا\u2069 عالم'.repeat(40);
const controls =
  'a\u0000b\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\nc\td\r\ue000';
const loneSurrogate = 'x\ud800y';

function messageOf(text: string, rowCount: number, pointCount: number): Message {
  return {
    title: text,
    severity: 'critical',
    summary: [text, strong(text), { code: text }],
    blocks: [
      { kind: 'facts', facts: Array.from({ length: 12 }, () => ({ label: text, value: text })) },
      {
        kind: 'series',
        title: text,
        name: text,
        unit: text,
        pointNoun: text,
        points: Array.from({ length: pointCount }, (_, index) => ({
          label: text,
          value: index % 7 === 3 ? Number.NaN : index - 5,
          text,
        })),
      },
      ...[1, 2, 3].map((number) => ({
        kind: 'table' as const,
        title: `${number} ${text}`,
        columns: [left(text), right('Spend')],
        rows: Array.from({ length: rowCount }, (_, index) => [text, `${index}`]),
        closingRows: [['Total', '$1.00']],
        emptyText: text,
        caption: [text],
      })),
      { kind: 'notes', title: text, items: Array.from({ length: 40 }, () => [text]) },
      { kind: 'text', text: [text] },
      { kind: 'link', label: text, url: 'https://example.com/report' },
      { kind: 'link', label: text, url: 'javascript:alert(1)' },
    ],
    footer: Array.from({ length: 14 }, () => [text]),
  };
}

export const hostileMessages: Readonly<Record<string, Message>> = {
  'names of ten thousand characters': messageOf(long, 30, 30),
  'markup of every channel': messageOf(markup, 5, 5),
  'emoji of many parts': messageOf(emoji, 5, 5),
  'right-to-left text with overrides': messageOf(rightToLeft, 5, 5),
  'control characters and escape sequences': messageOf(controls, 5, 5),
  'half a character': messageOf(loneSurrogate, 5, 5),
  'five thousand rows and points': messageOf('row', 5_000, 5_000),
  'nothing in anything': messageOf('', 0, 0),
  'blanks only': messageOf(' \n\t ', 2, 2),
  'no blocks at all': { title: '', severity: 'info', summary: [], blocks: [], footer: [] },
  'a table of many columns': {
    ...messageOf('x', 1, 1),
    blocks: [
      {
        kind: 'table',
        title: 'wide',
        columns: Array.from({ length: 60 }, (_, index) => left(`c${index}`)),
        rows: [Array.from({ length: 60 }, () => 'cell')],
        closingRows: [],
        emptyText: '',
      },
    ],
  },
  'a table with ragged rows': {
    ...messageOf('x', 1, 1),
    blocks: [
      {
        kind: 'table',
        title: 'ragged',
        columns: [left('a'), right('b')],
        rows: [[], ['only one'], ['1', '2', '3', '4']],
        closingRows: [[]],
        emptyText: '',
      },
    ],
  },
};
