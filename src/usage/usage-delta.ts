/**
 * What a number of rows adds to the rollups. Pure: rows in, sums out, in any order.
 */
import { createHash } from 'node:crypto';
import { floorWeek } from './cover-window.ts';
import { type Dimension, dimensions } from './dimensions.ts';
import { femtoUsd } from './exact-usd.ts';
import type { NoteRules } from './note-rules.ts';
import { noteSum, type UsageNote } from './usage-notes.ts';
import type { UsageRow } from './usage-row.ts';

export interface Measures {
  requestCount: number;
  failureCount: number;
  cacheHitCount: number;
  absurdSpendCount: number;
  spendFemtoUsd: bigint;
  promptTokens: number;
  completionTokens: number;
  cachedTokens: number;
  timedCount: number;
  durationMs: number;
}

export type Names = readonly (string | null)[];

/** One thing that is summed by: a team, a deployment, a set of tags. */
export interface UsageEntity {
  readonly dimension: Dimension;
  readonly names: Names;
  /** Made of both; `digestOf` it is the same for the same thing everywhere. */
  readonly key: string;
  /** Sums by hour, the hours as milliseconds since 1970. */
  readonly hours: Map<number, Measures>;
}

export interface LatencyCell {
  requestCount: number;
  latencyUs: number;
  readonly buckets: Map<number, number>;
}

export interface FailureCell {
  failureCount: number;
  sampleRequestId: string | null;
}

export interface DeploymentUsage extends UsageEntity {
  /** By minute, as milliseconds since 1970. */
  readonly minutes: Map<number, Measures>;
  /** By hour and by whether it is chat. */
  readonly latencies: Map<number, { chat?: LatencyCell; other?: LatencyCell }>;
  /** By hour and error class, empty when none was recorded. */
  readonly failures: Map<number, Map<string, FailureCell>>;
}

export interface UsageDelta {
  readonly notes: Iterable<UsageNote>;
  readonly entities: Iterable<UsageEntity>;
  readonly deployments: Iterable<DeploymentUsage>;
  /** Rows by hour. */
  readonly rowCounts: ReadonlyMap<number, number>;
  readonly rowCount: number;
}

export interface UsageSum extends UsageDelta {
  readonly add: (row: UsageRow) => void;
}

/** `User-Agent: name` and `User-Agent: name/version`. */
export const programTag = 'User-Agent:';

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Names of a route: what became of it, with which outcome, from which model group to which. */
export type RouteNames = readonly [
  kind: 'fallback' | 'direct' | 'unrecorded',
  outcome: 'answered' | 'cached' | 'failed',
  from: string | null,
  to: string | null,
];

/**
 * `dimensionNames` limits it to some; all of them when unset. Without rules nothing is noted.
 */
export function usageSum(
  dimensionNames?: readonly Dimension[],
  rules: NoteRules | null = null,
): UsageSum {
  const noted = rules === null ? null : noteSum(rules);
  const wanted = new Set(dimensionNames ?? (Object.keys(dimensions) as Dimension[]));
  const entities: UsageEntity[] = [];
  const deployments: DeploymentUsage[] = [];
  const rowCounts = new Map<number, number>();
  const total = { rowCount: 0 };
  const tagSets = tagSetReader();
  const known = new Map<Dimension, Branch<UsageEntity>>();
  const knownDeployments = branch<DeploymentUsage>();

  /** By whatever tells its names apart, which is faster than the names themselves. */
  const entity = (dimension: Dimension, path: readonly unknown[], names: Names): UsageEntity => {
    const root = known.get(dimension) ?? branch<UsageEntity>();
    known.set(dimension, root);
    const leaf = leafOf(root, path);
    if (leaf.value === null) {
      leaf.value = { dimension, names, key: keyOf(dimension, names), hours: new Map() };
      entities.push(leaf.value);
    }
    return leaf.value;
  };
  const deployment = (names: Names): DeploymentUsage => {
    const leaf = leafOf(knownDeployments, names);
    if (leaf.value === null) {
      leaf.value = {
        dimension: 'deployment',
        names,
        key: keyOf('deployment', names),
        hours: new Map(),
        minutes: new Map(),
        latencies: new Map(),
        failures: new Map(),
      };
      entities.push(leaf.value);
      deployments.push(leaf.value);
    }
    return leaf.value;
  };

  const add = (row: UsageRow): void => {
    const hour = Math.floor(row.minute / 60) * hourMs;
    total.rowCount += 1;
    rowCounts.set(hour, (rowCounts.get(hour) ?? 0) + 1);
    const spend = femtoUsd(row.spendUsd);
    noted?.add(row);
    const count = (dimension: Dimension, names: Names, path: readonly unknown[] = names): void => {
      if (wanted.has(dimension)) sum(cell(entity(dimension, path, names).hours, hour), row, spend);
    };
    const { teamId, model } = row;
    const tags = tagSets(row.tags);
    count('total', []);
    count('team', [teamId]);
    for (const names of tags.tags) count('tag', names);
    count('model', [model]);
    count('route', routeNames(row));
    count('key', [row.apiKey, teamId, row.keyAlias, row.userId]);
    count('tagSet', tags.names, [tags]);
    count('endUser', [row.endUserId]);
    count('teamModel', [teamId, model]);
    if (wanted.has('teamTagSet')) count('teamTagSet', [teamId, ...tags.names], [teamId, tags]);
    if (wanted.has('deployment')) countDeployment(deployment(deploymentNames(row)), row, spend);
  };
  return {
    add,
    entities,
    deployments,
    get notes() {
      return noted?.notes ?? [];
    },
    rowCounts,
    get rowCount() {
      return total.rowCount;
    },
  };
}

