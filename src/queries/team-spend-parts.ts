/**
 * Spend by model, or by alias of the key, within each of some teams, for a window and the one
 * before; largest first, so many rows for each team.
 *
 * One range of the `startTime` index for all teams, over both windows.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, modelName, spendUsd } from './spend-log.ts';

export interface SpendPart {
  /** Null for requests that name none. */
  readonly name: string | null;
  readonly spendUsd: number;
  readonly spendUsdBefore: number;
  readonly requestCount: number;
}

export interface SpendParts {
  readonly parts: readonly SpendPart[];
  /** Parts with requests in the window, those beyond `rowCountMax` included. */
  readonly partCount: number;
}

export interface TeamSpendPartsOptions {
  readonly window: Window;
  /** Ends where `window` starts. */
  readonly before: Window;
  readonly teamIds: readonly string[];
  readonly by: 'model' | 'key';
  /** For each team. */
  readonly rowCountMax: number;
}

export async function teamSpendParts(
  db: SourceDatabase,
  { window, before, teamIds, by, rowCountMax }: TeamSpendPartsOptions,
): Promise<ReadonlyMap<string, SpendParts>> {
  if (teamIds.length === 0) return new Map();
  const isNow = inWindow(window);
  const name =
    by === 'model'
      ? modelName
      : sql<string | null>`nullif(log.metadata->>'user_api_key_alias', '')`;
  const rows = await db
    .with('part', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          sql<string>`log.team_id`.as('teamId'),
          name.as('name'),
          sql<number>`coalesce(sum(${spendUsd}) filter (where ${isNow}), 0)::float8`.as('spendUsd'),
          sql<number>`coalesce(sum(${spendUsd}) filter (where not ${isNow}), 0)::float8`.as(
            'spendUsdBefore',
          ),
          sql<number>`(count(*) filter (where ${isNow}))::float8`.as('requestCount'),
        ])
        .where(inWindow({ start: before.start, end: window.end }))
        .where(sql<boolean>`log.team_id = any(${[...teamIds]}::text[])`)
        .groupBy(['teamId', 'name'])
        .having(sql<boolean>`count(*) filter (where ${isNow}) > 0`),
    )
    .with('ranked', (query) =>
      query.selectFrom('part').select([
        'part.teamId',
        'part.name',
        'part.spendUsd',
        'part.spendUsdBefore',
        'part.requestCount',
        sql<number>`(count(*) over (partition by part."teamId"))::float8`.as('partCount'),
        sql<number>`row_number() over (partition by part."teamId"
          order by part."spendUsd" desc, part."requestCount" desc, part.name collate "C")`.as(
          'rank',
        ),
      ]),
    )
    .selectFrom('ranked')
    .select([
      'ranked.teamId',
      'ranked.name',
      'ranked.spendUsd',
      'ranked.spendUsdBefore',
      'ranked.requestCount',
      'ranked.partCount',
    ])
    .where('ranked.rank', '<=', rowCountMax)
    .orderBy('ranked.teamId')
    .orderBy('ranked.rank')
    .execute();
  return partsOfTeams(rows);
}

export function partsOfTeams(
  rows: readonly (SpendPart & { readonly teamId: string; readonly partCount: number })[],
): ReadonlyMap<string, SpendParts> {
  return new Map(
    [...Map.groupBy(rows, ({ teamId }) => teamId)].map(([teamId, own]) => [
      teamId,
      {
        parts: own.map(({ teamId: _, partCount: __, ...part }) => part),
        partCount: own[0]?.partCount ?? 0,
      },
    ]),
  );
}
