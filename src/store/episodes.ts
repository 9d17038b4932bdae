/** Episodes: what was told of each subject of an alert, and whether it lasts. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Episode } from '../define/episode.ts';
import type { Severity } from '../message/message.ts';

/** Those that last, and of the others those that ended after `endedAfter`: the latest of each subject. */
export async function episodesOf(
  db: Kysely<OwnTables>,
  { alert, endedAfter }: { readonly alert: string; readonly endedAfter: Date },
): Promise<readonly Episode[]> {
  const { rows } = await sql<Selectable<OwnTables['tollbell.episode']>>`
    select distinct on (subject) * from (
      select * from tollbell.episode where alert = ${alert} and ended_at is null
      union all
      select * from tollbell.episode where alert = ${alert} and ended_at > ${endedAfter}
    ) as recent
    order by subject, ended_at desc nulls first`.execute(db);
  return rows.map(episodeOf);
}

/** Writes them as they are now; what ended and was never told leaves nothing behind. */
export async function writeEpisodes(
  tx: Transaction<OwnTables>,
  alert: string,
  episodes: readonly Episode[],
): Promise<void> {
  const isNothing = ({ endedAt, toldAt }: Episode): boolean => endedAt !== null && toldAt === null;
  const nothing = episodes.filter(isNothing).map(({ id }) => id);
  if (nothing.length > 0) {
    await tx
      .deleteFrom('tollbell.episode')
      .where('alert', '=', alert)
      .where(sql<boolean>`id = any(${nothing}::text[])`)
      .execute();
  }
  // What ends makes room for what begins of the same subject.
  const kept = episodes.filter((episode) => !isNothing(episode));
  const inOrder = [
    ...kept.filter(({ endedAt }) => endedAt !== null),
    ...kept.filter(({ endedAt }) => endedAt === null),
  ];
  for (let start = 0; start < inOrder.length; start += rowsAtOnce) {
    await upsert(tx, alert, inOrder.slice(start, start + rowsAtOnce));
  }
}

const rowsAtOnce = 1_000;

async function upsert(
  tx: Transaction<OwnTables>,
  alert: string,
  episodes: readonly Episode[],
): Promise<void> {
  const rows = episodes.map((episode) => ({
    id: episode.id,
    subject: episode.subject,
    scope: episode.scope,
    in_group: episode.group,
    occasion: episode.occasion,
    baseline: episode.baseline,
    began_at: episode.beganAt,
    seen_at: episode.seenAt,
    ended_at: episode.endedAt,
    told_rank: episode.toldRank,
    loud_rank: episode.loudRank,
    peak_rank: episode.peakRank,
    told_at: episode.toldAt,
    told_as: episode.toldAs,
    rising_looks: episode.risingLooks,
    clear_since: episode.clearSince,
    detail: episode.detail,
  }));
  // The table's own row type keeps the columns in one place.
  await sql`
    insert into tollbell.episode
    select made.* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as element(value),
      jsonb_populate_record(null::tollbell.episode,
        element.value || jsonb_build_object('alert', ${alert}::text)) as made
    on conflict (alert, id) do update set
      scope = excluded.scope, in_group = excluded.in_group, baseline = excluded.baseline,
      seen_at = excluded.seen_at, ended_at = excluded.ended_at, told_rank = excluded.told_rank,
      loud_rank = excluded.loud_rank, peak_rank = excluded.peak_rank, told_at = excluded.told_at,
      told_as = excluded.told_as, rising_looks = excluded.rising_looks,
      clear_since = excluded.clear_since, detail = excluded.detail`.execute(tx);
}

/** What of an alert lasts and was told. */
export async function openSubjects(
  db: Kysely<OwnTables>,
  alert: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('tollbell.episode')
    .select('subject')
    .where('alert', '=', alert)
    .where('ended_at', 'is', null)
    .where('told_at', 'is not', null)
    .execute();
  return rows.map(({ subject }) => subject);
}

/** How many last and were told, by alert. */
export async function openEpisodeCounts(
  db: Kysely<OwnTables>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('tollbell.episode')
    .select((eb) => ['alert', eb.fn.countAll<string>().as('count')])
    .where('ended_at', 'is', null)
    .where('told_at', 'is not', null)
    .groupBy('alert')
    .execute();
  return new Map(rows.map(({ alert, count }) => [alert, Number(count)]));
}

/** Deletes episodes that ended before `before`. */
export async function pruneEpisodes(
  tx: Transaction<OwnTables>,
  before: Date,
  rowCountMax: number,
): Promise<void> {
  await sql`delete from tollbell.episode where ctid = any(array(
    select ctid from tollbell.episode where ended_at < ${before} limit ${rowCountMax}))`.execute(
    tx,
  );
}

const episodeOf = (row: Selectable<OwnTables['tollbell.episode']>): Episode => ({
  id: row.id,
  subject: row.subject,
  scope: row.scope,
  group: row.in_group,
  occasion: row.occasion,
  baseline: row.baseline,
  beganAt: row.began_at,
  seenAt: row.seen_at,
  endedAt: row.ended_at,
  toldRank: row.told_rank,
  loudRank: row.loud_rank,
  peakRank: row.peak_rank,
  toldAt: row.told_at,
  toldAs: row.told_as.filter(isSeverity),
  risingLooks: row.rising_looks,
  clearSince: row.clear_since,
  detail: Object(row.detail),
});

const isSeverity = (text: string): text is Severity =>
  text === 'info' || text === 'warning' || text === 'critical';
