/** `tollbell resend`: a message that was given up goes out again, with the same bytes and id. */
import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import type { OwnDatabase } from '../database/connect.ts';
import { openDatabaseClock } from '../database/database-clock.ts';
import { type DeliveryReport, deliverNow } from '../deliver/deliver-now.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import { UsageError } from '../errors.ts';
import { destinationsOf } from '../rules/destinations.ts';
import { type DestinationKey, lockDestinations } from '../store/destinations.ts';
import { findDelivery, listDeliveries } from '../store/history.ts';
import { reviveDelivery } from '../store/outbox.ts';
import { openQueue } from '../store/queue.ts';
import { readOwn, withOwn } from './databases.ts';
import { deliveryText } from './delivery-text.ts';
import { exitCodes } from './exit-codes.ts';
import { requireId } from './history.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { processDeps } from './process-deps.ts';

interface ResendOptions {
  readonly dead?: string;
  readonly config?: string;
}

export function addResend(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('resend')
    .description('send what was given up again: same message, same id')
    .argument('[delivery...]', 'ids of deliveries that are dead or uncertain')
    .option('--dead <destination>', 'every dead delivery of a destination')
    .action(async (ids: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ResendOptions>();
      const { config } = openConfig(io, options.config);
      const reports = await withOwn(config, (own) =>
        readOwn(() => resend(io, own, config, { ids, dead: options.dead })),
      );
      for (const report of reports) io.out(deliveryText(report));
      const isDone = reports.every(({ state }) => state === 'delivered' || state === 'accepted');
      finish(isDone ? exitCodes.done : exitCodes.undelivered);
    });
}

async function resend(
  io: Io,
  own: OwnDatabase,
  config: Config,
  { ids, dead }: { readonly ids: readonly string[]; readonly dead: string | undefined },
): Promise<readonly DeliveryReport[]> {
  const { db } = own;
  const named = dead === undefined ? ids.map(requireId) : await deadOf(own, config, dead);
  const wanted = [...new Set(named)];
  if (wanted.length === 0) {
    throw new UsageError(
      dead === undefined
        ? "name a delivery, or --dead <destination>; 'tollbell history --state dead' lists them"
        : `nothing is dead for ${dead}`,
    );
  }
  const clock = await openDatabaseClock(db);
  const queue = await openQueue(own, () => undefined);
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  try {
    const now = clock.now();
    const deadlineAt = new Date(now.getTime() + config.delivery.deadlineMs);
    const targets: Target[] = [];
    for (const id of wanted) targets.push(await targetOf(own, config, id));
    // All or none: a mistake in one of many must not leave one wondering which were sent.
    await db.transaction().execute(async (tx) => {
      await lockDestinations(
        tx,
        targets.map(({ destination }) => destination),
      );
      for (const { id, destination, isWaiting } of targets) {
        if (isWaiting) continue;
        if (await reviveDelivery(tx, queue, { id, destination, now, deadlineAt })) continue;
        throw new UsageError(
          `delivery ${id} is neither dead nor left for you to decide; 'tollbell history ${id}' says what it is`,
        );
      }
    });
    const deps = { ...processDeps(io), clock, own: db, queue, http, config };
    return await deliverNow(deps, wanted, { stillWaiting: 'left' });
  } finally {
    await Promise.all([queue.stop(), http.close()]);
  }
}

async function deadOf(
  { db }: OwnDatabase,
  config: Config,
  destination: string,
): Promise<readonly string[]> {
  const entries = await listDeliveries(db, {
    job: null,
    destination,
    state: 'dead',
    since: null,
    rowCountMax: 1_000,
  });
  if (entries.length === 0) {
    const names = destinationsOf(config).map(({ name }) => name);
    throw new UsageError(
      `nothing is dead for '${destination.slice(0, 60)}'; destinations: ${names.join(', ')}`,
    );
  }
  return entries.map(({ id }) => id).toReversed();
}

interface Target {
  readonly id: string;
  readonly destination: DestinationKey;
  /** An earlier `resend` brought it back and did not come to it: this one goes on. */
  readonly isWaiting: boolean;
}

/** @throws UsageError when there is no such delivery, or its destination is not in the config. */
async function targetOf({ db }: OwnDatabase, config: Config, id: string): Promise<Target> {
  const entry = await findDelivery(db, id);
  if (entry === null) {
    throw new UsageError(`there is no delivery ${id}; 'tollbell history' lists them`);
  }
  const destination = destinationsOf(config).find(({ name }) => name === entry.destination);
  if (destination !== undefined) return { id, destination, isWaiting: entry.state === 'waiting' };
  throw new UsageError(
    `${entry.destination}, where delivery ${id} goes, is not in the config any more`,
  );
}
