/** What gives way when columns are wider than a line: labels, then names, and figures last. */
import { expect, test } from 'vitest';
import { alignColumns } from '../../src/destinations/align-columns.ts';
import { left, right } from '../../src/message/message.ts';

const columns = [left('Model'), right('Requests'), right('Failed')];
const rows = [
  ['claude-sonnet', '1,012', '290 of 4,650'],
  ['gpt-4o', '4', '412 of 18,240'],
];

test.each([
  [
    'everything has room',
    40,
    [
      'Model          Requests         Failed',
      'claude-sonnet     1,012   290 of 4,650',
      'gpt-4o                4  412 of 18,240',
    ],
  ],
  [
    'names give way down to eight characters',
    33,
    [
      'Model     Requests         Failed',
      'claude-…     1,012   290 of 4,650',
      'gpt-4o           4  412 of 18,240',
    ],
  ],
  [
    'labels of figures give way before more of the names',
    30,
    [
      'Model     Requ…         Failed',
      'claude-…  1,012   290 of 4,650',
      'gpt-4o        4  412 of 18,240',
    ],
  ],
  [
    'names give way before figures',
    27,
    ['Model  Requ…         Failed', 'clau…  1,012   290 of 4,650', 'gpt-…      4  412 of 18,240'],
  ],
])('%s', (_, width, lines) => {
  expect(alignColumns(columns, rows, width)).toEqual(lines);
});
