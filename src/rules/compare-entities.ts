/** What is new, other or gone among entities, and which of it is news. Pure. */
import { type EntityKind, entityColumns } from '../queries/entities/entity-kinds.ts';
import type { BucketSum, EntityDigest, EntityValues } from '../queries/entities/entity-rows.ts';

export interface Difference {
  readonly createdIds: readonly string[];
  readonly changedIds: readonly string[];
  readonly goneIds: readonly string[];
}

/** Both of the same buckets, so that what one side lacks is not there. */
export function compareEntities(
  read: readonly Pick<EntityDigest, 'id' | 'digest'>[],
  known: readonly Pick<EntityDigest, 'id' | 'digest'>[],
): Difference {
  const knownDigest = new Map(known.map(({ id, digest }) => [id, digest]));
  const readIds = new Set(read.map(({ id }) => id));
  return {
    createdIds: read.flatMap(({ id }) => (knownDigest.has(id) ? [] : [id])),
    changedIds: read.flatMap(({ id, digest }) =>
      knownDigest.has(id) && knownDigest.get(id) !== digest ? [id] : [],
    ),
    goneIds: known.flatMap(({ id }) => (readIds.has(id) ? [] : [id])),
  };
}

/** Buckets that differ, in groups of about so many rows, that memory stays flat whatever the table's size. */
export function differingBuckets(
  read: readonly BucketSum[],
  known: readonly BucketSum[],
  rowCountMax: number,
): readonly (readonly number[])[] {
  const sums = new Map<number, { read?: BucketSum; known?: BucketSum }>();
  for (const sum of read) sums.set(sum.bucket, { read: sum });
  for (const sum of known) sums.set(sum.bucket, { ...sums.get(sum.bucket), known: sum });
  const groups: number[][] = [];
  let rowCount = Number.POSITIVE_INFINITY;
  for (const [bucket, both] of sums) {
    const [here, there] = [both.read, both.known];
    if (here?.digestSum === there?.digestSum && here?.rowCount === there?.rowCount) continue;
    const count = Math.max(here?.rowCount ?? 0, there?.rowCount ?? 0);
    if (rowCount + count > rowCountMax) {
      groups.push([]);
      rowCount = 0;
    }
    groups.at(-1)?.push(bucket);
    rowCount += count;
  }
  return groups;
}

/**
 * The watched columns that are other than before. What one side does not have at all is no difference:
 * a gateway that was brought up to date has columns that it had not before.
 */
export function changedColumns(
  kind: EntityKind,
  before: EntityValues,
  after: EntityValues,
): readonly string[] {
  return entityColumns[kind].watched.filter(
    (column) =>
      column in before && column in after && plain(before[column]) !== plain(after[column]),
  );
}

/** The order of a list, and of the keys of an object, is nothing that anybody set. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(plain).toSorted());
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(
      Object.entries(value)
        .map(([key, inner]) => [key, plain(inner)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  }
  return JSON.stringify(value ?? null);
}
