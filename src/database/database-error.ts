/**
 * Turns whatever a driver throws into a sentence: what happened, and what to do about it.
 *
 * The server's own words are kept only where they name a table, a column or a role; addresses,
 * passwords and rows never pass.
 */
import { DatabaseError, type DatabaseErrorCode } from '../errors.ts';

const nameOf = { source: "the gateway's database", own: "tollbell's own database" } as const;
const settingOf = {
  source: 'DATABASE_URL (or tollbell.source_database_url)',
  own: 'TOLLBELL_DATABASE_URL (or tollbell.database_url)',
} as const;

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const codeOfState: Readonly<Record<string, DatabaseErrorCode>> = {
  '28P01': 'refused-login',
  '28000': 'refused-login',
  '3D000': 'missing-database',
  '42P01': 'missing-table',
  '3F000': 'missing-table',
  '42703': 'missing-column',
  '42501': 'missing-grant',
  '57014': 'timed-out',
  '55P03': 'timed-out',
  '25P03': 'timed-out',
  '25006': 'read-only',
  '53300': 'busy',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
};

const codeOfSystemError: Readonly<Record<string, DatabaseErrorCode>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'unavailable',
  EPIPE: 'unavailable',
};

/** Passes a `DatabaseError` through; wraps everything else, with the cause kept. */
export function databaseError(cause: unknown, side: 'source' | 'own'): DatabaseError {
  if (cause instanceof DatabaseError) return cause;
  const found = unwrap(cause);
  const code = codeOf(found);
  return new DatabaseError(code, side, sentence(code, side, found), { cause });
}

interface DriverError {
  readonly code: string;
  readonly message: string;
}

/** Connecting to a name with several addresses fails with one error for all of them. */
function unwrap(cause: unknown): DriverError {
  if (cause instanceof AggregateError && cause.errors.length > 0) return unwrap(cause.errors[0]);
  if (!(cause instanceof Error)) return { code: '', message: String(cause) };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return { code, message: cause.message };
}

function codeOf({ code, message }: DriverError): DatabaseErrorCode {
  const known = codeOfState[code] ?? codeOfSystemError[code];
  if (known !== undefined) return known;
  if (/timeout exceeded when trying to connect|Connection terminated due to/.test(message)) {
    return 'unreachable';
  }
  if (/^(Connection terminated|Client (has encountered|was closed))/.test(message)) {
    return 'unavailable';
  }
  if (/password must be a string|SASL/.test(message)) return 'refused-login';
  return 'failed';
}

function sentence(
  code: DatabaseErrorCode,
  side: 'source' | 'own',
  { message, code: state }: DriverError,
): string {
  const database = nameOf[side];
  const setting = settingOf[side];
  switch (code) {
    case 'unreachable':
      return `cannot reach ${database} (${state === '' ? 'no answer in time' : state}); check host and port in ${setting}, and that the server runs`;
    case 'refused-login':
      return `${database} refused the login; check user and password in ${setting}`;
    case 'missing-database':
      return `${database} does not exist on that server; check the name at the end of ${setting}`;
    case 'missing-table':
      return side === 'own'
        ? `${database} is not set up yet (${message}); run 'tollbell migrate'`
        : `${message} in ${database}; is ${setting} the database that the LiteLLM proxy writes?`;
    case 'missing-column':
      return `${message} in ${database}; this LiteLLM version is not known to tollbell`;
    case 'missing-grant':
      return side === 'own'
        ? `${message} in ${database}; 'tollbell migrate' needs a role that may create the schema 'tollbell'`
        : `${message} in ${database}; run the statements of 'tollbell migrate --print-grants' as the owner of the tables`;
    case 'timed-out':
      return `${database} took too long (${message}); raise tollbell.database.statement_timeout_seconds or choose a shorter period`;
    case 'busy':
      return `${database} has no free connection; lower tollbell.database.pool_size or raise max_connections`;
    case 'read-only':
      return `${database} is read-only just now (${message})`;
    case 'unavailable':
      return `${database} closed the connection; it may be restarting, try again`;
    case 'failed':
      // What the server says of a value has the value in it.
      if (/^2[23]/.test(state)) {
        return `${database} holds or was given a value that cannot be handled (${state}); the server's own log has its words`;
      }
      return `${database} answered with an error${state === '' ? '' : ` (${state})`}: ${message}`;
  }
}

/** What the driver says of a connection that is gone; the last two when it is asked to roll back on it. */
const lostWords =
  /^(Connection terminated|timeout exceeded|Client has encountered a connection error|Client was closed)/;

/** Driver and system errors carry a code; a lost connection is known by its words only. */
export function isDriverError(cause: unknown): boolean {
  if (cause instanceof AggregateError) return true;
  // Ours has a code, too, and already says which database it is about.
  if (!(cause instanceof Error) || cause instanceof DatabaseError) return false;
  return 'code' in cause || lostWords.test(cause.message);
}

/**
 * A statement that ran into `statement_timeout`. A person who cancels one gives the same state; a
 * server tells the two apart by its words only, which are English on most.
 */
export function isStatementCut(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return cause.code === '57014' && !/user request/.test(cause.message);
}
