/** One run of one job by hand: draft, route, send, record. It consumes no scheduled slot. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { type SendResult, sendMessage } from '../deliver/send-message.ts';
import { destinationKinds } from '../destinations/index.ts';
import { DatabaseError, invariant } from '../errors.ts';
import type { Route } from '../rules/route-message.ts';
import { recordDeliveries } from '../store/deliveries.ts';
import type { Window } from '../time/window.ts';
import { draftReport } from './draft-report.ts';

export interface RunReportOptions {
  readonly job: Job;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
  readonly route: Extract<Route, { ok: true }>;
}

export interface RunReportResult {
  readonly draft: Draft;
  readonly results: readonly SendResult[];
  /** Why the run could not be kept in our own tables; null when it was. */
  readonly recordProblem: string | null;
}

export async function runReport(
  {
    source,
    own,
    http,
  }: {
    readonly source: Kysely<SourceTables>;
    readonly own: Kysely<OwnTables>;
    readonly http: HttpClient;
  },
  { job, config, now, window, route }: RunReportOptions,
): Promise<RunReportResult> {
  const draft = await draftReport(source, { job, config, now, window });
  const results: SendResult[] = [];
  // One after the other: several addresses are often channels of one workspace, with one limit.
  for (const destination of route.destinations) {
    const kind = destinationKinds.find(({ kind }) => kind === destination.kind);
    invariant(kind !== undefined, `destination kind ${destination.kind} is registered`);
    results.push(await sendMessage(http, kind, destination, draft.message));
  }
  try {
    await recordDeliveries(
      own,
      results.map(({ destination, outcome, statusCode, bodySha256 }) => ({
        run_id: draft.runId,
        job: job.name,
        window_start: window.start,
        window_end: window.end,
        time_zone: job.settings(config).timeZone,
        destination,
        outcome: outcome.kind,
        reason: outcome.kind === 'delivered' ? null : outcome.reason,
        status_code: statusCode,
        body_sha256: bodySha256,
        sent_at: now,
      })),
    );
    return { draft, results, recordProblem: null };
  } catch (error) {
    // The message is out; that it could not be noted must not make it look unsent.
    if (error instanceof DatabaseError) return { draft, results, recordProblem: error.message };
    throw error;
  }
}
