/**
 * What each deployment did minute by minute, and how much of it failed at its provider. Pure.
 *
 * Older gateways do not say which deployment a failed request had asked: such failures are held against
 * all requests of their model.
 */
import type { DeploymentTraffic, FailureMinute } from '../queries/activity-rows.ts';
import { isOutageFailure } from './failure-kind.ts';
import type { OutageMinute } from './judge-outage.ts';
import { regionOf, regionText } from './region-of.ts';

/** A deployment, or a model where it is not known which of its deployments failed. JSON. */
export interface OutagePlace {
  readonly kind: 'deployment' | 'model';
  /** Such as `deployment:0f3c…`, `address:https://… gpt-4o`, `model:gpt-4o`. */
  readonly key: string;
  /** The public name; of a deployment with several the one that was asked for most. */
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly provider: string | null;
  /** Such as `AWS eu-central-1`; null where nobody knows. */
  readonly region: string | null;
}

export interface PlaceMinutes {
  readonly place: OutagePlace;
  readonly minutes: readonly OutageMinute[];
}

type Names = Pick<DeploymentTraffic, 'model' | 'modelId' | 'apiBase'>;

/** Null where a row names no deployment. */
export function deploymentKey({ model, modelId, apiBase }: Names): string | null {
  if (modelId !== null) return `deployment:${modelId}`;
  return apiBase === null ? null : `address:${apiBase} ${model ?? ''}`;
}

export const modelKey = ({ model }: Pick<Names, 'model'>): string => `model:${model ?? ''}`;

/** Whether a row counts for the place. */
export const isAt =
  (place: Pick<OutagePlace, 'kind' | 'key'>) =>
  (row: Names): boolean =>
    place.kind === 'model'
      ? modelKey(row) === place.key && deploymentKey(row) === null
      : deploymentKey(row) === place.key;

export interface MinutesOfPlaces {
  readonly deployments: readonly PlaceMinutes[];
  /** Those with failures of no known deployment. */
  readonly models: readonly PlaceMinutes[];
}

export function deploymentMinutes(
  traffic: readonly DeploymentTraffic[],
  failures: readonly FailureMinute[],
): MinutesOfPlaces {
  const lost = failures.filter(isOutageFailure);
  const trafficOf = Map.groupBy(traffic, deploymentKey);
  const lostOf = Map.groupBy(lost, (row) => deploymentKey(row) ?? modelKey(row));
  const trafficOfModel = Map.groupBy(traffic, modelKey);
  const unplaced = new Set(
    lost.filter((row) => deploymentKey(row) === null).map((row) => modelKey(row)),
  );
  return {
    deployments: [...trafficOf].flatMap(([key, rows]) => {
      if (key === null) return [];
      const own = lostOf.get(key) ?? [];
      return [{ place: placeOf('deployment', key, rows, own), minutes: minutesOf(rows, own) }];
    }),
    models: [...unplaced].map((key) => {
      const own = lostOf.get(key) ?? [];
      const rows = trafficOfModel.get(key) ?? [];
      const place = placeOf('model', key, own, own);
      return { place, minutes: minutesOf(rows, own) };
    }),
  };
}

function placeOf(
  kind: OutagePlace['kind'],
  key: string,
  rows: readonly (Names & { readonly requestCount?: number })[],
  lost: readonly FailureMinute[],
): OutagePlace {
  const model = mostly(rows, ({ model: name }) => name);
  if (kind === 'model') {
    return { kind, key, model, modelId: null, apiBase: null, provider: null, region: null };
  }
  const apiBase = mostly(rows, ({ apiBase: address }) => address);
  const provider = lost.find((row) => row.provider !== null)?.provider ?? null;
  const region = regionOf({ apiBase, model, provider });
  return {
    kind,
    key,
    model,
    modelId: rows[0]?.modelId ?? null,
    apiBase,
    provider,
    region: region === null ? null : regionText(region),
  };
}

function mostly<Row extends { readonly requestCount?: number }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + (row.requestCount ?? 1));
  }
  const [first] = [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return first?.[0] ?? null;
}

function minutesOf(
  rows: readonly DeploymentTraffic[],
  lost: readonly FailureMinute[],
): readonly OutageMinute[] {
  const minutes = new Map<number, { requestCount: number; failureCount: number }>();
  const minuteAt = (at: number) => {
    const known = minutes.get(at) ?? { requestCount: 0, failureCount: 0 };
    minutes.set(at, known);
    return known;
  };
  for (const { at, requestCount } of rows) {
    if (at !== null) minuteAt(at.getTime()).requestCount += requestCount;
  }
  for (const { at, rowCount } of lost) minuteAt(at.getTime()).failureCount += rowCount;
  return [...minutes].map(([at, counts]) => ({ at, ...counts }));
}
