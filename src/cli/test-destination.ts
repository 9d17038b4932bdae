/** `tollbell test`: one message to one destination, by the path of every other, and the answer. */
import type { Command } from 'commander';
import { kindOf } from '../deliver/draw-delivery.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import { sendMessage } from '../deliver/send-message.ts';
import { destinationKinds } from '../destinations/index.ts';
import { UsageError } from '../errors.ts';
import type { Message } from '../message/message.ts';
import { destinationsOf } from '../rules/destinations.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';
import { deliveryText } from './delivery-text.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

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
  const all = destinationsOf(config.alerting);
  const wanted = name === undefined ? all : all.filter((candidate) => candidate.name === name);
  if (wanted.length === 0) {
    throw new UsageError(
      all.length === 0
        ? 'there is no destination: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url'
        : `there is no destination '${name?.slice(0, 60)}'; destinations: ${all.map((one) => one.name).join(', ')}`,
    );
  }
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  let isDone = true;
  try {
    for (const { name: destination, kind: kindName, address } of wanted) {
      const kind = kindOf(destinationKinds, kindName);
      const message = testMessage(destination, io.clock.now());
      const drawing = kind.draw(message);
      const { outcome, statusCode } = await sendMessage(
        { http, clock: io.clock },
        { id: `test ${destination}`, kind, address, drawing, message },
      );
      const isTaken = outcome.kind === 'delivered' || outcome.kind === 'accepted';
      isDone &&= isTaken;
      io.out(
        deliveryText({
          id: null,
          destination,
          state: isTaken ? outcome.kind : 'dead',
          statusCode,
          reason: 'reason' in outcome ? outcome.reason : null,
          detail: outcome.detail,
          cuts: drawing.cuts,
        }),
      );
    }
    return isDone ? exitCodes.done : exitCodes.undelivered;
  } finally {
    await http.close();
  }
}

const testMessage = (destination: string, now: Date): Message => ({
  title: 'Test message',
  severity: 'info',
  summary: [
    'tollbell reaches ',
    { strong: destination },
    '. Reports and alerts will look like this.',
  ],
  blocks: [],
  footer: [[`${utcMinuteText(now)} · tollbell ${version}`]],
});
