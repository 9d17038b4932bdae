/**
 * What is compared: ways to get the figures of one report. Ways of one report are timed in turn on
 * every size of the log, so a busy minute of the machine falls on all of them.
 */
import type { Kysely } from 'kysely';
import type { SourceTables } from '../../src/database/source-tables.ts';
import type { FilledLog } from '../fixture/filled-log.ts';

export const reports = [
  'spend by team and tag, 30 days',
  'spend by team and tag, 7 days',
  'daily: slowest with p95, failures',
] as const;

export type ReportName = (typeof reports)[number];

export interface Way {
  readonly report: ReportName;
  readonly name: string;
  /** The others of the report are held against the way that tollbell goes. */
  readonly isOurs: boolean;
  /** Reads all figures of the report, each time anew. */
  readonly run: (reader: Reader) => Promise<unknown>;
}

export interface Reader {
  readonly log: FilledLog;
  /** The gateway's database as the product opens it, on one connection. */
  readonly source: Kysely<SourceTables>;
}
