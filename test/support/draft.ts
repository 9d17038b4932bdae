/** Drafts a job against a test database, as `tollbell run --dry-run` would. */
import type { Kysely } from 'kysely';
import { jobs } from '../../jobs/index.ts';
import type { Config } from '../../src/config/config.ts';
import type { OwnTables } from '../../src/database/own-tables.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import type { Draft } from '../../src/define/job.ts';
import { drawTerminal } from '../../src/destinations/terminal.ts';
import { draftReport } from '../../src/run/draft-report.ts';
import type { Window } from '../../src/time/window.ts';
import { configOf } from './configs.ts';
import type { TestDatabase } from './postgres.ts';

export interface DraftOptions {
  readonly now: string;
  readonly config?: Config;
  readonly window?: Window;
  readonly source?: Kysely<SourceTables>;
  /** Where rollups are; the log alone is read when unset. */
  readonly own?: Kysely<OwnTables> | null;
}

export async function draftOf(
  database: TestDatabase,
  name: string,
  { now, config = configOf(), window, source = database.source, own = null }: DraftOptions,
): Promise<Draft & { readonly text: string; readonly figures: object }> {
  const job = jobs.find((candidate) => candidate.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  const instant = new Date(now);
  const draft = await draftReport(
    { source, own },
    {
      job,
      config,
      now: instant,
      window: window ?? job.windowAt(instant, config),
    },
  );
  const text = drawTerminal(draft.message, { width: 120, isColored: false, label: name });
  return { ...draft, text, figures: draft.message.about.figures ?? {} };
}