/** What is found by one thing after another. */
interface Branch<Value> {
  /** Null for the many that nothing is found by. */
  next: Map<unknown, Branch<Value>> | null;
  value: Value | null;
}

const branch = <Value>(): Branch<Value> => ({ next: null, value: null });

function leafOf<Value>(root: Branch<Value>, path: readonly unknown[]): Branch<Value> {
  let leaf = root;
  for (const part of path) {
    leaf.next ??= new Map();
    let next = leaf.next.get(part);
    if (next === undefined) {
      next = branch();
      leaf.next.set(part, next);
    }
    leaf = next;
  }
  return leaf;
}

interface TagSet {
  /** Of the dimension `tagSet`. */
  readonly names: Names;
  /** Of the dimension `tag`, for each of them, or for none. */
  readonly tags: readonly Names[];
}

/** The same object for the same set, however it was written. */
function tagSetReader(): (text: string | null) => TagSet {
  const byText = new Map<string | null, TagSet>();
  const byNames = branch<TagSet>();
  return (text) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const names = tagSetNames(text);
    const leaf = leafOf(byNames, names);
    leaf.value ??= { names, tags: tagEntities(names) };
    byText.set(text, leaf.value);
    return leaf.value;
  };
}

const untagged: readonly Names[] = [[null, '0']];

/** A single null name stands for what was no list of tags. */
const tagEntities = (names: Names): readonly Names[] =>
  names.length === 0
    ? untagged
    : names.map((tag) => (tag === null ? [null] : [tag, String(names.length)]));

/** Adds the parts of one delta into days of UTC. */
export const daysOfHours = (hours: ReadonlyMap<number, Measures>): ReadonlyMap<number, Measures> =>
  coarser(hours, (at) => Math.floor(at / dayMs) * dayMs);

/** Days of UTC into weeks. */
export const weeksOfDays = (days: ReadonlyMap<number, Measures>): ReadonlyMap<number, Measures> =>
  coarser(days, floorWeek);

function coarser(
  parts: ReadonlyMap<number, Measures>,
  startOf: (at: number) => number,
): ReadonlyMap<number, Measures> {
  const sums = new Map<number, Measures>();
  for (const [at, measures] of parts) {
    if (parts.size === 1) sums.set(startOf(at), measures);
    else addMeasures(cell(sums, startOf(at)), measures);
  }
  return sums;
}

function addMeasures(into: Measures, added: Measures): void {
  into.requestCount += added.requestCount;
  into.failureCount += added.failureCount;
  into.cacheHitCount += added.cacheHitCount;
  into.absurdSpendCount += added.absurdSpendCount;
  into.spendFemtoUsd += added.spendFemtoUsd;
  into.promptTokens += added.promptTokens;
  into.completionTokens += added.completionTokens;
  into.cachedTokens += added.cachedTokens;
  into.timedCount += added.timedCount;
  into.durationMs += added.durationMs;
}

