/** What the parts that deliver need to know of this process. */
import { hostname } from 'node:os';
import type { DestinationKind } from '../define/define-destination.ts';
import { destinationKinds } from '../destinations/index.ts';
import type { Clock } from '../effects/clock.ts';
import { type Random, systemRandom } from '../effects/random.ts';
import type { Io } from './io.ts';

export interface ProcessDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly kinds: readonly DestinationKind[];
  /** Names this process among the replicas, in leases and attempts. */
  readonly holder: string;
}

export const processDeps = ({ clock }: Io): ProcessDeps => ({
  clock,
  random: systemRandom,
  kinds: destinationKinds,
  holder: `${hostname()}:${process.pid}`,
});
