/** Requests that hang, by the deployment that they wait for. Pure. */
import type { OpenRequest } from '../define/events-reader.ts';
import type { Finding } from '../define/finding.ts';
import { deploymentKey, modelKey } from './deployment-minutes.ts';

/** JSON; instants in ISO 8601. */
export interface HangingDetail {
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly requestCount: number;
  /** The oldest first, some of them. */
  readonly requests: readonly HangingRequest[];
  readonly seenAt: string;
}

export interface HangingRequest {
  readonly requestId: string;
  readonly startedAt: string;
  readonly teamName: string | null;
  readonly keyName: string | null;
}

const requestsKept = 10;
/** So many are told once more: no longer some odd requests, but a deployment that answers nothing. */
const manyMin = 10;

export function hangingFindings(
  requests: readonly OpenRequest[],
  now: Date,
): readonly Finding<HangingDetail>[] {
  const places = Map.groupBy(requests, (request) => deploymentKey(request) ?? modelKey(request));
  return [...places].flatMap(([subject, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const rank = members.length >= manyMin ? 2 : 1;
    const { model, modelId, apiBase } = first;
    return [
      {
        subject,
        occasion: '',
        baseline: '',
        rank,
        // As long as one hangs what was told holds.
        holdRank: 2,
        group: 'hanging',
        scope: 'requests',
        detail: {
          model,
          modelId,
          apiBase,
          requestCount: members.length,
          requests: members
            .slice(0, requestsKept)
            .map(({ requestId, startedAt, teamName, keyName }) => ({
              requestId,
              startedAt: startedAt.toISOString(),
              teamName,
              keyName,
            })),
          seenAt: now.toISOString(),
        },
      },
    ];
  });
}
