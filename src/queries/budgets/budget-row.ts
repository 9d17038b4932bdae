/** One entity with its budgets as a query of this folder reads it, and the positions that it holds. Pure. */
import type { BudgetKind, BudgetPosition } from './budget-position.ts';

export interface BudgetRow {
  readonly id: string;
  readonly name: string | null;
  readonly spend: number | null;
  readonly limitUsd: number | null;
  readonly softUsd: number | null;
  readonly duration: string | null;
  /** A number where it is infinite. */
  readonly resetAt: Date | number | null;
  readonly sharedId: string | null;
  readonly modelLimits: unknown;
  readonly modelSpend: unknown;
  readonly windows: unknown;
  /** By duration: what was spent since when; null where the gateway keeps no such table. */
  readonly counters: unknown;
  readonly teamId: string | null;
  readonly teamAlias: string | null;
  readonly userId: string | null;
  readonly userEmail: string | null;
  readonly organizationId: string | null;
  readonly organizationAlias: string | null;
  readonly alertEmails: unknown;
  readonly percentEmails: unknown;
}

/** Kinds whose counters are known not to be set back with their budgets by some versions. */
const unsure: ReadonlySet<BudgetKind> = new Set<BudgetKind>(['organization', 'project', 'tag']);

/** Requests of a model whose limit has no window were summed over so long. */
const plainModelWindow = '28d';

export function positionsOf(
  kind: BudgetKind,
  row: BudgetRow,
  { hasWindowCounters }: { readonly hasWindowCounters: boolean },
): readonly BudgetPosition[] {
  const { teamId, teamAlias, userId, userEmail, organizationId, organizationAlias } = row;
  const common = {
    kind,
    id: row.id,
    name: text(row.name),
    softLimitUsd: null,
    countedSince: null,
    sharedBudgetId: null,
    owner: { teamId, teamAlias, userId, userEmail, organizationId, organizationAlias },
    alertEmails: emails(row.alertEmails),
    maxBudgetAlertEmails: emailsByPercent(row.percentEmails),
  } as const;
  const ofAll: BudgetPosition = {
    ...common,
    scope: { kind: 'all' },
    spendUsd: amount(row.spend) ?? 0,
    spendFrom: kind === 'proxy' && row.spend === null ? 'computed' : 'counter',
    limitUsd: amount(row.limitUsd),
    softLimitUsd: amount(row.softUsd),
    duration: row.duration,
    resetAt: possible(row.resetAt),
    counterIsReset: row.duration === null ? 'never' : unsure.has(kind) ? 'unsure' : 'each-window',
    sharedBudgetId: row.sharedId,
  };
  const modelSpend = entriesOf(row.modelSpend);
  const ofModels = entriesOf(row.modelLimits).flatMap(([model, limit]): BudgetPosition[] => {
    const limitUsd =
      amount(limit) ?? amount(field(limit, 'budget_limit')) ?? amount(field(limit, 'max_budget'));
    if (limitUsd === null) return [];
    const counted = amount(modelSpend.find(([name]) => name === model)?.[1]);
    const duration =
      text(field(limit, 'time_period')) ??
      text(field(limit, 'budget_duration')) ??
      plainModelWindow;
    return [
      {
        ...common,
        scope: { kind: 'model', model },
        spendUsd: counted ?? 0,
        spendFrom: counted === null ? 'computed' : 'counter',
        limitUsd,
        duration,
        resetAt: null,
        counterIsReset: counted === null ? 'each-window' : 'unsure',
      },
    ];
  });
  const ofWindows = listOf(row.windows).flatMap((limit): BudgetPosition[] => {
    const duration = text(field(limit, 'budget_duration'));
    const limitUsd = amount(field(limit, 'max_budget'));
    if (duration === null || limitUsd === null) return [];
    const counter = field(row.counters, duration);
    return [
      {
        ...common,
        scope: { kind: 'window', duration },
        spendUsd: amount(field(counter, 'spend')) ?? 0,
        spendFrom: hasWindowCounters ? 'counter' : 'computed',
        limitUsd,
        duration,
        resetAt: instant(field(limit, 'reset_at')),
        countedSince: instant(field(counter, 'since')),
        counterIsReset: 'each-window',
      },
    ];
  });
  const isLimited = ofAll.limitUsd !== null || ofAll.softLimitUsd !== null;
  return [...(isLimited ? [ofAll] : []), ...ofModels, ...ofWindows];
}

/** What stands in JSON is whatever somebody wrote there. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** LiteLLM writes some lists as a text of JSON. */
function listOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value : [];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** Null for what is no amount, such as NaN, and for the infinity that some write for "no limit". */
const amount = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) <= 1e15 ? value : null;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** Python writes an offset or none; without one it is UTC. */
function instant(value: unknown): Date | null {
  if (typeof value !== 'string') return null;
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/.test(value);
  return possible(new Date(hasOffset ? value : `${value}Z`));
}

/** Null for what no budget ends at: PostgreSQL knows infinity, which the driver gives as a number, and years beyond any date. */
function possible(at: Date | number | null): Date | null {
  if (!(at instanceof Date)) return null;
  return at.getTime() >= 0 && at.getTime() < endOfDatesMs ? at : null;
}

const endOfDatesMs = Date.parse('9999-12-31T00:00:00Z');

/** A list, or a text with commas. */
function emails(value: unknown): readonly string[] {
  const parts = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return parts.flatMap((part: unknown) =>
    typeof part === 'string' && part.includes('@') ? [part.trim()] : [],
  );
}

function emailsByPercent(value: unknown): BudgetPosition['maxBudgetAlertEmails'] {
  const entries = entriesOf(value).filter(([percent]) => /^\d{1,3}(\.\d+)?$/.test(percent));
  return entries.length === 0
    ? null
    : Object.fromEntries(entries.map(([percent, list]) => [percent, emails(list)]));
}
