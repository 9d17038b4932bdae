/**
 * Budgets of tags: a row in the table of budgets.
 *
 * A tag's counter is known to jump above the truth for some minutes and to come back
 * (https://github.com/BerriAI/litellm/issues/28979), so a level that a tag reaches is only told once a
 * later look, with another reading, finds it again. There is nothing special to read for it.
 */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns, sharedColumns } from './budgeted.ts';

export const tagBudgets: Budgeted = ({ ids }) => sql`
  select ${budgetedColumns({
    ...sharedColumns,
    id: sql`tag.tag_name`,
    name: sql`tag.tag_name`,
    spend: sql`tag.spend`,
  })}
  from "LiteLLM_TagTable" as tag
  join "LiteLLM_BudgetTable" as shared on shared.budget_id = tag.budget_id
  where ${among(sql`tag.tag_name`, ids)}`;
