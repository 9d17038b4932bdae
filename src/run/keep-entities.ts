/**
 * Keeps what the gateway has: compares its keys, teams, users, organizations, tags and models with
 * what we saw last, and notes what changed and what everything is called.
 *
 * By whichever process is first, kind by kind. A table whose change counters stand still is not read;
 * one that is read is summed up by its server, and only what differs comes here, some thousands of rows
 * at a time. Each of these is one commit, so that a comparison that breaks off leaves nothing half.
 */
import type { Kysely } from 'kysely';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { readableColumns } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Clock } from '../effects/clock.ts';
import { DatabaseError } from '../errors.ts';
import { deletedSince } from '../queries/entities/deleted-copies.ts';
import { type EntityKind, entityColumns, entityKinds } from '../queries/entities/entity-kinds.ts';
import {
  type EntityRow,
  type EntitySource,
  entityBuckets,
  entityDigests,
  entityRows,
} from '../queries/entities/entity-rows.ts';
import { tableCounters } from '../queries/entities/table-counters.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import { changedColumns, compareEntities, differingBuckets } from '../rules/compare-entities.ts';
import { entityName, textOf } from '../rules/entity-name.ts';
import {
  endNames,
  type NamedEntity,
  writeDeletedNames,
  writeNames,
} from '../store/name-history.ts';
import {
  markGone,
  noteChanges,
  type SeenChange,
  seenBuckets,
  seenColumns,
  seenDigests,
  writeSeen,
} from '../store/seen-entities.ts';
import {
  beginComparison,
  type Comparison,
  endComparison,
  failComparison,
  registerKinds,
  renewComparison,
} from '../store/seen-kinds.ts';

export interface KeepEntitiesDeps {
  readonly own: Kysely<OwnTables>;
  readonly source: Kysely<SourceTables>;
  readonly clock: Clock;
  readonly isStopping?: () => boolean;
  readonly onStep: (step: EntityStep) => void;
}

export type EntityStep =
  | {
      readonly at: 'entities-compared';
      readonly kind: string;
      readonly rowCount: number;
      readonly changeCount: number;
      readonly durationMs: number;
    }
  | { readonly at: 'entities-committed'; readonly kind: string }
  | { readonly at: 'entities-failed'; readonly kind: string; readonly problem: string };

/** A table is compared every minute for each so many rows, so that it costs the same at any size. */
const rowsAMinute = 50_000;
const minuteMs = 60_000;
const everyMsMax = 3_600_000;
/** Even where the counters stand still: they are kept by best effort. */
const readEveryMs = 3_600_000;
/** A session that rests tells of what it did by then. */
const countersLateMs = 60_000;
/** Digests that are compared, and rows that are read, at once. */
const digestsAtOnce = 10_000;
const rowsAtOnce = 1_000;
/** Changes of one comparison that are kept with their columns; of the others the count. */
const detailedChangesMax = 20_000;
const copiesAtOnce = 2_000;

/** Returns how many kinds were compared. */
export async function keepEntities(deps: KeepEntitiesDeps): Promise<number> {
  const { own, clock } = deps;
  await registerKinds(own, entityKinds, clock.now());
  let comparedCount = 0;
  while (comparedCount < entityKinds.length && deps.isStopping?.() !== true) {
    const comparison = await beginComparison(own, clock.now());
    const kind = entityKinds.find((name) => name === comparison?.kind);
    if (comparison === null || kind === undefined) break;
    comparedCount += 1;
    await compareOrSay(deps, kind, comparison);
  }
  return comparedCount;
}

async function compareOrSay(
  deps: KeepEntitiesDeps,
  kind: EntityKind,
  comparison: Comparison,
): Promise<void> {
  const { own, clock, onStep } = deps;
  try {
    await compare(deps, kind, comparison);
  } catch (error) {
    const known = isDriverError(error) ? databaseError(error, 'own') : error;
    if (!(known instanceof DatabaseError)) throw error;
    onStep({ at: 'entities-failed', kind, problem: known.message });
    const nextAt = new Date(clock.now().getTime() + everyMs(comparison.rowCount));
    await failComparison(own, comparison, { nextAt, problem: known.message });
  }
}

