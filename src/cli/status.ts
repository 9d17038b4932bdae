/** `tollbell status`: what ran, what is due, what waits, what is dead, which destination is off. */
import type { Command } from 'commander';
import type { Kysely } from 'kysely';
import { alerts, jobs } from '../../jobs/index.ts';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { plural } from '../message/format.ts';
import { canRoute } from '../rules/route-message.ts';
import { jobSchedule } from '../run/evaluate.ts';
import { type AlertLookState, alertLooks } from '../store/alert-looks.ts';
import { openEpisodeCounts } from '../store/episodes.ts';
import { destinationStates, latestSlots, outboxCounts, type SlotStatus } from '../store/history.ts';
import { readSpeaker } from '../store/speaker.ts';
import { type UsageStatus, usageStatus } from '../store/usage-status.ts';
import { localMinuteText, utcMinuteText } from '../time/format-time.ts';
import { nextOccurrence } from '../time/occurrences.ts';
import { columns } from './columns.ts';
import { readOwn, withOwn } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface StatusOptions {
  readonly json?: boolean;
  readonly config?: string;
}

export function addStatus(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('status')
    .description('what ran, what is due next, what waits, what is dead')
    .option('--json', 'print it as JSON')
    .action(async (_: unknown, command: Command) => {
      const { json, config: path } = command.optsWithGlobals<StatusOptions>();
      const { config } = openConfig(io, path);
      const status = await withOwn(config, ({ db }) =>
        readOwn(() => readStatus(db, config, io.clock.now())),
      );
      io.out(json === true ? JSON.stringify(status, null, 2) : statusText(status));
      finish(exitCodes.done);
    });
}

interface Status {
  readonly jobs: readonly {
    readonly job: string;
    readonly timeZone: string;
    readonly nextDueAt: Date | null;
    /** Why it is not scheduled; null when it is. */
    readonly problem: string | null;
    readonly lastSlot: SlotStatus | null;
  }[];
  readonly alerts: readonly (Omit<AlertLookState, 'nextAt' | 'failureCount'> & {
    readonly openCount: number;
  })[];
  readonly outbox: Awaited<ReturnType<typeof outboxCounts>>;
  readonly destinations: Awaited<ReturnType<typeof destinationStates>>;
  readonly usage: UsageStatus;
  /** The process that tells when no database can be reached; null: none would. */
  readonly speaker: string | null;
}

async function readStatus(db: Kysely<OwnTables>, config: Config, now: Date): Promise<Status> {
  const slots = await latestSlots(db);
  const looks = await alertLooks(db);
  const open = await openEpisodeCounts(db);
  return {
    jobs: jobs.map((job) => {
      const route = canRoute(job.alertType, config);
      return {
        job: job.name,
        timeZone: job.settings(config).timeZone,
        nextDueAt: route.ok ? nextOccurrence(jobSchedule(job, { config }), now) : null,
        problem: route.ok ? null : route.problem,
        lastSlot: slots.find((slot) => slot.job === job.name) ?? null,
      };
    }),
    alerts: alerts.map(({ name, alertTypes, lacks }) => {
      const [route] = alertTypes.map((type) => canRoute(type, config)).toSorted(routedFirst);
      const look = looks.find(({ alert }) => alert === name);
      return {
        alert: name,
        lookedAt: look?.lookedAt ?? null,
        problem: route?.ok === false ? route.problem : (lacks(config) ?? look?.problem ?? null),
        openCount: open.get(name) ?? 0,
      };
    }),
    outbox: await outboxCounts(db),
    destinations: await destinationStates(db),
    usage: await usageStatus(db),
    speaker: await readSpeaker(db, now),
  };
}

const routedFirst = (a: { readonly ok: boolean }, b: { readonly ok: boolean }): number =>
  Number(b.ok) - Number(a.ok);

function statusText(status: Status): string {
  const { jobs: rows, alerts: looks, outbox, destinations, usage, speaker } = status;
  const at = (instant: Date | null, zone: string): string =>
    instant === null ? '–' : localMinuteText(instant, zone);
  const jobLines = columns([
    ['Job', 'Next', 'Last', 'Zone', 'Outcome'],
    ...rows.map(({ job, timeZone, nextDueAt, problem, lastSlot }) => [
      job,
      at(nextDueAt, timeZone),
      at(lastSlot?.slotAt ?? null, timeZone),
      timeZone,
      problem ?? (lastSlot === null ? 'not run yet' : outcomeText(lastSlot)),
    ]),
  ]);
  const alertLines = columns([
    ['Alert', 'Looked (UTC)', 'Lasting', 'Problem'],
    ...looks.map(({ alert, lookedAt, openCount, problem }) => [
      alert,
      at(lookedAt, 'UTC'),
      String(openCount),
      problem ?? (lookedAt === null ? 'not looked yet' : 'none'),
    ]),
  ]);
  const outboxLines =
    outbox.length === 0
      ? ['Nothing waits and nothing is dead.']
      : columns([
          ['Destination', 'State', 'Messages', 'Oldest due (UTC)'],
          ...outbox.map(({ destination, state, count, oldestDueAt }) => [
            destination,
            state,
            String(count),
            at(oldestDueAt, 'UTC'),
          ]),
        ]);
  const troubled = destinations.filter(
    ({ offAt, failureCount }) => offAt !== null || failureCount > 0,
  );
  const destinationLines = troubled.map(({ name, offAt, offReason, failureCount, pausedUntil }) =>
    offAt === null
      ? `${name}: ${failureCount} failures in a row, left alone until ${at(pausedUntil, 'UTC')} UTC`
      : `${name}: switched off at ${at(offAt, 'UTC')} UTC (${offReason}); 'tollbell resend' switches it on`,
  );
  return [
    ...jobLines,
    '',
    ...(looks.length === 0 ? [] : [...alertLines, '']),
    ...outboxLines,
    ...(troubled.length === 0 ? [] : ['', ...destinationLines]),
    '',
    usageText(usage),
    speaker === null
      ? 'If no database could be reached, nobody would say so: no service runs.'
      : `If no database can be reached, ${speaker} says so.`,
  ].join('\n');
}

function usageText({
  readAt,
  completeAt,
  rowCount,
  firstHour,
  missingHourCount,
}: UsageStatus): string {
  if (firstHour === null) {
    return 'No row of the spend log is counted yet; reports read the log itself.';
  }
  const until =
    readAt === null
      ? "what is new since then is counted by 'tollbell start'"
      : completeAt === null
        ? 'not complete yet'
        : `complete up to ${utcMinuteText(completeAt)}`;
  const missing =
    missingHourCount === 0 ? '' : `, ${plural(missingHourCount, 'hour')} still to count`;
  return `Rollups: ${plural(rowCount, 'row')} counted from ${utcMinuteText(firstHour)} on, ${until}${missing}.`;
}

function outcomeText({ state, attemptCount, problem }: SlotStatus): string {
  const tries = attemptCount > 1 ? ` at try ${attemptCount}` : '';
  return problem === null ? `${state}${tries}` : `${state}${tries}: ${problem}`;
}
