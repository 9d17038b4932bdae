/** What is told of an outage of our own database: that it began, that it is over, and for the record. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { ToldMessage } from '../define/job.ts';
import type { SourceProbe } from '../define/source-probe.ts';
import type { SpooledOutage } from '../deliver/spool.ts';
import type { DatabaseError } from '../errors.ts';
import type { SourceDetail } from '../rules/judge-source.ts';
import { backWords, troubleWords } from '../rules/source-words.ts';
import { noteMessage } from '../store/silences.ts';
import { localMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';
import { messageRow } from './announce.ts';

const job = 'db-exceptions';

/** Whether the gateway's tables and ours are in one place, as they are unless told otherwise. */
export function isOneServer({ sourceDatabaseUrl, ownDatabaseUrl }: Config): boolean {
  if (sourceDatabaseUrl === null || ownDatabaseUrl === null) return true;
  return hostOf(sourceDatabaseUrl.reveal()) === hostOf(ownDatabaseUrl.reveal());
}

const hostOf = (url: string): string => {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}`;
};

export function outageBegun(
  config: Config,
  {
    problem,
    since,
    now,
  }: { readonly problem: DatabaseError; readonly since: number; readonly now: Date },
): SpooledOutage {
  const id = `${job}-${hashOf(['outage', new Date(since).toISOString(), problem.side])}`;
  const detail = detailOf({ since, code: problem.code, problem: problem.message, config });
  const words = troubleWords({ detail, isAgain: false, zone: config.timeZone, now });
  return {
    id,
    since: new Date(since).toISOString(),
    code: problem.code,
    problem: problem.message,
    silenceId: null,
    message: completed(words, { id, config, now, since, endedAt: null }),
  };
}

/** `probe`: how the gateway's database answers, for how far its log has come; null when it does not. */
export function outageOver(
  config: Config,
  outage: SpooledOutage,
  {
    probe,
    endedAt,
    now,
  }: { readonly probe: SourceProbe | null; readonly endedAt: Date; readonly now: Date },
): ToldMessage {
  const since = Date.parse(outage.since);
  const { code, problem, id } = outage;
  const words = backWords({
    detail: detailOf({ since, code, problem, config }),
    endedAt,
    ...(probe?.answer === null || probe === null ? {} : { caughtUpTo: probe.answer.newestRowAt }),
    zone: config.timeZone,
  });
  return completed(words, { id, config, now, since, endedAt });
}

/** So that history tells of what went out without it. */
export async function recordOutage(
  own: Kysely<OwnTables>,
  outage: SpooledOutage,
  {
    back,
    config,
    now,
  }: { readonly back: ToldMessage; readonly config: Config; readonly now: Date },
): Promise<void> {
  const note =
    outage.silenceId === null ? 'sent without the database' : `silenced by #${outage.silenceId}`;
  const rowOf = (message: ToldMessage, what: string, at: Date) =>
    messageRow(
      {
        identity: `direct ${outage.id} ${what}`,
        kind: 'alert',
        message,
        slotAt: null,
        dueAt: at,
        timeZone: config.timeZone,
      },
      now,
    );
  await own.transaction().execute(async (tx) => {
    await noteMessage(tx, rowOf(outage.message, 'away', new Date(outage.message.about.at)), note);
    await noteMessage(tx, rowOf(back, 'back', now), note);
  });
}

const detailOf = ({
  since,
  code,
  problem,
  config,
}: {
  readonly since: number;
  readonly code: string;
  readonly problem: string;
  readonly config: Config;
}): SourceDetail => ({
  trouble: isOneServer(config) ? 'away' : 'own-away',
  since,
  code,
  problem,
  latencyMs: null,
  lagMs: null,
  newestRowAt: null,
});

function completed(
  words: ReturnType<typeof troubleWords>,
  {
    id,
    config,
    now,
    since,
    endedAt,
  }: {
    readonly id: string;
    readonly config: Config;
    readonly now: Date;
    readonly since: number;
    readonly endedAt: Date | null;
  },
): ToldMessage {
  return {
    ...words,
    footer: [
      [`As of ${localMinuteText(now, config.timeZone)} ${config.timeZone}`],
      ['Alert ', { code: id }, ` · tollbell ${version}`],
    ],
    about: {
      type: 'db_exceptions',
      at: now.toISOString(),
      job,
      runId: id,
      episode: {
        startsAt: new Date(since).toISOString(),
        endsAt: endedAt?.toISOString() ?? null,
        toldAs: endedAt === null ? [] : ['critical'],
      },
    },
  };
}

export const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);
