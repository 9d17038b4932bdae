/** What the report for all says of the messages to single teams: who got none, and why. Pure. */
import { plural } from '../message/format.ts';
import type { Block, Sentence } from '../message/message.ts';
import type { TeamShare } from './team-share.ts';

export interface TeamShares {
  readonly told: readonly TeamShare[];
  /** Labels of teams that spent, and have no destination of their own. */
  readonly unroutedLabels: readonly string[];
  /** Labels of teams that name something which is no destination. */
  readonly refusedLabels: readonly string[];
  /** Teams that have a destination and got no message: beyond what one report sends. */
  readonly untoldCount: number;
  /** Teams whose destination was not looked up: beyond what one report reads. */
  readonly unreadCount: number;
  readonly isMetadataReadable: boolean;
}

const namesMax = 20;
const refusalsMax = 10;

export function shareNotes(shares: TeamShares | null): readonly Block[] {
  if (shares === null) return [];
  const items = shares.isMetadataReadable
    ? [...toldItems(shares), ...refusedItems(shares)]
    : [
        [
          "No team was told its own share: the role may not read the metadata of teams; run the statements of 'tollbell migrate --print-grants'.",
        ],
      ];
  return items.length === 0 ? [] : [{ kind: 'notes', title: 'Messages to teams', items }];
}

function toldItems(shares: TeamShares): readonly Sentence[] {
  const { told, unroutedLabels, untoldCount, unreadCount } = shares;
  const shown = unroutedLabels.slice(0, namesMax);
  const moreCount = unroutedLabels.length - shown.length;
  const items: Sentence[] = [];
  if (told.length > 0) {
    items.push([`${plural(told.length, 'team')} got a message with only their own numbers.`]);
  }
  if (shown.length > 0) {
    const verb = unroutedLabels.length === 1 ? 'has' : 'have';
    const more = moreCount > 0 ? ` and ${moreCount} more` : '';
    items.push([
      `${plural(unroutedLabels.length, 'team')} ${verb} no destination of their own: ${shown.join(', ')}${more}.`,
    ]);
  }
  if (untoldCount > 0) {
    items.push([
      `${plural(untoldCount, 'team')} with a destination got no message: one report sends at most ${told.length}, to those that spent most.`,
    ]);
  }
  if (unreadCount > 0) {
    items.push([
      `${plural(unreadCount, 'team')} that spent least were not looked up: one report reads so many and no more.`,
    ]);
  }
  return items;
}

function refusedItems({ refusedLabels }: TeamShares): readonly Sentence[] {
  const moreCount = refusedLabels.length - refusalsMax;
  return [
    ...refusedLabels
      .slice(0, refusalsMax)
      .map((label) => [`Team ${label} names an unknown destination.`]),
    ...(moreCount > 0 ? [[`${plural(moreCount, 'more team')} name an unknown destination.`]] : []),
  ];
}
