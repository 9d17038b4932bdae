/** The registry: one line per kind. */
import type { DestinationKind } from '../define/define-destination.ts';
import alertmanager from './alertmanager.ts';
import discord from './discord.ts';
import slack from './slack.ts';
import teams from './teams.ts';
import webhook from './webhook.ts';

export const destinationKinds: readonly DestinationKind[] = [
  slack,
  discord,
  teams,
  webhook,
  alertmanager,
];