async function compare(
  deps: KeepEntitiesDeps,
  kind: EntityKind,
  comparison: Comparison,
): Promise<void> {
  const { own, source, clock, onStep } = deps;
  const at = clock.now();
  const { table, id, copies } = entityColumns[kind];
  const columns = await readableColumns(source);
  const readable = columns.get(table) ?? new Set();
  if (!readable.has(id)) {
    // An older gateway, or no grant: neither is a deletion of everything.
    await endComparison(own, comparison, {
      ...comparison,
      nextAt: new Date(at.getTime() + everyMsMax),
    });
    return;
  }
  const entities: EntitySource = { kind, readable };
  const seen = await readSnapshot(source, async (_, __, tx) => {
    const { counters } = await tableCounters(tx, table);
    const { source: name } = await rowHorizon(tx);
    const isSame = counters !== null && counters === comparison.counters;
    const isRested = isSame && name === comparison.source && !isReadDue(comparison, at);
    return { counters, name, buckets: isRested ? null : await entityBuckets(tx, entities) };
  });
  if (seen.buckets === null) {
    await endComparison(own, comparison, {
      ...comparison,
      unchangedAt: new Date(at.getTime() - countersLateMs),
      nextAt: new Date(at.getTime() + everyMs(comparison.rowCount)),
    });
    return;
  }
  if (copies !== undefined && isCopyReadable(columns.get(copies.table))) {
    if (!(await keepDeletedNames(deps, kind, comparison))) return;
  }
  // In another database everything is there for the first time, and nothing of it is news.
  const isFirst = comparison.comparedAt === null || comparison.source !== seen.name;
  const groups = differingBuckets(seen.buckets, await seenBuckets(own, kind), digestsAtOnce);
  let changeCount = 0;
  for (const buckets of groups) {
    if (deps.isStopping?.() === true) {
      // What is committed stays; whoever is first goes on with the rest.
      await endComparison(own, comparison, { ...comparison, nextAt: at });
      return;
    }
    const changes = await compareBuckets(deps, entities, {
      comparison,
      buckets,
      at,
      isFirst,
      detailedMax: detailedChangesMax - changeCount,
    });
    if (changes === null) return;
    changeCount += changes;
    onStep({ at: 'entities-committed', kind });
  }
  const rowCount = seen.buckets.reduce((sum, bucket) => sum + bucket.rowCount, 0);
  const isOurs = await endComparison(own, comparison, {
    nextAt: new Date(at.getTime() + everyMs(rowCount)),
    comparedAt: at,
    unchangedAt: null,
    source: seen.name,
    counters: seen.counters,
    rowCount,
  });
  if (!isOurs) return;
  const durationMs = clock.now().getTime() - at.getTime();
  onStep({ at: 'entities-compared', kind, rowCount, changeCount, durationMs });
}

const everyMs = (rowCount: number): number =>
  Math.min(everyMsMax, minuteMs * Math.max(1, Math.ceil(rowCount / rowsAMinute)));

const isReadDue = ({ comparedAt }: Comparison, at: Date): boolean =>
  comparedAt === null || at.getTime() - comparedAt.getTime() >= readEveryMs;

/** The last instant at which what has changed since was as we knew it. */
const lastSeen = ({ comparedAt, unchangedAt }: Comparison): Date | null =>
  comparedAt !== null && unchangedAt !== null && unchangedAt > comparedAt
    ? unchangedAt
    : comparedAt;

const isCopyReadable = (columns: ReadonlySet<string> | undefined): boolean =>
  ['created_at', 'deleted_at'].every((column) => columns?.has(column) === true);

interface Group {
  readonly comparison: Comparison;
  readonly buckets: readonly number[];
  readonly at: Date;
  readonly isFirst: boolean;
  readonly detailedMax: number;
}

