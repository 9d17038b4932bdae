/**
 * The three errors that change what a caller does next. Everything that can be expected is a
 * value instead; no message here may hold a URL, a password or a row.
 */

/** One problem of a config, with the place it stands at. */
export interface ConfigIssue {
  /** `file:line:column`, or the name of the environment variable. */
  readonly place: string;
  /** Dotted path of the setting, empty for a syntax error. */
  readonly path: string;
  readonly problem: string;
  readonly hint?: string;
}

/** The config cannot be used: stop before anything starts (exit code 2). */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(formatConfigIssue).join('\n'));
    this.issues = issues;
  }
}

/** `config.yaml:3:5 general_settings.alerting: what; hint`. */
export function formatConfigIssue({ place, path, problem, hint }: ConfigIssue): string {
  const where = path === '' ? place : `${place} ${path}`;
  return `${where}: ${problem}${hint === undefined ? '' : `; ${hint}`}`;
}

/** The command line was wrong: say what to type instead (exit code 2). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type DatabaseErrorCode =
  | 'unreachable'
  | 'refused-login'
  | 'missing-database'
  | 'missing-table'
  | 'missing-column'
  | 'missing-grant'
  | 'timed-out'
  | 'busy'
  | 'read-only'
  | 'unavailable'
  | 'failed';

/** A database did not answer as needed: exit code 3 in one-shot commands, try again in a service. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly side: 'source' | 'own';

  constructor(
    code: DatabaseErrorCode,
    side: 'source' | 'own',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.side = side;
  }
}

/** Something that cannot be: exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

export function invariant(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new Bug(`this should be true, and is not: ${claim}`);
}
