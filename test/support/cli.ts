/** Runs the command line in this process, with its own environment, clock and output. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../src/cli/program.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface CliResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly config?: string;
}

export async function cli(
  args: readonly string[],
  { env = {}, now = '2026-11-24T09:00:00Z', config }: CliOptions = {},
): Promise<CliResult> {
  let out = '';
  let err = '';
  const configArgs = config === undefined ? [] : ['--config', writeConfig(config)];
  const exitCode = await runCli([...configArgs, ...args], {
    env,
    clock: { now: () => new Date(now) },
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
    errRaw: (text) => {
      err += text;
    },
    width: 100,
    isColored: false,
    isInteractive: false,
  });
  return { exitCode, out, err };
}

export function writeConfig(text: string): string {
  const file = join(temporaryDirectory('cli'), 'config.yaml');
  writeFileSync(file, text);
  return file;
}
