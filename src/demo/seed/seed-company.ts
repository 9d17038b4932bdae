/**
 * Fills a gateway's database with a made-up company: deterministic, so that a figure seen once
 * can be seen again.
 */
import pg from 'pg';
import { seededRandom } from '../../effects/random.ts';
import { makeCompany } from './company.ts';
import { makeDeployments } from './deployments.ts';
import { insertRows } from './insert-rows.ts';
import { makeRequests } from './make-requests.ts';
import { spendLogColumns } from './spend-log-columns.ts';
import { withoutIndexes } from './without-indexes.ts';
import { writeEntities } from './write-entities.ts';
import { writeRollups } from './write-rollups.ts';

export interface SeedOptions {
  readonly connectionString: string;
  readonly seed: number;
  /** No request begins at or after this instant. */
  readonly until: Date;
  readonly days?: number;
  readonly requestCount?: number;
  readonly onProgress?: (writtenCount: number, totalCount: number) => void;
}

export interface SeedSummary {
  readonly requestCount: number;
  readonly failureCount: number;
  readonly spendUsd: number;
  readonly teamCount: number;
  readonly keyCount: number;
  readonly deploymentCount: number;
}

const batchSize = 4_000;

export async function seedCompany({
  connectionString,
  seed,
  until,
  days = 45,
  requestCount = 110_000,
  onProgress = () => undefined,
}: SeedOptions): Promise<SeedSummary> {
  const random = seededRandom(seed);
  const deployments = makeDeployments(random);
  const company = makeCompany(random);
  const untilMs = until.getTime();
  const rows = makeRequests(random, { company, deployments, untilMs, days, requestCount });
  const pool = new pg.Pool({ connectionString, max: 3, options: '-c synchronous_commit=off' });
  try {
    await writeEntities(pool, { company, deployments, rows, untilMs, random });
    await withoutIndexes(pool, 'LiteLLM_SpendLogs', async () => {
      let written = 0;
      const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
        rows.slice(index * batchSize, (index + 1) * batchSize),
      );
      // Two at a time, in order: one is written down here while the other is taken apart there.
      for (let index = 0; index < batches.length; index += 2) {
        await Promise.all(
          batches.slice(index, index + 2).map(async (batch) => {
            await insertRows(pool, 'LiteLLM_SpendLogs', spendLogColumns, batch);
            written += batch.length;
            onProgress(written, rows.length);
          }),
        );
      }
    });
    await Promise.all([writeRollups(pool), pool.query('vacuum (analyze) "LiteLLM_SpendLogs"')]);
    await pool.query(
      'analyze "LiteLLM_DailyUserSpend", "LiteLLM_DailyTeamSpend", "LiteLLM_DailyTagSpend"',
    );
  } finally {
    await pool.end();
  }
  return {
    requestCount: rows.length,
    failureCount: rows.filter(({ metadata }) => metadata.includes('"error_class"')).length,
    spendUsd: rows.reduce((sum, { spend }) => sum + spend, 0),
    teamCount: company.teams.length,
    keyCount: company.keys.length,
    deploymentCount: deployments.length,
  };
}
