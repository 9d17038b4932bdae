/**
 * Rows of one kind of thing that the gateway has, told by digests: sums over buckets of all rows first,
 * then the digests of those buckets that differ, then the columns of those rows that do. One read of
 * the table says that nothing changed, and gives a few thousand numbers, whatever its size.
 */
import { sql, type Transaction } from 'kysely';
import type { SourceTables } from '../../database/source-tables.ts';
import { type EntityKind, entityColumns, modelInfoKeys, modelNumberKeys } from './entity-kinds.ts';

export interface BucketSum {
  readonly bucket: number;
  readonly rowCount: number;
  /** Of the digests of its rows; text, since it may be larger than a number holds. */
  readonly digestSum: string;
}

export interface EntityDigest {
  readonly id: string;
  readonly bucket: number;
  readonly digest: string;
}

/** Allow-listed columns by name; instants as ISO text of UTC without a zone. */
export type EntityValues = Readonly<Record<string, unknown>>;

export interface EntityRow extends EntityDigest {
  readonly columns: EntityValues;
}

export interface EntitySource {
  readonly kind: EntityKind;
  /** Columns that this gateway has and lets us read. */
  readonly readable: ReadonlySet<string>;
}

export async function entityBuckets(
  tx: Transaction<SourceTables>,
  source: EntitySource,
): Promise<readonly BucketSum[]> {
  const { rows } = await sql<BucketSum>`
    select bucket, count(*)::float8 as "rowCount", sum(digest)::text as "digestSum"
    from (${digests(source)}) as entity
    group by bucket order by bucket`.execute(tx);
  return rows;
}

export async function entityDigests(
  tx: Transaction<SourceTables>,
  source: EntitySource,
  buckets: readonly number[],
): Promise<readonly EntityDigest[]> {
  const { rows } = await sql<EntityDigest>`
    select id, bucket, digest::text as digest from (${digests(source)}) as entity
    where bucket = any(${[...buckets]}::int[])`.execute(tx);
  return rows;
}

/** By primary key. */
export async function entityRows(
  tx: Transaction<SourceTables>,
  source: EntitySource,
  ids: readonly string[],
): Promise<readonly EntityRow[]> {
  const { id, carried } = entityColumns[source.kind];
  const { rows } = await sql<EntityRow>`
    select id, bucket, digest::text as digest, columns from (
      select ${sql.ref(`entity.${id}`)} as id, ${bucketOf(source)} as bucket,
        ${digestOf(source)} as digest,
        ${valuesOf(source, [...watchedOf(source), ...carried])} as columns
      from ${sql.table(entityColumns[source.kind].table)} as entity
      where ${sql.ref(`entity.${id}`)} = any(${[...ids]}::text[])
    ) as entity`.execute(tx);
  return rows;
}

const digests = (source: EntitySource) => {
  const { table, id, leftOut } = entityColumns[source.kind];
  return sql`
    select ${sql.ref(`entity.${id}`)} as id, ${bucketOf(source)} as bucket, ${digestOf(source)} as digest
    from ${sql.table(table)} as entity
    where ${
      leftOut === undefined || !source.readable.has(leftOut.column)
        ? sql`true`
        : sql`${sql.ref(`entity.${leftOut.column}`)} is distinct from ${leftOut.value}`
    }`;
};

/** 4096 of them, by the id alone. */
const bucketOf = ({ kind }: EntitySource) =>
  sql`('x' || left(md5(${sql.ref(`entity.${entityColumns[kind].id}`)}), 3))::bit(12)::int`;

/** Sixty bits of what is watched, the id among it; sums of them do not depend on an order. */
const digestOf = (source: EntitySource) => {
  const { id } = entityColumns[source.kind];
  const watched = watchedOf(source).filter((column) => source.readable.has(column));
  const values = [sql.ref(`entity.${id}`), ...watched.map(columnValue)];
  // A quarter of what an object costs, by measurement; it is never looked into.
  const text = sql`json_build_array(${sql.join(values)})::text`;
  return sql`('x' || left(md5(${text}), 15))::bit(60)::bigint`;
};

const watchedOf = ({ kind }: EntitySource): readonly string[] => entityColumns[kind].watched;

function valuesOf({ readable }: EntitySource, columns: readonly string[]) {
  const pairs = columns
    .filter((column) => readable.has(column))
    .map((column) => sql`${sql.lit(column)}, ${columnValue(column)}`);
  return pairs.length === 0 ? sql`'{}'::jsonb` : sql`jsonb_build_object(${sql.join(pairs)})`;
}

/** Objects that may hold secrets are taken apart by the server: what is not listed never gets here. */
function columnValue(column: string) {
  const value = sql.ref(`entity.${column}`);
  if (column === 'model_info') {
    return sql`(select jsonb_object_agg(key, value) from jsonb_each(
      case jsonb_typeof(${value}) when 'object' then ${value} else '{}' end)
      where key = any(${listOf(modelInfoKeys)}) and jsonb_typeof(value) in ('string', 'number', 'boolean'))`;
  }
  if (column === 'litellm_params') {
    // True stands for a value that is there and is not read.
    return sql`(select jsonb_object_agg(key, case
        when key = any(${listOf(modelNumberKeys)}) and jsonb_typeof(value) = 'number' then value
        else 'true' end)
      from jsonb_each(case jsonb_typeof(${value}) when 'object' then ${value} else '{}' end)
      where value <> 'null')`;
  }
  return value;
}

const listOf = (keys: readonly string[]) =>
  sql`array[${sql.join(keys.map((key) => sql.lit(key)))}]::text[]`;
