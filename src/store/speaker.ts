/** The process that speaks when our database is away. It is chosen while the database is there. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

/** Several renewals long, so that one that comes late changes nobody. */
const leaseMs = 30_000;

/** Renews, or takes over what ran out; false where another process is the speaker. */
export async function renewSpeaker(
  db: Kysely<OwnTables>,
  { holder, now }: { readonly holder: string; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into tollbell.speaker as speaker (holder, lease_until)
    values (${holder}, ${new Date(now.getTime() + leaseMs)})
    on conflict (is_only) do update
      set holder = excluded.holder, lease_until = excluded.lease_until
      where speaker.holder = excluded.holder or speaker.lease_until <= ${now}
    returning holder`.execute(db);
  return rows.length > 0;
}

/** Who would speak now; null where nobody would. */
export async function readSpeaker(db: Kysely<OwnTables>, now: Date): Promise<string | null> {
  const speaker = await db
    .selectFrom('tollbell.speaker')
    .select('holder')
    .where('lease_until', '>', now)
    .executeTakeFirst();
  return speaker?.holder ?? null;
}

/** For the next process, when this one ends in order. */
export async function yieldSpeaker(db: Kysely<OwnTables>, holder: string): Promise<void> {
  await db.deleteFrom('tollbell.speaker').where('holder', '=', holder).execute();
}
