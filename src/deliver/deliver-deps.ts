/** What delivering needs of the world, and what it tells of itself. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { DestinationKind, Outcome } from '../define/define-destination.ts';
import type { Clock } from '../effects/clock.ts';
import type { Random } from '../effects/random.ts';
import type { Queue } from '../store/queue.ts';
import type { HttpClient } from './http-client.ts';

export interface DeliverDeps {
  readonly own: Kysely<OwnTables>;
  readonly queue: Queue;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly random: Random;
  readonly config: Config;
  readonly kinds: readonly DestinationKind[];
  /** True once nothing new may be begun. */
  readonly isStopping: () => boolean;
  /** Names this process in attempts. */
  readonly holder: string;
  /** Told of every step before the next one is made. */
  readonly onStep: (step: DeliveryStep) => void;
}

export type DeliveryStep =
  | { readonly at: 'attempt-started'; readonly deliveryId: string; readonly destination: string }
  | { readonly at: 'answered'; readonly deliveryId: string; readonly destination: string }
  | {
      readonly at: 'attempt-ended';
      readonly deliveryId: string;
      readonly destination: string;
      readonly number: number;
      readonly outcome: Outcome;
      readonly state: string;
      readonly statusCode: number | null;
      readonly durationMs: number;
      readonly nextAttemptAt: Date | null;
      /** From when it was due to when it was taken; null unless it was. */
      readonly lagMs: number | null;
    }
  | { readonly at: 'doubt'; readonly deliveryId: string; readonly destination: string }
  | {
      readonly at: 'closed';
      readonly deliveryId: string;
      readonly destination: string;
      readonly reason: string;
    };
