/** Hands events to the service as its endpoint does with what a gateway posts. */
import { readEvents } from '../../src/events/read-events.ts';
import { addEvents } from '../../src/store/events.ts';
import type { World } from './world.ts';

export async function tellEvents(
  { replicas: [replica], now }: World,
  posted: readonly object[],
): Promise<void> {
  const time = now().toISOString();
  const read = readEvents(
    posted.map((one) => ({ ...one, time })),
    now(),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  if (replica === undefined) throw new Error('nobody is there');
  await replica.own.db.transaction().execute((tx) => addEvents(tx, read.events, now()));
}
