/** P25: secrets and addresses planted in every text column of the gateway reach no message, log or history. */
import { expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { drawTerminal } from '../../src/destinations/terminal.ts';
import { withPersonalData } from '../../src/message/personal-data.ts';
import { cli } from '../support/cli.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';

const key = 'sk-live-Pl4nted0123456789abcdef';
const person = 'planted.person@example.com';
const prompt = 'PLANTED PROMPT about my illness';
const planted = `${key} ${person}`;
const needles = [key, person, 'PLANTED PROMPT', 'Pl4nted0123456789'];

const database = await cloneDatabase();
await insertRequests(
  database,
  Array.from({ length: 12 }, (_, index) => ({
    at: '2026-11-23T10:00:00Z',
    spendUsd: 3,
    teamId: index < 6 ? `team ${planted}` : 'team-a',
    tags: [`tag ${planted}`],
    model: `model ${planted}`,
    modelGroup: `group ${planted}`,
    modelId: `id ${planted}`,
    apiBase: `https://user:${key}@api.example.com/v1?api_key=${key}`,
    status: index % 2 === 0 ? 'failure' : 'success',
    metadata: {
      user_api_key_alias: planted,
      user_api_key_team_alias: `alias ${planted}`,
      attempted_fallbacks: 1,
      original_model_group: `from ${planted}`,
      error_information: {
        error_class: `AuthenticationError ${key}`,
        error_code: planted,
        error_message: `litellm.AuthenticationError: Incorrect API key provided: ${key} for ${person}; prompt was "${prompt} ${prompt}"`,
        traceback: planted,
      },
    },
  })),
);
// Every other text column too, prompts above all.
const { rows: columns } = await database.query(
  `select column_name, data_type from information_schema.columns
   where table_schema = 'public' and table_name = 'LiteLLM_SpendLogs'
     and data_type in ('text', 'jsonb')
     and column_name not in ('request_id', 'call_type', 'team_id', 'request_tags', 'model', 'model_group',
       'model_id', 'api_base', 'status', 'metadata', 'cache_hit')`,
);
for (const { column_name: name, data_type: type } of columns) {
  const value =
    type === 'jsonb' ? JSON.stringify({ content: `${prompt} ${planted}` }) : `${prompt} ${planted}`;
  await database.query(`update "LiteLLM_SpendLogs" set "${name}" = $1`, [value]);
}
await database.query('insert into "LiteLLM_TeamTable" (team_id, team_alias) values ($1, $2)', [
  'team-a',
  `alias ${planted}`,
]);

test('the fixture plants in the columns that hold prompts', () => {
  const names = columns.map(({ column_name: name }) => name);

  expect(names).toEqual(expect.arrayContaining(['messages', 'response', 'end_user', 'user']));
});

test.each(jobs.map((job) => [job.name] as const))('no drawing of %s holds any', async (name) => {
  const { message } = await draftOf(database, name, { now: '2026-11-24T09:00:00Z' });
  const masked = withPersonalData(message, 'mask');
  const drawn = [
    drawTerminal(masked, { width: 160, isColored: false, label: name }),
    ...destinationKinds.flatMap((kind) => [
      kind.draw(masked).body,
      kind.plain?.draw(masked).body ?? '',
    ]),
  ].join('\n');

  expect(drawn).toMatch(/\[key\]|No requests|log is empty/);
  for (const needle of needles) expect(drawn).not.toContain(needle);
});

test('neither does what is sent, kept and told by the commands', async () => {
  const receiver = await startReceiver();
  const options = {
    env: { DATABASE_URL: database.readerUrl },
    config: `
general_settings: {alerting: [slack], alert_to_webhook_url: {daily_reports: '${receiver.url}/a'}}
tollbell: {egress: {allow: [127.0.0.1]}}
`,
    now: '2026-11-24T09:00:00Z',
  };
  const outputs = [
    await cli(['run', 'daily-reports'], options),
    await cli(['run', 'daily-reports', '--dry-run'], options),
    await cli(['run', 'daily-reports', '--dry-run', '--json'], options),
    await cli(['preview', 'daily-reports'], options),
    await cli(['status'], options),
    await cli(['history', '--json'], options),
  ];
  const [{ id }] = JSON.parse(outputs.at(-1)?.out ?? '');
  outputs.push(await cli(['history', id], options), await cli(['history', id, '--json'], options));

  const said = outputs.map(({ out, err }) => out + err).join('\n');
  expect(outputs.map(({ exitCode }) => exitCode)).toEqual(outputs.map(() => 0));
  expect(receiver.bodies).toHaveLength(1);
  for (const needle of needles) {
    expect(receiver.bodies[0]).not.toContain(needle);
    expect(said).not.toContain(needle);
  }
});

test('where the gateway hides messages of errors, no word of one is shown', async () => {
  const { configOf } = await import('../support/configs.ts');
  const config = configOf('litellm_settings: {redact_messages_in_exceptions: true}');
  const now = '2026-11-24T09:00:00Z';
  const shown = await draftOf(database, 'daily-reports', { now });
  const hidden = await draftOf(database, 'daily-reports', { now, config });

  expect(shown.text).toContain('What the commonest error said');
  expect(JSON.stringify(shown.figures)).toContain('Incorrect API key provided');
  expect(hidden.text).not.toContain('What the commonest error said');
  expect(JSON.stringify(hidden.figures)).not.toContain('Incorrect API key provided');
});
