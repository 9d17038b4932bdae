/** Reads one job's figures for one window in one snapshot, and words them. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { readByRange } from '../database/read-by-range.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase, SourceTables } from '../database/source-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import { DatabaseError } from '../errors.ts';
import { mapText } from '../message/map-text.ts';
import { maskSecrets } from '../message/mask-secrets.ts';
import type { Window } from '../time/window.ts';
import { usageOpener } from './open-usage.ts';
import { pastNamesOf } from './seen-of-own.ts';

export interface DraftReportDatabases {
  readonly source: Kysely<SourceTables>;
  /** Where our rollups are; null where only the log is to be read. */
  readonly own: Kysely<OwnTables> | null;
}

export interface DraftReportOptions {
  readonly job: Job;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
  readonly knownUntil?: Date;
}

type ReadAlso = (snapshot: SourceDatabase) => Promise<void>;

/**
 * `readAlso` reads in the same snapshot, after all else.
 *
 * @throws DatabaseError with side `source`.
 */
export async function draftReport(
  databases: DraftReportDatabases,
  options: DraftReportOptions,
  readAlso: ReadAlso = async () => undefined,
): Promise<Draft> {
  const draft = await draftFrom(databases, options, readAlso).catch((error: unknown) => {
    // The log alone gives the same figures.
    const isOwnFault = error instanceof DatabaseError && error.side === 'own';
    if (!isOwnFault || databases.own === null) throw error;
    return draftFrom({ ...databases, own: null }, options, readAlso);
  });
  // Names, tags and error texts are anybody's: what must not be read in them is taken out here, once.
  return {
    ...draft,
    message: mapText(draft.message, maskSecrets),
    parts: draft.parts.map((part) => ({ ...part, message: mapText(part.message, maskSecrets) })),
  };
}

async function draftFrom(
  { source, own }: DraftReportDatabases,
  { job, ...options }: DraftReportOptions,
  readAlso: ReadAlso,
): Promise<Draft> {
  const features = await detectSourceFeatures(source);
  return readSnapshot(source, async (snapshot, readSection, tx) => {
    await readByRange(tx);
    const { openUsage, close } = usageOpener({ source: tx, own, features });
    try {
      const made = await job.draft({
        source: snapshot,
        readSection,
        openUsage,
        pastNames: pastNamesOf(own),
        features,
        ...options,
      });
      await readAlso(snapshot);
      return made;
    } finally {
      await close();
    }
  });
}
