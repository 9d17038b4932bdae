/** Watches over our own database for as long as the process lives, from before it was ever reached. */
import type { Log } from '../effects/log.ts';
import { canRoute } from '../rules/route-message.ts';
import { createDirectLane, type DirectLaneDeps, type DirectStep } from '../run/direct-lane.ts';
import { repeat } from './repeat.ts';

export interface WatchDatabaseDeps extends Omit<DirectLaneDeps, 'onStep'> {
  readonly log: Log;
}

export interface DatabaseWatch {
  readonly stop: () => Promise<void>;
}

const roundMs = 5_000;

/** Null where nobody is told of databases. */
export function watchDatabase({ log, ...deps }: WatchDatabaseDeps): DatabaseWatch | null {
  if (!canRoute('db_exceptions', deps.config).ok) {
    deps.spool?.close();
    return null;
  }
  let unkeptCount = 0;
  const onStep = (step: DirectStep): void => {
    // With every beat, else: a disk that is gone is one fact.
    if (step.at === 'direct-unkept' && unkeptCount++ % 720 !== 0) return;
    logDirectStep(log, step);
  };
  const lane = createDirectLane({ ...deps, onStep });
  const rounds = repeat({
    work: lane.round,
    waitMs: () => roundMs,
    onFailure: (error, failures) => {
      if (failures !== 1 && failures % 20 !== 0) return;
      const stack = error instanceof Error ? error.stack : String(error);
      log.error({ doing: 'watching the database', stack, failures }, 'a fault of tollbell itself');
    },
    onRecovery: (failures) => log.info({ doing: 'watching the database', failures }, 'works again'),
  });
  return {
    stop: async () => {
      await rounds.stop();
      await lane.close();
    },
  };
}

function logDirectStep(log: Log, step: DirectStep): void {
  switch (step.at) {
    case 'direct-told': {
      const { what, destinations, problem } = step;
      log.warn(
        { destinations, problem },
        what === 'away'
          ? 'told without the database that it is away'
          : 'told that the database is back',
      );
      break;
    }
    case 'direct-silenced':
      log.warn({ silence: step.silenceId }, 'the database is away, and that is silenced');
      break;
    case 'direct-doubt':
      log.warn(
        { destination: step.destination, sent_again: step.isSentAgain },
        'a process ended before the answer was noted; the message may have arrived',
      );
      break;
    case 'direct-unkept':
      log.warn({ problem: step.problem }, 'nothing can be kept in tollbell.service.spool_dir');
      break;
    case 'direct-attempt':
      break;
    case 'direct-attempted': {
      const { destination, outcome, state } = step;
      if (outcome.kind === 'delivered' || outcome.kind === 'accepted') {
        log.info({ destination, state }, 'delivered without the database');
        break;
      }
      const { reason, detail } = outcome;
      log.warn(
        { destination, state, reason, detail },
        state === 'dead' ? 'not delivered, given up' : 'not delivered, tried again later',
      );
      break;
    }
  }
}
