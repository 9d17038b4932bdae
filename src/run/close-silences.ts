/**
 * The end of silences: tells once what was held under each and what of it lasts, in the transaction
 * that closes it. Whoever would have got a message is told of it, and of no other.
 */
import type { Transaction } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { ToldMessage } from '../define/job.ts';
import {
  closeSilence,
  type HeldEntry,
  heldMessages,
  lockEndedSilence,
  type StoredSilence,
} from '../store/silences.ts';
import { type Announcement, announce, receivers } from './announce.ts';
import { hashOf } from './outage-messages.ts';
import type { RunDeps } from './run-deps.ts';
import { silenceSummary } from './silence-summary.ts';

type CloseDeps = Pick<RunDeps, 'own' | 'queue' | 'clock' | 'config' | 'kinds'>;

/** More than anybody reads; those beyond are in the history. */
const heldMax = 2_000;

/** Returns how many deliveries were made. */
export async function closeSilences(deps: CloseDeps): Promise<number> {
  let deliveryCount = 0;
  for (;;) {
    const made = await deps.own.transaction().execute((tx) => closeOne(deps, tx));
    if (made === null) return deliveryCount;
    deliveryCount += made;
  }
}

/** Null where none is over, or somebody else is at it. */
async function closeOne(deps: CloseDeps, tx: Transaction<OwnTables>): Promise<number | null> {
  const now = deps.clock.now();
  const silence = await lockEndedSilence(tx, now);
  if (silence === null) return null;
  await closeSilence(tx, silence.id, now);
  const held = await heldMessages(tx, silence.id, heldMax);
  return (await announce(deps, tx, summaries(silence, held, deps.config, now))).length;
}

function summaries(
  silence: StoredSilence,
  held: readonly HeldEntry[],
  config: Config,
  now: Date,
): readonly Announcement[] {
  return byReceivers(held, config).map(({ to, entries }) => {
    const id = `silence-${silence.id}-${hashOf(to).slice(0, 10)}`;
    return {
      identity: `${id} ended`,
      kind: 'notice',
      message: silenceSummary(silence, entries, { id, zone: config.timeZone, now }),
      to,
      slotAt: null,
      dueAt: now,
      timeZone: config.timeZone,
      mayDigest: false,
      audience: 'people',
    };
  });
}

interface HeldFor {
  readonly to: readonly string[];
  readonly entries: readonly HeldMessageEntry[];
}

interface HeldMessageEntry extends HeldEntry {
  readonly message: ToldMessage;
}

/** Destinations that would have got the same messages are told together. */
function byReceivers(held: readonly HeldEntry[], config: Config): readonly HeldFor[] {
  const entriesOf = new Map<string, HeldMessageEntry[]>();
  for (const entry of held) {
    // Only what was about to be announced is held.
    const message = entry.document as ToldMessage;
    for (const { name } of receivers({ message, to: null }, config)) {
      const entries = entriesOf.get(name) ?? [];
      entries.push({ ...entry, message });
      entriesOf.set(name, entries);
    }
  }
  const groups = new Map<string, { to: string[]; entries: readonly HeldMessageEntry[] }>();
  for (const [name, entries] of entriesOf) {
    const key = entries.map(({ messageId }) => messageId).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { to: [name], entries });
    else group.to.push(name);
  }
  return [...groups.values()];
}
