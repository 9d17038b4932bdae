/** A month of the made-up company without its incidents: budgets that suffice, and errors of every day. */
import pg from 'pg';
import { makeCompany } from '../../src/demo/seed/company.ts';
import { type Deployment, makeDeployments } from '../../src/demo/seed/deployments.ts';
import { insertRows } from '../../src/demo/seed/insert-rows.ts';
import { makeRequests, type SpendLogRow } from '../../src/demo/seed/make-requests.ts';
import { spendLogColumns } from '../../src/demo/seed/spend-log-columns.ts';
import { writeEntities } from '../../src/demo/seed/write-entities.ts';
import { seededRandom } from '../../src/effects/random.ts';

const dayMs = 86_400_000;
/** The incidents stand within so many days before the end of what is made up. */
const incidentDays = 6;

export interface HealthyCompany {
  readonly deployments: readonly Deployment[];
  /** By when they end. */
  readonly rows: readonly SpendLogRow[];
  readonly writeEntities: (connectionString: string) => Promise<void>;
}

export function healthyCompany({
  start,
  days,
  requestsPerDay,
  seed,
}: {
  readonly start: Date;
  readonly days: number;
  readonly requestsPerDay: number;
  readonly seed: number;
}): HealthyCompany {
  const random = seededRandom(seed);
  const deployments = makeDeployments(random);
  const company = makeCompany(random);
  const madeDays = days + incidentDays;
  const untilMs = start.getTime() + madeDays * dayMs;
  const requestCount = requestsPerDay * madeDays;
  const made = makeRequests(random, {
    company,
    deployments,
    untilMs,
    days: madeDays,
    requestCount,
  });
  const rows = made.filter(({ endTime }) => endTime < start.getTime() + days * dayMs);
  return {
    deployments,
    rows,
    writeEntities: async (connectionString) => {
      const pool = new pg.Pool({ connectionString, max: 2 });
      try {
        const untilStart = { company, deployments, rows: [], untilMs: start.getTime(), random };
        await writeEntities(pool, untilStart);
        for (const table of tablesWithBudgets) {
          await pool.query(`update "${table}" set max_budget = 1e9 where max_budget is not null`);
        }
        await pool.query('update "LiteLLM_BudgetTable" set soft_budget = null');
      } finally {
        await pool.end();
      }
    },
  };
}

const tablesWithBudgets = [
  'LiteLLM_BudgetTable',
  'LiteLLM_TeamTable',
  'LiteLLM_UserTable',
  'LiteLLM_VerificationToken',
];

/** Writes rows as the gateway does when they end. */
export async function writeRows(
  connectionString: string,
  rows: readonly SpendLogRow[],
): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  try {
    await insertRows(pool, 'LiteLLM_SpendLogs', spendLogColumns, rows);
  } finally {
    await pool.end();
  }
}
