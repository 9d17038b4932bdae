/** The demo as its user runs it: reports and alerts, received, and nothing left behind. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Runs the demo in a process of its own; `during` sees the output grow. */
function runDemo(
  args: readonly string[],
  during: (out: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended & { readonly pid: number }> {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'demo', '--requests', '8000', ...args],
    {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let out = '';
  const add = (data: Buffer): void => {
    out += data;
    during(out, (signal) => child.kill(signal));
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, out, pid: child.pid ?? 0 })),
  );
}

const leftovers = (pid: number): readonly string[] =>
  [...new Set(['/dev/shm', tmpdir()])]
    .flatMap((folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    })
    .filter((name) => name === `tollbell-demo-${pid}`);

const received =
  /✓ [\w(); -]+: delivered \(HTTP 200\) · received at \/services\/[\w-]+: \d+ blocks/g;

/** Every budget is in one state, and all states together are all budgets. */
function expectBudgetsToAddUp(alerts: string): void {
  const [box = ''] = alerts.split('╰');
  const words = box.replace(/[│\s]+/g, ' ');
  const all = Number(/(\d+) budgets were already/.exec(words)?.[1]);
  const [, states = ''] = /looked (.*?)\. The worst/.exec(words) ?? [];
  const sum = [...states.matchAll(/(\d+) (?:over|past|on course)/g)].reduce(
    (total, [, one]) => total + Number(one),
    0,
  );
  expect(sum).toBe(all);
  expect(Number(/and (\d+) more \$/.exec(words)?.[1] ?? 0)).toBe(Math.max(0, all - 10));
}

test('shows and delivers three reports and the alerts, and ends by itself', async () => {
  const { code, out, pid } = await runDemo([]);

  expect(code).toBe(0);
  expect(out).toContain('Daily report – ');
  expect(out).toContain('Spend – ');
  expect(out).toContain('Fallbacks – ');
  const [reports = '', alerts = ''] = out.split('looked at once.');
  expect(reports.match(received)).toHaveLength(3);
  expect(alerts).toMatch(/\d+ budgets were already past a level/);
  expect(alerts).toMatch(/Team (mobile|data-platform|research) .* (over|past 95%|past 85%)/);
  expect(alerts).toContain('Major outage: gpt-5 at api.openai.com');
  expect(alerts).toMatch(/gpt-5 at api\.openai.*ServiceUnavailable/);
  expect(alerts.match(received)).toHaveLength(3);
  expectBudgetsToAddUp(alerts);
  expect(out).toContain('Try next:');
  expect(leftovers(pid)).toEqual([]);
});

test('stays with --keep until it is interrupted, and then leaves nothing behind', async () => {
  let isInterrupted = false;
  const { code, out, pid } = await runDemo(['--keep'], (text, kill) => {
    if (!isInterrupted && text.includes('Running until Ctrl-C')) {
      isInterrupted = true;
      kill('SIGINT');
    }
  });

  expect(isInterrupted, out).toBe(true);
  expect(code).toBe(0);
  expect(leftovers(pid)).toEqual([]);
});

test('interrupted in the middle it ends in order', async () => {
  let isInterrupted = false;
  const { code, pid } = await runDemo([], (text, kill) => {
    if (!isInterrupted && text.includes('Three reports')) {
      isInterrupted = true;
      kill('SIGTERM');
    }
  });

  expect(code).toBe(130);
  expect(leftovers(pid)).toEqual([]);
});

test('killed without warning it is tidied up by the next run', async () => {
  let isKilled = false;
  const killed = await runDemo(['--keep'], (text, kill) => {
    if (!isKilled && text.includes('Running until Ctrl-C')) {
      isKilled = true;
      kill('SIGKILL');
    }
  });
  expect(leftovers(killed.pid)).toHaveLength(1);

  const next = await runDemo([]);

  expect(next.code).toBe(0);
  expect(leftovers(killed.pid)).toEqual([]);
});
