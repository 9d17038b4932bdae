/**
 * Runs a real PostgreSQL 18 of our own, for the demo and the tests; never for production.
 *
 * Our own supervisor, since the wrapper package installs exit hooks that cut a graceful shutdown
 * off. Each trap handled here was met: see the comments.
 */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type EmbeddedBinaries, embeddedBinaries } from './embedded-binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { runningPostmaster } from './postmaster.ts';

const run = promisify(execFile);
const major = '18';
const startMsMax = 30_000;
const pollMs = 15;

export interface EmbeddedPostgres {
  /** Superuser on the database `postgres`. */
  readonly url: string;
  readonly pid: number;
  /** True when a server left behind by a killed process was found running and taken over. */
  readonly isAdopted: boolean;
  stop(): Promise<void>;
}

export interface StartPostgresOptions {
  /** Holds the data, the password and the socket; created where missing. */
  readonly directory: string;
  /** Further `-c name=value` settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Nothing survives a crash of the machine; several times faster to write. */
  readonly isThrowaway?: boolean;
}

/** @throws EmbeddedPostgresError */
export async function startPostgres(options: StartPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await embeddedBinaries();
  const { directory } = options;
  const data = join(directory, 'data');
  await createCluster(binaries, options, data);

  const left = runningPostmaster(data);
  if (left?.isReady === true) return running(binaries, data, directory, left.pid, left.port, true);

  // Chosen by us, since PostgreSQL takes no port 0; another program may be faster.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const started = await launch(binaries, options, data, port);
    if (started.ok) return running(binaries, data, directory, started.pid, port, false);
    // The port was taken in between, or a server that was just killed still holds its lock.
    const isPassing = /could not bind|lock file .* already exists|pre-existing shared memory/.test(
      started.log,
    );
    if (!isPassing || attempt === 8) {
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start in ${directory}: ${started.log.trim() || 'it said nothing'}`,
      );
    }
    await sleep(400);
  }
}

/** Stops the server that a killed process left on a directory, if there is one. */
export async function stopOrphan(directory: string): Promise<void> {
  const data = join(directory, 'data');
  if (runningPostmaster(data) === null) return;
  await stopServer(await embeddedBinaries(), data);
}

function running(
  binaries: EmbeddedBinaries,
  data: string,
  directory: string,
  pid: number,
  port: number,
  isAdopted: boolean,
): EmbeddedPostgres {
  const password = readFileSync(join(directory, 'password'), 'utf8').trim();
  return {
    url: `postgresql://tollbell:${password}@127.0.0.1:${port}/postgres`,
    pid,
    isAdopted,
    stop: () => stopServer(binaries, data),
  };
}

async function stopServer({ pgCtl, account }: EmbeddedBinaries, data: string): Promise<void> {
  if (runningPostmaster(data) === null) return;
  await run(pgCtl, ['-D', data, 'stop', '-m', 'fast', '-w'], { ...account, cwd: '/' });
}

async function createCluster(
  { initdb, account }: EmbeddedBinaries,
  { directory, isThrowaway = false }: StartPostgresOptions,
  data: string,
): Promise<void> {
  const versionFile = join(data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found === major) return;
    throw new EmbeddedPostgresError(
      `${data} belongs to PostgreSQL ${found}, and this build carries ${major}; move that directory away, or set DATABASE_URL`,
    );
  }
  const passwordFile = join(directory, 'password');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // Readable by nobody but the account that runs the server (and root).
  writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (account !== null) {
    for (const path of [directory, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  const options = [
    ['-D', data, '-U', 'tollbell'],
    ['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    // Without these the encoding follows LANG, and is SQL_ASCII where LANG is unset.
    ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    isThrowaway ? ['--no-sync'] : [],
  ].flat();
  try {
    await run(initdb, options, { ...account, cwd: '/' });
  } catch (cause) {
    const words = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new EmbeddedPostgresError(
      `cannot create a PostgreSQL cluster in ${data}: ${words || String(cause)}`,
      { cause },
    );
  }
}

type Launch =
  | { readonly ok: true; readonly pid: number }
  | { readonly ok: false; readonly log: string };

async function launch(
  { postgres, account }: EmbeddedBinaries,
  { settings = {}, isThrowaway = false }: StartPostgresOptions,
  data: string,
  port: number,
): Promise<Launch> {
  const all = {
    listen_addresses: '127.0.0.1',
    // A socket path is limited to 107 bytes; TCP on loopback is enough.
    unix_socket_directories: '',
    ...(isThrowaway ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
    ...settings,
  };
  const child = spawn(
    postgres,
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(all).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    // Its own process group: Ctrl-C in the terminal is for us, and we stop it in order.
    { ...account, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  let hasEnded = false;
  child.stderr.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-4_000);
  });
  child.once('error', (error) => {
    log += error.message;
    hasEnded = true;
  });
  child.once('exit', () => {
    hasEnded = true;
  });
  for (let waitedMs = 0; waitedMs < startMsMax && !hasEnded; waitedMs += pollMs) {
    const postmaster = runningPostmaster(data);
    if (postmaster?.pid === child.pid && postmaster?.isReady === true) {
      // Neither the process nor its pipe may keep this program alive.
      child.unref();
      if ('unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref();
      return { ok: true, pid: postmaster.pid };
    }
    await sleep(pollMs);
  }
  if (!hasEnded) child.kill('SIGKILL');
  return { ok: false, log };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
