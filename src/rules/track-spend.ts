/**
 * What end users spent since the last evaluation, from sums by day that only grow: each request that is
 * counted is in one batch, however late it came. Pure.
 *
 * Sums that shrink, as those of hours that are counted again, tell nothing until they are past what was
 * told. What one evaluation has no room for is owed to the end user and told by the next.
 */
import type { EndUserDay } from '../queries/activity-rows.ts';
import { femtoUsd, usdText } from '../usage/exact-usd.ts';

/** What is told of one end user at once. JSON. */
export interface SpendBatch {
  readonly endUserId: string;
  /** Answers; failures are none. */
  readonly requestCount: number;
  readonly spendUsd: number;
  /** The evaluations between which it was counted, in ISO 8601. */
  readonly since: string;
  readonly until: string;
}

/** What one evaluation leaves for the next. JSON. */
export interface SpendMemory {
  /** The first day of UTC that is remembered. */
  readonly from: string;
  readonly at: string;
  /** Up to which day somebody's sums are not remembered, since there were too many; null: nobody's. */
  readonly leftOut: string | null;
  readonly users: readonly (readonly [
    endUserId: string,
    days: readonly (readonly [day: string, requestCount: number, spendUsd: string])[],
    owed: readonly [requestCount: number, spendUsd: string, since: string] | null,
  ])[];
}

export interface TrackInputs {
  /** Null: nobody looked before, and what is there is no news. */
  readonly memory: SpendMemory | null;
  readonly totals: readonly EndUserDay[];
  /** Whether there are more of them. */
  readonly isCut: boolean;
  readonly usersMax: number;
  readonly batchesMax: number;
  readonly now: Date;
}

export interface TrackedSpend {
  readonly batches: readonly SpendBatch[];
  readonly memory: SpendMemory;
}

interface Amount {
  readonly requestCount: number;
  readonly femto: bigint;
}

interface User {
  readonly id: string;
  readonly days: ReadonlyMap<string, Amount>;
  readonly owed: Amount;
  readonly since: string;
}

const dayMs = 86_400_000;
/** Beside today. */
const daysBefore = 2;

/** From which day on sums are read: since the last evaluation, however long ago that was. */
export function trackedFrom(memory: SpendMemory | null, now: Date): string {
  const from = new Date(now.getTime() - daysBefore * dayMs).toISOString().slice(0, 10);
  return memory?.from ?? from;
}

export function trackSpend(inputs: TrackInputs): TrackedSpend {
  const { memory, totals, isCut, usersMax, batchesMax, now } = inputs;
  const at = now.toISOString();
  const since = memory?.at ?? at;
  const lastDay = totals.reduce((last, { day }) => (day > last ? day : last), '');
  const known = new Map((memory?.users ?? []).map((entry) => [entry[0], userOf(entry, since)]));
  const seen = Map.groupBy(totals, ({ endUserId }) => endUserId);
  const isBaseline = (day: string): boolean =>
    memory === null || (memory.leftOut !== null && day <= memory.leftOut);
  const strangers: User[] = [];
  for (const [id, days] of seen) {
    const user = known.get(id);
    if (user === undefined) {
      strangers.push(grown({ id, days: new Map(), owed: nothing, since }, days, isBaseline));
    } else {
      known.set(
        id,
        grown(user, days, () => false),
      );
    }
  }
  const oldest = trackedFrom(null, now);
  const from = memory !== null && memory.from > oldest ? memory.from : oldest;
  const kept = [...known.values()].flatMap((user) => trimmed(user, from));
  // Of more than can be remembered those are, who spent most.
  const welcome = strangers.toSorted(byAmount).slice(0, Math.max(0, usersMax - kept.length));
  const isFull = isCut || welcome.length < strangers.length;
  const users = [...kept, ...welcome.flatMap((user) => trimmed(user, from))];
  // Who waits longest comes first.
  const told = users
    .filter(isOwed)
    .toSorted((one, other) => compare(one.since, other.since) || byAmount(one, other))
    .slice(0, batchesMax);
  const toldIds = new Set(told.map(({ id }) => id));
  const leftOut = isFull ? lastDay : (memory?.leftOut ?? null);
  return {
    batches: told.map(({ id, owed, since: first }) => ({
      endUserId: id,
      requestCount: owed.requestCount,
      spendUsd: Number(usdText(owed.femto)),
      since: first,
      until: at,
    })),
    memory: {
      from,
      at,
      leftOut: leftOut === null || leftOut < from ? null : leftOut,
      users: users.flatMap((user) => {
        const rest = toldIds.has(user.id) ? { ...user, owed: nothing } : user;
        return rest.days.size === 0 && !isOwed(rest) ? [] : [entryOf(rest)];
      }),
    },
  };
}

const nothing: Amount = { requestCount: 0, femto: 0n };

const isOwed = ({ owed }: User): boolean => owed.requestCount > 0 || owed.femto > 0n;

/** With what its days have more than they had. */
function grown(
  user: User,
  totals: readonly EndUserDay[],
  isBaseline: (day: string) => boolean,
): User {
  const days = new Map(user.days);
  let { requestCount, femto } = user.owed;
  for (const total of totals) {
    const before = days.get(total.day) ?? nothing;
    const after = {
      requestCount: Math.max(before.requestCount, total.requestCount),
      femto: larger(before.femto, femtoUsd(total.spendUsd)),
    };
    days.set(total.day, after);
    if (isBaseline(total.day)) continue;
    requestCount += after.requestCount - before.requestCount;
    femto += after.femto - before.femto;
  }
  // What was owed before waits since then.
  return { ...user, days, owed: { requestCount, femto } };
}

/** Without the days that are read no more; nobody where nothing is left. */
function trimmed(user: User, from: string): readonly User[] {
  const days = new Map([...user.days].filter(([day]) => day >= from));
  return days.size === 0 && !isOwed(user) ? [] : [{ ...user, days }];
}

const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function byAmount(one: User, other: User): number {
  if (one.owed.femto !== other.owed.femto) return one.owed.femto > other.owed.femto ? -1 : 1;
  return compare(one.id, other.id);
}

type Entry = SpendMemory['users'][number];

function userOf([id, days, owed]: Entry, since: string): User {
  return {
    id,
    days: new Map(
      days.map(([day, requestCount, spendUsd]) => [
        day,
        { requestCount, femto: femtoUsd(spendUsd) },
      ]),
    ),
    owed: owed === null ? nothing : { requestCount: owed[0], femto: femtoUsd(owed[1]) },
    since: owed?.[2] ?? since,
  };
}

const entryOf = (user: User): Entry => [
  user.id,
  [...user.days].map(([day, { requestCount, femto }]) => [day, requestCount, usdText(femto)]),
  isOwed(user) ? [user.owed.requestCount, usdText(user.owed.femto), user.since] : null,
];
