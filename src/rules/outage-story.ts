/** What an outage came to: who was hit, with which errors, and how the rest did meanwhile. Pure. */
import type { DeploymentTraffic, FailureMinute, NotedRows } from '../queries/activity-rows.ts';
import { deploymentKey, isAt, modelKey, type OutagePlace } from './deployment-minutes.ts';
import { type FailureKind, failureKind, isOutageFailure } from './failure-kind.ts';
import type { OutageMinute } from './judge-outage.ts';

export interface OutageStory {
  /** What the counts are of. */
  readonly window: { readonly start: number; readonly end: number };
  /** Of what is counted, the most first. */
  readonly errors: readonly StoryError[];
  /** Failures at the same place that are not the provider's, by kind. */
  readonly others: Readonly<Partial<Record<FailureKind, number>>>;
  /** At least so many: of a kind of failure and minute no more than some names are kept. */
  readonly keyCountMin: number;
  readonly teamIds: readonly string[];
  readonly requestIds: readonly string[];
  /** From `since` or the start of the chart to the end, without gaps, in equal steps. */
  readonly steps: readonly OutageMinute[];
  readonly stepMs: number;
  readonly requestCount: number;
  readonly failureCount: number;
  /** The worst step with enough requests to have a share; null without one. */
  readonly peak: OutageMinute | null;
  /** The same model at other deployments; null where there are none. */
  readonly elsewhere: { readonly requestCount: number; readonly failureCount: number } | null;
  /** The end of the last minute with a failure; null without one. */
  readonly lostUntil: number | null;
  /** Whether requests came in the last steps: if not, nobody knows that all is well. */
  readonly isSilentAtEnd: boolean;
}

export interface StoryError {
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  readonly rowCount: number;
  readonly lastAt: string;
}

export interface StoryInputs {
  readonly places: readonly OutagePlace[];
  /** What is told of. */
  readonly window: { readonly start: number; readonly end: number };
  /** Where the chart begins. */
  readonly chartFrom: number;
  readonly traffic: readonly DeploymentTraffic[];
  readonly failures: readonly FailureMinute[];
  readonly notes: readonly NotedRows[];
}

const minuteMs = 60_000;
const stepsMax = 30;
const requestIdsMax = 3;
/** Of fewer requests no share is a peak. */
const peakRequestsMin = 5;
const silentSteps = 3;

export function outageStory(inputs: StoryInputs): OutageStory {
  const { places, window, chartFrom } = inputs;
  const isHere = (row: Parameters<typeof deploymentKey>[0]): boolean =>
    places.some((place) => isAt(place)(row));
  // A share of a model's requests: all of them are what its failures are held against.
  const isTraffic = (row: DeploymentTraffic): boolean =>
    places.some((place) =>
      place.kind === 'model' ? modelKey(row) === place.key : deploymentKey(row) === place.key,
    );
  const failed = inputs.failures.filter(isHere);
  const lost = failed.filter(
    (row) => isOutageFailure(row) && row.at.getTime() >= chartFrom && row.at.getTime() < window.end,
  );
  const traffic = inputs.traffic.filter(isTraffic);
  const notes = inputs.notes.filter((row) => isHere(row) && isOutageFailure(row));
  const within = ({ at }: { readonly at: Date | null }): boolean =>
    at !== null && at.getTime() >= window.start && at.getTime() < window.end;
  const steps = stepsOf(traffic, lost, chartFrom, window.end);
  const others: Partial<Record<FailureKind, number>> = {};
  for (const row of failed.filter(within).filter((row) => !isOutageFailure(row))) {
    const kind = failureKind(row);
    others[kind] = (others[kind] ?? 0) + row.rowCount;
  }
  return {
    window,
    errors: errorsOf(notes),
    others,
    keyCountMin: new Set(notes.flatMap(({ apiKeys }) => apiKeys)).size,
    teamIds: [...new Set(notes.flatMap(({ teamIds }) => teamIds))],
    requestIds: [...new Set(notes.flatMap(({ requestIds }) => requestIds))].slice(0, requestIdsMax),
    ...steps,
    requestCount: sum(traffic.filter(within).map(({ requestCount }) => requestCount)),
    failureCount: sum(lost.filter(within).map(({ rowCount }) => rowCount)),
    peak: peakOf(steps.steps),
    lostUntil:
      lost.length === 0 ? null : Math.max(...lost.map(({ at }) => at.getTime())) + minuteMs,
    elsewhere: elsewhereOf(inputs, isTraffic, within),
    isSilentAtEnd: sum(steps.steps.slice(-silentSteps).map((step) => step.requestCount)) === 0,
  };
}

