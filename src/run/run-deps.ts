/** What running a job needs of the world, and what it tells of itself. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Alert } from '../define/alert.ts';
import type { DestinationKind } from '../define/define-destination.ts';
import type { Job } from '../define/job.ts';
import type { ProbeSource } from '../define/source-probe.ts';
import type { Clock } from '../effects/clock.ts';
import type { Random } from '../effects/random.ts';
import type { LookVerdict } from '../rules/judge-look.ts';
import type { Queue } from '../store/queue.ts';

export interface RunDeps {
  readonly own: Kysely<OwnTables>;
  readonly source: Kysely<SourceTables>;
  /** Tries whether the source answers, beside the connections that are open. */
  readonly probeSource: ProbeSource;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly random: Random;
  readonly config: Config;
  readonly jobs: readonly Job[];
  readonly alerts: readonly Alert[];
  readonly kinds: readonly DestinationKind[];
  readonly holder: string;
  /** Told of every step before the next one is made. */
  readonly onStep: (step: RunStep) => void;
}

export type RunStep =
  | { readonly at: 'slot-claimed'; readonly job: string; readonly slotAt: Date }
  | { readonly at: 'collected'; readonly job: string; readonly slotAt: Date }
  | { readonly at: 'committing'; readonly job: string; readonly slotAt: Date }
  | {
      readonly at: 'committed';
      readonly job: string;
      readonly slotAt: Date;
      readonly runId: string;
      readonly deliveryIds: readonly string[];
      readonly durationMs: number;
    }
  | {
      readonly at: 'slot-failed';
      readonly job: string;
      readonly slotAt: Date;
      readonly problem: string;
      readonly nextAttemptAt: Date | null;
    }
  | { readonly at: 'slots-skipped'; readonly job: string; readonly slots: readonly Date[] }
  /** Looks at a report that was sent. */
  | { readonly at: 'look-begun' | 'look-read'; readonly job: string; readonly slotAt: Date }
  | {
      readonly at: 'look-ended';
      readonly job: string;
      readonly slotAt: Date;
      readonly verdict: LookVerdict['kind'];
      readonly deliveryIds: readonly string[];
    }
  | {
      readonly at: 'look-failed';
      readonly job: string;
      readonly slotAt: Date;
      readonly problem: string;
    }
  /** Looks for what an alert is about. */
  | {
      readonly at: 'alert-look-begun' | 'alert-look-read' | 'alert-look-lost';
      readonly alert: string;
    }
  | {
      readonly at: 'alert-look-ended';
      readonly alert: string;
      readonly findingCount: number;
      readonly newsCount: number;
      readonly frozen: string | null;
      readonly deliveryIds: readonly string[];
      readonly durationMs: number;
    }
  | { readonly at: 'alert-look-failed'; readonly alert: string; readonly problem: string }
  | { readonly at: 'lease-lost'; readonly job: string; readonly slotAt: Date };
