/** One look for what an alert is about: reads, judges and words, while no transaction of ours is open. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Alert, Look, LookInputs, Telling, Told } from '../define/alert.ts';
import { mapText } from '../message/map-text.ts';
import { maskSecrets } from '../message/mask-secrets.ts';
import { groupNews } from '../rules/group-news.ts';
import { type Change, type Episode, reconcileFindings } from '../rules/reconcile-findings.ts';
import { canRoute } from '../rules/route-message.ts';
import { openActivity } from './activity.ts';
import { usageOpener } from './open-usage.ts';
import { pastNamesOf, seenOfOwn } from './seen-of-own.ts';

export interface ReadLookDeps {
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
  { own, source, config }: ReadLookDeps,
  alert: Alert,
  { episodes, scopes, memory, now }: LookStart,
): Promise<LookFound> {
  const activity = await openActivity(own);
  const features = await detectSourceFeatures(source);
  return readSnapshot(source, async (snapshot, readSection, tx) => {
    const { openUsage, close } = usageOpener({ source: tx, own, features });
    try {
      const known = episodes.filter(({ endedAt }) => endedAt === null);
      const inputs: LookInputs = {
        source: snapshot,
        readSection,
        openUsage,
        activity,
        seen: seenOfOwn(own),
        pastNames: pastNamesOf(own),
        features,
        config,
        now,
        known,
        memory,
      };
      const look = await alert.look(inputs);
      const isFrozen = look.frozen !== null;
      const { changes } = reconcileFindings({
        findings: look.findings,
        episodes,
        policy: alert.policy(config),
        isFrozen,
        now,
      });
      const scopeOf = new Map(look.findings.map(({ subject, scope }) => [subject, scope]));
      const tellings = groupNews({
        news: changes.flatMap(({ news }) => (news === null ? [] : [news])),
        typeOf: alert.typeOf,
        isFound: ({ subject }) => !scopes.includes(scopeOf.get(subject) ?? ''),
      }).filter(({ alertType }) => canRoute(alertType, config).ok);
      const told = tellings.length === 0 ? [] : await alert.tell(tellings, inputs);
      return { look, changes, tellings, told: told.map(withoutSecrets) };
    } finally {
      await close();
    }
  });
}

/** Names and error texts are anybody's: what must not be read in them is taken out here, once. */
const withoutSecrets = ({ message, each }: Told): Told => ({
  message: mapText(message, maskSecrets),
  each: each?.map((one) => mapText(one, maskSecrets)) ?? null,
});
