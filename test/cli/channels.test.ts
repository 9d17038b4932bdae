/** One report to all channels at once: each gets its own format, and its answer is read by its rules. */
import { beforeEach, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { discordProblems } from '../support/discord-limits.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';
import { slackProblems } from '../support/slack-limits.ts';
import { teamsProblems } from '../support/teams-limits.ts';

const database = await cloneDatabase();
await insertRequests(database, [{ at: '2026-11-23T10:00:00Z', spendUsd: 3, teamId: 'atlas' }]);
const [slack, discord, teams] = [
  await startReceiver(),
  await startReceiver(),
  await startReceiver(),
];
const flow = '/workflows/0a1b2c/triggers/manual/paths/invoke?sig=very-secret';
const env = { DATABASE_URL: database.readerUrl, MS_TEAMS_WEBHOOK_URL: `${teams.url}${flow}` };
const config = `
general_settings:
  alerting: [slack, ms_teams]
  alert_to_webhook_url:
    spend_reports: ['${slack.url}/very-secret', '${discord.url}/api/webhooks/42/very-secret/slack']
tollbell:
  egress: {allow: [127.0.0.1]}
`;
const run = () => cli(['run', 'spend-reports'], { env, config });

beforeEach(async () => {
  for (const receiver of [slack, discord, teams]) receiver.bodies.length = 0;
  slack.answers = [{ status: 200, body: 'ok' }];
  discord.answers = [{ status: 200, body: '{"id":"1"}' }];
  teams.answers = [{ status: 202, body: '' }];
  await database.query('truncate tollbell.message, tollbell.delivery, tollbell.attempt');
  await database.query('truncate tollbell.destination');
});

test('each gets what it draws best; Teams has only accepted it', async () => {
  const { exitCode, out, err } = await run();

  expect(exitCode).toBe(0);
  expect(out).toContain('slack (spend_reports, 1): delivered (HTTP 200)');
  expect(out).toContain('discord (spend_reports, 2): delivered (HTTP 200)');
  expect(out).toContain('teams (ms_teams): accepted (HTTP 202)');
  expect(slackProblems(slack.bodies[0] ?? '')).toEqual([]);
  // The chart goes along, so it is a form.
  const form = discord.bodies[0] ?? '';
  const payload = /name="payload_json"\r\n.*\r\n\r\n(.*)\r\n--tollbell-/.exec(form)?.[1];
  expect(discordProblems(payload ?? '')).toEqual([]);
  expect(form).toContain('name="files[0]"; filename="chart.png"');
  expect(teamsProblems(teams.bodies[0] ?? '')).toEqual([]);
  expect(out + err).not.toContain('very-secret');
});

test('a refusal in words is a refusal, though the status is 200', async () => {
  teams.answers = [
    {
      status: 200,
      body: 'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 400',
    },
  ];

  const { exitCode, out } = await run();

  expect(exitCode).toBe(4);
  expect(out).toContain('teams (ms_teams): not delivered (HTTP 200): bad-request');
});
