/** Two ways to the same budgets: as alerts read them, and every row into this process, to be judged there. */
import { type Kysely, sql } from 'kysely';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { newestFeatures } from '../../src/database/source-features.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { budgetPositions } from '../../src/queries/budgets/budget-positions.ts';

export type BenchKind = 'key' | 'team' | 'user' | 'end_user';

export const benchKinds: readonly BenchKind[] = ['key', 'team', 'user', 'end_user'];
export const share = 0.85;
/** Half of the budgets' window has passed. */
const now = new Date('2026-11-16T00:00:00Z');

/** Ids of what is near its limit. */
export async function asAlertsRead(
  source: Kysely<SourceTables>,
  kind: BenchKind,
  options: { readonly near: boolean; readonly known?: readonly string[] } = { near: true },
): Promise<readonly string[]> {
  const defaults = {
    proxyLimitUsd: null,
    proxyDuration: null,
    endUserBudgetId: null,
    endUserLimitUsd: null,
  };
  const found = await readSnapshot(source, (snapshot) =>
    budgetPositions(snapshot, kind, {
      features: newestFeatures,
      defaults,
      now,
      near: options.near ? { share, leftUsd: null, projectedShare: null } : null,
      known: options.known ?? [],
    }),
  );
  return found.map(({ id }) => id).toSorted();
}

interface Row {
  readonly id: string;
  readonly spend: number;
  readonly limitUsd: number | null;
}

/** The same from all rows at once, with no more columns than the judgement needs. */
export async function allIntoNode(
  source: Kysely<SourceTables>,
  kind: BenchKind,
): Promise<readonly string[]> {
  const { rows } = await sql<Row>`${sql.raw(statements[kind])}`.execute(source);
  return rows
    .filter(({ spend, limitUsd }) => limitUsd !== null && spend > 0 && spend >= share * limitUsd)
    .map(({ id }) => id)
    .toSorted();
}

const statements: Readonly<Record<BenchKind, string>> = {
  key: `select token as id, spend, coalesce(key.max_budget, shared.max_budget) as "limitUsd",
      key_alias, user_id, team_id, key.budget_duration, key.budget_reset_at
    from "LiteLLM_VerificationToken" as key
    left join "LiteLLM_BudgetTable" as shared on shared.budget_id = key.budget_id`,
  team: `select team_id as id, spend, max_budget as "limitUsd", team_alias, budget_duration, budget_reset_at
    from "LiteLLM_TeamTable"`,
  user: `select user_id as id, spend, max_budget as "limitUsd", user_email, budget_duration, budget_reset_at
    from "LiteLLM_UserTable"`,
  end_user: `select user_id as id, spend, shared.max_budget as "limitUsd", alias,
      shared.budget_duration, shared.budget_reset_at
    from "LiteLLM_EndUserTable" as customer
    left join "LiteLLM_BudgetTable" as shared on shared.budget_id = customer.budget_id`,
};
