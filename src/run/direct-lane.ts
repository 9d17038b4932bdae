/**
 * Tells that our own database is away, without it: whoever waits for reports and alerts must not take
 * silence for good news.
 *
 * What is decided is pure (`src/rules/persistence.ts`); what is said is on disk before it is posted.
 * Several processes cannot agree on anything while the database is away, so they agree before: one of
 * them is the speaker, the others stay silent.
 */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { DestinationKind, Outcome } from '../define/define-destination.ts';
import type { ToldMessage } from '../define/job.ts';
import type { ProbeSource } from '../define/source-probe.ts';
import { drawFor } from '../deliver/draw-delivery.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { sendMessage } from '../deliver/send-message.ts';
import type { Spool, SpooledDelivery, SpooledOutage } from '../deliver/spool.ts';
import { type Clock, sleep } from '../effects/clock.ts';
import type { Random } from '../effects/random.ts';
import { DatabaseError } from '../errors.ts';
import { markDelay } from '../message/mark-delay.ts';
import { type Destination, destinationsOf } from '../rules/destinations.ts';
import { judgeAttempt } from '../rules/judge-attempt.ts';
import { patienceOf } from '../rules/judge-source.ts';
import { isBadNow, unwatched, type Watch, watched } from '../rules/persistence.ts';
import { type Silence, silenceOf } from '../rules/silence-of.ts';
import { openSubjects } from '../store/episodes.ts';
import { openSilences } from '../store/silences.ts';
import { renewSpeaker, yieldSpeaker } from '../store/speaker.ts';
import { receivers } from './announce.ts';
import { hashOf, isOneServer, outageBegun, outageOver, recordOutage } from './outage-messages.ts';

export interface DirectLaneDeps {
  readonly own: Kysely<OwnTables>;
  readonly probeSource: ProbeSource;
  readonly http: HttpClient;
  /** Goes on without a database. */
  readonly clock: Clock;
  /** Whether it is the database's by now: leases are written by no other. */
  readonly isClockShared: () => boolean;
  readonly random: Random;
  readonly config: Config;
  readonly kinds: readonly DestinationKind[];
  readonly holder: string;
  /** Null where nothing can be kept on disk: then a crash loses what was not yet sent. */
  readonly spool: Spool | null;
  readonly onStep: (step: DirectStep) => void;
}

export type DirectStep =
  | {
      readonly at: 'direct-told';
      readonly what: 'away' | 'back';
      readonly destinations: readonly string[];
      readonly problem: string;
    }
  | { readonly at: 'direct-silenced'; readonly silenceId: number }
  /** The disk is full or gone; what is to be told is told all the same. */
  | { readonly at: 'direct-unkept'; readonly problem: string }
  /** Found at a start: a process ended between a post and its answer. */
  | { readonly at: 'direct-doubt'; readonly destination: string; readonly isSentAgain: boolean }
  | { readonly at: 'direct-attempt'; readonly destination: string }
  | {
      readonly at: 'direct-attempted';
      readonly destination: string;
      readonly outcome: Outcome;
      readonly state: 'delivered' | 'accepted' | 'retrying' | 'dead';
    };

export interface DirectLane {
  /** Looks whether our database is there, tells what is news, and sends what waits. */
  readonly round: () => Promise<void>;
  /** Sends what waits; nothing of it needs a database. */
  readonly send: () => Promise<void>;
  readonly isWaiting: () => boolean;
  /** Leaves what is not yet sent to the next process. */
  readonly close: () => Promise<void>;
}

/** A connection that hangs must not hide that it does. */
const answerMsMax = 10_000;
/** A message that goes out later than this after it was due says so. */
const delayedAfterMs = 5 * 60_000;

