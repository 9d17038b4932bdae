/** Writes who the made-up company is: budgets of every kind, teams, users, keys, models, rollups. */
import type pg from 'pg';
import type { Random } from '../../effects/random.ts';
import type { Company } from './company.ts';
import type { Deployment } from './deployments.ts';
import { hex } from './draw.ts';
import { insertRows } from './insert-rows.ts';
import type { SpendLogRow } from './make-requests.ts';

const dayMs = 86_400_000;

/** What was spent stands at these shares of the limits of keys and users, which go round: most are far. */
const shares = [
  0.4, 0.2, 0.88, 0.35, 0.55, 0.15, 0.3, 0.96, 0.62, 0.45, 0.25, 1.08, 0.5, 0.33, 0.7, 0.58,
];
/** Teams that are near their limit, or over it, however much the company spends. */
const tightTeams: Readonly<Record<string, number>> = {
  research: 0.87,
  'data-platform': 0.96,
  mobile: 1.04,
};

export interface Entities {
  readonly company: Company;
  readonly deployments: readonly Deployment[];
  readonly rows: readonly SpendLogRow[];
  readonly untilMs: number;
  readonly random: Random;
}

export async function writeEntities(pool: pg.Pool, entities: Entities): Promise<void> {
  const { company, deployments, rows, untilMs, random } = entities;
  const createdAt = untilMs - 200 * dayMs;
  // Windows of thirty days, of which three weeks are over on any day of the calendar.
  const resetAt = Math.floor(untilMs / dayMs) * dayMs + 9 * dayMs;
  const inWindow = rows.filter(({ startTime }) => startTime >= resetAt - 30 * dayMs);
  const spentBy = (column: keyof SpendLogRow): ReadonlyMap<unknown, number> =>
    sumBy(inWindow, column);
  const byTeam = spentBy('team_id');
  const byKey = spentBy('api_key');
  const byUser = spentBy('user');
  const byCustomer = spentBy('end_user');
  const byOrganization = spentBy('organization_id');
  const byTag = spentByTag(inWindow);
  const byMember = spentByMember(inWindow);
  const limit = (spend: number, index: number): number =>
    limitAt(spend, shares[index % shares.length] ?? 1);
  const budget = (id: string, maxUsd: number, softUsd: number | null) => ({
    budget_id: id,
    max_budget: maxUsd,
    soft_budget: softUsd,
    budget_duration: '30d',
    budget_reset_at: resetAt,
    created_at: createdAt,
    created_by: 'default_user_id',
    updated_at: createdAt,
    updated_by: 'default_user_id',
  });

  const tags = ['project:atlas', 'project:helpdesk', 'cost-center:4100'];
  await insertRows(
    pool,
    'LiteLLM_BudgetTable',
    {
      budget_id: 'text',
      max_budget: 'float8',
      soft_budget: 'float8',
      budget_duration: 'text',
      budget_reset_at: 'at',
      created_at: 'at',
      created_by: 'text',
      updated_at: 'at',
      updated_by: 'text',
    },
    [
      ...company.organizationIds.map((id, index) =>
        budget(
          `org-${index}`,
          limitAt(byOrganization.get(id) ?? 0, index === 0 ? 0.87 : 0.62),
          null,
        ),
      ),
      ...tags.map((tag, index) => {
        const limitUsd = limitAt(byTag.get(tag) ?? 0, [0.66, 0.97, 1.05][index] ?? 1);
        return budget(`tag-${tag}`, limitUsd, Math.round(limitUsd * 0.6));
      }),
      budget('customer-default', 25, null),
      budget('member-default', 100, 80),
      budget('key-soft', 200, 120),
    ],
  );
  await insertRows(
    pool,
    'LiteLLM_OrganizationTable',
    {
      organization_id: 'text',
      organization_alias: 'text',
      budget_id: 'text',
      spend: 'float8',
      created_by: 'text',
      updated_by: 'text',
    },
    company.organizationIds.map((id, index) => ({
      organization_id: id,
      organization_alias: index === 0 ? 'Halden Robotics' : 'Halden Services',
      budget_id: `org-${index}`,
      spend: byOrganization.get(id) ?? 0,
      created_by: 'default_user_id',
      updated_by: 'default_user_id',
    })),
  );

  const team = {
    team_id: 'text',
    team_alias: 'text',
    organization_id: 'text',
    max_budget: 'float8',
    spend: 'float8',
    budget_duration: 'text',
    budget_reset_at: 'at',
    created_at: 'at',
    updated_at: 'at',
  } as const;
  const teamRow = ({ id, alias, organizationId, maxBudgetUsd }: Company['teams'][number]) => {
    const spend = byTeam.get(id) ?? 0;
    const tightShare = alias === null ? undefined : tightTeams[alias];
    return {
      team_id: id,
      team_alias: alias,
      organization_id: organizationId,
      max_budget: tightShare === undefined ? maxBudgetUsd : limitAt(spend, tightShare),
      spend,
      budget_duration: maxBudgetUsd === null ? null : '30d',
      budget_reset_at: maxBudgetUsd === null ? null : resetAt,
      created_at: createdAt,
      updated_at: untilMs,
    };
  };
  await insertRows(
    pool,
    'LiteLLM_TeamTable',
    team,
    company.teams.filter(({ fate }) => fate === 'live').map(teamRow),
  );
  await insertRows(
    pool,
    'LiteLLM_DeletedTeamTable',
    { ...team, id: 'text', deleted_at: 'at', deleted_by: 'text' },
    company.teams
      .filter(({ fate }) => fate === 'archived')
      .map((archived) => ({
        ...teamRow(archived),
        id: hex(random, 24),
        deleted_at: untilMs - dayMs,
        deleted_by: 'default_user_id',
      })),
  );

  await insertRows(
    pool,
    'LiteLLM_UserTable',
    {
      user_id: 'text',
      user_email: 'text',
      user_role: 'text',
      team_id: 'text',
      max_budget: 'float8',
      spend: 'float8',
      budget_duration: 'text',
      budget_reset_at: 'at',
      created_at: 'at',
    },
    [
      {
        user_id: 'litellm-proxy-budget',
        user_email: null,
        user_role: null,
        team_id: null,
        max_budget: 15_000,
        spend: inWindow.reduce((sum, { spend }) => sum + spend, 0),
        budget_duration: '30d',
        budget_reset_at: resetAt,
        created_at: createdAt,
      },
      ...company.users.map(({ id, email, teamId }, index) => ({
        user_id: id,
        user_email: index % 17 === 16 ? null : email,
        user_role: index === 0 ? 'proxy_admin' : 'internal_user',
        team_id: teamId,
        max_budget: index % 6 === 0 ? limit(byUser.get(id) ?? 0, index / 6) : null,
        spend: byUser.get(id) ?? 0,
        budget_duration: index % 6 === 0 ? '30d' : null,
        budget_reset_at: index % 6 === 0 ? resetAt : null,
        created_at: createdAt,
      })),
    ],
  );
  await insertRows(
    pool,
    'LiteLLM_TeamMembership',
    { user_id: 'text', team_id: 'text', spend: 'float8', budget_id: 'text' },
    company.users
      .filter(({ teamId }) => teamId !== null)
      .map(({ id, teamId }) => ({
        user_id: id,
        team_id: teamId,
        spend: byMember.get(memberKey(id, teamId)) ?? 0,
        budget_id: 'member-default',
      })),
  );
  await insertRows(
    pool,
    'LiteLLM_EndUserTable',
    { user_id: 'text', spend: 'float8', budget_id: 'text', blocked: 'bool' },
    company.customers.map((id, index) => ({
      user_id: id,
      spend: byCustomer.get(id) ?? 0,
      budget_id: index % 3 === 0 ? 'customer-default' : null,
      blocked: false,
    })),
  );
  await insertRows(
    pool,
    'LiteLLM_TagTable',
    { tag_name: 'text', spend: 'float8', budget_id: 'text' },
    tags.map((tag) => ({
      tag_name: tag,
      spend: byTag.get(tag) ?? 0,
      budget_id: `tag-${tag}`,
    })),
  );
  await writeKeys(pool, entities, byKey, { createdAt, resetAt, limit });
  await insertRows(
    pool,
    'LiteLLM_ProxyModelTable',
    {
      model_id: 'text',
      model_name: 'text',
      litellm_params: 'jsonb',
      model_info: 'jsonb',
      created_at: 'at',
      created_by: 'text',
      updated_at: 'at',
      updated_by: 'text',
    },
    deployments
      .filter(({ isInDatabase }) => isInDatabase)
      .map(({ id, group }) => ({
        model_id: id,
        model_name: group,
        // The gateway encrypts each value; so it looks to a reader.
        litellm_params: JSON.stringify({ model: hex(random, 48), api_key: hex(random, 64) }),
        model_info: JSON.stringify({ id, db_model: true }),
        created_at: createdAt,
        created_by: 'default_user_id',
        updated_at: createdAt,
        updated_by: 'default_user_id',
      })),
  );
}

