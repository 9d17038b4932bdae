/** `tollbell doctor`: whether everything is as it must be here, and how tollbell works with it. */
import type { Command } from 'commander';
import { sql } from 'kysely';
import type { Config } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { inspectSource } from '../database/inspect-source.ts';
import { ConfigError, DatabaseError, formatConfigIssue } from '../errors.ts';
import { plural } from '../message/format.ts';
import { columns } from './columns.ts';
import { readOwn, withOwn, withSource } from './databases.ts';
import {
  type Check,
  configChecks,
  error,
  ok,
  ownChecks,
  sourceChecks,
  type Verdict,
} from './doctor-checks.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface DoctorOptions {
  readonly json?: boolean;
  readonly config?: string;
}

export function addDoctor(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('doctor')
    .description('check config, databases, rights and routes, and say what to do; changes nothing')
    .option('--json', 'print the verdicts as JSON')
    .action(async (_: unknown, command: Command) => {
      const { json, config } = command.optsWithGlobals<DoctorOptions>();
      const { verdicts, exitCode } = await examine(io, config);
      io.out(json === true ? verdictsJson(verdicts) : verdictsText(verdicts));
      finish(exitCode);
    });
}

interface Examination {
  readonly verdicts: readonly Verdict[];
  readonly exitCode: number;
}

async function examine(io: Io, path: string | undefined): Promise<Examination> {
  const opened = tryOpenConfig(io, path);
  if (!opened.ok) return { verdicts: opened.verdicts, exitCode: exitCodes.usage };
  const { config } = opened;
  const context = { config, clock: io.clock };
  const ofConfig = [...opened.verdicts, ...(await run(configChecks, context, 'config'))];
  const ofSource = await examineDatabase('gateway database', config.sourceDatabaseUrl, () =>
    withSource(config, async (source) => {
      const inspection = await inspectSource(source);
      return run(sourceChecks, { ...context, source, inspection }, 'schema');
    }),
  );
  const ofOwn = await examineDatabase('own database', config.ownDatabaseUrl, () =>
    withOwn(config, async ({ db: own }) => {
      await readOwn(() => sql`select`.execute(own));
      return run(ownChecks, { ...context, own }, 'own schema');
    }),
  );
  const ofDatabases = [...ofSource, ...ofOwn];
  const hasError = (verdicts: readonly Verdict[]): boolean =>
    verdicts.some(({ state }) => state === 'error');
  return {
    verdicts: [...ofConfig, ...ofDatabases],
    exitCode: hasError(ofConfig)
      ? exitCodes.usage
      : hasError(ofDatabases)
        ? exitCodes.database
        : exitCodes.done,
  };
}

type TriedConfig =
  | { readonly ok: true; readonly config: Config; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly verdicts: readonly Verdict[] };

function tryOpenConfig(io: Io, path: string | undefined): TriedConfig {
  const check = 'config';
  try {
    const { config, file } = openConfig(io, path);
    const what = file === null ? 'no file; defaults and environment' : `${file} is valid`;
    return { ok: true, config, verdicts: [ok(check, what)] };
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    const verdicts = cause.issues.map((issue) => error(check, formatConfigIssue(issue)));
    return { ok: false, verdicts };
  }
}

/** One that cannot be reached is one verdict; one that is not set was told with the config. */
async function examineDatabase(
  name: string,
  url: Secret | null,
  examineIt: () => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> {
  return url === null ? [] : orVerdict(name, examineIt);
}

async function run<Context>(
  checks: readonly Check<Context>[],
  context: Context,
  name: string,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const check of checks) verdicts.push(...(await orVerdict(name, async () => check(context))));
  return verdicts;
}

async function orVerdict(
  name: string,
  judge: () => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> {
  try {
    return await judge();
  } catch (cause) {
    if (cause instanceof DatabaseError) return [error(name, cause.message)];
    throw cause;
  }
}

function verdictsJson(verdicts: readonly Verdict[]): string {
  const isOk = verdicts.every(({ state }) => state !== 'error');
  return JSON.stringify({ ok: isOk, checks: verdicts }, null, 2);
}

function verdictsText(verdicts: readonly Verdict[]): string {
  const countOf = (wanted: Verdict['state']): number =>
    verdicts.filter(({ state }) => state === wanted).length;
  const [errorCount, warningCount] = [countOf('error'), countOf('warn')];
  const lines = columns(
    verdicts.map(({ check, state, what, todo }) => [
      state,
      check,
      todo === null ? what : `${what}; ${todo}`,
    ]),
  );
  const sum =
    errorCount + warningCount === 0
      ? 'All is well.'
      : `${plural(errorCount, 'error')}, ${plural(warningCount, 'warning')}.`;
  return [...lines, '', sum].join('\n');
}
