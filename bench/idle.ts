/**
 * What `tollbell start` costs while nothing is due: processor time, memory, connections. It is the
 * build that is measured, as the container runs it: stripping types costs a checkout 30 MiB more.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { sleep } from '../src/effects/clock.ts';
import type { DatabaseServer } from '../test/support/database-server.ts';
import { cloneTemplate } from '../test/support/test-server.ts';
import { readerRole, withDatabase, withLogin } from '../test/support/urls.ts';
import type { Figure } from './figure.ts';

const warmUpMs = 10_000;
const measureMs = 30_000;

export async function idleFigures(server: DatabaseServer): Promise<readonly Figure[]> {
  const name = `${server.prefix}_idle`;
  await cloneTemplate(server, name);
  const url = withDatabase(server.url, name);
  const config = join(mkdtempSync(join(tmpdir(), 'tollbell-bench-')), 'config.yaml');
  writeFileSync(
    config,
    'general_settings: {alerting: [slack]}\ntollbell: {service: {host: 127.0.0.1, port: 0}}\n',
  );
  const child = spawn(process.execPath, ['dist/src/cli/main.js', '--config', config, 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: withLogin(url, readerRole, server.readerPassword),
      SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T/B/X',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const base = `http://127.0.0.1:${JSON.parse(line).port}`;
  await sleep(warmUpMs);
  const before = await metric(base, 'process_cpu_seconds_total');
  await sleep(measureMs);
  const cpuSeconds = (await metric(base, 'process_cpu_seconds_total')) - before;
  const memoryBytes = await metric(base, 'process_resident_memory_bytes');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as count from pg_stat_activity where application_name = 'tollbell' and datname = current_database()",
  );
  await client.end();
  child.kill('SIGTERM');
  await once(child, 'exit');
  const share = (cpuSeconds / (measureMs / 1000)) * 100;
  return [
    ['idle service: processor', `${share.toFixed(2)} %`, 'of one core'],
    [
      'idle service: memory',
      `${Math.round(memoryBytes / 1_048_576)} MiB`,
      'resident, the build as the container runs it; aim 120 MiB',
    ],
    ['idle service: connections', String(rows[0].count), 'to the database'],
  ];
}

async function metric(base: string, name: string): Promise<number> {
  const page = await (await fetch(`${base}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(page)?.[1]);
}
