/**
 * Budgets of members of teams: a shared row of their own, else the one that the team names for all its
 * members. Known as `team/user`; ids may hold a slash, so each place to cut one is tried.
 */
import { type RawBuilder, sql } from 'kysely';
import { among, type Budgeted, budgetedColumns, sharedColumns } from './budgeted.ts';

const memberId = sql`(member.team_id || '/' || member.user_id)`;

export const memberBudgets: Budgeted = ({ features, ids }) => {
  const ofTeam = features.hasTeamMetadata
    ? sql`team.metadata->>'team_member_budget_id'`
    : sql`null`;
  return sql`
    select ${budgetedColumns({
      ...sharedColumns,
      id: memberId,
      spend: sql`member.spend`,
      teamId: sql`member.team_id`,
      userId: sql`member.user_id`,
      ...(features.budgetParts.teamOrganizations
        ? { organizationId: sql`team.organization_id` }
        : {}),
      ...(features.hasTeamMetadata
        ? { percentEmails: sql`team.metadata->'team_member_max_budget_alert_emails'` }
        : {}),
    })}
    from "LiteLLM_TeamMembership" as member
    left join "LiteLLM_TeamTable" as team on team.team_id = member.team_id
    left join "LiteLLM_BudgetTable" as shared
      on shared.budget_id = coalesce(member.budget_id, ${ofTeam})
    where ${ids === null ? sql`true` : isAmong(ids)}`;
};

/** By user, with whom the primary key begins. */
function isAmong(ids: readonly string[]): RawBuilder<unknown> {
  const userIds = ids.flatMap((id) =>
    [...id.matchAll(/\//g)].map(({ index }) => id.slice(index + 1)),
  );
  return sql`member.user_id = any(${userIds}::text[]) and ${among(memberId, ids)}`;
}
