/**
 * Reads on in the gateway's audit log: each row once, late ones too, and not at all while the log stands
 * still. It has no index to read by, so a long one is read less often.
 */
import type { LookInputs } from '../../src/define/alert.ts';
import { type AuditEvent, auditEvents, newestAuditAt } from '../../src/queries/audit-events.ts';
import { tableCounters } from '../../src/queries/entities/table-counters.ts';

/** What one look leaves for the next; JSON. */
export interface AuditMemory {
  readonly readAt: string;
  readonly counters: string | null;
  /** Rows are told from here on; those of a while before are read again, for they may come late. */
  readonly newestAt: string;
  /** Told, of that while. */
  readonly ids: readonly string[];
  /** Of the newest row; null: it is not filled. */
  readonly filledAt: string | null;
}

export interface AuditReading {
  readonly events: readonly AuditEvent[];
  /** Filled lately: what it does not say, the tables do. */
  readonly isFilled: boolean;
  /** What was done before is in it. */
  readonly readAt: Date;
  readonly memory: AuditMemory | null;
}

const overlapMs = 10 * 60_000;
/** Gateways write it as things are done; one that has been silent for so long is switched off. */
const filledWithinMs = 30 * 86_400_000;
const rowsMax = 20_000;
const rowsAMinute = 50_000;
const minuteMs = 60_000;
const everyMsMax = 3_600_000;

export async function readAudit(
  { source, features, now }: Pick<LookInputs, 'source' | 'features' | 'now'>,
  before: AuditMemory | null,
): Promise<AuditReading> {
  if (!features.records.hasAuditLog) {
    return { events: [], isFilled: false, readAt: now, memory: null };
  }
  const { counters, rowCount } = await tableCounters(source, 'LiteLLM_AuditLog');
  if (before === null) return begin({ source, now }, counters);
  const isStill = counters !== null && counters === before.counters;
  if (isStill) return { ...reading(before, now), events: [], readAt: now };
  const everyMs = Math.min(everyMsMax, minuteMs * Math.ceil(rowCount / rowsAMinute));
  const readAt = new Date(before.readAt);
  // A small tolerance: looks are not due to the millisecond.
  if (now.getTime() - readAt.getTime() < everyMs - minuteMs / 2) {
    return { ...reading(before, now), events: [], readAt };
  }
  const newestAt = new Date(before.newestAt);
  const since = new Date(newestAt.getTime() - overlapMs);
  const rows = await auditEvents(source, { since, rowCountMax: rowsMax });
  const told = new Set(before.ids);
  const events = rows.filter(({ id }) => !told.has(id));
  const last = rows.at(-1)?.at ?? newestAt;
  const newest = last > newestAt ? last : newestAt;
  const memory: AuditMemory = {
    readAt: now.toISOString(),
    // Cut by the bound, it is read on at the next look whether or not there is more.
    counters: rows.length < rowsMax ? counters : null,
    newestAt: newest.toISOString(),
    ids: rows.flatMap(({ id, at }) => (at.getTime() >= newest.getTime() - overlapMs ? [id] : [])),
    filledAt: rows.at(-1)?.at.toISOString() ?? before.filledAt,
  };
  return { ...reading(memory, now), events, readAt: now };
}

/** What is in it by now is no news. */
async function begin(
  { source, now }: Pick<LookInputs, 'source' | 'now'>,
  counters: string | null,
): Promise<AuditReading> {
  const filledAt = await newestAuditAt(source);
  const since = new Date((filledAt ?? now).getTime() - overlapMs);
  const rows = filledAt === null ? [] : await auditEvents(source, { since, rowCountMax: rowsMax });
  const memory: AuditMemory = {
    readAt: now.toISOString(),
    counters,
    newestAt: (filledAt ?? since).toISOString(),
    ids: rows.map(({ id }) => id),
    filledAt: filledAt?.toISOString() ?? null,
  };
  return { ...reading(memory, now), events: [], readAt: now };
}

function reading(memory: AuditMemory, now: Date): Pick<AuditReading, 'memory' | 'isFilled'> {
  const { filledAt } = memory;
  const isFilled =
    filledAt !== null && now.getTime() - new Date(filledAt).getTime() < filledWithinMs;
  return { memory, isFilled };
}
