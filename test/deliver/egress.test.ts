/** Where tollbell may not post to: decided by the address that is connected to, never by its name. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { egressEntryProblem } from '../../src/config/egress-entry-problem.ts';
import { Secret } from '../../src/config/secret.ts';
import { egressPolicy } from '../../src/deliver/egress-policy.ts';
import { createHttpClient, type Lookup } from '../../src/deliver/http-client.ts';

const drawing = { contentType: 'application/json', body: '{}' };

const arrived: string[] = [];
const server = createServer((request, response) => {
  arrived.push(request.url ?? '');
  response.end('ok');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A resolver that gives each name its addresses in turn; the last one stays. */
function resolver(answers: Readonly<Record<string, readonly string[][]>>): Lookup {
  const asked = new Map<string, number>();
  return (hostname, _options, callback) => {
    const turn = asked.get(hostname) ?? 0;
    asked.set(hostname, turn + 1);
    const list = answers[hostname] ?? [];
    const addresses = list[Math.min(turn, list.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
}

async function postTo(
  url: string,
  { allow = [], lookup }: { allow?: readonly string[]; lookup?: Lookup } = {},
) {
  const http = createHttpClient({
    egressAllow: allow,
    totalMsMax: 3_000,
    ...(lookup === undefined ? {} : { lookup }),
  });
  const result = await http.post(new Secret(url), { drawing });
  await http.close();
  return result;
}

const refused = { ok: false, reason: 'refused-address', isWorthRetrying: false };

describe('closed without an entry of the allow list:', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/machine?comp=goalstate',
    'http://[64:ff9b::168.63.129.16]/',
    'http://100.100.100.200/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:1::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('%s', async (url) => {
    expect(await postTo(url)).toMatchObject(refused);
  });

  test('localhost, by name, with and without a dot', async () => {
    expect(await postTo(`http://localhost:${port}/`)).toMatchObject(refused);
    const lookup = resolver({ 'localhost.': [['127.0.0.1', '::1']] });
    expect(await postTo(`http://localhost.:${port}/`, { lookup })).toMatchObject(refused);
    expect(arrived).toEqual([]);
  });

  test('a name that resolves to metadata, at the first or at the second look', async () => {
    const lookup = resolver({
      'evil.example': [['169.254.169.254']],
      'rebind.example': [['127.0.0.1'], ['169.254.169.254']],
    });

    expect(await postTo('http://evil.example/', { lookup })).toMatchObject(refused);
    // The first look finds what is allowed; the second one must be judged again.
    const allow = ['127.0.0.1'];
    const http = createHttpClient({ egressAllow: allow, totalMsMax: 3_000, lookup });
    const url = new Secret(`http://rebind.example:${port}/first`);
    expect(await http.post(url, { drawing })).toMatchObject({ ok: true });
    server.closeAllConnections();
    expect(await http.post(url, { drawing })).toMatchObject({ ok: false });
    expect(await http.post(url, { drawing })).toMatchObject(refused);
    await http.close();
    expect(arrived).toEqual(['/first']);
  });

  test('a name with an open and a closed address never reaches the closed one', async () => {
    const lookup = resolver({ 'mixed.example': [['203.0.113.1', '127.0.0.1', '10.0.0.1']] });

    expect(await postTo(`http://mixed.example:${port}/`, { lookup })).toMatchObject(refused);
    expect(arrived).toEqual(['/first']);
  });
});

describe('opened', () => {
  test('by address', async () => {
    const result = await postTo(`http://127.0.0.1:${port}/open`, { allow: ['127.0.0.1'] });
    expect(result).toMatchObject({ ok: true, answer: { statusCode: 200, body: 'ok' } });
  });

  test('by network, and by the name of a host', () => {
    const policy = egressPolicy(['10.0.0.0/8', 'Chat.Internal']);
    expect(policy.mayConnect('x', '10.200.0.1')).toBe(true);
    expect(policy.mayConnect('chat.internal.', '192.168.1.5')).toBe(true);
    expect(policy.mayConnect('other.internal', '192.168.1.5')).toBe(false);
  });

  test('a name opens no metadata address; only an entry of its own does', () => {
    expect(egressPolicy(['chat.internal']).mayConnect('chat.internal', '169.254.169.254')).toBe(
      false,
    );
    expect(egressPolicy(['0.0.0.0/0']).mayConnect('x', '169.254.169.254')).toBe(true);
    for (const address of ['168.63.129.16', '100.100.100.200']) {
      expect(egressPolicy(['chat.internal']).mayConnect('chat.internal', address)).toBe(false);
      expect(egressPolicy([address]).mayConnect('chat.internal', address)).toBe(true);
    }
  });
});

test('every form of one private IPv4 address is judged alike', () => {
  const { mayConnect } = egressPolicy([]);
  fc.assert(
    fc.property(
      fc.constantFrom('127', '10', '169.254', '192.168'),
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 }),
      (net, rest) => {
        const address = [...net.split('.'), ...rest].slice(0, 4).join('.');
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const form of [address, `::ffff:${address}`, `64:ff9b::${hex}`, `2002:${hex}::1`]) {
          expect(mayConnect('x.example', form), form).toBe(false);
        }
      },
    ),
  );
});

test('public addresses are open', () => {
  const { mayConnect } = egressPolicy([]);
  for (const address of ['1.1.1.1', '54.230.1.1', '2606:4700::1111', '64:ff9b::101:101']) {
    expect(mayConnect('hooks.slack.com', address), address).toBe(true);
  }
});

test.each([
  ['10.0.0.0/8', null],
  ['::1', null],
  ['chat.internal', null],
  ['10.0.0.0/33', 'a network ends in /0 to /32'],
  ['10.0.0.0/8/8', 'a network ends in /0 to /32'],
  ['https://chat.internal/x', 'neither an address, a network nor a host name'],
  ['', 'neither an address, a network nor a host name'],
])('the entry %s: %s', (entry, problem) => {
  expect(egressEntryProblem(entry)).toBe(problem);
});
