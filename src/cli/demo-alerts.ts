/**
 * The alerts of `tollbell demo`: counts the last day of the log and looks once at everything that
 * alerts are about, as the service would on its first day, and shows what was told and sent.
 */
import type { Kysely } from 'kysely';
import { alerts, jobs } from '../../jobs/index.ts';
import type { Config } from '../config/config.ts';
import type { OwnDatabase } from '../database/connect.ts';
import { type DatabaseClock, openDatabaseClock } from '../database/database-clock.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { type DeliveryReport, deliverNow } from '../deliver/deliver-now.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { monotonicMs } from '../effects/clock.ts';
import type { Message } from '../message/message.ts';
import { noteRulesOf } from '../rules/note-rules-of.ts';
import { backfillHours } from '../run/backfill-usage.ts';
import { createUsageKeeper } from '../run/keep-usage.ts';
import { lookForNews } from '../run/look-for-news.ts';
import { planBackfill } from '../run/plan-backfill.ts';
import { createSourceProbe } from '../run/probe-source.ts';
import { deliveryContent } from '../store/history.ts';
import { openQueue } from '../store/queue.ts';
import { entityIds } from '../store/usage-entities.ts';
import { required } from './databases.ts';
import type { Io } from './io.ts';
import { processDeps } from './process-deps.ts';

export interface DemoAlertDeps {
  readonly source: Kysely<SourceTables>;
  readonly own: OwnDatabase;
  readonly http: HttpClient;
  readonly config: Config;
}

export interface ShownAlert {
  readonly alert: string;
  readonly message: Message;
  readonly delivery: DeliveryReport;
}

const dayMs = 24 * 3_600_000;

export async function demoAlerts(io: Io, deps: DemoAlertDeps): Promise<readonly ShownAlert[]> {
  const { own, config } = deps;
  const ours = processDeps(io);
  const clock = await openDatabaseClock(own.db);
  const queue = await openQueue(own, () => undefined);
  try {
    await countLastDay(deps, { clock, holder: ours.holder });
    const { database } = config;
    const url = required(config.sourceDatabaseUrl);
    const probeSource = createSourceProbe({ url, database, clock });
    const common = { ...deps, ...ours, own: own.db, clock, queue };
    const told: { readonly alert: string; readonly id: string }[] = [];
    await lookForNews(
      {
        ...common,
        jobs,
        alerts,
        probeSource,
        onStep: (step) => {
          if (step.at !== 'alert-look-ended') return;
          for (const id of step.deliveryIds) told.push({ alert: step.alert, id });
        },
      },
      new Set(),
    );
    const deliveries = await deliverNow(
      common,
      told.map(({ id }) => id),
    );
    const shown: ShownAlert[] = [];
    for (const { alert, id } of told) {
      const delivery = deliveries.find((one) => one.id === id);
      const content = await deliveryContent(own.db, id);
      if (delivery === undefined || content === null) continue;
      // Written by `announce` alone, as a message.
      shown.push({ alert, message: content.document as Message, delivery });
    }
    return shown;
  } finally {
    await queue.stop();
  }
}

/** What is older is counted by the service; until then it is read from the log. */
async function countLastDay(
  { source, own: { db: own }, config }: DemoAlertDeps,
  { clock, holder }: { readonly clock: DatabaseClock; readonly holder: string },
): Promise<void> {
  const common = {
    own,
    source,
    clock,
    keep: config.usage.keep,
    noteRules: noteRulesOf(config),
    retentionMs: config.gateway.spendLogRetentionMs,
    onStep: () => undefined,
  };
  const keeper = createUsageKeeper({ ...common, holder, pollMs: config.usage.pollMs, monotonicMs });
  await keeper.round();
  await keeper.release();
  const usage = { ...common, features: await detectSourceFeatures(source), ids: entityIds() };
  const from = new Date(clock.now().getTime() - dayMs);
  let hours = (await planBackfill(usage, { from, to: null }))?.hours ?? [];
  while (hours.length > 0) hours = hours.slice((await backfillHours(usage, hours)).takenCount);
}
