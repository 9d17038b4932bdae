/**
 * One run of one job by hand. It consumes no scheduled slot; its message goes through the outbox, so
 * that pace, order and history are those of every other, and this process helps to deliver it.
 */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnDatabase } from '../database/connect.ts';
import { openDatabaseClock } from '../database/database-clock.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { DestinationKind } from '../define/define-destination.ts';
import type { Draft, Job } from '../define/job.ts';
import { type DeliveryReport, deliverNow } from '../deliver/deliver-now.ts';
import { drawDelivery, kindOf } from '../deliver/draw-delivery.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { sendMessage } from '../deliver/send-message.ts';
import type { Clock } from '../effects/clock.ts';
import type { Random } from '../effects/random.ts';
import { DatabaseError } from '../errors.ts';
import { messagePriority } from '../rules/message-priority.ts';
import type { Route } from '../rules/route-message.ts';
import { enqueueMessage } from '../store/outbox.ts';
import { openQueue, type Queue } from '../store/queue.ts';
import type { Window } from '../time/window.ts';
import { draftReport } from './draft-report.ts';

export interface RunReportDeps {
  readonly source: Kysely<SourceTables>;
  readonly own: OwnDatabase;
  readonly http: HttpClient;
  /** Of this machine; what is kept carries the time of our own database. */
  readonly clock: Clock;
  readonly random: Random;
  readonly kinds: readonly DestinationKind[];
  readonly holder: string;
}

export interface RunReportOptions {
  readonly job: Job;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
  readonly route: Extract<Route, { ok: true }>;
}

export interface RunReportResult {
  readonly draft: Draft;
  readonly deliveries: readonly DeliveryReport[];
  /** Why the run could not be kept in our own tables; null when it was. */
  readonly recordProblem: string | null;
}

/** @throws DatabaseError of the source; of our own only once the message is in the outbox. */
export async function runReport(
  deps: RunReportDeps,
  options: RunReportOptions,
): Promise<RunReportResult> {
  const draft = await draftReport(deps.source, options);
  const entered = await enterOutbox(deps, options, draft);
  if ('problem' in entered) {
    const deliveries = await straight(deps, options, draft);
    return { draft, deliveries, recordProblem: entered.problem };
  }
  const { queue, clock, deliveryIds } = entered;
  try {
    const { own, http, random, kinds, holder } = deps;
    const { config } = options;
    const deliveries = await deliverNow(
      { own: own.db, queue, http, clock, random, config, kinds, holder },
      deliveryIds,
    );
    return { draft, deliveries, recordProblem: null };
  } catch (cause) {
    throw isDriverError(cause) ? databaseError(cause, 'own') : cause;
  } finally {
    await queue.stop();
  }
}

type Entered =
  | {
      readonly queue: Queue;
      readonly clock: Clock;
      readonly deliveryIds: readonly string[];
    }
  /** Why there is no outbox; nothing is in it then. */
  | { readonly problem: string };

async function enterOutbox(
  { own, kinds, holder }: RunReportDeps,
  { job, config, window, route }: RunReportOptions,
  draft: Draft,
): Promise<Entered> {
  try {
    const clock = await openDatabaseClock(own.db);
    const queue = await openQueue(own, () => undefined);
    const now = clock.now();
    const timeZone = job.settings(config).timeZone;
    const deadlineAt = new Date(now.getTime() + config.delivery.deadlineMs);
    const draw = { kinds, dueAt: now, timeZone, deadlineAt };
    const message = {
      identity: `manual ${draft.runId} ${now.toISOString()} ${holder}`,
      kind: 'report' as const,
      alert_type: job.alertType,
      job: job.name,
      run_id: draft.runId,
      window_start: window.start,
      window_end: window.end,
      time_zone: timeZone,
      title: draft.message.title,
      priority: messagePriority(draft.message.severity),
      document: JSON.stringify(draft.message),
      figures: JSON.stringify(draft.figures),
      due_at: now,
      created_at: now,
    };
    const drawn = route.destinations.map((destination) =>
      drawDelivery(draft.message, destination, draw),
    );
    const enqueued = await own.db
      .transaction()
      .execute((tx) => enqueueMessage(tx, queue, message, drawn));
    return { queue, clock, deliveryIds: enqueued?.deliveryIds ?? [] };
  } catch (cause) {
    if (cause instanceof DatabaseError) return { problem: cause.message };
    if (isDriverError(cause)) return { problem: databaseError(cause, 'own').message };
    throw cause;
  }
}

/** Without tables of our own there is no outbox; one try for each, one after the other. */
async function straight(
  { http, clock, kinds }: RunReportDeps,
  { route }: RunReportOptions,
  { message, runId }: Draft,
): Promise<readonly DeliveryReport[]> {
  const reports: DeliveryReport[] = [];
  for (const { name, kind: kindName, address } of route.destinations) {
    const kind = kindOf(kinds, kindName);
    const drawing = kind.draw(message);
    const { outcome, statusCode, redrawn } = await sendMessage(
      { http, clock },
      { id: `${runId} ${name}`, kind, address, drawing, message },
    );
    const isTaken = outcome.kind === 'delivered' || outcome.kind === 'accepted';
    reports.push({
      id: null,
      destination: name,
      state: isTaken ? outcome.kind : 'dead',
      statusCode,
      reason: 'reason' in outcome ? outcome.reason : null,
      detail: outcome.detail,
      cuts: (redrawn ?? drawing).cuts,
    });
  }
  return reports;
}
