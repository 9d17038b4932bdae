/** Answers with tokens that cost nothing, of models whose other answers cost something. */
import type { TrackingSettings } from '../../src/config/config.ts';
import type { LookContext } from '../../src/define/define-alert.ts';
import type { Finding } from '../../src/define/finding.ts';
import type { HourNotes, HourPrices } from '../../src/queries/activity-rows.ts';
import { deploymentKey } from '../../src/rules/deployment-key.ts';
import { apiHost } from '../../src/rules/deployment-name.ts';
import { estimatePrices, type TokenPrices } from '../../src/rules/estimate-price.ts';
import { fitsGlobs } from '../../src/rules/tag-pattern.ts';
import type { NoteGroup } from '../../src/rules/tally-notes.ts';
import { type ToldCount, toldAgain } from '../../src/rules/told-again.ts';
import { tallyLook } from '../rows/tally-look.ts';
import { toldBefore } from '../rows/told-before.ts';
import type { TrackingDetail } from './tracking-frame.ts';

const hourMs = 3_600_000;
const lookbackMs = 24 * hourMs;
/** What costs nothing may be all there is, so it is noted by the hour. */
const windowMs = hourMs;
const freeKey = 'free';

export async function findUnpriced(context: LookContext<TrackingSettings>) {
  const { settings, known, now, memory } = context;
  const look = await tallyLook(context, {
    kinds: ['unpriced'],
    groupOf: (note) => (isFree(note, settings) ? freeKey : `model:${note.model ?? ''}`),
    labelsOf: ({ modelId, apiBase, model }) => [modelId, apiBase, model],
    ...{ windowMs, lateMs: 0, lookbackMs, unitMs: hourMs },
  });
  if (look.frozen !== null) return { scopes: [], findings: [], frozen: look.frozen, memory };
  const told = toldBefore(known);
  const groups = look.groups.filter(
    ({ key, arrivedCount }) =>
      key !== freeKey && (arrivedCount >= settings.countMin || told.has(key)),
  );
  const hours = groups.length === 0 ? [] : await readHours(context);
  return {
    scopes: ['models'],
    memory: look.memory,
    findings: groups.flatMap((group): readonly Finding<TrackingDetail>[] => {
      const prices = pricesOf(group, hours);
      if (prices === null && !settings.tellsUnknownPrices) return [];
      const isLasting = group.arrivedCount >= settings.countMin;
      return [findingOf(group, { prices, before: told.get(group.key) ?? null, isLasting, now })];
    }),
  };
}

const readHours = ({
  activity,
  settings,
  now,
}: LookContext<TrackingSettings>): Promise<readonly HourPrices[]> =>
  activity.pricesByHour({
    window: {
      start: new Date(now.getTime() - settings.priceMs),
      end: new Date(now.getTime() + hourMs),
    },
  });

function isFree({ model, modelId, apiBase }: HourNotes, { free }: TrackingSettings): boolean {
  const names = [model, modelId, apiBase === null ? null : apiHost(apiBase)];
  return (
    free.length > 0 &&
    fitsGlobs(
      free,
      names.flatMap((name) => name ?? []),
    )
  );
}

/** From deployments that price everything, else from hours before the first that was not priced, else from all. */
function pricesOf({ notes, tally }: NoteGroup, all: readonly HourPrices[]): TokenPrices | null {
  const [{ model }] = notes;
  const hours = all.filter((row) => row.model === model && row.spendUsd > 0);
  const unpriced = new Set(notes.map(deploymentKey));
  const others = hours.filter((row) => !unpriced.has(deploymentKey(row)));
  const earlier = hours.filter(({ at }) => at.getTime() + hourMs <= tally.firstAt);
  return estimatePrices(others) ?? estimatePrices(earlier) ?? estimatePrices(hours);
}

function findingOf(
  { key, notes: [{ model }], tally }: NoteGroup,
  {
    prices,
    before,
    isLasting,
    now,
  }: {
    readonly prices: TokenPrices | null;
    readonly before: ToldCount | null;
    readonly isLasting: boolean;
    readonly now: Date;
  },
): Finding<TrackingDetail> {
  const told = isLasting || before === null ? toldAgain(before, tally.rowCount, now) : before;
  return {
    subject: key,
    occasion: '',
    baseline: prices === null ? 'unknown' : 'priced',
    rank: told.rank,
    holdRank: isLasting ? told.rank : 0,
    group: prices === null ? 'unknown prices' : 'unpriced',
    scope: 'models',
    detail: {
      about: prices === null ? 'unknown-price' : 'unpriced',
      ...{ model, modelId: null, apiBase: null, prices, tally, told },
    },
  };
}
