/** Reads one job's figures for one window in one snapshot, and words them. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase, SourceTables } from '../database/source-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import { mapText } from '../message/map-text.ts';
import { maskSecrets } from '../message/mask-secrets.ts';
import type { Window } from '../time/window.ts';

export interface DraftReportOptions {
  readonly job: Job;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
  readonly knownUntil?: Date;
}

/**
 * `readAlso` reads in the same snapshot, after all else.
 *
 * @throws DatabaseError with side `source`.
 */
export async function draftReport(
  source: Kysely<SourceTables>,
  { job, ...options }: DraftReportOptions,
  readAlso: (snapshot: SourceDatabase) => Promise<void> = async () => undefined,
): Promise<Draft> {
  const features = await detectSourceFeatures(source);
  const draft = await readSnapshot(source, async (snapshot, readSection) => {
    const made = await job.draft({ source: snapshot, readSection, features, ...options });
    await readAlso(snapshot);
    return made;
  });
  // Names, tags and error texts are anybody's: what must not be read in them is taken out here, once.
  return {
    ...draft,
    message: mapText(draft.message, maskSecrets),
    parts: draft.parts.map((part) => ({ ...part, message: mapText(part.message, maskSecrets) })),
  };
}
