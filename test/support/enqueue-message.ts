/** Puts a message into the outbox of a world, as a run would. */
import { drawDelivery } from '../../src/deliver/draw-delivery.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import type { Message } from '../../src/message/message.ts';
import { destinationsOf } from '../../src/rules/destinations.ts';
import { messagePriority } from '../../src/rules/message-priority.ts';
import { enqueueMessage as enqueue } from '../../src/store/outbox.ts';
import type { World } from './world.ts';

/** Its title is its identity; `to` counts the destinations of the config. */
export async function enqueueMessage(world: World, message: Message, to = 0): Promise<void> {
  const [replica] = world.replicas;
  if (replica === undefined) throw new Error('no replica');
  const { config, queue } = replica.runDeps;
  const destination = destinationsOf(config)[to];
  if (destination === undefined) throw new Error('no destination');
  const now = world.now();
  await replica.own.db.transaction().execute((tx) =>
    enqueue(
      tx,
      queue,
      {
        identity: message.title,
        kind: 'report',
        run_id: message.title,
        time_zone: 'UTC',
        title: message.title,
        priority: messagePriority(message.severity),
        document: JSON.stringify(message),
        due_at: now,
        created_at: now,
      },
      [
        drawDelivery(message, destination, {
          kinds: destinationKinds,
          dueAt: now,
          timeZone: 'UTC',
          deadlineAt: new Date(now.getTime() + 3_600_000),
        }),
      ],
    ),
  );
}