export function createDirectLane(deps: DirectLaneDeps): DirectLane {
  const { own, clock, config, holder, onStep } = deps;
  const spool = deps.spool === null ? null : forgiving(deps.spool, onStep);
  const patience = { ...patienceOf(config.alerts.db_exceptions), gapMsMax: 5 * 60_000 };
  const state = {
    watch: unwatched as Watch,
    /** As it was when the database last answered. */
    isSpeaker: false,
    /** An episode of the same trouble was told while the database could say so, and its end will be. */
    isToldAlready: false,
    silences: [] as readonly Silence[],
    outage: null as SpooledOutage | null,
    waiting: [] as readonly SpooledDelivery[],
    asking: null as Promise<void> | null,
  };

  /** What was left by a process that is gone, this one's former self included. */
  const takeUp = (): void => {
    if (spool === null) return;
    const kept = spool.read();
    const known = new Set(state.waiting.map(({ id }) => id));
    const isDoubtful = ({ id, attemptStartedAt }: SpooledDelivery): boolean =>
      !known.has(id) && attemptStartedAt !== null;
    const isSentAgain = config.delivery.doubt === 'resend';
    for (const delivery of kept.deliveries.filter(isDoubtful)) {
      onStep({ at: 'direct-doubt', destination: delivery.destination, isSentAgain });
      if (!isSentAgain) spool.remove(delivery.id);
    }
    state.waiting = [
      ...state.waiting,
      ...kept.deliveries.filter((one) => !known.has(one.id) && (isSentAgain || !isDoubtful(one))),
    ].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    if (state.outage === null && kept.outage !== null) {
      state.outage = kept.outage;
      const badSince = Date.parse(kept.outage.since);
      state.watch = { ...unwatched, isAlarm: true, badSince, lastAt: clock.now().getTime() };
    }
  };

  /** Null when our database answers, and can be written to. */
  const ask = async (): Promise<DatabaseError | null> => {
    const asked = state.asking;
    try {
      // One question at a time: those that hang would use the pool up.
      const asking = asked ?? renew();
      // Whoever asked may have stopped waiting by the time that it fails.
      asking.catch(() => undefined);
      state.asking = asking;
      const isLate = await Promise.race([
        asking.then(() => false),
        sleep(answerMsMax).then(() => true),
      ]);
      if (isLate) return new DatabaseError('timed-out', side, 'no answer within 10 s');
      state.asking = null;
      return null;
    } catch (cause) {
      state.asking = null;
      if (!(isDriverError(cause) || cause instanceof DatabaseError)) throw cause;
      const error = databaseError(cause, side);
      // Not set up yet is no outage.
      return error.code === 'missing-table' ? null : error;
    }
  };
  const renew = async (): Promise<void> => {
    const now = clock.now();
    state.isSpeaker = deps.isClockShared() && (await renewSpeaker(own, { holder, now }));
    state.silences = await openSilences(own, now);
    state.isToldAlready =
      side === 'source' && (await openSubjects(own, 'db-exceptions')).includes('source');
  };
  const side = isOneServer(config) ? 'source' : 'own';

  const tell = (what: 'away' | 'back', outage: SpooledOutage, message: ToldMessage): void => {
    const destinations = receivers({ message, to: null }, config);
    const now = clock.now();
    const deliveries = destinations.map((destination): SpooledDelivery => {
      const drawing = drawFor(deps.kinds, destination, message);
      return {
        id: `direct-${hashOf([outage.id, what, destination.name])}`,
        destination: destination.name,
        drawing: { ...drawing, files: drawing.files ?? [] },
        message,
        timeZone: config.timeZone,
        dueAt: now.toISOString(),
        deadlineAt: new Date(now.getTime() + config.delivery.deadlineMs).toISOString(),
        isDelayed: false,
        attemptCount: 0,
        nextAttemptAt: now.toISOString(),
        attemptStartedAt: null,
      };
    });
    for (const delivery of deliveries) spool?.put(delivery);
    state.waiting = [...state.waiting, ...deliveries];
    onStep({
      at: 'direct-told',
      what,
      destinations: destinations.map(({ name }) => name),
      problem: outage.problem,
    });
  };

  const end = async (outage: SpooledOutage, endedAt: Date): Promise<void> => {
    const probe = await deps.probeSource().catch(() => null);
    const now = clock.now();
    const back = outageOver(config, outage, { probe, endedAt, now });
    if (outage.silenceId === null) tell('back', outage, back);
    spool?.setOutage(null);
    state.outage = null;
    // For the record alone: what people were told does not depend on it.
    await recordOutage(own, outage, { back, config, now }).catch((cause: unknown) => {
      if (!isDriverError(cause)) throw cause;
    });
  };

  const mayTell = (watch: Watch): boolean =>
    isBadNow(watch) && state.isSpeaker && !state.isToldAlready;
  const judge = async (problem: DatabaseError | null): Promise<void> => {
    const now = clock.now();
    const before = state.watch;
    const watch = watched(before, problem !== null, now, patience);
    const { outage } = state;
    state.watch = watch;
    if (problem !== null && outage === null && mayTell(watch)) {
      const since = watch.badSince ?? now.getTime();
      const begun = outageBegun(config, { problem, since, now });
      const silence = silenceOf(
        { ...begun.message.about, severity: begun.message.severity },
        state.silences,
        now,
      );
      const known = { ...begun, silenceId: silence?.id ?? null };
      // Before the deliveries: whoever takes over must not begin it a second time.
      spool?.setOutage(known);
      state.outage = known;
      if (known.silenceId === null) tell('away', known, known.message);
      else onStep({ at: 'direct-silenced', silenceId: known.silenceId });
    }
    if (outage !== null && !watch.isAlarm) {
      await end(outage, new Date(before.goodSince ?? now.getTime()));
    }
  };

  const attempt = async (delivery: SpooledDelivery): Promise<boolean> => {
    const destination = destinationsOf(config).find(({ name }) => name === delivery.destination);
    const now = clock.now();
    if (destination === undefined) {
      forget(delivery);
      return true;
    }
    const isLate =
      !delivery.isDelayed && now.getTime() - Date.parse(delivery.dueAt) > delayedAfterMs;
    const begun: SpooledDelivery = {
      ...(isLate ? delayed(delivery, destination) : delivery),
      attemptCount: delivery.attemptCount + 1,
      attemptStartedAt: now.toISOString(),
    };
    spool?.put(begun);
    onStep({ at: 'direct-attempt', destination: destination.name });
    const { id, drawing, message } = begun;
    const result = await sendMessage(deps, { id, destination, drawing, message });
    const verdict = judgeAttempt(
      {
        ...result,
        attemptCount: begun.attemptCount,
        failureCount: delivery.attemptCount,
        now: clock.now(),
        deadlineAt: new Date(begun.deadlineAt),
      },
      deps.random,
    );
    const { outcome } = result;
    onStep({
      at: 'direct-attempted',
      destination: destination.name,
      outcome,
      state: verdict.state,
    });
    if (verdict.state !== 'retrying') {
      forget(delivery);
      return true;
    }
    const next = (verdict.nextAttemptAt ?? clock.now()).toISOString();
    const waiting = { ...begun, attemptStartedAt: null, nextAttemptAt: next };
    spool?.put(waiting);
    state.waiting = state.waiting.map((one) => (one.id === id ? waiting : one));
    return false;
  };
  /** What goes out late says so; every later try sends the same bytes. */
  const delayed = (delivery: SpooledDelivery, destination: Destination): SpooledDelivery => {
    const { message, timeZone, dueAt } = delivery;
    const late = markDelay(message, { word: 'Delayed', dueAt: new Date(dueAt), timeZone });
    const drawing = drawFor(deps.kinds, destination, late);
    return {
      ...delivery,
      isDelayed: true,
      message: late,
      drawing: { ...drawing, files: drawing.files ?? [] },
    };
  };
  const forget = ({ id }: SpooledDelivery): void => {
    state.waiting = state.waiting.filter((one) => one.id !== id);
    spool?.remove(id);
  };

  const send = async (): Promise<void> => {
    const names = [...new Set(state.waiting.map(({ destination }) => destination))];
    await Promise.all(
      names.map(async (name) => {
        // In order: an end must not come before what it is the end of.
        for (;;) {
          const next = state.waiting.find(({ destination }) => destination === name);
          if (next === undefined || Date.parse(next.nextAttemptAt) > clock.now().getTime()) return;
          if (!(await attempt(next))) return;
        }
      }),
    );
  };

  takeUp();
  return {
    round: async () => {
      if (spool?.beat(clock.now()) === true) takeUp();
      await judge(await ask());
      await send();
    },
    send,
    isWaiting: () => state.waiting.length > 0,
    close: async () => {
      spool?.close();
      if (!state.watch.isAlarm) await yieldSpeaker(own, holder).catch(() => undefined);
    },
  };
}

/** A disk that fails must not keep anybody from being told. */
function forgiving(spool: Spool, onStep: (step: DirectStep) => void): Spool {
  const attempt = <Value>(use: () => Value, otherwise: Value): Value => {
    try {
      return use();
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
      if (code === null) throw cause;
      onStep({ at: 'direct-unkept', problem: code });
      return otherwise;
    }
  };
  return {
    read: () => attempt(spool.read, { deliveries: [], outage: null }),
    put: (delivery) => attempt(() => spool.put(delivery), undefined),
    remove: (id) => attempt(() => spool.remove(id), undefined),
    setOutage: (outage) => attempt(() => spool.setOutage(outage), undefined),
    beat: (now) => attempt(() => spool.beat(now), false),
    close: () => attempt(spool.close, undefined),
  };
}
