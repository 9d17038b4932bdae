/**
 * Whose a request is, for each kind that can hold a budget, as conditions and columns on the log. A
 * request counts wholly in each of its tags, as it does in the counters of tags.
 */
import { type RawBuilder, sql } from 'kysely';
import type { BudgetKind, SourceFeatures } from '../../database/source-features.ts';
import { tagNames } from '../spend-log.ts';
import { proxyId } from './proxy-budget.ts';

export interface Spenders {
  readonly kind: BudgetKind;
  readonly ids: readonly string[];
}

/** The log, for tags with one row for each of them. */
export const spentLog = (kind: BudgetKind): RawBuilder<unknown> =>
  kind === 'tag'
    ? sql`"LiteLLM_SpendLogs" as log
        cross join lateral unnest(${tagNames(sql`log.request_tags`)}) as tagged(tag)`
    : sql`"LiteLLM_SpendLogs" as log`;

export function spenderId(kind: BudgetKind, features: SourceFeatures): RawBuilder<string> {
  switch (kind) {
    case 'key':
      return sql<string>`log.api_key`;
    case 'user':
      return sql<string>`log."user"`;
    case 'team':
      return sql<string>`log.team_id`;
    case 'team_member':
      return sql<string>`(log.team_id || '/' || log."user")`;
    case 'end_user':
      return sql<string>`log.end_user`;
    case 'organization':
      return features.hasLogOrganization
        ? sql<string>`coalesce(nullif(log.organization_id, ''), log.metadata->>'user_api_key_org_id')`
        : sql<string>`(log.metadata->>'user_api_key_org_id')`;
    case 'project':
      return sql<string>`(log.metadata->>'user_api_key_project_id')`;
    case 'tag':
      return sql<string>`tagged.tag`;
    case 'proxy':
      return sql<string>`${sql.lit(proxyId)}::text`;
  }
}

export const isSpentBy = ({ kind, ids }: Spenders, features: SourceFeatures): RawBuilder<boolean> =>
  sql<boolean>`${spenderId(kind, features)} = any(${[...ids]}::text[])`;
