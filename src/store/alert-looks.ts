/**
 * Who looks for what an alert is about, when it is looked for again, and what the last look left. One
 * process looks at a time; a fence number outdates whoever lost the lease.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

/** The right to look for one alert, while it is renewed. */
export interface AlertLook {
  readonly alert: string;
  readonly fence: string;
  readonly lookedAt: Date | null;
  readonly scopes: readonly string[];
  readonly memory: unknown;
}

/** Whoever is alive renews several times as often. */
export const lookLeaseMs = 10_000;

/** By which the clocks of two processes may differ. */
const skewMs = 60_000;

export interface RegisteredAlert {
  readonly name: string;
  readonly everyMs: number;
}

/**
 * Makes alerts known; new ones are due at once. None waits longer than it does between two looks: the
 * clock may have been ahead when it was last looked for, or its interval longer.
 */
export async function registerAlerts(
  db: Kysely<OwnTables>,
  alerts: readonly RegisteredAlert[],
  now: Date,
): Promise<void> {
  if (alerts.length === 0) return;
  await db
    .insertInto('tollbell.alert_look')
    .values(alerts.map(({ name }) => ({ alert: name, next_at: now })))
    .onConflict((conflict) => conflict.column('alert').doNothing())
    .execute();
  const latest = alerts.map(({ everyMs }) => new Date(now.getTime() + everyMs + skewMs));
  const leaseMax = new Date(now.getTime() + lookLeaseMs + skewMs);
  await sql`
    update tollbell.alert_look as look
    set next_at = least(look.next_at, of.latest),
      lease_until = case when look.lease_until <= ${leaseMax} then look.lease_until end
    from unnest(${alerts.map(({ name }) => name)}::text[], ${latest}::timestamptz[]) as of(alert, latest)
    where look.alert = of.alert and (look.next_at > of.latest or look.lease_until > ${leaseMax})`.execute(
    db,
  );
}

/** Begins a look that is due and that nobody else is at; null when there is none. */
export async function beginAlertLook(
  db: Kysely<OwnTables>,
  { alerts, now }: { readonly alerts: readonly string[]; readonly now: Date },
): Promise<AlertLook | null> {
  if (alerts.length === 0) return null;
  const row = await db
    // Materialized, so that it is asked once and locks one row.
    .with(
      (cte) => cte('due').materialized(),
      (query) =>
        query
          .selectFrom('tollbell.alert_look')
          .select('alert')
          .where('alert', 'in', alerts)
          .where('next_at', '<=', now)
          .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
          .orderBy('next_at')
          .limit(1)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable('tollbell.alert_look as look')
    .from('due')
    .set((eb) => ({
      lease_until: new Date(now.getTime() + lookLeaseMs),
      fence: eb('look.fence', '+', '1'),
    }))
    .whereRef('look.alert', '=', 'due.alert')
    .returning(['look.alert', 'look.fence', 'look.looked_at', 'look.scopes', 'look.memory'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { alert, fence, looked_at, scopes, memory } = row;
  return { alert, fence, lookedAt: looked_at, scopes, memory };
}

export async function renewAlertLooks(
  db: Kysely<OwnTables>,
  looks: readonly AlertLook[],
  now: Date,
): Promise<void> {
  if (looks.length === 0) return;
  // One that is locked is being ended: waiting for it would hold up what else is renewed.
  await sql`
    with held as (
      select look.alert from tollbell.alert_look as look
      join unnest(
        ${looks.map(({ alert }) => alert)}::text[], ${looks.map(({ fence }) => fence)}::int8[]
      ) as held(alert, fence) using (alert, fence)
      where look.lease_until is not null
      for update of look skip locked)
    update tollbell.alert_look as look set lease_until = ${new Date(now.getTime() + lookLeaseMs)}
    from held where look.alert = held.alert`.execute(db);
}

/**
 * Ends the look; false when it is somebody else's by now, and nothing of it may be kept. Before all
 * else of its transaction: the row stays locked.
 */
export async function endAlertLook(
  tx: Transaction<OwnTables>,
  { alert, fence }: Pick<AlertLook, 'alert' | 'fence'>,
  end: {
    readonly nextAt: Date;
    readonly lookedAt: Date;
    readonly problem: string | null;
    readonly scopes: readonly string[];
    readonly memory: unknown;
  },
): Promise<boolean> {
  const ended = await tx
    .updateTable('tollbell.alert_look')
    .set({
      next_at: end.nextAt,
      looked_at: end.lookedAt,
      failure_count: 0,
      problem: end.problem,
      scopes: [...end.scopes],
      memory: end.memory === null ? null : JSON.stringify(end.memory),
      lease_until: null,
    })
    .where('alert', '=', alert)
    .where('fence', '=', fence)
    .returning('alert')
    .executeTakeFirst();
  return ended !== undefined;
}

/** A look that came to nothing is tried again at `nextAt`; the last one's memory stays. */
export async function failAlertLook(
  db: Kysely<OwnTables>,
  { alert, fence }: Pick<AlertLook, 'alert' | 'fence'>,
  { nextAt, problem }: { readonly nextAt: Date; readonly problem: string },
): Promise<void> {
  await db
    .updateTable('tollbell.alert_look')
    .set((eb) => ({
      next_at: nextAt,
      failure_count: eb('failure_count', '+', 1),
      problem,
      lease_until: null,
    }))
    .where('alert', '=', alert)
    .where('fence', '=', fence)
    .execute();
}

/** Gives looks up that cannot be finished, so that another process need not wait for a lease. */
export async function yieldAlertLooks(
  db: Kysely<OwnTables>,
  looks: readonly AlertLook[],
): Promise<void> {
  for (const { alert, fence } of looks) {
    await db
      .updateTable('tollbell.alert_look')
      .set((eb) => ({ lease_until: null, fence: eb('fence', '+', '1') }))
      .where('alert', '=', alert)
      .where('fence', '=', fence)
      .execute();
  }
}

export interface AlertLookState {
  readonly alert: string;
  readonly nextAt: Date;
  readonly lookedAt: Date | null;
  readonly failureCount: number;
  readonly problem: string | null;
}

/** For status pages. */
export async function alertLooks(db: Kysely<OwnTables>): Promise<readonly AlertLookState[]> {
  const rows = await db
    .selectFrom('tollbell.alert_look')
    .select(['alert', 'next_at', 'looked_at', 'failure_count', 'problem'])
    .orderBy('alert')
    .execute();
  return rows.map(({ alert, next_at, looked_at, failure_count, problem }) => ({
    alert,
    nextAt: next_at,
    lookedAt: looked_at,
    failureCount: failure_count,
    problem,
  }));
}
