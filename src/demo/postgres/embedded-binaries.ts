/**
 * Finds the PostgreSQL that came with `npm install`, mends what npm left out, and makes sure the
 * account that will run it can reach it.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

const run = promisify(execFile);

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface EmbeddedBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Who runs them; null for the account of this process. PostgreSQL refuses to run as root. */
  readonly account: Account | null;
}

interface PlatformPackage {
  readonly initdb: string;
}

/** @throws EmbeddedPostgresError when this platform has none, or nobody may run it. */
export async function embeddedBinaries(): Promise<EmbeddedBinaries> {
  const packageFolder = await platformPackage();
  hydrateSymlinks(packageFolder);
  const account = await unprivilegedAccount();
  const folder = account === null ? packageFolder : await reachableBy(account, packageFolder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (name: string): string => join(folder, 'native', 'bin', `${name}${suffix}`);
  return {
    initdb: binary('initdb'),
    postgres: binary('postgres'),
    pgCtl: binary('pg_ctl'),
    account,
  };
}

async function platformPackage(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { initdb }: PlatformPackage = await import(name);
    // <package>/native/bin/initdb
    return dirname(dirname(dirname(initdb)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `no embedded PostgreSQL for ${platform}-${process.arch} (${name} is not installed); install without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own`,
      { cause },
    );
  }
}

/**
 * npm packages carry no symbolic links; a script of the package makes them, unless scripts are
 * off. Replaying its list does no harm where they are there.
 */
export function hydrateSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (cause) {
      // Another process may have been faster.
      if (existsSync(link)) continue;
      throw new EmbeddedPostgresError(
        `cannot complete the embedded PostgreSQL in ${packageFolder}: ${String(cause)}; run 'npm rebuild' there, or set DATABASE_URL`,
        { cause },
      );
    }
  }
}

/** `postgres` where there is one, else `nobody`; no account is ever created. */
async function unprivilegedAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const uid = Number((await run('id', ['-u', name])).stdout);
      const gid = Number((await run('id', ['-g', name])).stdout);
      if (uid > 0) return { uid, gid };
    } catch {
      // No such account; try the next.
    }
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL refuses to run as root and there is no account postgres or nobody; run as another user, or set DATABASE_URL',
  );
}

/** A checkout below a private home cannot be entered by another account: copy the binaries. */
async function reachableBy(account: Account, packageFolder: string): Promise<string> {
  if (await canRun(account, packageFolder)) return packageFolder;
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  const copy = join(tmpdir(), `tollbell-postgres-${version}`);
  if (
    !(
      existsSync(copy) &&
      statSync(copy).uid === process.getuid?.() &&
      (await canRun(account, copy))
    )
  ) {
    const draft = `${copy}.${process.pid}`;
    cpSync(join(packageFolder, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    rmSync(copy, { recursive: true, force: true });
    try {
      renameSync(draft, copy);
    } catch (cause) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw cause;
    }
  }
  if (await canRun(account, copy)) return copy;
  throw new EmbeddedPostgresError(
    `the account with uid ${account.uid} can run PostgreSQL neither in ${packageFolder} nor in ${copy}; run as another user, or set DATABASE_URL`,
  );
}

async function canRun(account: Account, folder: string): Promise<boolean> {
  try {
    await run(join(folder, 'native', 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
