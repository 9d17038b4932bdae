/** From the command line to a program that checks signatures: what it gets is signed, fresh and described. */

import { Webhook } from 'standardwebhooks';
import { beforeEach, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase, emptyDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';
import { webhookProblems } from '../support/webhook-limits.ts';

const database = await cloneDatabase();
await insertRequests(database, [{ at: '2026-11-23T10:00:00Z', spendUsd: 3, teamId: 'atlas' }]);
const program = await startReceiver();
const secret = `whsec_${Buffer.alloc(32, 'a').toString('base64')}`;
const successor = `whsec_${Buffer.alloc(32, 'b').toString('base64')}`;
const configOf = (secrets: string): string => `
tollbell:
  egress: {allow: [127.0.0.1]}
  destinations:
    ops: {kind: webhook, url: '${program.url}/very-secret', secret: ${secrets}}
  routes: [{type: '*', to: ops}]
`;
const env = { DATABASE_URL: database.readerUrl, SIGNING: secret };

/** What a receiver with that secret would read of the last post. */
function verified(key: string): { type: string; data: { title: string } } {
  const headers = program.headers.at(-1) ?? {};
  const parsed = new Webhook(key).verify(
    program.bodies.at(-1) ?? '',
    headers as Record<string, string>,
  );
  return parsed as ReturnType<typeof verified>;
}

beforeEach(() => {
  program.bodies.length = 0;
  program.headers.length = 0;
});

test('a report arrives signed, as the schema says', async () => {
  const { exitCode, out, err } = await cli(['run', 'spend-reports'], {
    env,
    config: configOf('os.environ/SIGNING'),
  });

  expect(err).toBe('');
  expect(exitCode).toBe(0);
  expect(out).toContain('ops: delivered (HTTP 200)');
  expect(verified(secret).type).toBe('tollbell.report.spend_reports');
  expect(webhookProblems(program.bodies[0] ?? '')).toEqual([]);
  expect(program.headers[0]?.['webhook-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(out + err).not.toContain('very-secret');
  expect(out + err).not.toContain(secret.slice(6));
});

test('no message is lost while secrets are exchanged: in every step both parties verify', async () => {
  const steps: readonly (readonly [secrets: string, known: string])[] = [
    [secret, secret],
    [`[${secret}, ${successor}]`, secret],
    [`[${secret}, ${successor}]`, successor],
    [`[${successor}, ${secret}]`, successor],
    [successor, successor],
  ];
  for (const [secrets, known] of steps) {
    const { exitCode } = await cli(['test', 'ops'], { env, config: configOf(secrets) });

    expect(exitCode).toBe(0);
    expect(verified(known).type).toBe('tollbell.test');
  }
  expect(new Set(program.headers.map((headers) => headers['webhook-id'])).size).toBe(5);
});

test('without tables of its own too, each sending under an id of its own', async () => {
  const bare = await emptyDatabase({ withGateway: true });
  const send = async () => {
    const { exitCode, err } = await cli(['test', 'ops'], {
      env: { ...env, DATABASE_URL: bare.url },
      config: configOf(secret),
      now: new Date().toISOString(),
    });
    expect(err).toContain('the test is not kept in history');
    expect(exitCode).toBe(0);
    expect(verified(secret).type).toBe('tollbell.test');
  };
  await send();
  await send();

  const ids = program.headers.map((headers) => String(headers['webhook-id']));
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
