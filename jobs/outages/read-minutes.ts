/** The minutes that outages are judged by, as far as they can be known by now. */
import type { LookInputs } from '../../src/define/alert.ts';
import { deploymentMinutes, type MinutesOfPlaces } from '../../src/rules/deployment-minutes.ts';
import { silenceMsMax } from '../../src/rules/judge-outage.ts';

export interface ReadMinutes extends MinutesOfPlaces {
  /** Milliseconds since 1970; whole minutes. */
  readonly end: number;
  /** Why nothing can be said of the last minutes; null where it can. */
  readonly frozen: string | null;
}

const minuteMs = 60_000;
/** A gateway writes what it did this much later. */
const writeLagMs = 15_000;
/** Rows that are counted no further than this long ago say nothing of now. */
const behindMsMax = 5 * minuteMs;

export async function readMinutes({
  activity,
  now,
}: Pick<LookInputs, 'activity' | 'now'>): Promise<ReadMinutes> {
  const { completeAt } = activity;
  const known = Math.min(completeAt?.getTime() ?? 0, now.getTime()) - writeLagMs;
  const end = Math.floor(known / minuteMs) * minuteMs;
  if (completeAt === null || now.getTime() - completeAt.getTime() > behindMsMax) {
    const frozen = 'the last minutes of the spend log are not counted yet';
    return { end, frozen, deployments: [], models: [] };
  }
  const window = { start: new Date(end - silenceMsMax), end: new Date(end) };
  const traffic = await activity.traffic({ window, byMinute: true });
  const failures = await activity.failures({ window });
  return { end, frozen: null, ...deploymentMinutes(traffic, failures) };
}
