/**
 * What was done since the last look: as the audit log says, and where it says nothing as we saw it in
 * the tables.
 *
 * Where the log is filled a change that was seen waits for its row, so that each is told once, with who
 * did it; what the log never mentions is told without.
 */
import type { LookInputs } from '../../src/define/alert.ts';
import type { EntityChange, SeenChanges, SeenCursor } from '../../src/define/seen-reader.ts';
import { auditedEntities, auditedKinds } from '../../src/queries/audit-events.ts';
import { deletedBy } from '../../src/queries/entities/deleted-copies.ts';
import { rotatedKeys } from '../../src/queries/entities/rotated-keys.ts';
import { pairRotations, type Rotation } from '../../src/rules/pair-rotations.ts';
import { dashboardTeamId } from '../../src/rules/team-label.ts';
import {
  auditedKindOf,
  eventOfAudit,
  eventOfChange,
  eventOfRotation,
  type ManagementEvent,
} from './management-event.ts';
import { type AuditMemory, readAudit } from './read-audit.ts';

/** JSON; null before the first look. */
export interface ManagementMemory {
  readonly cursor: SeenCursor;
  readonly audit: AuditMemory | null;
  /** What was told from the tables lately, in case the log mentions it after all. */
  readonly told: readonly (readonly [entityId: string, at: string])[];
}

export interface CollectedEvents {
  readonly events: readonly ManagementEvent[];
  readonly more: SeenChanges['more'];
  readonly memory: ManagementMemory;
}

/** How long a row of the log may take to get there. */
const settleMs = 120_000;
/** Clocks of gateways differ, and rows are stamped before they are written. */
const slackMs = 5 * 60_000;
const changesMax = 20_000;
const toldMax = 1_000;

export async function collectEvents(
  inputs: LookInputs,
  before: ManagementMemory | null,
): Promise<CollectedEvents> {
  const { seen, source, now } = inputs;
  const audit = await readAudit(inputs, before?.audit ?? null);
  if (before === null) {
    const cursor = await seen.newest(auditedKinds);
    return { events: [], more: [], memory: { cursor, audit: audit.memory, told: [] } };
  }
  const until = audit.isFilled ? new Date(audit.readAt.getTime() - settleMs) : now;
  const { changes, more, cursor } = await seen.changes({
    kinds: auditedKinds,
    after: before.cursor,
    until,
    rowCountMax: changesMax,
  });
  const unsaid = audit.isFilled ? await withoutAudited(source, changes) : changes;
  const seenEvents = await eventsOf(inputs, unsaid);
  const toldLately = new Map(before.told);
  const audited = audit.events.filter(
    ({ kind, entityId, before: old, after }) =>
      !toldLately.has(`${kind} ${entityId}`) &&
      (after['team_id'] ?? old['team_id']) !== dashboardTeamId,
  );
  const columns = await Promise.all(
    auditedKinds.map(async (kind) => {
      const ids = audited.flatMap((event) => (event.kind === kind ? [event.entityId] : []));
      return [kind, await seen.columns(kind, [...new Set(ids)])] as const;
    }),
  );
  const seenColumns = new Map(columns);
  const auditEvents = audited.map((event) =>
    eventOfAudit(event, seenColumns.get(event.kind)?.get(event.entityId) ?? {}),
  );
  const told = [
    ...before.told.filter(([, at]) => now.getTime() - new Date(at).getTime() < 2 * slackMs),
    ...unsaid.map(({ kind, entityId }) => [`${kind} ${entityId}`, now.toISOString()] as const),
  ].slice(-toldMax);
  return {
    events: [...auditEvents, ...seenEvents],
    more,
    memory: { cursor, audit: audit.memory, told },
  };
}

/** Those that no row of the log is about, in the time in which they must have happened. */
async function withoutAudited(
  source: LookInputs['source'],
  changes: readonly EntityChange[],
): Promise<readonly EntityChange[]> {
  const since = beginOf(changes);
  if (since === null) return changes;
  const rows = await auditedEntities(source, {
    entityIds: [...new Set(changes.map(({ entityId }) => entityId))],
    since,
  });
  const timesOf = Map.groupBy(rows, ({ entityId }) => entityId);
  const isAudited = ({ entityId, seenBefore, seenAt }: EntityChange): boolean =>
    (timesOf.get(entityId) ?? []).some(
      ({ at }) =>
        at.getTime() <= seenAt.getTime() + slackMs &&
        (seenBefore === null || at.getTime() >= seenBefore.getTime() - slackMs),
    );
  // The log calls a rotated key by its old hash: the new one is no other news.
  const rotations = pairsOf(changes, { successors: new Map(), copied: new Set() });
  const said = new Set(
    rotations.flatMap(({ old, now }) => (isAudited(old) || isAudited(now) ? [old.id, now.id] : [])),
  );
  return changes.filter((change) => !said.has(change.id) && !isAudited(change));
}

/** What is in these happened since then. */
function beginOf(changes: readonly EntityChange[]): Date | null {
  const times = changes.map(({ seenBefore, seenAt }) => (seenBefore ?? seenAt).getTime());
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  return times.length === 0 ? null : new Date(first - slackMs);
}

const pairsOf = (
  changes: readonly EntityChange[],
  known: {
    readonly successors: ReadonlyMap<string, string>;
    readonly copied: ReadonlySet<string>;
  },
): readonly Rotation[] => {
  const keys = changes.filter(({ kind }) => kind === 'key');
  return pairRotations({
    created: keys.filter(({ action }) => action === 'created'),
    deleted: keys.filter(({ action }) => action === 'deleted'),
    ...known,
  });
};

async function eventsOf(
  { source, features }: LookInputs,
  changes: readonly EntityChange[],
): Promise<readonly ManagementEvent[]> {
  const since = beginOf(changes);
  if (since === null) return [];
  const { hasKeyDeleter, hasTeamDeleter, hasRotations } = features.records;
  const gone = (kind: EntityChange['kind']): readonly string[] =>
    changes.flatMap((change) =>
      change.action === 'deleted' && change.kind === kind ? [change.entityId] : [],
    );
  const copies = await deletedBy(source, {
    keys: hasKeyDeleter ? gone('key') : [],
    teams: hasTeamDeleter ? gone('team') : [],
    since,
  });
  const successors = await rotatedKeys(source, hasRotations ? gone('key') : []);
  const copied = new Set(
    [...copies.keys()].flatMap((key) => (key.startsWith('key ') ? [key.slice(4)] : [])),
  );
  const rotations = pairsOf(changes, { successors, copied });
  const paired = new Set(rotations.flatMap(({ old, now }) => [old.id, now.id]));
  return [
    ...rotations.map(eventOfRotation),
    ...changes
      .filter(({ id }) => !paired.has(id))
      .map((change) =>
        eventOfChange(
          change,
          copies.get(`${auditedKindOf(change.kind)} ${change.entityId}`) ?? null,
        ),
      ),
  ];
}
