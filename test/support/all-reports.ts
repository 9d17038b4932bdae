/** All four reports drafted against one source: what they say and every figure behind it. */
import type { Kysely } from 'kysely';
import { jobs } from '../../jobs/index.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { draftReport } from '../../src/run/draft-report.ts';
import { configOf } from './configs.ts';

const config = configOf(`
tollbell:
  timezone: Europe/Berlin
  reports: {spend_reports: {per_team: true}}
  destinations: {room: {url: 'https://hooks.example/room'}}
`);

/** By the name of the job, as one text each, so that two sources compare byte for byte. */
export async function allReports(
  source: Kysely<SourceTables>,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  const drafts: Record<string, string> = {};
  for (const job of jobs) {
    const window = job.windowAt(now, config);
    const draft = await draftReport({ source, own: null }, { job, config, now, window });
    drafts[job.name] = JSON.stringify(draft, null, 1);
  }
  return drafts;
}
