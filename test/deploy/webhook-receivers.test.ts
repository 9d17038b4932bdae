/** The sample receivers do what their users will copy: they tell a true message from a false one. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/config/secret.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { sendMessage } from '../../src/deliver/send-message.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import webhook from '../../src/destinations/webhook.ts';
import { budgetMessage } from '../support/budget-events.ts';

const secretOf = (fill: string): Secret =>
  new Secret(`whsec_${Buffer.alloc(32, fill).toString('base64')}`);
const [secret, successor, strange] = [secretOf('a'), secretOf('b'), secretOf('c')];

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const samples: readonly (readonly [string, command: string, file: string])[] = [
  ['Node', process.execPath, 'deploy/webhook-receiver.mjs'],
  ['Python', 'python3', 'deploy/webhook-receiver.py'],
];
const http = createHttpClient({ egressAllow: ['127.0.0.1'] });

describe.each(samples)('the sample in %s', (name, command, file) => {
  const isMissing = spawnSync(command, ['--version']).status !== 0;
  if (isMissing) console.log(`skipped: the sample in ${name}, since there is no ${command} here`);

  test.skipIf(isMissing)('takes what is signed and fresh, once, and nothing else', async () => {
    const child = spawn(command, [file], {
      env: { ...process.env, WEBHOOK_SECRET: secret.reveal(), HOST: '127.0.0.1', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const nextLine = async (): Promise<string> => (await lines.next()).value ?? '';
    const port = /^listening on (\d+)$/.exec(await nextLine())?.[1] ?? expect.fail('no port');

    const message = budgetMessage({ key_alias: 'é "prod" 👩' });
    const drawing = { ...webhook.draw(message), files: [] };
    const send = async (
      id: string,
      {
        secrets = [secret],
        body = drawing.body,
        agedMs = 0,
      }: { readonly secrets?: readonly Secret[]; readonly body?: string; readonly agedMs?: number },
    ) => {
      const forger = {
        ...webhook,
        // Signs what the message was, and sends what it has become.
        headers: (signing: Parameters<typeof webhook.headers>[0]) =>
          webhook.headers({ ...signing, body: drawing.body }),
      };
      const kinds = destinationKinds.map((kind) => (kind.kind === 'webhook' ? forger : kind));
      const destination = {
        name: 'sample',
        configNames: [],
        kind: 'webhook',
        address: new Secret(`http://127.0.0.1:${port}`),
        fingerprint: '',
        secrets,
        personalData: 'show' as const,
        draw: { fieldNames: 'current' as const },
      };
      const clock = { now: () => new Date(Date.now() - agedMs) };
      const { statusCode } = await sendMessage(
        { http, clock, kinds },
        { id, destination, drawing: { ...drawing, body }, message },
      );
      return statusCode;
    };

    expect(await send('1', {})).toBe(204);
    expect(await nextLine()).toBe('budget: threshold_crossed Key Budget: 15% Threshold Crossed');
    expect(await send('1', {})).toBe(204);
    expect(await send('2', { secrets: [successor, secret] })).toBe(204);
    // Had it acted on the repeated one, this would be the third line.
    expect(await nextLine()).toBe('budget: threshold_crossed Key Budget: 15% Threshold Crossed');
    expect(await send('3', { secrets: [strange] })).toBe(401);
    expect(await send('4', { secrets: [] })).toBe(401);
    expect(await send('5', { agedMs: 301_000 })).toBe(401);
    expect(await send('6', { body: drawing.body.replace('85.0', '86.0') })).toBe(401);
    child.kill('SIGTERM');
    expect(await nextLine()).toBe('');
  });
});
