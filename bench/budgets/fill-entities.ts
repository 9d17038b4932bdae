/** Fills the gateway's tables with entities that have budgets, made by the server itself; one in a hundred is near its limit. */
import type pg from 'pg';

export interface EntityCounts {
  readonly keys: number;
  readonly teams: number;
  readonly users: number;
  readonly endUsers: number;
}

/** Rows of the table of budgets, which end users and a tenth of the keys share. */
const sharedCount = 100;

/** From a hundredth of it to nine tenths by its number; limits are 10, 20, ... 1000. */
const limit = `(10 * (1 + n % 100))::float8`;
const spend = `${limit} * case when n % 100 = 7 then 0.86 + (n % 1700) / 12000.0 else (n * 37 % 800) / 1000.0 end`;
const window = `'30d', timestamp '2026-12-01'`;

export async function fillEntities(
  client: pg.Client,
  { keys, teams, users, endUsers }: EntityCounts,
): Promise<void> {
  const statements = [
    `insert into "LiteLLM_BudgetTable" (budget_id, max_budget, budget_duration, budget_reset_at, created_by, updated_by)
     select 'budget-' || n, ${limit}, ${window}, 'bench', 'bench' from generate_series(0, ${sharedCount - 1}) as n`,
    `insert into "LiteLLM_TeamTable" (team_id, team_alias, spend, max_budget, budget_duration, budget_reset_at, metadata)
     select md5('team ' || n)::uuid::text, 'Team ' || n, ${spend}, ${limit}, ${window},
       '{"soft_budget_alerting_emails": ["team@x.example"], "note": "of the bench"}'
     from generate_series(1, ${teams}) as n`,
    `insert into "LiteLLM_UserTable" (user_id, user_email, spend, max_budget, budget_duration, budget_reset_at)
     select 'user-' || n, 'user-' || n || '@x.example', ${spend}, ${limit}, ${window}
     from generate_series(1, ${users}) as n`,
    `insert into "LiteLLM_VerificationToken" (token, key_name, key_alias, spend, max_budget,
       budget_duration, budget_reset_at, budget_id, user_id, team_id, metadata)
     select encode(sha256(convert_to('key ' || n, 'UTF8')), 'hex'), 'sk-...' || n % 10000, 'key ' || n,
       ${spend}, case when n % 10 > 0 then ${limit} end, case when n % 10 > 0 then '30d' end,
       case when n % 10 > 0 then timestamp '2026-12-01' end,
       case when n % 10 = 0 then 'budget-' || n % ${sharedCount} end,
       'user-' || 1 + n % ${Math.max(users, 1)},
       md5('team ' || 1 + n % ${Math.max(teams, 1)})::uuid::text,
       '{"service": "made up", "owner": "somebody"}'
     from generate_series(1, ${keys}) as n`,
    `insert into "LiteLLM_EndUserTable" (user_id, spend, budget_id, blocked)
     select 'end-user-' || n, ${spend}, 'budget-' || n % ${sharedCount}, false
     from generate_series(1, ${endUsers}) as n`,
    `vacuum (analyze) "LiteLLM_BudgetTable", "LiteLLM_TeamTable", "LiteLLM_UserTable",
       "LiteLLM_VerificationToken", "LiteLLM_EndUserTable"`,
  ];
  for (const statement of statements) await client.query(statement);
}