async function writeKeys(
  pool: pg.Pool,
  { company, untilMs, random }: Entities,
  byKey: ReadonlyMap<unknown, number>,
  {
    createdAt,
    resetAt,
    limit,
  }: {
    readonly createdAt: number;
    readonly resetAt: number;
    readonly limit: (spend: number, index: number) => number;
  },
): Promise<void> {
  const columns = {
    token: 'text',
    key_name: 'text',
    key_alias: 'text',
    user_id: 'text',
    team_id: 'text',
    spend: 'float8',
    max_budget: 'float8',
    budget_duration: 'text',
    budget_reset_at: 'at',
    created_at: 'at',
    created_by: 'text',
  } as const;
  const keys = company.keys.filter(({ token }) => token !== 'litellm_proxy_master_key');
  const row = ({ token, alias, userId, team }: Company['keys'][number], index: number) => {
    const spend = byKey.get(token) ?? 0;
    const hasBudget = index % 4 === 0;
    return {
      token,
      key_name: `sk-...${token.slice(-4)}`,
      key_alias: alias,
      user_id: userId === '' ? null : userId,
      team_id: team?.id ?? null,
      spend,
      max_budget: hasBudget ? limit(spend, index / 4) : null,
      budget_duration: hasBudget ? '30d' : null,
      budget_reset_at: hasBudget ? resetAt : null,
      created_at: createdAt + index * 3_600_000,
      created_by: 'default_user_id',
    };
  };
  await insertRows(
    pool,
    'LiteLLM_VerificationToken',
    { ...columns, budget_id: 'text' },
    keys
      .filter(({ isDeleted }) => !isDeleted)
      .map((key, index) => ({
        ...row(key, index),
        budget_id: index % 25 === 7 ? 'key-soft' : null,
      })),
  );
  await insertRows(
    pool,
    'LiteLLM_DeletedVerificationToken',
    { ...columns, id: 'text', deleted_at: 'at', deleted_by: 'text' },
    keys
      .filter(({ isDeleted, team }) => isDeleted && team?.fate !== 'forgotten')
      .map((key, index) => ({
        ...row(key, index),
        id: hex(random, 24),
        deleted_at: untilMs - dayMs,
        deleted_by: 'default_user_id',
      })),
  );
}

