/** Words that alerts about noted rows share: who was hit, when, at which deployment, and on what that rests. */
import type { Evidence } from '../../src/define/evidence.ts';
import { count, percent, plural } from '../../src/message/format.ts';
import { type Block, code, type Sentence } from '../../src/message/message.ts';
import type { DeploymentNames } from '../../src/rules/deployment-key.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import { keyLabel } from '../../src/rules/key-label.ts';
import { namesMax, type Tally } from '../../src/rules/tally-notes.ts';
import { teamLabels } from '../../src/rules/team-label.ts';
import { localMinuteText } from '../../src/time/format-time.ts';
import { calendarDay } from '../../src/time/window.ts';
import type { RowExtra } from './row-extra.ts';

const listedMax = 5;

/** `gpt-4o`; `requests that name no model`. */
export const modelText = ({ model }: Pick<DeploymentNames, 'model'>): string =>
  model ?? 'an unnamed model';

/** `gpt-4o at acme-eastus.openai.azure.com`. */
export function deploymentText(names: DeploymentNames): string {
  if (names.apiBase !== null) return `${modelText(names)} at ${apiHost(names.apiBase)}`;
  return names.modelId === null
    ? modelText(names)
    : `${modelText(names)} (deployment ${shortId(names.modelId)})`;
}

/** `34 of 283 requests (12%)`; the number alone where nobody knows of how many. */
export function shareText(rowCount: number, requestCount: number | undefined): string {
  return requestCount === undefined || requestCount < rowCount
    ? plural(rowCount, 'request')
    : `${count(rowCount)} of ${plural(requestCount, 'request')} (${percent(rowCount / requestCount)})`;
}

export const rateText = (rowCount: number, requestCount: number | undefined): string =>
  requestCount === undefined || requestCount < rowCount ? '–' : percent(rowCount / requestCount);

/** `2026-11-24 10:12 – 10:21`, or one minute. */
export function spanText({ firstAt, lastAt }: Tally, zone: string): string {
  const [first, last] = [new Date(firstAt), new Date(lastAt)];
  const from = localMinuteText(first, zone);
  const until = localMinuteText(last, zone);
  if (from === until) return from;
  return calendarDay(first, zone) === calendarDay(last, zone)
    ? `${from} – ${until.slice(11)}`
    : `${from} – ${until}`;
}

/** The same in the cell of a table: without its date where that is today's. */
export function spanCell(tally: Tally, { zone, now }: TimeFrame): string {
  const today = calendarDay(now, zone);
  const isToday = [tally.firstAt, tally.lastAt].every(
    (at) => calendarDay(new Date(at), zone) === today,
  );
  return isToday ? spanText(tally, zone).slice(11) : spanText(tally, zone);
}

interface TimeFrame {
  readonly zone: string;
  readonly now: Date;
}

/** `3`, `at least 20`: of more than that the names are not known. */
export const numberText = (names: readonly string[]): string =>
  names.length >= namesMax ? `at least ${count(names.length)}` : count(names.length);

/** `2: batch-eval, 1f3a9c2b…`. */
export function keysText({ apiKeys }: Tally, { keyAliases }: RowExtra): string {
  return namesText(
    apiKeys,
    apiKeys.map((apiKey) => keyLabel(apiKey, keyAliases)),
  );
}

export function teamsText({ teamIds }: Tally, extra: RowExtra): string {
  return namesText(teamIds, teamLabels(teamIds, extra.teamNames));
}

function namesText(names: readonly string[], labels: readonly string[]): string {
  if (names.length === 0) return 'none named';
  if (names.length === 1) return labels[0] ?? '';
  const shown = labels.slice(0, listedMax).join(', ');
  const moreCount = names.length - listedMax;
  return `${numberText(names)}: ${shown}${moreCount > 0 ? `, and ${moreCount} more` : ''}`;
}

const idsText = (ids: readonly string[]): Sentence =>
  ids.flatMap((id, index) => [...(index === 0 ? [] : [', ']), code(id)]);

/** What anybody needs to look for themselves. */
export function evidenceBlock(evidence: Evidence, { rowCount, requestIds }: Tally): Block {
  return {
    kind: 'notes',
    title: 'Evidence',
    items: [
      [`${plural(rowCount, 'row')}, counted by `, code(evidence.sql)],
      ...(requestIds.length === 0 ? [] : [['Request ids: ', ...idsText(requestIds)]]),
    ],
  };
}

/** Of several, of which a message holds no statements: `tollbell verify` has them. */
export function requestsBlock(
  items: readonly { readonly label: string; readonly tally: Tally }[],
): Block {
  return {
    kind: 'notes',
    title: 'Some of the requests',
    items: items.map(({ label, tally: { requestIds } }) => [
      `${label}: `,
      ...idsText(requestIds.slice(0, idsMax)),
    ]),
  };
}

const idsMax = 3;
