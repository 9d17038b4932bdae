/**
 * Counts what was noted of rows by what it belongs to, from look to look: how much of it is new, and how
 * much there is since an episode began. Pure; what is kept between looks is plain JSON.
 *
 * Rows are told apart by when they were noted, not by when they began: a slow answer stands in the log
 * when it ends, under the minute in which it was asked for.
 */
import { createHash } from 'node:crypto';
import type { HourNotes } from '../queries/activity-rows.ts';

/** What an episode counts. Instants are milliseconds since 1970. */
export interface Tally {
  /** Rows that began at this instant or later are counted: a whole minute. */
  readonly from: number;
  readonly rowCount: number;
  readonly totalTokens: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly durationMsMax: number;
  /** Of these three no more than `namesMax` are known. */
  readonly apiKeys: readonly string[];
  readonly teamIds: readonly string[];
  readonly requestIds: readonly string[];
  /** The most frequent ones, most first. */
  readonly parts: readonly TallyPart[];
  /** Hours before this one are not read again: their rows are in the two sums. */
  readonly closedUntil: number;
  readonly closedRowCount: number;
  readonly closedTokens: number;
}

export interface TallyPart {
  readonly labels: readonly (string | null)[];
  readonly rowCount: number;
  readonly requestId: string | null;
}

export interface NoteGroup {
  readonly key: string;
  /** The largest first. */
  readonly notes: readonly [HourNotes, ...HourNotes[]];
  /** Since the last look. */
  readonly newCount: number;
  /** In the last minutes, by when they were noted. */
  readonly arrivedCount: number;
  /** As the episode goes on that lasts, or would begin now. */
  readonly tally: Tally;
}

export interface TallyMemory {
  /** Rows by note and hour, as the last look found them. */
  readonly seen: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Instants and numbers of rows by group. */
  readonly arrived: Readonly<Record<string, readonly (readonly [at: number, count: number])[]>>;
}

export interface TallyInputs {
  /** Of the hours from `notesFrom` on, split at `splitAt`. */
  readonly notes: readonly HourNotes[];
  readonly groupOf: (note: HourNotes) => string;
  /** Into which parts of its group a note is counted. */
  readonly labelsOf: (note: HourNotes) => readonly (string | null)[];
  readonly memory: TallyMemory | null;
  /** Of the episodes that last, by group. */
  readonly known: ReadonlyMap<string, Tally>;
  readonly splitAt: Date;
  readonly lookbackMs: number;
  readonly windowMs: number;
  readonly now: Date;
}

export const namesMax = 20;
const requestIdsMax = 5;
const partsMax = 10;
/** Beyond so many different notes in a few hours nobody could tell them apart anyway. */
const notesMax = 2_000;
const hourMs = 3_600_000;
const floorHour = (at: number): number => Math.floor(at / hourMs) * hourMs;

/** From when on notes must be read, so that those of all episodes that last are among them. */
export function notesFrom(
  known: Iterable<Tally>,
  { now, lookbackMs }: Pick<TallyInputs, 'now' | 'lookbackMs'>,
): Date {
  const open = [...known].map(({ closedUntil }) => closedUntil);
  return new Date(Math.min(floorHour(now.getTime() - lookbackMs), ...open));
}

export function tallyNotes(inputs: TallyInputs): {
  readonly groups: readonly NoteGroup[];
  readonly memory: TallyMemory;
} {
  const { memory, now, windowMs, known, groupOf } = inputs;
  const sized = namedNotes(inputs);
  const groups: NoteGroup[] = [];
  const seen: Record<string, Record<string, number>> = {};
  const arrived: Record<string, (readonly [number, number])[]> = {};
  const byGroup = Map.groupBy(sized, ({ note }) => groupOf(note));
  for (const [key, members] of byGroup) {
    for (const { name, hour, rowCount } of members) {
      const hours = seen[name] ?? {};
      seen[name] = hours;
      hours[hour] = (hours[hour] ?? 0) + rowCount;
    }
    const news = newRows(members, seen, inputs);
    const newCount = sumOf(news.values());
    const since = now.getTime() - windowMs;
    const recent = (memory?.arrived[key] ?? []).filter(([at]) => at > since);
    if (newCount > 0) recent.push([now.getTime(), newCount]);
    if (recent.length > 0) arrived[key] = recent;
    const arrivedCount = sumOf(recent.map(([, rowCount]) => rowCount));
    const tally = tallyOf(members, known.get(key) ?? null, { news, arrivedCount, inputs });
    const [first, ...others] = members
      .map(({ note }) => note)
      .toSorted((a, b) => b.rowCount - a.rowCount);
    if (first === undefined) continue;
    groups.push({ key, notes: [first, ...others], newCount, arrivedCount, tally });
  }
  return { groups, memory: { seen, arrived } };
}

