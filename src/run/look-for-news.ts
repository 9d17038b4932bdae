/**
 * Looks for what alerts are about: each that is due, one after the other, by whichever process is
 * first. What was read is judged against what was told; the episodes, the messages and the end of the
 * look are one transaction, so what is told is told once.
 */
import { createHash } from 'node:crypto';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { Alert, Telling, Told } from '../define/alert.ts';
import type { Episode } from '../define/episode.ts';
import type { ToldMessage } from '../define/job.ts';
import { DatabaseError } from '../errors.ts';
import type { Severity } from '../message/message.ts';
import { digestBucket } from '../rules/digest-bucket.ts';
import type { Change } from '../rules/reconcile-findings.ts';
import { canRoute } from '../rules/route-message.ts';
import { type Silence, silenceOfTold } from '../rules/silence-of.ts';
import {
  type AlertLook,
  beginAlertLook,
  endAlertLook,
  failAlertLook,
  registerAlerts,
} from '../store/alert-looks.ts';
import { episodesOf, writeEpisodes } from '../store/episodes.ts';
import { type HeldMessage, holdMessages, lockOpenSilences } from '../store/silences.ts';
import { type Announcement, announce, messageRow } from './announce.ts';
import { type LookFound, readLook } from './read-look.ts';
import type { RunDeps } from './run-deps.ts';

/** Looks that this process is at. */
export type RunningLooks = Set<AlertLook>;

/** An episode that nothing has happened to is written this often, to say when it was last seen. */
const seenEveryMs = 10 * 60_000;

/** Alerts with all that they need, and a type that may be sent and has somewhere to go. */
export function lookedForAlerts({
  alerts,
  config,
}: Pick<RunDeps, 'alerts' | 'config'>): readonly Alert[] {
  return alerts.filter(
    ({ alertTypes, lacks }) =>
      lacks(config) === null && alertTypes.some((type) => canRoute(type, config).ok),
  );
}

/** Returns how many looks came to an end. */
export async function lookForNews(deps: RunDeps, running: RunningLooks): Promise<number> {
  const { own, clock } = deps;
  const alerts = lookedForAlerts(deps);
  const names = alerts.map(({ name }) => name);
  await registerAlerts(
    own,
    alerts.map(({ name, policy }) => ({ name, everyMs: policy(deps.config).everyMs })),
    clock.now(),
  );
  const faults: unknown[] = [];
  let lookCount = 0;
  // As many as there are, and no more: one that is due again at once must not keep others waiting.
  while (lookCount < alerts.length) {
    const look = await beginAlertLook(own, { alerts: names, now: clock.now() });
    const alert = alerts.find(({ name }) => name === look?.alert);
    if (look === null || alert === undefined) break;
    running.add(look);
    lookCount += 1;
    try {
      await runLook(deps, alert, look);
    } catch (error) {
      // A fault of one alert keeps no other from being looked for.
      faults.push(error);
    } finally {
      running.delete(look);
    }
  }
  if (faults.length > 0) throw faults[0];
  return lookCount;
}

async function runLook(deps: RunDeps, alert: Alert, look: AlertLook): Promise<void> {
  const { own, clock, config, onStep } = deps;
  const { name } = alert;
  const now = clock.now();
  const { everyMs } = alert.policy(config);
  onStep({ at: 'alert-look-begun', alert: name });
  try {
    const { quietForMs } = alert.policy(config);
    const endedAfter = new Date(now.getTime() - quietForMs);
    const episodes = await episodesOf(own, { alert: name, endedAfter });
    const found = await readLook(deps, alert, { ...look, episodes, now });
    onStep({ at: 'alert-look-read', alert: name });
    const deliveryIds = await commit(deps, alert, look, { ...found, now });
    if (deliveryIds === null) {
      onStep({ at: 'alert-look-lost', alert: name });
      return;
    }
    onStep({
      at: 'alert-look-ended',
      alert: name,
      findingCount: found.look.findings.length,
      newsCount: found.changes.filter(({ news }) => news !== null).length,
      frozen: found.look.frozen,
      deliveryIds,
      durationMs: clock.now().getTime() - now.getTime(),
    });
  } catch (error) {
    const problem = problemText(error);
    onStep({ at: 'alert-look-failed', alert: name, problem });
    const nextAt = new Date(clock.now().getTime() + everyMs);
    // Where our own database is away, the lease runs out and somebody looks again.
    await failAlertLook(own, look, { nextAt, problem }).catch((second: unknown) => {
      if (!isDriverError(second)) throw second;
    });
    if (!(error instanceof DatabaseError || isDriverError(error))) throw error;
  }
}

