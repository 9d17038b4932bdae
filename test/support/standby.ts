/**
 * A hot standby of an embedded server: a copy of its data directory under a backup, which then
 * follows the primary's write-ahead log over loopback. (pg_basebackup is not among the binaries.)
 */
import { chownSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { embeddedBinaries } from '../../src/demo/postgres/embedded-binaries.ts';
import { sleep } from '../../src/effects/clock.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

/** What a primary must be started with, so that it keeps the log until the standby has it. */
export const primarySettings = { wal_level: 'replica', wal_keep_size: '256MB' };

export async function startStandby(primary: OwnServer): Promise<OwnServer> {
  return startOwnServer('standby', { prepare: (directory) => backUp(primary, directory) });
}

// https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
async function backUp(primary: OwnServer, directory: string): Promise<void> {
  const data = join(directory, 'data');
  const source = join(primary.directory, 'data');
  // The backup ends with its session, so one session begins and ends it.
  const client = new pg.Client({ connectionString: primary.url });
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', fast => true)");
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    cpSync(source, data, {
      recursive: true,
      filter: (path) => isCopied(relative(source, path)),
    });
    const { rows } = await client.query('select labelfile from pg_backup_stop()');
    writeFileSync(join(data, 'backup_label'), rows[0].labelfile);
  } finally {
    await client.end();
  }
  cpSync(join(primary.directory, 'password'), join(directory, 'password'));
  writeFileSync(join(data, 'standby.signal'), '');
  // In a file of the server's account: settings on a command line are there for all to see.
  writeFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${primary.url}'\n`);
  await giveToServerAccount(directory);
}

/** Left out: the lock of the running server, its log, and what it keeps for the moment only. */
function isCopied(path: string): boolean {
  if (path === 'postmaster.pid' || path === 'postmaster.opts') return false;
  return !/^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/./.test(
    path,
  );
}

async function giveToServerAccount(directory: string): Promise<void> {
  const { account } = await embeddedBinaries();
  if (account === null) return;
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  for (const path of ['', ...paths]) chownSync(join(directory, path), account.uid, account.gid);
}

/** Until the standby shows what the primary has committed so far. */
export async function catchUp(primary: OwnServer, standby: OwnServer): Promise<void> {
  // Where it has come to, not what is written: a throwaway server commits before it writes.
  const { rows } = await primary.query('select pg_current_wal_insert_lsn() as position');
  const position: string = rows[0].position;
  for (;;) {
    const replayed = await standby.query(
      `select pg_last_wal_replay_lsn() >= '${position}' as "isThere"`,
    );
    if (replayed.rows[0].isThere === true) return;
    await sleep(20);
  }
}
