/** The table of commands, and what becomes of their mistakes. */
import { Command, CommanderError } from 'commander';
import { environmentVariables } from '../config/environment-variables.ts';
import { version } from '../version.ts';
import { addAlerts } from './alerts.ts';
import { addBackfill } from './backfill.ts';
import { addBacktest } from './backtest.ts';
import { addCoverage } from './coverage.ts';
import { addDemo } from './demo.ts';
import { addDoctor } from './doctor.ts';
import { errorText, exitCodeOf, exitCodes } from './exit-codes.ts';
import { addHistory } from './history.ts';
import type { Io } from './io.ts';
import { addMigrate } from './migrate.ts';
import { addPreview } from './preview.ts';
import { addReconcile } from './reconcile.ts';
import { addResend } from './resend.ts';
import { addRoute } from './route.ts';
import { addRun } from './run.ts';
import { addSilenceCommand } from './silence.ts';
import { addStart } from './start.ts';
import { addStatus } from './status.ts';
import { addTest } from './test-destination.ts';
import { addValidate } from './validate.ts';
import { addVerify } from './verify.ts';

const environmentList = Object.entries(environmentVariables)
  .map(([name, meaning]) => `  ${name.padEnd(22)}${meaning}`)
  .join('\n');

const commands = [
  addStart,
  addRun,
  addPreview,
  addStatus,
  addAlerts,
  addHistory,
  addVerify,
  addReconcile,
  addCoverage,
  addResend,
  addSilenceCommand,
  addTest,
  addValidate,
  addDoctor,
  addRoute,
  addBackfill,
  addBacktest,
  addMigrate,
  addDemo,
];

/** Runs one command line and returns its exit code; never throws. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = new Command('tollbell')
    .description(
      'Reports for LLM gateways: reads the spend log of a LiteLLM proxy, tells people once.',
    )
    .version(version)
    .option(
      '-c, --config <file>',
      "LiteLLM's config.yaml (default: TOLLBELL_CONFIG, else ./config.yaml)",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })
    .showHelpAfterError("(try 'tollbell --help')")
    .addHelpText('after', `\nEnvironment:\n${environmentList}`)
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 usage or config, 3 database, 4 not delivered, 5 sums disagree, 70 bug',
    );
  for (const add of commands) {
    add(program, io, (code) => {
      exitCode = code;
    });
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version end with 0; every mistake of the command line is commander's 1.
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    io.err(errorText(error));
    return exitCodeOf(error);
  }
}
