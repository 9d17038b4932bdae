/**
 * Transaction numbers that go around: rows older than half a turn, and a turn completed between two passes.
 *
 * A cluster is wound forward with pg_resetwal, which the embedded server does not bring along.
 */
import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connectSource } from '../../src/database/connect.ts';
import { embeddedBinaries } from '../../src/demo/postgres/embedded-binaries.ts';
import { scratchDirectory } from '../../src/demo/postgres/scratch-directory.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { createFold } from '../support/usage.ts';

const run = promisify(execFile);
const binaries = '/usr/lib/postgresql/15/bin';
const hasBinaries = existsSync(join(binaries, 'pg_resetwal'));

interface WoundServer {
  readonly url: string;
  readonly query: (sql: string) => Promise<pg.QueryResult>;
  /** Has the next transaction be this one; every row before is frozen. */
  readonly windTo: (xid: number) => Promise<void>;
}

async function startWoundServer(): Promise<WoundServer> {
  const { account } = await embeddedBinaries();
  const directory = await scratchDirectory('tollbell-wound');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  if (account !== null) chownSync(directory, account.uid, account.gid);
  const data = join(directory, 'data');
  const as = { ...account, cwd: '/' };
  const call = (name: string, ...args: readonly string[]): Promise<unknown> =>
    run(join(binaries, name), [...args], as);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c autovacuum=off`;
  const start = (): Promise<unknown> =>
    call('pg_ctl', '-D', data, '-w', '-l', join(directory, 'log'), '-o', settings, 'start');
  const stop = (): Promise<unknown> => call('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop');
  await call('initdb', '-D', data, '-U', 'tollbell', '--auth=trust', '--no-sync', '-E', 'UTF8');
  await start();
  onTestFinished(async () => {
    await stop();
    rmSync(directory, { recursive: true, force: true });
  });
  const url = `postgresql://tollbell@127.0.0.1:${port}/postgres`;
  const queryIn = async (name: string, sql: string): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: url.replace(/postgres$/, name) });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await queryIn('postgres', 'alter database template0 allow_connections true');
  return {
    url,
    query: (sql) => queryIn('postgres', sql),
    windTo: async (xid) => {
      for (const name of ['template0', 'template1', 'postgres'])
        await queryIn(name, 'vacuum freeze');
      await stop();
      const { epoch, next } = turns(xid);
      // The server looks for the page of the commit log that the next transaction is on.
      const page = join(
        data,
        'pg_xact',
        Math.floor(next / 1_048_576)
          .toString(16)
          .toUpperCase()
          .padStart(4, '0'),
      );
      if (!existsSync(page)) {
        writeFileSync(page, Buffer.alloc(262_144));
        if (account !== null) chownSync(page, account.uid, account.gid);
      }
      await call('pg_resetwal', '-e', String(epoch), '-x', String(next), '-D', data);
      await start();
    },
  };
}

const turns = (xid: number): { readonly epoch: number; readonly next: number } => ({
  epoch: Math.floor(xid / 2 ** 32),
  next: xid % 2 ** 32,
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

test.skipIf(!hasBinaries)(
  `rows are counted once through a turn of the numbers${hasBinaries ? '' : ' (skipped: no pg_resetwal of PostgreSQL 15 here)'}`,
  { timeout: 240_000 },
  async () => {
    const own = await cloneDatabase();
    const server = await startWoundServer();
    const { rows } = await own.query(`select string_agg(format('%I %s', attname,
      format_type(atttypid, atttypmod)), ', ' order by attnum) as columns
      from pg_attribute where attrelid = '"LiteLLM_SpendLogs"'::regclass and attnum > 0`);
    await server.query(`create table "LiteLLM_SpendLogs" (${rows[0].columns})`);
    await server.query('create table "LiteLLM_TeamTable" (team_id text, team_alias text)');
    let number = 0;
    const insert = async (...instants: readonly string[]): Promise<void> => {
      for (const instant of instants) {
        number += 1;
        await server.query(`insert into "LiteLLM_SpendLogs" (request_id, call_type, spend, model,
          api_key, prompt_tokens, completion_tokens, total_tokens, "startTime", "endTime")
          values ('r${number}', 'acompletion', 1, 'm', 'k', 1, 1, 2,
            '2026-11-24 ${instant}', '2026-11-24 ${instant}')`);
      }
    };
    const foldAt = async (now: string, holder: string) => {
      const source = connectSource({
        url: server.url,
        statementTimeoutMs: 30_000,
        connectTimeoutMs: 5_000,
        poolSizeMax: 2,
      });
      const fold = await createFold({ source, readerUrl: own.readerUrl }, { now, holder });
      return { fold, source };
    };
    const counted = async (): Promise<readonly string[]> => {
      const found = await own.query(`select to_char(bucket_at at time zone 'UTC', 'HH24') as hour,
        request_count from tollbell.usage_hour where dimension = 1 order by 1`);
      return found.rows.map(({ hour, request_count }) => `${hour}: ${request_count}`);
    };

    await insert('03:10:00', '03:20:00', '05:10:00');
    const first = await foldAt('2026-11-24T05:12:00Z', 'first');
    await first.fold.pass();
    await first.source.destroy();
    expect(await counted()).toEqual(['05: 1']);

    // Twice nearly half a turn: the rows are older now than any number can say.
    await server.windTo(1_500_000_000);
    await insert('06:10:00');
    await server.windTo(3_000_000_000);
    await insert('05:50:00', '07:58:00');
    const second = await foldAt('2026-11-24T08:10:00Z', 'second');
    await second.fold.pass();
    await second.fold.backfill('2026-11-24T03:00:00Z');
    await second.fold.audit();
    await second.source.destroy();

    // The turn is completed between two passes of one minute.
    await server.windTo(2 ** 32 - 12);
    const third = await foldAt('2026-11-24T08:12:00Z', 'third');
    await third.fold.pass();
    for (let minute = 12; minute < 30; minute += 1) {
      await insert(`08:${minute}:10`, `08:${minute - 4}:50`);
      third.fold.clock.at = new Date(`2026-11-24T08:${minute + 1}:00Z`);
      await third.fold.pass();
    }
    const { rows: after } = await server.query(
      'select pg_snapshot_xmin(pg_current_snapshot())::text::int8 as xid',
    );
    expect(Number(after[0].xid)).toBeGreaterThan(2 ** 32);
    for (const hour of ['10', '11', '12']) {
      third.fold.clock.at = new Date(`2026-11-24T${hour}:05:00Z`);
      await third.fold.pass();
      await third.fold.backfill('2026-11-24T03:00:00Z');
      await third.fold.audit();
    }
    await third.source.destroy();

    expect(await counted()).toEqual(['03: 2', '05: 2', '06: 1', '07: 1', '08: 36']);
  },
);
