/** `tollbell alerts`, and the table of the README that it makes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alertTypes } from '../../src/config/alert-types.ts';
import { cli } from '../support/cli.ts';

test('the table of the README is the one that the registry makes', async () => {
  const { exitCode, out } = await cli(['alerts', '--markdown']);

  expect(exitCode).toBe(0);
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${out.trim()}\n`);
});

test('every type is listed once, with why it is not sent', async () => {
  const { out } = await cli(['alerts', '--json'], {
    config: "general_settings: {alerting: ['slack']}",
    env: { SLACK_WEBHOOK_URL: 'https://hooks.slack.example/services/T/B/x' },
  });
  const lines: readonly { type: string; isSent: boolean; problem: string | null }[] =
    JSON.parse(out);

  expect(lines.map(({ type }) => type)).toEqual([...alertTypes]);
  const problemOf = (type: string) => lines.find((line) => line.type === type)?.problem;
  expect(problemOf('budget_alerts')).toBeNull();
  expect(problemOf('virtual_key_deleted')).toMatch(
    /alert_types leaves out virtual_key_deleted, which is off by default; add it$/,
  );
  expect(problemOf('llm_requests_hanging')).toMatch(/events/);
});

test('examples show ids of end users as readers see them', async () => {
  const { out } = await cli(['preview', 'budget-alerts', '--example']);

  expect(out).toContain('End user ');
  expect(out).not.toContain('customer-1077');
});
