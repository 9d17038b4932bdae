/** Three processes of the service that are killed as ordered, and started again each time. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KillOrder, ReplicaSettings } from './replica.ts';

export interface Crew {
  /** One order after the other: whoever comes to its step first dies. Ends with `over`. */
  readonly obey: (orders: readonly KillOrder[], over: Promise<void>) => Promise<void>;
  readonly killCount: () => number;
  readonly stop: () => Promise<void>;
}

const replicaCount = 3;
const restartMs = 200;
const nobody: KillOrder = { at: 'nobody', count: 1 };

export async function startCrew(settings: ReplicaSettings): Promise<Crew> {
  const deaths = new EventEmitter();
  const seats = new Map<number, ChildProcess>();
  let startedCount = 0;
  let killCount = 0;
  let isStopping = false;

  const sit = async (seat: number): Promise<void> => {
    startedCount += 1;
    const child = await startReplica({ ...settings, name: `${settings.name}.${startedCount}` });
    seats.set(seat, child);
    child.once('exit', () => {
      seats.delete(seat);
      if (isStopping) return;
      killCount += 1;
      deaths.emit('death');
      void sleep(restartMs).then(() => sit(seat));
    });
  };
  const tellAll = (order: KillOrder): void => {
    for (const child of seats.values()) child.send(order, () => undefined);
  };
  await Promise.all(Array.from({ length: replicaCount }, (_, seat) => sit(seat)));

  return {
    killCount: () => killCount,
    obey: async (orders, over) => {
      for (const order of orders) {
        const death = once(deaths, 'death');
        if (order.at === 'any time') {
          await sleep(order.count * 40);
          [...seats.values()][order.count % seats.size]?.kill('SIGKILL');
        } else {
          tellAll(order);
        }
        const isOver = await Promise.race([death.then(() => false), over.then(() => true)]);
        tellAll(nobody);
        if (isOver) break;
      }
      while (seats.size < replicaCount) await sleep(10);
    },
    stop: async () => {
      isStopping = true;
      while (seats.size < replicaCount) await sleep(10);
      await Promise.all(
        [...seats.values()].map((child) => {
          const exit = once(child, 'exit');
          child.kill('SIGKILL');
          return exit;
        }),
      );
    },
  };
}

function startReplica(settings: ReplicaSettings): Promise<ChildProcess> {
  const child = fork(new URL('./replica.ts', import.meta.url), [JSON.stringify(settings)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'tollbell-chaos-cache') },
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`a replica ended with ${code} at its start`)));
  });
}
