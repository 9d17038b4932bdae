/** What is kept of an outage with its episode: names and numbers, no words. JSON, instants in ISO 8601. */
import type { OutagePlace } from './deployment-minutes.ts';
import type { OutageVerdict } from './judge-outage.ts';

export interface OutageDetail {
  /** One deployment or model; of a region all that fail, the worst first. */
  readonly places: readonly OutagePlace[];
  /** Null where the outage is not a region's. */
  readonly region: { readonly name: string; readonly deploymentCount: number } | null;
  /** The first failure of this outage. */
  readonly since: string;
  /** What was judged last. */
  readonly window: { readonly start: string; readonly end: string };
  readonly requestCount: number;
  readonly failureCount: number;
  /** Of a region: everything else. */
  readonly elsewhere: { readonly requestCount: number; readonly failureCount: number } | null;
}

/** `known`: what was kept of the same outage before, which began earlier than what is judged now. */
export function outageDetail(
  verdict: OutageVerdict,
  known: object | null,
  names: Pick<OutageDetail, 'places' | 'region' | 'elsewhere'>,
): OutageDetail {
  const { window, since, requestCount, failureCount } = verdict;
  const first = new Date(since ?? window.start).toISOString();
  const before = known !== null && 'since' in known ? String(known.since) : first;
  return {
    ...names,
    since: before < first ? before : first,
    window: {
      start: new Date(window.start).toISOString(),
      end: new Date(window.end).toISOString(),
    },
    requestCount,
    failureCount,
  };
}
