/**
 * The two statements of LiteLLM's own spend report, in the form they had for years (`date`: the
 * column is cast, so no index serves) and in that of 2026 (`range`). Written from the description
 * of what they do; raw SQL, since they are what tollbell's queries are held against.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Window } from '../../src/time/window.ts';
import type { Reader } from '../usage/way.ts';

export type LitellmForm = 'date' | 'range';

export async function litellmSpend(
  { source }: Reader,
  form: LitellmForm,
  window: Window,
): Promise<readonly [teams: readonly unknown[], tags: readonly unknown[]]> {
  const isInside = form === 'date' ? byDate(window) : byRange(window);
  const teams = await sql`
    select team.team_alias, sum(log.spend) as total_spend
    from "LiteLLM_SpendLogs" as log
    left join "LiteLLM_TeamTable" as team on log.team_id = team.team_id
    where ${isInside}
    group by team.team_alias
    order by total_spend desc`.execute(source);
  const tags = await sql`
    select jsonb_array_elements_text(log.request_tags) as individual_request_tag,
      sum(log.spend) as total_spend
    from "LiteLLM_SpendLogs" as log
    where ${isInside}
    group by individual_request_tag
    order by total_spend desc`.execute(source);
  return [teams.rows, tags.rows];
}

/** Both days are inside; the end of a window is the midnight after its last day. */
function byDate({ start, end }: Window): RawBuilder<boolean> {
  const day = (instant: Date): string => instant.toISOString().slice(0, 10);
  const last = new Date(end.getTime() - 1);
  return sql`log."startTime"::date >= ${day(start)}::date and log."startTime"::date <= ${day(last)}::date`;
}

function byRange({ start, end }: Window): RawBuilder<boolean> {
  const stamp = (instant: Date): string => instant.toISOString().slice(0, -1);
  return sql`log."startTime" >= ${stamp(start)}::timestamp and log."startTime" < ${stamp(end)}::timestamp`;
}
