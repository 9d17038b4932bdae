/**
 * Which keys and models spent most within one entity, in a window and in the one before, from the log.
 *
 * One range of the `startTime` index over both windows; ranked by the server, so that as many come back as
 * are shown.
 */
import { type RawBuilder, sql } from 'kysely';
import type { BudgetKind, SourceFeatures } from '../../database/source-features.ts';
import type { SourceDatabase } from '../../database/source-tables.ts';
import type { Window } from '../../time/window.ts';
import { inWindow, modelName, spendUsd } from '../spend-log.ts';
import { isSpentBy, spentLog } from './spender.ts';

export interface ContributorsOptions {
  readonly kind: BudgetKind;
  readonly id: string;
  readonly window: Window;
  /** Ends where the window starts. */
  readonly before: Window;
  /** How many keys, and how many models. */
  readonly top: number;
}

export interface Contributor {
  /** Hash of a key, public name of a model; null for requests that name none. */
  readonly id: string | null;
  /** Alias of a key; null where it has none. */
  readonly alias: string | null;
  readonly spendUsd: number;
  readonly spendUsdBefore: number;
  readonly requestCount: number;
}

export interface Contributors {
  readonly spendUsd: number;
  readonly spendUsdBefore: number;
  readonly requestCount: number;
  /** The largest, and how many there are with requests in the window. */
  readonly keys: readonly Contributor[];
  readonly keyCount: number;
  readonly models: readonly Contributor[];
  readonly modelCount: number;
}

export async function contributors(
  db: SourceDatabase,
  options: ContributorsOptions & { readonly features: SourceFeatures },
): Promise<Contributors> {
  const query = rankedParts(spentParts({ ...options, windows: [spanOf(options)] }), options.top);
  return contributorsOf(await db.selectFrom(query.as('ranked')).selectAll().execute());
}

const spanOf = ({ window, before }: Pick<ContributorsOptions, 'window' | 'before'>): Window => ({
  start: before.start,
  end: window.end,
});

export interface SpentPart {
  readonly isKey: boolean;
  readonly id: string | null;
  readonly alias: string | null;
  readonly isNow: boolean;
  /** An exact decimal. */
  readonly spendUsd: string;
  readonly requestCount: number;
}

/** Sums by key and by model, those of the window apart; what rollups do not know of their ends. */
export async function contributorParts(
  db: SourceDatabase,
  options: SpentPartsOptions,
): Promise<readonly SpentPart[]> {
  if (options.windows.length === 0) return [];
  const query = sql<SpentPart>`(
    select "isKey", id, alias, "isNow", "spendUsd"::text, "requestCount"::float8
    from (${spentParts(options)}) as part)`;
  return db.selectFrom(query.as('part')).selectAll().execute();
}

interface SpentPartsOptions extends Omit<ContributorsOptions, 'top' | 'before'> {
  readonly windows: readonly Window[];
  readonly features: SourceFeatures;
}

function spentParts({
  kind,
  id,
  window,
  windows,
  features,
}: SpentPartsOptions): RawBuilder<unknown> {
  return sql`
    select grouping(spent.model) = 1 as "isKey",
      case when grouping(spent.model) = 1 then spent.key else spent.model end as id,
      case when grouping(spent.model) = 1 then max(spent.alias) end as alias,
      spent."isNow", sum(spent.usd) as "spendUsd", count(*) as "requestCount"
    from (
      select nullif(log.api_key, '') as key, ${modelName} as model,
        nullif(log.metadata->>'user_api_key_alias', '') collate "C" as alias,
        ${inWindow(window)} as "isNow", ${spendUsd} as usd
      from ${spentLog(kind)}
      where (${sql.join(windows.map(inWindow), sql` or `)})
        and ${isSpentBy({ kind, ids: [id] }, features)}
    ) as spent
    group by grouping sets ((spent.key, spent."isNow"), (spent.model, spent."isNow"))`;
}

export interface RankedPart extends Contributor {
  readonly isKey: boolean;
  readonly partCount: number;
  readonly totalUsd: number;
  readonly totalUsdBefore: number;
  readonly totalCount: number;
}

/** The largest of parts as above, each of which may come in several rows. */
export function rankedParts(parts: RawBuilder<unknown>, top: number): RawBuilder<RankedPart> {
  const now = sql`filter (where part."isNow")`;
  const then = sql`filter (where not part."isNow")`;
  return sql<RankedPart>`(
    select "isKey", id, alias, "spendUsd"::float8, "spendUsdBefore"::float8, "requestCount"::float8,
      "partCount"::float8, "totalUsd"::float8, "totalUsdBefore"::float8, "totalCount"::float8, rank
    from (
      select summed.*,
        count(*) filter (where summed."requestCount" > 0) over whole as "partCount",
        sum(summed."spendUsd") over whole as "totalUsd",
        sum(summed."spendUsdBefore") over whole as "totalUsdBefore",
        sum(summed."requestCount") over whole as "totalCount",
        row_number() over (partition by summed."isKey" order by summed."requestCount" > 0 desc,
          summed."spendUsd" desc, summed."requestCount" desc, summed.id collate "C") as rank
      from (
        select part."isKey", part.id, max(part.alias) as alias,
          coalesce(sum(part."spendUsd") ${now}, 0) as "spendUsd",
          coalesce(sum(part."spendUsd") ${then}, 0) as "spendUsdBefore",
          coalesce(sum(part."requestCount") ${now}, 0) as "requestCount"
        from (${parts}) as part
        group by part."isKey", part.id
      ) as summed
      window whole as (partition by summed."isKey")
    ) as counted
    -- One even where none has requests in the window, for the totals.
    where rank <= greatest(${top}::int, 1)
    order by "isKey", rank
  )`;
}

export function contributorsOf(rows: readonly RankedPart[]): Contributors {
  const of = (isKey: boolean): readonly Contributor[] =>
    rows
      .filter((row) => row.isKey === isKey && row.requestCount > 0)
      .map(({ id, alias, spendUsd, spendUsdBefore, requestCount }) => ({
        id,
        alias,
        spendUsd,
        spendUsdBefore,
        requestCount,
      }));
  const countOf = (isKey: boolean): number =>
    rows.find((row) => row.isKey === isKey)?.partCount ?? 0;
  const [total] = rows;
  return {
    spendUsd: total?.totalUsd ?? 0,
    spendUsdBefore: total?.totalUsdBefore ?? 0,
    requestCount: total?.totalCount ?? 0,
    keys: of(true),
    keyCount: countOf(true),
    models: of(false),
    modelCount: countOf(false),
  };
}
