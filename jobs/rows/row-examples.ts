/** Made-up counts of noted rows, for previews and the tests of every channel. */
import type { Tally } from '../../src/rules/tally-notes.ts';
import { noRowExtra, type RowExtra } from './row-extra.ts';

export const exampleNow = new Date('2026-11-24T09:22:00Z');
export const exampleZone = 'Europe/Berlin';

export const azure = {
  model: 'gpt-4o',
  modelId: '3f2a9c2b7d61e8500c1d',
  apiBase: 'https://acme-eastus.openai.azure.com',
} as const;
export const bedrock = {
  model: 'claude-sonnet',
  modelId: '91b07fae2245c3d9770b',
  apiBase: 'https://bedrock.eu-central-1.amazonaws.com',
} as const;

const keys = [
  '5e1dc28d0f030c55ed4ab77ed8faf098196cb1c05df77850',
  'a41c28d0f030c55ed4ab77ed8faf098196cb1c05df778518',
  'c91f28d0f030c55ed4ab77ed8faf098196cb1c05df778533',
];

export const exampleTally = (rest: Partial<Tally>): Tally => ({
  from: Date.parse('2026-11-24T09:02:00Z'),
  rowCount: 1,
  totalTokens: 0,
  firstAt: Date.parse('2026-11-24T09:12:07.120Z'),
  lastAt: Date.parse('2026-11-24T09:21:44.310Z'),
  durationMsMax: 0,
  apiKeys: keys,
  teamIds: ['team-atlas', 'team-growth'],
  requestIds: ['chatcmpl-8Qz1', 'chatcmpl-8Qz7', 'chatcmpl-8R0c'],
  parts: [],
  closedUntil: Date.parse('2026-11-24T09:00:00Z'),
  closedRowCount: 0,
  closedTokens: 0,
  ...rest,
});

export const exampleExtra: RowExtra = {
  ...noRowExtra,
  keyAliases: new Map([
    [keys[0] ?? '', 'atlas-prod'],
    [keys[1] ?? '', 'growth-batch'],
  ]),
  teamNames: new Map([
    ['team-atlas', { alias: 'Atlas', isDeleted: false }],
    ['team-growth', { alias: 'Growth', isDeleted: false }],
  ]),
};
