/** Which deployments lead a list, once those with too small a sample are set aside. */

export interface Ranking<Row> {
  readonly top: readonly Row[];
  /** Enough requests, but not among the first. */
  readonly moreCount: number;
  /** Too few requests to be compared: one odd request must not lead. */
  readonly smallSampleCount: number;
}

/** Keeps the order of `rows`, which come ranked. */
export function rankDeployments<Row extends { readonly requestCount: number }>(
  rows: readonly Row[],
  { top, minimumRequests }: { readonly top: number; readonly minimumRequests: number },
): Ranking<Row> {
  const comparable = rows.filter((row) => row.requestCount >= minimumRequests);
  return {
    top: comparable.slice(0, top),
    moreCount: Math.max(0, comparable.length - top),
    smallSampleCount: rows.length - comparable.length,
  };
}