/** A limit that puts what was spent at a share of it, as round as people make limits. */
function limitAt(spendUsd: number, share: number): number {
  const limitUsd = Math.max(1, spendUsd / share);
  const step = Math.max(1, 5 * 10 ** (Math.floor(Math.log10(limitUsd)) - 2));
  return Math.round(limitUsd / step) * step;
}

/** A request counts in each of its tags. */
function spentByTag(rows: readonly SpendLogRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { request_tags: text, spend } of rows) {
    const tags: unknown = text === null ? null : JSON.parse(text);
    if (!Array.isArray(tags)) continue;
    for (const tag of tags) sums.set(tag, (sums.get(tag) ?? 0) + spend);
  }
  return sums;
}

const memberKey = (userId: string, teamId: string | null): string => `${userId} ${teamId}`;

function spentByMember(rows: readonly SpendLogRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { user, team_id: teamId, spend } of rows) {
    const key = memberKey(user, teamId);
    sums.set(key, (sums.get(key) ?? 0) + spend);
  }
  return sums;
}

function sumBy(
  rows: readonly SpendLogRow[],
  column: keyof SpendLogRow,
): ReadonlyMap<unknown, number> {
  const sums = new Map<unknown, number>();
  for (const row of rows) sums.set(row[column], (sums.get(row[column]) ?? 0) + row.spend);
  return sums;
}
