/** What one look at budgets leaves for the next one, so that what is dear is asked seldom. Pure. */
import type { DriftDetail, ProjectionDetail } from '../../src/rules/budget-detail.ts';
import type { StandingBudget } from './read-budgets.ts';

/** Of one budget. */
export interface Remembered<Value> {
  readonly kind: string;
  readonly id: string;
  /** Of which window and limits; of others it says nothing. */
  readonly of: string;
  readonly value: Value;
}

export type RememberedBySubject<Value> = Readonly<Record<string, Remembered<Value>>>;

export interface BudgetMemory {
  /** When it was last summed, foreseen, compared; null for never. */
  readonly summedAt: string | null;
  readonly foreseenAt: string | null;
  readonly comparedAt: string | null;
  /** Dollars of budgets without a counter. */
  readonly sums: RememberedBySubject<number>;
  readonly foreseen: RememberedBySubject<Foreseen>;
  readonly drifts: RememberedBySubject<FoundDrift>;
}

export interface Foreseen {
  readonly isAbove: boolean;
  readonly fires: boolean;
  readonly projection: ProjectionDetail;
}

export interface FoundDrift {
  /** Comparisons in a row that found it. */
  readonly count: number;
  readonly drift: DriftDetail;
}

const nothing: BudgetMemory = {
  ...{ summedAt: null, foreseenAt: null, comparedAt: null },
  ...{ sums: {}, foreseen: {}, drifts: {} },
};

/** Written by this program alone; one that knows another shape begins anew. */
export function memoryOf(memory: unknown): BudgetMemory {
  return isMemory(memory) ? memory : nothing;
}

const isMemory = (memory: unknown): memory is BudgetMemory =>
  typeof memory === 'object' &&
  memory !== null &&
  Object.keys(nothing).every((key) => key in memory);

/** Whether so much time has passed; a clock that was set back makes it due. */
export function isDue(last: string | null, everyMs: number, now: Date): boolean {
  if (last === null) return true;
  const passedMs = now.getTime() - Date.parse(last);
  return passedMs >= everyMs || passedMs < 0;
}

export const windowAndLimits = ({
  position: { limitUsd, softLimitUsd },
  window,
}: StandingBudget): string =>
  JSON.stringify([window.start?.toISOString() ?? null, limitUsd, softLimitUsd]);

/** Null where nothing is remembered of this window and these limits. */
export function recall<Value>(
  remembered: RememberedBySubject<Value>,
  subject: string,
  budget: StandingBudget,
): Value | null {
  const found = Object.hasOwn(remembered, subject) ? remembered[subject] : undefined;
  return found !== undefined && found.of === windowAndLimits(budget) ? found.value : null;
}

export const remember = <Value>(budget: StandingBudget, value: Value): Remembered<Value> => ({
  kind: budget.position.kind,
  id: budget.position.id,
  of: windowAndLimits(budget),
  value,
});

/** Of whatever is remembered something of. */
export const rememberedEntities = ({
  sums,
  foreseen,
  drifts,
}: BudgetMemory): readonly { readonly kind: string; readonly id: string }[] =>
  [sums, foreseen, drifts].flatMap((remembered) =>
    Object.values(remembered).map(({ kind, id }) => ({ kind, id })),
  );