/** Null when another process looks by now. */
async function commit(
  deps: RunDeps,
  alert: Alert,
  look: AlertLook,
  { look: made, changes, tellings, told, now }: LookFound & { readonly now: Date },
): Promise<readonly string[] | null> {
  const { own, config } = deps;
  const { everyMs } = alert.policy(config);
  return own.transaction().execute(async (tx) => {
    const isOurs = await endAlertLook(tx, look, {
      nextAt: new Date(now.getTime() + everyMs),
      lookedAt: now,
      problem: made.frozen,
      scopes: [...new Set([...look.scopes, ...made.scopes])],
      memory: made.memory,
    });
    if (!isOurs) return null;
    await writeEpisodes(tx, alert.name, episodesToWrite(changes, { tellings, told, now }));
    const silences = await lockOpenSilences(tx, now);
    const { loud, held } = silenced(tellings, told, { deps, silences, now });
    await holdMessages(tx, held);
    return announce(deps, tx, loud);
  });
}

/** Between what is news and where it goes: what falls under a silence is kept and not sent. */
function silenced(
  tellings: readonly Telling[],
  told: readonly Told[],
  {
    deps,
    silences,
    now,
  }: {
    readonly deps: RunDeps;
    readonly silences: readonly Silence[];
    readonly now: Date;
  },
): { readonly loud: readonly Announcement[]; readonly held: readonly HeldMessage[] } {
  const loud: Announcement[] = [];
  const held: HeldMessage[] = [];
  for (const [index, { news }] of tellings.entries()) {
    const one = told[index];
    if (one === undefined) continue;
    const announcements = announcementsOf(one, deps, now);
    const silence = silenceOfTold(one, silences, now);
    const [first] = announcements;
    if (silence === null || first === undefined) {
      loud.push(...announcements);
      continue;
    }
    // The first is for people; what programs get one by one is the same again.
    const row = messageRow(first, now);
    const subjects = news.map(({ subject }) => subject);
    held.push({ row, silenceId: silence.id, subjects });
  }
  return { loud, held };
}

/** With the severity that each was told with; without those that nothing has happened to. */
function episodesToWrite(
  changes: readonly Change[],
  {
    tellings,
    told,
    now,
  }: {
    readonly tellings: readonly Telling[];
    readonly told: readonly Told[];
    readonly now: Date;
  },
): readonly Episode[] {
  const severityOf = new Map<string, Severity>();
  for (const [index, { news }] of tellings.entries()) {
    const severity = told[index]?.message.severity;
    if (severity === undefined) continue;
    for (const { subject, beganAt } of news) {
      severityOf.set(`${subject}\0${beganAt.toISOString()}`, severity);
    }
  }
  return changes.flatMap(({ episode, before }) => {
    const severity = severityOf.get(`${episode.subject}\0${episode.beganAt.toISOString()}`);
    const toldAs =
      severity === undefined || episode.toldAs.includes(severity)
        ? episode.toldAs
        : [...episode.toldAs, severity];
    const written = { ...episode, toldAs };
    return before !== null && isSame(written, before, now) ? [] : [written];
  });
}

function isSame(after: Episode, before: Episode, now: Date): boolean {
  if (now.getTime() - before.seenAt.getTime() >= seenEveryMs) return false;
  const text = ({ seenAt, detail, ...rest }: Episode): string => JSON.stringify(rest);
  return text(after) === text(before);
}

function announcementsOf(
  { message, each, isForPrograms = false }: Told,
  { config }: RunDeps,
  now: Date,
): readonly Announcement[] {
  const common = {
    kind: 'alert' as const,
    to: null,
    slotAt: null,
    dueAt: now,
    timeZone: config.timeZone,
  };
  const one = (
    of: ToldMessage,
    rest: Pick<Announcement, 'mayDigest' | 'audience'>,
  ): Announcement => ({ ...common, ...rest, identity: `alert ${of.about.runId}`, message: of });
  if (isForPrograms) {
    return (each ?? []).map((single) => ({
      ...one(single, { mayDigest: false, audience: 'events' }),
      identity: eventIdentity(single),
    }));
  }
  const isDigested = digestBucket(message.about, config.digests) !== null;
  // Programs know neither groups nor digests.
  if (each === null && !isDigested) return [one(message, { mayDigest: false })];
  return [
    { ...one(message, { mayDigest: true, audience: 'people' }) },
    ...(each ?? [message]).map((single) => ({
      ...one(single, { mayDigest: false, audience: 'programs' }),
      identity: `alert ${single.about.runId} for programs`,
    })),
  ];
}

/** There are so many that their short names might meet by chance, and one would not be sent. */
function eventIdentity({ about: { runId, at, entity = '' } }: ToldMessage): string {
  const hash = createHash('sha256').update(`${at}\0${entity}`).digest('hex').slice(0, 32);
  return `event ${runId} ${hash}`;
}

/** Only errors whose words we chose ourselves may be kept. */
function problemText(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  if (isDriverError(error)) return databaseError(error, 'own').message;
  const name = error instanceof Error ? error.name : typeof error;
  return `a fault of tollbell itself (${name}); its log has the details`;
}