/** Returns how many changes were noted; null when another process compares by now. */
async function compareBuckets(
  { own, source, clock }: KeepEntitiesDeps,
  entities: EntitySource,
  { comparison, buckets, at, isFirst, detailedMax }: Group,
): Promise<number | null> {
  const { kind } = entities;
  const known = await seenDigests(own, kind, buckets);
  const { goneIds, rows } = await readSnapshot(source, async (_, __, tx) => {
    const read = await entityDigests(tx, entities, buckets);
    const { createdIds, changedIds, goneIds } = compareEntities(read, known);
    const ids = [...createdIds, ...changedIds];
    const rows: EntityRow[] = [];
    for (let start = 0; start < ids.length; start += rowsAtOnce) {
      rows.push(...(await entityRows(tx, entities, ids.slice(start, start + rowsAtOnce))));
    }
    return { goneIds, rows };
  });
  const knownIds = new Set(known.map((row) => row.id));
  const changedIds = rows.flatMap((row) => (knownIds.has(row.id) ? [row.id] : []));
  const before = await seenColumns(own, kind, [...changedIds, ...goneIds]);
  const changes = isFirst ? [] : changesOf(kind, { rows, knownIds, before, goneIds });
  return own.transaction().execute(async (tx) => {
    if (!(await renewComparison(tx, comparison, clock.now()))) return null;
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const some = rows.slice(start, start + rowsAtOnce);
      await writeSeen(tx, kind, some, at);
      await writeNames(
        tx,
        kind,
        some.map((row) => namedOf(kind, row, knownIds.has(row.id) ? at : null, at)),
      );
    }
    await markGone(tx, kind, goneIds, at);
    await endNames(tx, kind, goneIds, at);
    for (let start = 0; start < changes.length; start += rowsAtOnce) {
      const some = changes
        .slice(start, start + rowsAtOnce)
        .map((change, index) =>
          start + index < detailedMax ? change : { ...change, before: null, after: null },
        );
      await noteChanges(tx, kind, some, { seenBefore: lastSeen(comparison), seenAt: at });
    }
    return changes.length;
  });
}

function changesOf(
  kind: EntityKind,
  {
    rows,
    knownIds,
    before,
    goneIds,
  }: {
    readonly rows: readonly EntityRow[];
    readonly knownIds: ReadonlySet<string>;
    readonly before: ReadonlyMap<string, EntityRow['columns']>;
    readonly goneIds: readonly string[];
  },
): readonly SeenChange[] {
  const changed = rows.flatMap(({ id, columns }): readonly SeenChange[] => {
    if (!knownIds.has(id)) {
      return [{ entityId: id, action: 'created', before: null, after: columns }];
    }
    const old = before.get(id) ?? {};
    if (changedColumns(kind, old, columns).length === 0) return [];
    return [{ entityId: id, action: 'updated', before: old, after: columns }];
  });
  const gone = goneIds.map(
    (id): SeenChange => ({
      entityId: id,
      action: 'deleted',
      before: before.get(id) ?? null,
      after: null,
    }),
  );
  return [...changed, ...gone];
}

/** A new one is called that since it was made; a known one since now. */
function namedOf(
  kind: EntityKind,
  { id, columns }: EntityRow,
  changedAt: Date | null,
  at: Date,
): NamedEntity {
  const createdAt = textOf(columns['created_at']);
  const made = createdAt === null ? at : new Date(`${createdAt}Z`);
  const fromAt = changedAt ?? (made < at ? made : at);
  const { alias, teamId, owner } = entityName(kind, columns);
  return { id, alias: kind === 'tag' ? id : alias, teamId, owner, fromAt };
}

/** False when another process compares by now. */
async function keepDeletedNames(
  { own, source, clock }: KeepEntitiesDeps,
  kind: EntityKind,
  comparison: Comparison,
): Promise<boolean> {
  let since = comparison.deletedUntil;
  for (;;) {
    const copies = await readSnapshot(source, (_, __, tx) =>
      deletedSince(tx, { kind, since, rowCountMax: copiesAtOnce }),
    );
    const last = copies.at(-1)?.deletedAt;
    if (last === undefined) return true;
    const isFull = copies.length === copiesAtOnce;
    // More of one instant than are read at once: those that were seen alive are named all the same.
    const isStuck = isFull && last.getTime() === since?.getTime();
    const until = isStuck ? new Date(last.getTime() + 1) : last;
    const isOurs = await own.transaction().execute(async (tx) => {
      if (!(await renewComparison(tx, comparison, clock.now(), until))) return false;
      await writeDeletedNames(tx, kind, copies);
      return true;
    });
    if (!isOurs || !isFull) return isOurs;
    since = until;
  }
}
