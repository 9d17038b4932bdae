/** One look for what an alert is about: reads, judges and words, while no transaction of ours is open. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures, newestFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Alert, Look, LookInputs, Telling, Told } from '../define/alert.ts';
import type { Episode } from '../define/episode.ts';
import { fetchMetrics } from '../deliver/fetch-metrics.ts';
import { mapText } from '../message/map-text.ts';
import { maskSecrets } from '../message/mask-secrets.ts';
import { groupNews } from '../rules/group-news.ts';
import { staleSubjects } from '../rules/judge-source.ts';
import { type Change, reconcileFindings } from '../rules/reconcile-findings.ts';
import { canRoute } from '../rules/route-message.ts';
import { splitSilenced } from '../rules/silence-of.ts';
import { openSubjects } from '../store/episodes.ts';
import { openSilences } from '../store/silences.ts';
import { openActivity } from './activity.ts';
import { openEvents } from './open-events.ts';
import { usageOpener } from './open-usage.ts';
import type { RunDeps } from './run-deps.ts';
import { pastNamesOf, seenOfOwn } from './seen-of-own.ts';

export interface ReadLookDeps extends Pick<RunDeps, 'probeSource'> {
  readonly own: Kysely<OwnTables>;
  readonly source: Kysely<SourceTables>;
  readonly config: Config;
}

/** What is known from before. */
export interface LookStart {
  readonly episodes: readonly Episode[];
  /** Judged at least once. */
  readonly scopes: readonly string[];
  readonly memory: unknown;
  readonly now: Date;
}

export interface LookFound {
  readonly look: Look;
  readonly changes: readonly Change[];
  readonly tellings: readonly Telling[];
  /** In the order of the tellings. */
  readonly told: readonly Told[];
}

/** @throws DatabaseError with the side that could not be read. */
export async function readLook(
  { own, source, config, probeSource }: ReadLookDeps,
  alert: Alert,
  start: LookStart,
): Promise<LookFound> {
  const { episodes, memory, now } = start;
  const known = episodes.filter(({ endedAt }) => endedAt === null);
  const { metricsUrl } = config.gateway;
  const common = {
    activity: await openActivity(own),
    events: await openEvents(own, now),
    readMetrics: metricsUrl === null ? null : () => fetchMetrics(metricsUrl),
    seen: seenOfOwn(own),
    pastNames: pastNamesOf(own),
    config,
    now,
    known,
    memory,
  };
  if (alert.looksAt === 'database') {
    const features = newestFeatures;
    const probe = await probeSource();
    const inputs = { ...common, ...withoutSnapshot, source, features, probe };
    return judgeLook(own, alert, start, { inputs, stale: null });
  }
  // What nobody looks at any more would never end.
  const isWatched = canRoute('db_exceptions', config).ok;
  const stale = isWatched ? await staleSource(own) : null;
  const features = await detectSourceFeatures(source);
  return readSnapshot(source, async (snapshot, readSection, tx) => {
    const { openUsage, close } = usageOpener({ source: tx, own, features });
    try {
      const read = { source: snapshot, readSection, openUsage, features, probe: null };
      return await judgeLook(own, alert, start, { inputs: { ...common, ...read }, stale });
    } finally {
      await close();
    }
  });
}

async function judgeLook(
  own: Kysely<OwnTables>,
  alert: Alert,
  { episodes, scopes, now }: LookStart,
  { inputs, stale }: { readonly inputs: LookInputs; readonly stale: string | null },
): Promise<LookFound> {
  const { config } = inputs;
  const made = await alert.look(inputs);
  const look = { ...made, frozen: made.frozen ?? stale };
  const { changes } = reconcileFindings({
    findings: look.findings,
    episodes,
    policy: alert.policy(config),
    isFrozen: look.frozen !== null,
    now,
  });
  const scopeOf = new Map(look.findings.map(({ subject, scope }) => [subject, scope]));
  const grouped = groupNews({
    news: changes.flatMap(({ news }) => (news === null ? [] : [news])),
    typeOf: alert.typeOf,
    isFound: ({ subject }) => !scopes.includes(scopeOf.get(subject) ?? ''),
  }).filter(({ alertType }) => canRoute(alertType, config).ok);
  if (grouped.length === 0) return { look, changes, tellings: [], told: [] };
  const together = await alert.tell(grouped, inputs);
  const tellings = splitSilenced(grouped, together, await openSilences(own, now), now);
  const isSplit = tellings.length > grouped.length;
  const told = isSplit ? await alert.tell(tellings, inputs) : together;
  return { look, changes, tellings, told: told.map(withoutSecrets) };
}

/** What looks at the database itself reads no more than its probe did. */
const withoutSnapshot: Pick<LookInputs, 'readSection' | 'openUsage'> = {
  readSection: async (readIt) => ({ isCut: false, value: await readIt() }),
  openUsage: () => Promise.reject(new Error('there is no snapshot to read usage from')),
};

/** Why what is read now may be older than what was read before; null while it is not. */
async function staleSource(own: Kysely<OwnTables>): Promise<string | null> {
  const subjects = await openSubjects(own, 'db-exceptions');
  return staleSubjects.some((subject) => subjects.includes(subject))
    ? "what the gateway's database holds is not up to date"
    : null;
}

/** Names and error texts are anybody's: what must not be read in them is taken out here, once. */
const withoutSecrets = ({ message, each, ...rest }: Told): Told => ({
  ...rest,
  message: mapText(message, safeText),
  each: each?.map((one) => mapText(one, safeText)) ?? null,
});

/** A text that was cut within a character is none that PostgreSQL takes. */
const safeText = (text: string): string => maskSecrets(text).toWellFormed();
