/**
 * Answers what is asked about holders of budgets from our rollups: from the log what they do not know,
 * and where a window begins or ends between their hours or days.
 */
import type { BudgetKind } from '../database/source-features.ts';
import type { UsageReader } from '../define/usage-reader.ts';
import { contributorParts } from '../queries/budgets/contributors.ts';
import { daysOfEntities, type SpendByDayOfOptions } from '../queries/budgets/entity-days.ts';
import { entitySpend } from '../queries/budgets/entity-spend.ts';
import { proxyId } from '../queries/budgets/proxy-budget.ts';
import { rollupContributors } from '../rollups/rollup-contributors.ts';
import {
  type RollupSpender,
  rollupEntityDays,
  rollupEntitySpend,
  rollupSpender,
} from '../rollups/rollup-entity-spend.ts';
import type { RollupDayRow } from '../rollups/rollup-spend-by-day.ts';
import { type CalendarDay, daysOf } from '../time/window.ts';
import { coverByDays, coverWindow } from '../usage/cover-window.ts';
import { isCoarse } from '../usage/dimensions.ts';
import { programTag } from '../usage/usage-delta.ts';
import { usageOfLog } from './usage-of-log.ts';
import type { RollupDeps } from './usage-of-rollups.ts';

type BudgetQuestions = Pick<UsageReader, 'spentBy' | 'spendByDayOf' | 'contributors'>;

/** Local days of teams, or of all together, from hours. */
type DaysOfTeams = (
  options: Pick<SpendByDayOfOptions, 'window' | 'zone'>,
  teamIds: readonly string[] | null,
) => Promise<{
  readonly days: readonly { readonly day: CalendarDay }[];
  readonly rows: readonly RollupDayRow[];
}>;

export function budgetsOfRollups(
  { own, source, features, askOwn }: RollupDeps,
  daysOfTeams: DaysOfTeams,
): BudgetQuestions {
  const fromLog = usageOfLog(source, { features, oldestRowAt: null });
  return {
    spentBy: async (options) => {
      const { kind, ids, window, byModel = false } = options;
      const spender = spenderOf(kind, ids, byModel);
      if (spender === null || ids.length === 0) return fromLog.spentBy(options);
      const parts = isCoarse(spender.dimension) ? coverWindow(window) : coverByDays(window);
      const { edges: windows } = parts;
      const edges = await entitySpend(source, { kind, ids, windows, byModel, features });
      return askOwn(() => rollupEntitySpend(own, { spender, ids, window: parts, edges }));
    },
    spendByDayOf: async (options) => {
      const { kind, ids, window, zone } = options;
      if (ids.length > 0 && (kind === 'team' || kind === 'proxy')) {
        const { days, rows } = await daysOfTeams(options, kind === 'team' ? ids : null);
        const named = rows.map(({ teamId, ...row }) => ({ ...row, id: teamId ?? proxyId }));
        return daysOfEntities(days, ids, named);
      }
      const days = daysOf(window, zone);
      const windows = days.map(({ window: day }) => day);
      const spender = spenderOf(kind, ids, false);
      const isOfUtc = windows.every((day) => coverByDays(day).edges.length === 0);
      if (spender === null || ids.length === 0 || !isOfUtc) return fromLog.spendByDayOf(options);
      const rows = await askOwn(() => rollupEntityDays(own, { spender, ids, days: windows }));
      return daysOfEntities(days, ids, rows);
    },
    contributors: async (options) => {
      const { kind, id, window, before, top } = options;
      if (kind !== 'team' && kind !== 'proxy') return fromLog.contributors(options);
      const [now, then] = [coverByDays(window), coverByDays(before)];
      const windows = [...now.edges, ...then.edges];
      const edges = await contributorParts(source, { kind, id, window, windows, features });
      const teamId = kind === 'team' ? id : null;
      return askOwn(() =>
        rollupContributors(own, { teamId, window: now, before: then, edges, top }),
      );
    },
  };
}

/** Tags of callers' programs are not in the rollups. */
function spenderOf(
  kind: BudgetKind,
  ids: readonly string[],
  byModel: boolean,
): RollupSpender | null {
  const isOfProgram = kind === 'tag' && ids.some((id) => id.startsWith(programTag));
  return isOfProgram ? null : rollupSpender(kind, byModel);
}
