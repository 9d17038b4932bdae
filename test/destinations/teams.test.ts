/** What only Teams promises: cards by Microsoft's own types, and answers read with care. */
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import teams from '../../src/destinations/teams.ts';

const judged = (statusCode: number, body: string) =>
  teams.judge({ statusCode, body, retryAfter: null });

test.each([
  [202, '', 'accepted'],
  [200, '1', 'delivered'],
  [200, 'Webhook message delivery failed with error: HTTP error 429', 'retry'],
  [200, 'Webhook message delivery failed with error: HTTP error 503', 'retry'],
  [200, 'Webhook message delivery failed with error: HTTP error 413', 'rejected'],
  [200, 'Bad payload received by generic incoming webhook.', 'rejected'],
  [202, '{"error":{"code":"WorkflowNotFound"}}', 'rejected'],
  [429, '', 'retry'],
  [404, '{"error":{"code":"WorkflowNotFound"}}', 'rejected'],
])('%i %s is %s', (statusCode, body, kind) => {
  expect(judged(statusCode, body).kind).toBe(kind);
});

test('a message that is too large by word of the connector is told from one that is wrong', () => {
  const judgedAs = judged(200, 'Webhook message delivery failed with error: HTTP error 413');

  expect(judgedAs).toMatchObject({ kind: 'rejected', reason: 'too-large' });
});

test('the spend report has a native chart and table, each with what stands in for it', () => {
  const job = jobs.find(({ name }) => name === 'spend-reports');
  const { body } = teams.draw(job?.exampleMessage() ?? expect.fail('no such job'));
  const card: IAdaptiveCard = JSON.parse(body).attachments[0].content;
  const elements = (card.body ?? []) as { type: string; fallback?: { type: string } }[];

  expect(elements.filter(({ type }) => type === 'Chart.VerticalBar')).toHaveLength(1);
  expect(elements.filter(({ type }) => type === 'Table')).toHaveLength(2);
  for (const { type, fallback } of elements) {
    if (type === 'Table' || type === 'Chart.VerticalBar') expect(fallback?.type).toBe('Container');
  }
});

test('columns of the daily report are as wide as their words ask for, within bounds', () => {
  const job = jobs.find(({ name }) => name === 'daily-reports');
  const { body } = teams.draw(job?.exampleMessage() ?? expect.fail('no such job'));
  const elements: readonly { type: string; columns?: readonly { width: number }[] }[] =
    JSON.parse(body).attachments[0].content.body;
  const table = elements.find(({ type }) => type === 'Table');

  // Model, id, API base, failed, rate, commonest error.
  expect(table?.columns?.map(({ width }) => width)).toEqual([14, 12, 20, 10, 8, 20]);
});