function countDeployment(deployment: DeploymentUsage, row: UsageRow, spend: bigint): void {
  const hour = Math.floor(row.minute / 60) * hourMs;
  sum(cell(deployment.hours, hour), row, spend);
  sum(cell(deployment.minutes, row.minute * minuteMs), row, spend);
  if (row.latencyUs !== null && row.latencyBucket !== null) {
    const both = deployment.latencies.get(hour) ?? {};
    deployment.latencies.set(hour, both);
    const kind = row.isChat ? 'chat' : 'other';
    const latency = both[kind] ?? { requestCount: 0, latencyUs: 0, buckets: new Map() };
    both[kind] = latency;
    latency.requestCount += 1;
    latency.latencyUs += row.latencyUs;
    latency.buckets.set(row.latencyBucket, (latency.buckets.get(row.latencyBucket) ?? 0) + 1);
  }
  if (row.isFailure) {
    const classes = deployment.failures.get(hour) ?? new Map<string, FailureCell>();
    deployment.failures.set(hour, classes);
    const errorClass = row.errorClass ?? '';
    const failure = classes.get(errorClass) ?? { failureCount: 0, sampleRequestId: null };
    classes.set(errorClass, failure);
    failure.failureCount += 1;
    failure.sampleRequestId = smaller(failure.sampleRequestId, row.sampleRequestId);
  }
}

/** By bytes, as PostgreSQL compares in the collation C. */
function smaller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0 ? a : b;
}

function cell(cells: Map<number, Measures>, at: number): Measures {
  const known = cells.get(at);
  if (known !== undefined) return known;
  const made: Measures = {
    requestCount: 0,
    failureCount: 0,
    cacheHitCount: 0,
    absurdSpendCount: 0,
    spendFemtoUsd: 0n,
    promptTokens: 0,
    completionTokens: 0,
    cachedTokens: 0,
    timedCount: 0,
    durationMs: 0,
  };
  cells.set(at, made);
  return made;
}

function sum(into: Measures, row: UsageRow, spend: bigint): void {
  into.requestCount += 1;
  if (row.isFailure) into.failureCount += 1;
  if (row.isCacheHit) into.cacheHitCount += 1;
  if (row.isSpendAbsurd) into.absurdSpendCount += 1;
  into.spendFemtoUsd += spend;
  into.promptTokens += row.promptTokens;
  into.completionTokens += row.completionTokens;
  into.cachedTokens += row.cachedTokens;
  if (row.durationMs !== null && !row.isFailure && !row.isCacheHit) {
    into.timedCount += 1;
    into.durationMs += row.durationMs;
  }
}

function deploymentNames({ modelId, apiBase, deploymentModel, model }: UsageRow): Names {
  if (modelId !== null) return [modelId, apiBase, null, model];
  // Whoever asks for a model that is not there may name anything; nobody reads these names.
  if (apiBase === null) return [null, null, null, null];
  return [null, apiBase, deploymentModel, model];
}

function routeNames(row: UsageRow): RouteNames {
  const outcome = row.isFailure ? 'failed' : row.isCacheHit ? 'cached' : 'answered';
  if (!row.isFallbackRecorded) return ['unrecorded', outcome, null, null];
  return row.isFallback
    ? ['fallback', outcome, row.fromModel, row.toModel]
    : ['direct', outcome, null, row.toModel];
}

/**
 * The tags of a row, each once and in order; a single null name where they are no list. Those that the
 * gateway adds for the caller's program are left out: nobody sums by them, and with them there would be
 * twenty times as many sets.
 */
export function tagSetNames(text: string | null): Names {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (value === null) return [];
  if (!Array.isArray(value)) return [null];
  const texts = value.filter(
    (tag: unknown) => typeof tag === 'string' && tag !== '' && !tag.startsWith(programTag),
  );
  return [...new Set(texts)].toSorted();
}

// No name holds a NUL: PostgreSQL keeps none in text.
const keyOf = (dimension: Dimension, names: Names): string =>
  `${dimensions[dimension]}\0${names.map((name) => (name === null ? '\0' : name)).join('\0')}`;

/** A uuid. */
export function digestOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
