/** Which levels a budget has: those of the first rule that fits it, else those for all. Pure. */
import type { BudgetLevel } from '../config/budget-level.ts';
import type { BudgetAlertSettings, BudgetRule } from '../config/config.ts';
import type { BudgetPosition } from '../queries/budgets/budget-position.ts';
import { fitsGlobs } from './tag-pattern.ts';

export interface RuleOfBudget {
  /** `rules[0]`, or `default`. */
  readonly name: string;
  readonly levels: readonly BudgetLevel[];
  readonly isProjected: boolean;
}

type Ruled = Pick<BudgetPosition, 'kind' | 'id' | 'scope' | 'name' | 'owner'>;

export function ruleOf(
  budget: Ruled,
  { levels, isProjected, rules }: Pick<BudgetAlertSettings, 'levels' | 'isProjected' | 'rules'>,
): RuleOfBudget {
  const index = rules.findIndex((rule) => fits(rule, budget));
  const rule = rules[index];
  return {
    name: rule === undefined ? 'default' : `rules[${index}]`,
    levels: rule?.levels ?? levels,
    isProjected: rule?.isProjected ?? isProjected,
  };
}

function fits(
  { kinds, entities, teams, tags, models }: BudgetRule,
  { kind, id, scope, name, owner }: Ruled,
): boolean {
  const called = (first: string, other: string | null): readonly string[] =>
    other === null ? [first] : [first, other];
  const team = kind === 'team' ? called(id, name) : called(owner.teamId ?? '', owner.teamAlias);
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    fitsGlobs(entities, called(`${kind}:${id}`, name === null ? null : `${kind}:${name}`)) &&
    fitsGlobs(teams, kind === 'team' || owner.teamId !== null ? team : []) &&
    fitsGlobs(tags, kind === 'tag' ? [id] : []) &&
    fitsGlobs(models, scope.kind === 'model' ? [scope.model] : [])
  );
}
