/** `tollbell test`: one message to one destination, by the path of every other, and the answer. */
import type { Command } from 'commander';
import { createHttpClient } from '../deliver/http-client.ts';
import { UsageError } from '../errors.ts';
import { destinationsOf } from '../rules/destinations.ts';
import { sendTest } from '../run/send-test.ts';
import { withOwn } from './databases.ts';
import { deliveryText } from './delivery-text.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { processDeps } from './process-deps.ts';

export function addTest(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('test')
    .description('send a test message to a destination and show the answer')
    .argument('[destination]', 'its name; every destination of the config when left out')
    .action(async (name: string | undefined, _: unknown, command: Command) => {
      finish(await test(io, name, command.optsWithGlobals<{ config?: string }>().config));
    });
}

async function test(io: Io, name: string | undefined, path: string | undefined): Promise<number> {
  const { config } = openConfig(io, path);
  const all = destinationsOf(config);
  const wanted = name === undefined ? all : all.filter((candidate) => candidate.name === name);
  if (wanted.length === 0) {
    throw new UsageError(
      all.length === 0
        ? 'there is no destination: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url'
        : `there is no destination '${name?.slice(0, 60)}'; destinations: ${all.map((one) => one.name).join(', ')}`,
    );
  }
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  try {
    const names = wanted.map((destination) => destination.name);
    const { deliveries, recordProblem } = await withOwn(config, (own) =>
      sendTest({ ...processDeps(io), own, http, config }, names),
    );
    for (const delivery of deliveries) io.out(deliveryText(delivery));
    if (recordProblem !== null) io.err(`note: the test is not kept in history: ${recordProblem}`);
    return deliveries.every(({ state }) => state === 'delivered' || state === 'accepted')
      ? exitCodes.done
      : exitCodes.undelivered;
  } finally {
    await http.close();
  }
}
