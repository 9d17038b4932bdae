/** What the global setup hands to every test file. */
export interface DatabaseServer {
  /** Superuser on the database `postgres`. */
  readonly url: string;
  /** Cloned once per test file; nobody connects to it. */
  readonly template: string;
  /** Begins the name of every database of this run. */
  readonly prefix: string;
  readonly readerPassword: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}
