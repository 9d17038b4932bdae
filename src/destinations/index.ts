/** The registry: one line per kind. */
import type { DestinationKind } from '../define/define-destination.ts';
import slack from './slack.ts';

export const destinationKinds: readonly DestinationKind[] = [slack];