interface NamedNotes {
  readonly note: HourNotes;
  readonly name: string;
  readonly part: string;
  readonly hour: number;
  readonly rowCount: number;
}

function namedNotes({ notes, groupOf, labelsOf }: TallyInputs): readonly NamedNotes[] {
  return notes
    .map((note) => {
      const part = JSON.stringify(labelsOf(note));
      const name = createHash('sha256')
        .update(`${groupOf(note)}\0${part}`)
        .digest('hex');
      const hour = floorHour(note.at.getTime());
      return { note, part, name: name.slice(0, 16), hour, rowCount: note.rowCount };
    })
    .toSorted((a, b) => b.rowCount - a.rowCount)
    .slice(0, notesMax);
}

/** Rows that the last look did not find, by part. */
function newRows(
  members: readonly NamedNotes[],
  seenNow: TallyMemory['seen'],
  { memory, splitAt }: TallyInputs,
): ReadonlyMap<string, number> {
  const news = new Map<string, number>();
  const isFull = Object.keys(memory?.seen ?? {}).length >= notesMax / 2;
  for (const [name, [first, ...others]] of Map.groupBy(members, (member) => member.name)) {
    if (first === undefined) continue;
    const before = memory?.seen[name];
    // At the first look what is older than a window is history.
    const isOld = before === undefined && (memory === null || isFull);
    const count = isOld
      ? sumOf(
          [first, ...others]
            .filter(({ note }) => note.at >= splitAt)
            .map(({ rowCount }) => rowCount),
        )
      : sumOf(
          Object.entries(seenNow[name] ?? {}).map(([hour, rowCount]) =>
            // Hours that are counted again are smaller for a while.
            Math.max(0, rowCount - (before?.[hour] ?? 0)),
          ),
        );
    if (count > 0) news.set(first.part, (news.get(first.part) ?? 0) + count);
  }
  return news;
}

function tallyOf(
  members: readonly NamedNotes[],
  known: Tally | null,
  more: {
    readonly news: ReadonlyMap<string, number>;
    readonly arrivedCount: number;
    readonly inputs: TallyInputs;
  },
): Tally {
  const { now, lookbackMs } = more.inputs;
  const tally = known === null ? begun(members, more) : continued(members, known, more.news);
  const closedUntil = floorHour(now.getTime() - lookbackMs + hourMs);
  if (closedUntil <= tally.closedUntil) return tally;
  const closing = members.filter(({ hour }) => hour >= tally.closedUntil && hour < closedUntil);
  return {
    ...tally,
    closedUntil,
    closedRowCount: tally.closedRowCount + rowsOf(closing),
    closedTokens: tally.closedTokens + tokensOf(closing),
  };
}

