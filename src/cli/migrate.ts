/** `tollbell migrate`: brings our own schema up to date, or prints the grants of the source. */
import type { Command } from 'commander';
import { grantStatements, ownGrantStatements } from '../database/grant-script.ts';
import { migrateOwnSchema } from '../database/migrate.ts';
import { required } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface MigrateOptions {
  readonly printGrants?: string | true;
  readonly config?: string;
}

export function addMigrate(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('migrate')
    .description("create or update tollbell's own schema; never touches the gateway's tables")
    .option(
      '--print-grants [role]',
      'print the SQL for a role that may only do what the service does',
    )
    .action(async (_: unknown, command: Command) => {
      finish(await migrate(io, command.optsWithGlobals<MigrateOptions>()));
    });
}

async function migrate(io: Io, { printGrants, config: path }: MigrateOptions): Promise<number> {
  if (printGrants !== undefined) {
    const role = printGrants === true ? 'tollbell' : printGrants;
    io.out(
      `-- Run as the owner of the gateway's tables. Lets ${JSON.stringify(role)} read, by column;`,
    );
    io.out('-- prompts and responses are not among them.');
    for (const statement of grantStatements({ role })) io.out(`${statement};`);
    io.out(
      "-- Run as the owner of tollbell's own schemas, after 'tollbell migrate': rows, no tables.",
    );
    for (const statement of ownGrantStatements({ role })) io.out(`${statement};`);
    return exitCodes.done;
  }
  const { config } = openConfig(io, path);
  const names = await migrateOwnSchema(required(config.ownDatabaseUrl).reveal());
  if (names.length === 0) io.out('Schema tollbell is up to date.');
  for (const name of names) io.out(`migrated ${name}`);
  return exitCodes.done;
}
