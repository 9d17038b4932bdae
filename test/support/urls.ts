/** Connection strings of the test server's databases and roles. */

/** The role that may do just what the grant script allows; every query test runs under it. */
export const readerRole = 'tollbell_reader';

export function withDatabase(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

export function withLogin(url: string, user: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = user;
  parsed.password = password;
  return parsed.toString();
}