/** From a little before the window on; where rows of it began long before, from the first hour on. */
function begun(
  members: readonly NamedNotes[],
  { arrivedCount, inputs }: { readonly arrivedCount: number; readonly inputs: TallyInputs },
): Tally {
  const { splitAt, now, lookbackMs } = inputs;
  const recent = members.filter(({ note }) => note.at >= splitAt);
  const isRecent = recent.length > 0 && rowsOf(recent) >= arrivedCount;
  const from = isRecent ? splitAt.getTime() : floorHour(now.getTime() - lookbackMs);
  const counted = isRecent ? recent : members.filter(({ hour }) => hour >= from);
  const closedUntil = floorHour(from);
  const hours = members.filter(({ hour }) => hour >= closedUntil);
  const parts = [...Map.groupBy(counted, ({ part }) => part)].map(([part, of]) =>
    partOf(part, rowsOf(of), of),
  );
  return {
    from,
    rowCount: rowsOf(counted),
    totalTokens: tokensOf(counted),
    firstAt: Math.min(...counted.map(({ note }) => note.firstAt.getTime())),
    lastAt: Math.max(...counted.map(({ note }) => note.lastAt.getTime())),
    durationMsMax: Math.max(0, ...counted.map(({ note }) => note.durationMsMax)),
    apiKeys: namesOf(counted, ({ apiKeys }) => apiKeys),
    teamIds: namesOf(counted, ({ teamIds }) => teamIds),
    requestIds: namesOf(counted, ({ requestIds }) => requestIds).slice(0, requestIdsMax),
    parts: topParts(parts),
    closedUntil,
    // What the first hour holds beside them is taken off again at every look.
    closedRowCount: rowsOf(counted) - rowsOf(hours),
    closedTokens: tokensOf(counted) - tokensOf(hours),
  };
}

function continued(
  members: readonly NamedNotes[],
  known: Tally,
  news: ReadonlyMap<string, number>,
): Tally {
  const open = members.filter(({ hour }) => hour >= known.closedUntil);
  const isFromStart = known.closedRowCount === 0 && known.closedUntil === floorHour(known.from);
  const times = open.map(({ note }) => note);
  return {
    ...known,
    rowCount: Math.max(known.rowCount, known.closedRowCount + rowsOf(open)),
    totalTokens: Math.max(known.totalTokens, known.closedTokens + tokensOf(open)),
    firstAt: isFromStart
      ? Math.min(known.firstAt, ...times.map(({ firstAt }) => firstAt.getTime()))
      : known.firstAt,
    lastAt: Math.max(known.lastAt, ...times.map(({ lastAt }) => lastAt.getTime())),
    durationMsMax: Math.max(known.durationMsMax, ...times.map((note) => note.durationMsMax)),
    apiKeys: namesOf(open, ({ apiKeys }) => apiKeys, known.apiKeys),
    teamIds: namesOf(open, ({ teamIds }) => teamIds, known.teamIds),
    parts: topParts(grownParts(members, known, news)),
  };
}

function grownParts(
  members: readonly NamedNotes[],
  known: Tally,
  news: ReadonlyMap<string, number>,
): readonly TallyPart[] {
  const parts = new Map(known.parts.map((part) => [JSON.stringify(part.labels), part]));
  for (const [name, rowCount] of news) {
    const before = parts.get(name);
    parts.set(
      name,
      before === undefined
        ? partOf(
            name,
            rowCount,
            members.filter(({ part }) => part === name),
          )
        : { ...before, rowCount: before.rowCount + rowCount },
    );
  }
  return [...parts.values()];
}

function partOf(part: string, rowCount: number, members: readonly NamedNotes[]): TallyPart {
  const labels: readonly (string | null)[] = JSON.parse(part);
  const [requestId = null] = members.flatMap(({ note }) => note.requestIds);
  return { labels, rowCount, requestId };
}

const topParts = (parts: readonly TallyPart[]): readonly TallyPart[] =>
  parts.toSorted((a, b) => b.rowCount - a.rowCount).slice(0, partsMax);

function namesOf(
  members: readonly NamedNotes[],
  read: (note: HourNotes) => readonly string[],
  before: readonly string[] = [],
): readonly string[] {
  const names = new Set([...before, ...members.flatMap(({ note }) => read(note))]);
  return [...names].slice(0, namesMax);
}

const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};
const rowsOf = (members: readonly NamedNotes[]): number =>
  sumOf(members.map(({ rowCount }) => rowCount));
const tokensOf = (members: readonly NamedNotes[]): number =>
  sumOf(members.map(({ note }) => note.totalTokens));
