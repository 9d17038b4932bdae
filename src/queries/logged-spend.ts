/**
 * What the log knows of some days: the side that the gateway's own sums are compared with. Whoever
 * has the same sums from elsewhere can stand in for it.
 *
 * Teams are told apart by id, and a request counts once in each of its tags, as the gateway counts.
 * Reads one range of the `startTime` index for teams and one for tags.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { type EntitySums, entityColumns, entitySums } from './daily-table.ts';
import { inWindow, spendUsd, tagNames } from './spend-log.ts';

export interface LoggedSpend {
  /** Their total is that of all requests: those without a team are the team null. */
  readonly teams: EntitySums;
  readonly tags: EntitySums;
}

export interface LoggedSpendOptions {
  readonly window: Window;
  /** Regular expressions that a listed tag matches, and does not match. */
  readonly includePattern: string;
  readonly excludePattern: string;
  readonly rowCountMax: number;
}

export async function loggedSpend(
  db: SourceDatabase,
  options: LoggedSpendOptions,
): Promise<LoggedSpend> {
  return { teams: await loggedTeams(db, options), tags: await loggedTags(db, options) };
}

async function loggedTeams(
  db: SourceDatabase,
  { window, rowCountMax }: LoggedSpendOptions,
): Promise<EntitySums> {
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string | null>`nullif(log.team_id, '')`.as('entity'),
      ...entityColumns(sql`sum(${spendUsd})`, sql`count(*)`),
    ])
    .where(inWindow(window))
    .groupBy('entity')
    .orderBy('spendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('entity')
    .limit(rowCountMax)
    .execute();
  return entitySums(rows);
}

async function loggedTags(
  db: SourceDatabase,
  { window, includePattern, excludePattern, rowCountMax }: LoggedSpendOptions,
): Promise<EntitySums> {
  const rows = await db
    // By whole arrays first: requests share few of them.
    .with('summed', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          sql<unknown>`log.request_tags`.as('tags'),
          sql<string>`sum(${spendUsd})`.as('spend'),
          sql<string>`count(*)`.as('requests'),
        ])
        .where(inWindow(window))
        .groupBy('tags'),
    )
    .selectFrom('summed')
    .innerJoinLateral(
      sql<{ tag: string }>`(select element.tag
        from unnest(${tagNames(sql`summed.tags`)}) as element(tag)
        where element.tag ~ ${includePattern} and element.tag !~ ${excludePattern})`.as<'name'>(
        sql`name(tag)`,
      ),
      (join) => join.onTrue(),
    )
    .select(['name.tag as entity', ...entityColumns(sql`sum(spend)`, sql`sum(requests)`)])
    .groupBy('name.tag')
    .orderBy('spendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('name.tag')
    .limit(rowCountMax)
    .execute();
  return entitySums(rows);
}
