/** Models that are or will be deprecated: how near, as a rank, so that each step is told once. Pure. */
import type { Finding } from '../../src/define/finding.ts';
import { type CalendarDay, daysBetween } from '../../src/time/window.ts';

export interface DeprecatedModel {
  readonly name: string;
  /** What it is made of, where that can be read. */
  readonly model: string | null;
  /** Of UTC. */
  readonly deprecatedOn: CalendarDay;
}

export const deprecationScope = 'deprecation';

/** Below zero once the day is over. */
export const daysLeft = ({ deprecatedOn }: DeprecatedModel, today: CalendarDay): number =>
  daysBetween(today, deprecatedOn);

/** Deployments of one name and day are one. */
export function deprecationFindings(
  models: readonly DeprecatedModel[],
  { stepsDays, today }: { readonly stepsDays: readonly number[]; readonly today: CalendarDay },
): readonly Finding<DeprecatedModel>[] {
  const distinct = new Map(
    models.map((model) => [`model:${model.name} deprecated ${model.deprecatedOn}`, model]),
  );
  return [...distinct].flatMap(([subject, model]): readonly Finding<DeprecatedModel>[] => {
    const left = daysLeft(model, today);
    const rank = stepsDays.filter((step) => left <= step).length;
    if (rank === 0) return [];
    return [
      {
        subject,
        occasion: '',
        baseline: '',
        rank,
        holdRank: rank,
        group: 'model deprecation',
        scope: deprecationScope,
        detail: model,
      },
    ];
  });
}
