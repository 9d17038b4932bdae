/** `tollbell start` as a process of its own, with what it logged and its HTTP side. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { writeConfig } from './cli.ts';

export interface ServiceProcess {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Each line of its log, parsed. */
  readonly log: Record<string, unknown>[];
  /** Everything it wrote, as it was written. */
  readonly output: () => string;
  readonly get: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ readonly status: number; readonly body: string }>;
  readonly isReady: () => Promise<boolean>;
  /** The exit code, or the signal that ended it. */
  readonly exit: Promise<number | string>;
}

export interface ServiceProcessOptions {
  readonly databaseUrl: string;
  readonly config: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Resolves when it listens. */
export async function startServiceProcess({
  databaseUrl,
  config,
  env = {},
}: ServiceProcessOptions): Promise<ServiceProcess> {
  const child = spawnTollbell(['start'], { databaseUrl, config, env });
  let text = '';
  const log: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    text += `${line}\n`;
    log.push(JSON.parse(line));
  });
  child.stderr.on('data', (chunk) => {
    text += String(chunk);
  });
  const exit = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const listening = () => log.find(({ port }) => port !== undefined);
  await eventually(() => listening() !== undefined || child.exitCode !== null, 60_000);
  const base = `http://127.0.0.1:${listening()?.['port']}`;
  const get: ServiceProcess['get'] = async (path, headers = {}) => {
    const response = await fetch(`${base}${path}`, { headers });
    return { status: response.status, body: await response.text() };
  };
  return {
    pid: child.pid ?? 0,
    child,
    log,
    output: () => text,
    get,
    isReady: async () => (await get('/health/readiness').catch(() => null))?.status === 200,
    exit,
  };
}

/** A command as a process of its own. */
export function spawnTollbell(
  args: readonly string[],
  { databaseUrl, config, env = {} }: ServiceProcessOptions,
): ChildProcessWithoutNullStreams {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', '--config', writeConfig(config), ...args],
    { env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, ...env }, stdio: 'pipe' },
  );
  afterAll(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits in real time: for processes that no test can move the clock of. Returns how long it took. */
export async function eventually(
  isTrue: () => boolean | Promise<boolean>,
  patienceMs = 30_000,
): Promise<number> {
  const startedAt = performance.now();
  while (!(await isTrue())) {
    if (performance.now() - startedAt > patienceMs) {
      throw new Error(`did not come to be within ${patienceMs} ms: ${isTrue.toString()}`);
    }
    await sleep(50);
  }
  return performance.now() - startedAt;
}

/** A report whose schedule comes once a month, so that a test decides when it is due. */
export const monthlyReport = (urls: readonly string[]): string => `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: ${JSON.stringify(urls)}}
tollbell:
  reports: {daily_reports: {schedule: '0 0 1 * *'}}
  catch_up: {max_lateness_hours: 8784}
  egress: {allow: [127.0.0.1]}
  service: {host: 127.0.0.1, port: 0}
`;

/** Makes the report of `monthlyReport` due at once, and that of one month only. */
export const makeDue = `update tollbell.job
  set since = date_trunc('month', now(), 'UTC') - interval '1 minute'`;
