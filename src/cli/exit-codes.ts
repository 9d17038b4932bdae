/** What the exit code of every command means; the README's table is this one. */
import { EmbeddedPostgresError } from '../demo/postgres/embedded-postgres-error.ts';
import { Bug, ConfigError, DatabaseError, UsageError } from '../errors.ts';

export const exitCodes = {
  done: 0,
  /** Wrong command line or config: nothing was started. */
  usage: 2,
  /** A database could not be read or written as needed. */
  database: 3,
  /** At least one destination did not take the message. */
  undelivered: 4,
  /** What the gateway wrote in different places does not agree. */
  disagreement: 5,
  /** A fault of tollbell itself. */
  bug: 70,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;

export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError || error instanceof UsageError) return exitCodes.usage;
  if (error instanceof DatabaseError || error instanceof EmbeddedPostgresError) {
    return exitCodes.database;
  }
  return exitCodes.bug;
}

/** What to print for an error; the stack only for what should never happen. */
export function errorText(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof UsageError || error instanceof DatabaseError)
    return `error: ${error.message}`;
  if (error instanceof EmbeddedPostgresError) return `error: ${error.message}`;
  if (error instanceof Bug) return `bug: ${error.message}\n${error.stack ?? ''}`;
  if (error instanceof Error) return `error: ${error.name}: ${error.message}`;
  return `error: ${String(error)}`;
}
