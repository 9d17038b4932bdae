/** What words about noted rows need beside the counts: names, traffic, what errors said. */
import type { LookContext } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import { errorMessages } from '../../src/queries/error-messages.ts';
import { type TeamName, teamNames } from '../../src/queries/team-names.ts';
import { type DeploymentNames, requestsOf } from '../../src/rules/deployment-key.ts';
import { floorMinute, type HasTally } from './tally-look.ts';

export interface RowExtra {
  /** In the time that an episode counts, by subject. */
  readonly requestCounts: ReadonlyMap<string, number>;
  readonly keyAliases: ReadonlyMap<string, string>;
  readonly teamNames: ReadonlyMap<string, TeamName>;
  /** What errors said, by request id; anybody's text. */
  readonly errorMessages: ReadonlyMap<string, string>;
}

export const noRowExtra: RowExtra = {
  requestCounts: new Map(),
  keyAliases: new Map(),
  teamNames: new Map(),
  errorMessages: new Map(),
};

export interface RowDetail extends HasTally, DeploymentNames {}

const minuteMs = 60_000;
const messagesMax = 40;

export async function readRowExtra<Detail extends RowDetail>(
  news: readonly News<Detail>[],
  context: LookContext<unknown>,
  { isOfModel, needsMessages }: { readonly isOfModel: boolean; readonly needsMessages: boolean },
): Promise<RowExtra> {
  const { activity, source, features, readSection, config } = context;
  const tallies = news.map(({ detail }) => detail.tally);
  const apiKeys = [...new Set(tallies.flatMap((tally) => tally.apiKeys))];
  const teamIds = [...new Set(tallies.flatMap((tally) => tally.teamIds))];
  const requestIds = needsMessages && !config.gateway.hidesErrorMessages ? sampleIds(news) : [];
  const window = {
    start: new Date(Math.min(...tallies.map(({ from }) => from))),
    end: new Date(Math.max(...tallies.map(({ lastAt }) => lastAt + 1))),
  };
  const requestCounts = await countRequests(news, context, isOfModel);
  const names = await readSection(() => teamNames(source, { teamIds, features }));
  const messages = await readSection(() => errorMessages(source, { window, requestIds }));
  return {
    requestCounts,
    keyAliases: await activity.keyAliases(apiKeys),
    teamNames: names.isCut ? new Map() : names.value,
    errorMessages: messages.isCut ? new Map() : messages.value,
  };
}

async function countRequests<Detail extends RowDetail>(
  news: readonly News<Detail>[],
  { activity }: Pick<LookContext<unknown>, 'activity'>,
  isOfModel: boolean,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [span, members] of Map.groupBy(news, spanOf)) {
    const [start = 0, end = 0] = span.split(' ').map(Number);
    const window = { start: new Date(start), end: new Date(end) };
    const traffic = await activity.traffic({ window });
    for (const { subject, detail } of members) {
      counts.set(subject, requestsOf(traffic, detail, { isOfModel }));
    }
  }
  return counts;
}

const spanOf = ({ detail }: News<RowDetail>): string => {
  const { from, lastAt } = detail.tally;
  return `${from} ${floorMinute(lastAt).getTime() + minuteMs}`;
};

/** One of each of the commonest errors of each news. */
function sampleIds(news: readonly News<HasTally>[]): readonly string[] {
  const partsMax = news.length === 1 ? 5 : 1;
  return news
    .flatMap(({ detail }) =>
      detail.tally.parts.slice(0, partsMax).flatMap(({ requestId }) => requestId ?? []),
    )
    .slice(0, messagesMax);
}