function errorsOf(notes: readonly NotedRows[]): readonly StoryError[] {
  const kinds = Map.groupBy(notes, ({ errorClass, errorCode }) =>
    JSON.stringify([errorClass, errorCode]),
  );
  return [...kinds.values()]
    .flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const rows = [first, ...rest];
      return [
        {
          errorClass: first.errorClass,
          errorCode: first.errorCode,
          rowCount: sum(rows.map(({ rowCount }) => rowCount)),
          lastAt: new Date(Math.max(...rows.map(({ lastAt }) => lastAt.getTime()))).toISOString(),
        },
      ];
    })
    .toSorted((one, other) => other.rowCount - one.rowCount);
}

function stepsOf(
  traffic: readonly DeploymentTraffic[],
  lost: readonly FailureMinute[],
  from: number,
  end: number,
): Pick<OutageStory, 'steps' | 'stepMs'> {
  const minuteCount = Math.max(1, Math.ceil((end - from) / minuteMs));
  const stepMs = Math.ceil(minuteCount / stepsMax) * minuteMs;
  const stepCount = Math.ceil((end - from) / stepMs) || 1;
  const steps = Array.from({ length: stepCount }, (_, index) => ({
    at: from + index * stepMs,
    requestCount: 0,
    failureCount: 0,
  }));
  const stepAt = (at: Date | null) =>
    at === null ? undefined : steps[Math.floor((at.getTime() - from) / stepMs)];
  for (const { at, requestCount } of traffic) {
    const step = stepAt(at);
    if (step !== undefined) step.requestCount += requestCount;
  }
  for (const { at, rowCount } of lost) {
    const step = stepAt(at);
    if (step !== undefined) step.failureCount += rowCount;
  }
  return { steps, stepMs };
}

function peakOf(steps: readonly OutageMinute[]): OutageMinute | null {
  const [peak = null] = steps
    .filter(({ requestCount }) => requestCount >= peakRequestsMin)
    .toSorted(
      (one, other) => shareOf(other) - shareOf(one) || other.requestCount - one.requestCount,
    );
  return peak;
}

function elsewhereOf(
  { places, traffic, failures }: StoryInputs,
  isHere: (row: DeploymentTraffic) => boolean,
  within: (row: { readonly at: Date | null }) => boolean,
): OutageStory['elsewhere'] {
  if (places.some(({ kind }) => kind === 'model')) return null;
  const models = new Set(places.map(({ model }) => model));
  const keys = new Set(places.map(({ key }) => key));
  const isElsewhere = (row: DeploymentTraffic | FailureMinute): boolean => {
    const key = deploymentKey(row);
    return models.has(row.model) && key !== null && !keys.has(key) && within(row);
  };
  const others = traffic.filter((row) => isElsewhere(row) && !isHere(row));
  const requestCount = sum(others.map(({ requestCount: number }) => number));
  if (requestCount === 0) return null;
  return {
    requestCount,
    failureCount: sum(
      failures
        .filter((row) => isElsewhere(row) && isOutageFailure(row))
        .map(({ rowCount }) => rowCount),
    ),
  };
}

const shareOf = ({ requestCount, failureCount }: OutageMinute): number =>
  requestCount === 0 ? 0 : failureCount / requestCount;
const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
