/**
 * Whether a region is out: its deployments together by the rule of outages, at least two of them
 * failing, and something elsewhere that is well, since what fails everywhere is no fault of a region. Pure.
 */
import {
  judgeOutage,
  type OutageMinute,
  type OutageRule,
  type OutageVerdict,
} from './judge-outage.ts';

export interface PlacedDeployment {
  readonly key: string;
  /** Null where nobody knows. */
  readonly region: string | null;
  readonly minutes: readonly OutageMinute[];
}

export interface RegionVerdict extends OutageVerdict {
  readonly region: string;
  /** Keys of those that fail, the worst first. */
  readonly failingKeys: readonly string[];
  /** Deployments of the region with requests in the window. */
  readonly deploymentCount: number;
  /** All that is not in the region. */
  readonly elsewhere: { readonly requestCount: number; readonly failureCount: number };
}

export function judgeRegionOutages(
  deployments: readonly PlacedDeployment[],
  end: number,
  rule: OutageRule,
): readonly RegionVerdict[] {
  const regions = Map.groupBy(deployments, ({ region }) => region);
  return [...regions].flatMap(([region, members]) => {
    if (region === null) return [];
    const verdict = judgeOutage(
      members.flatMap(({ minutes }) => minutes),
      end,
      rule,
    );
    const within = (those: readonly PlacedDeployment[]) => countsIn(those, verdict.window);
    const counted = members.map((member) => ({ key: member.key, ...within([member]) }));
    const failing = counted
      .filter((one) => one.failureCount > 0 && shareOf(one) >= rule.minorShare)
      .toSorted((one, other) => other.failureCount - one.failureCount);
    const elsewhere = within(deployments.filter((one) => one.region !== region));
    const isWellElsewhere =
      elsewhere.requestCount > 0 &&
      elsewhere.requestCount >= rule.requestsMin &&
      shareOf(elsewhere) < shareOf(verdict) / 2 &&
      (rule.minorShare === 0 || shareOf(elsewhere) < rule.minorShare);
    return [
      {
        ...verdict,
        region,
        rank: failing.length >= 2 && isWellElsewhere ? verdict.rank : 0,
        failingKeys: failing.map(({ key }) => key),
        deploymentCount: counted.filter(({ requestCount }) => requestCount > 0).length,
        elsewhere,
      },
    ];
  });
}

interface Counts {
  readonly requestCount: number;
  readonly failureCount: number;
}

function countsIn(
  deployments: readonly PlacedDeployment[],
  { start, end }: OutageVerdict['window'],
): Counts {
  const inside = deployments.flatMap(({ minutes }) =>
    minutes.filter(({ at }) => at >= start && at < end),
  );
  return {
    requestCount: inside.reduce((sum, { requestCount }) => sum + requestCount, 0),
    failureCount: inside.reduce((sum, { failureCount }) => sum + failureCount, 0),
  };
}

const shareOf = ({ requestCount, failureCount }: Counts): number =>
  requestCount === 0 ? 0 : failureCount / requestCount;
