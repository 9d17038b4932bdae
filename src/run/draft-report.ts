/** Reads one job's figures for one window in one snapshot, and words them. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import type { Window } from '../time/window.ts';

export interface DraftReportOptions {
  readonly job: Job;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
}

/** @throws DatabaseError with side `source`. */
export async function draftReport(
  source: Kysely<SourceTables>,
  { job, config, now, window }: DraftReportOptions,
): Promise<Draft> {
  const features = await detectSourceFeatures(source);
  return readSnapshot(source, (snapshot) =>
    job.draft({ source: snapshot, features, config, now, window }),
  );
}
