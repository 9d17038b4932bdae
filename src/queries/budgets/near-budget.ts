/**
 * Which budgets may matter now, as a condition on the columns of `budgeted.ts`: a level or the soft
 * limit is reached, or the limit will be at this pace. Of what nobody spent anything, nothing matters.
 *
 * It may let a few through that do not matter, and never leaves one out that does: windows of months
 * and of days with a change of the clock are taken at their shortest.
 */
import { type RawBuilder, sql } from 'kysely';

export interface NearLimits {
  /** From this part of the limit on, such as 0.85: of the lowest level. */
  readonly share: number;
  /** Or with so much left; null: whatever is left. */
  readonly leftUsd: number | null;
  /** Or when spend would reach this part of the limit by the end of its window; null: not asked. */
  readonly projectedShare: number | null;
}

export interface NearOptions {
  readonly near: NearLimits;
  readonly now: Date;
  /** The gateway counts what is spent in each of several windows, as what. */
  readonly windowType: 'key' | 'team' | null;
}

export function isNearLimit({ near, now, windowType }: NearOptions): RawBuilder<boolean> {
  return sql<boolean>`(
    ${isNear(near, {
      spend: sql`entity.spend`,
      limitUsd: sql`entity."limitUsd"`,
      softUsd: sql`entity."softUsd"`,
      elapsedShare: sql`1 - ${seconds(sql`entity."resetAt"`, now)} / ${periodSeconds(sql`entity.duration`)}`,
      periodSeconds: periodSeconds(sql`entity.duration`),
    })}
    or ${isComputed(windowType)}
    ${windowType === null ? sql`` : sql`or ${isWindowNear(near, now, windowType)}`}
  )`;
}

/** Any limit at all. */
export const isBudgeted: RawBuilder<boolean> = sql<boolean>`(
  entity."limitUsd" between -1e15 and 1e15 or entity."softUsd" between -1e15 and 1e15
  or ${hasModelLimits()} or ${hasWindows(['array', 'string'])}
)`;

/** What stands in no counter can only be judged once it is summed. */
const isComputed = (windowType: string | null): RawBuilder<boolean> => sql<boolean>`(
  ${hasModelLimits()} or ${hasWindows(windowType === null ? ['array', 'string'] : ['string'])}
)`;

// What most rows have not is asked first: this is evaluated for each of a million.
function hasModelLimits(): RawBuilder<boolean> {
  return sql<boolean>`(entity."modelLimits" <> '{}' and jsonb_typeof(entity."modelLimits") = 'object')`;
}

function hasWindows(types: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(entity.windows is not null and entity.windows <> '[]'
    and jsonb_typeof(entity.windows) = any(${[...types]}::text[]))`;
}

interface Standing {
  readonly spend: RawBuilder<unknown>;
  readonly limitUsd: RawBuilder<unknown>;
  readonly softUsd: RawBuilder<unknown>;
  /** Null where it is not known; below 0 and above 1 where the counter is not of this window. */
  readonly elapsedShare: RawBuilder<unknown>;
  readonly periodSeconds: RawBuilder<unknown>;
}

function isNear(near: NearLimits, standing: Standing): RawBuilder<boolean> {
  const { spend, limitUsd, softUsd, elapsedShare, periodSeconds } = standing;
  const reached = [
    sql`${spend} >= ${near.share}::float8 * ${limitUsd}`,
    sql`${spend} >= ${softUsd}`,
    ...(near.leftUsd === null ? [] : [sql`${limitUsd} - ${spend} <= ${near.leftUsd}::float8`]),
    ...(near.projectedShare === null
      ? []
      : [
          // Less an hour, by which a day may be shorter.
          sql`${elapsedShare} is not null and ${spend} >= ${near.projectedShare}::float8 * ${limitUsd} * least(greatest(
            ${elapsedShare} - case when ${periodSeconds} >= 86400 then 3600 / ${periodSeconds} else 0 end,
            0), 1)`,
        ]),
  ];
  // NaN is greater than every number, and a limit that is NaN or infinite is never reached.
  return sql<boolean>`(${spend} > 0 and ${spend} <= 1e15 and (${sql.join(reached, sql` or `)}))`;
}

function isWindowNear(near: NearLimits, now: Date, windowType: string): RawBuilder<boolean> {
  const limit = sql`limits.of->'max_budget'`;
  const period = periodSeconds(sql`counter.window_duration`);
  return sql<boolean>`case when entity.windows is not null and jsonb_typeof(entity.windows) = 'array' then exists (
    select from jsonb_array_elements(entity.windows) as limits(of)
    join "LiteLLM_BudgetWindowSpend" as counter
      on counter.entity_type = ${windowType} and counter.entity_id = entity.id
      and counter.window_duration = limits.of->>'budget_duration'
    cross join lateral (select case when jsonb_typeof(${limit}) = 'number' then
      case when abs((${limit})::numeric) < 1e15 then round((${limit})::numeric, 15)::float8 end
    end as usd) as amount
    where ${isNear(near, {
      spend: sql`counter.spend`,
      limitUsd: sql`amount.usd`,
      softUsd: sql`null::float8`,
      // Counted from its start, so months are taken at their longest.
      elapsedShare: sql`- ${seconds(sql`counter.window_start`, now)} * 28 / 31 / ${period}`,
      periodSeconds: period,
    })}
  ) else false end`;
}

/** From now on. */
const seconds = (at: RawBuilder<unknown>, now: Date): RawBuilder<unknown> =>
  sql`extract(epoch from ${at} - ${now.toISOString().slice(0, -1)}::timestamp)::float8`;

/** Null for what is no duration. */
const periodSeconds = (duration: RawBuilder<unknown>): RawBuilder<unknown> => sql`(case
  when ${duration} ~ '^[1-9][0-9]{0,5}(s|m|h|d|w|mo)$' then
    substring(${duration} from '^[0-9]+')::float8 * case substring(${duration} from '[a-z]+$')
      when 's' then 1 when 'm' then 60 when 'h' then 3600 when 'd' then
        -- Aligned to months, the shortest of which has 28 days.
        case when ${duration} = '30d' then 80640 else 86400 end
      when 'w' then 604800 else 2419200 end
  when ${duration} = 'daily' then 86400
  when ${duration} = 'weekly' then 604800
  when ${duration} = 'monthly' then 2419200 end)`;
