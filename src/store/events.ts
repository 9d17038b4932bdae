/**
 * What gateways told: events, the requests that are under way, and the processes that would end them.
 *
 * Everything that is noted of a request only grows, so it comes out the same in whatever order, and
 * however often, starts and ends arrive.
 */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  type EventDetail,
  type EventSubject,
  type EventType,
  type GatewayEvent,
  isTraffic,
} from '../events/gateway-event.ts';

export interface AddedEvents {
  readonly acceptedCount: number;
  /** Known already, by source and id. */
  readonly duplicateCount: number;
}

const minuteMs = 60_000;
/** What only says that a request went well is kept for as long as it may be sent again. */
const trafficKeptMs = 6 * 60 * minuteMs;
const keptMs = 7 * 24 * 60 * minuteMs;
/** An end is kept for as long as its start may still arrive. */
const endedKeptMs = 10 * minuteMs;

export async function addEvents(
  tx: Transaction<OwnTables>,
  events: readonly GatewayEvent[],
  receivedAt: Date,
): Promise<AddedEvents> {
  if (events.length === 0) return { acceptedCount: 0, duplicateCount: 0 };
  const kept = events.filter(({ type }) => type !== 'gateway.alive');
  const added = await insertEvents(tx, kept, receivedAt);
  await noteRequests(tx, added, receivedAt);
  await noteBoots(tx, events, receivedAt);
  const duplicateCount = kept.length - added.length;
  return { acceptedCount: events.length - duplicateCount, duplicateCount };
}

/** Returns those that were new. */
async function insertEvents(
  tx: Transaction<OwnTables>,
  events: readonly GatewayEvent[],
  receivedAt: Date,
): Promise<readonly GatewayEvent[]> {
  const rows = events.map((event) => ({
    source: event.source,
    id: event.id,
    type: event.type,
    occurred_at: event.occurredAt,
    expires_at: new Date(receivedAt.getTime() + (isTraffic(event) ? trafficKeptMs : keptMs)),
    ...columnsOf(event.subject),
    detail: event.detail,
  }));
  // In the order of the key, so that no two batches wait for each other.
  const { rows: known } = await sql<{ source: string; id: string }>`
    insert into tollbell.event (source, id, type, occurred_at, received_at, expires_at, request_id,
      model, model_group, model_id, api_base, deployment, team_id, key_hash, error_class,
      status_code, detail)
    select source, id, type, occurred_at, ${receivedAt}, expires_at, request_id,
      model, model_group, model_id, api_base, deployment, team_id, key_hash, error_class,
      status_code, detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(source text, id text,
      type text, occurred_at timestamptz, expires_at timestamptz, request_id text, model text,
      model_group text, model_id text, api_base text, deployment text, team_id text,
      key_hash text, error_class text, status_code smallint, detail jsonb)
    order by source, id
    on conflict do nothing
    returning source, id`.execute(tx);
  const isNew = new Set(known.map(keyOf));
  // Of two in one batch with one id the first counts.
  return events.filter((event) => isNew.delete(keyOf(event)));
}

const keyOf = ({ source, id }: { readonly source: string; readonly id: string }): string =>
  `${source}\n${id}`;

const columnsOf = (subject: EventSubject) => ({
  request_id: subject.requestId,
  model: subject.model,
  model_group: subject.modelGroup,
  model_id: subject.modelId,
  api_base: subject.apiBase,
  deployment: subject.deployment,
  team_id: subject.teamId,
  key_hash: subject.keyHash,
  error_class: subject.errorClass,
  status_code: subject.statusCode,
});

async function noteRequests(
  tx: Transaction<OwnTables>,
  events: readonly GatewayEvent[],
  receivedAt: Date,
): Promise<void> {
  const requests = new Map<string, { start: GatewayEvent | null; end: GatewayEvent | null }>();
  const later = (one: GatewayEvent | null, other: GatewayEvent): GatewayEvent =>
    one === null || other.occurredAt > one.occurredAt ? other : one;
  for (const event of events) {
    const { requestId } = event.subject;
    if (requestId === null || !event.type.startsWith('llm.request.')) continue;
    const known = requests.get(requestId) ?? { start: null, end: null };
    requests.set(
      requestId,
      event.type === 'llm.request.started'
        ? { ...known, start: later(known.start, event) }
        : { ...known, end: later(known.end, event) },
    );
  }
  const rows = [...requests].flatMap(([requestId, { start, end }]) => {
    const told = start ?? end;
    if (told === null) return [];
    return [
      {
        ...columnsOf(told.subject),
        request_id: requestId,
        started_at: start?.occurredAt ?? null,
        finished_at: end?.occurredAt ?? null,
        source: told.source,
        boot_id: told.boot?.id ?? null,
        team_alias: told.detail.teamAlias ?? null,
        key_alias: told.detail.keyAlias ?? null,
      },
    ];
  });
  if (rows.length === 0) return;
  // What the latest start says of the request holds.
  const latest = (column: string) => {
    const name = sql.ref(column);
    return sql`${name} = case when known.started_at is null
      or excluded.started_at > known.started_at then excluded.${name} else known.${name} end`;
  };
  const columns = [
    'source',
    'boot_id',
    'model',
    'model_group',
    'model_id',
    'api_base',
    'team_id',
    'team_alias',
    'key_alias',
    'key_hash',
  ];
  await sql`
    insert into tollbell.open_request as known (request_id, started_at, finished_at, noted_at,
      source, boot_id, model, model_group, model_id, api_base, team_id, team_alias, key_alias,
      key_hash)
    select request_id, started_at, finished_at, ${receivedAt}, source, boot_id, model, model_group,
      model_id, api_base, team_id, team_alias, key_alias, key_hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(request_id text,
      started_at timestamptz, finished_at timestamptz, source text, boot_id text, model text,
      model_group text, model_id text, api_base text, team_id text, team_alias text,
      key_alias text, key_hash text)
    order by request_id
    on conflict (request_id) do update set
      started_at = greatest(known.started_at, excluded.started_at),
      finished_at = greatest(known.finished_at, excluded.finished_at),
      noted_at = greatest(known.noted_at, excluded.noted_at),
      ${sql.join(columns.map(latest))}`.execute(tx);
}

const unnamedBoot = { id: '', startedAt: new Date(0) };

async function noteBoots(
  tx: Transaction<OwnTables>,
  events: readonly GatewayEvent[],
  receivedAt: Date,
): Promise<void> {
  const rows = events.flatMap(({ source, boot: told, type, occurredAt }) => {
    // Who says only that it is there, and not since when, was heard all the same, and replaces nobody.
    const boot = told ?? (type === 'gateway.alive' ? unnamedBoot : null);
    return boot === null
      ? []
      : [{ source, boot_id: boot.id, started_at: boot.startedAt, last_event_at: occurredAt }];
  });
  if (rows.length === 0) return;
  await sql`
    insert into tollbell.event_boot as known (source, boot_id, started_at, last_event_at, heard_at)
    select source, boot_id, min(started_at), max(last_event_at), ${receivedAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(source text, boot_id text,
      started_at timestamptz, last_event_at timestamptz)
    group by source, boot_id
    order by source, boot_id
    on conflict (source, boot_id) do update set
      started_at = least(known.started_at, excluded.started_at),
      last_event_at = greatest(known.last_event_at, excluded.last_event_at),
      heard_at = greatest(known.heard_at, excluded.heard_at)`.execute(tx);
}

export interface HangingRequest {
  readonly requestId: string;
  readonly startedAt: Date;
  readonly source: string;
  readonly bootId: string | null;
  readonly model: string | null;
  readonly modelGroup: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly teamId: string | null;
  readonly teamAlias: string | null;
  readonly keyAlias: string | null;
  readonly keyHash: string | null;
}

export interface HangingOptions {
  /** Now, less the time after which a request hangs. */
  readonly startedBefore: Date;
  /** A process that was not heard of since then may be gone, and its requests with it: some 90 s ago. */
  readonly heardSince: Date;
  readonly limit: number;
}

/**
 * Requests that were started, and not ended, by a process that is still there: the oldest first, with
 * the number of all. A process that says nothing of its boot is taken to be there.
 */
export async function hangingRequests(
  db: Kysely<OwnTables>,
  { startedBefore, heardSince, limit }: HangingOptions,
): Promise<{ readonly requests: readonly HangingRequest[]; readonly totalCount: number }> {
  const rows = await db
    .selectFrom('tollbell.open_request as request')
    .leftJoin('tollbell.event_boot as boot', (join) =>
      join
        .onRef('boot.source', '=', 'request.source')
        .onRef('boot.boot_id', '=', 'request.boot_id'),
    )
    .selectAll('request')
    .select(sql<string>`count(*) over ()`.as('total_count'))
    .where('request.is_open', '=', true)
    .where('request.started_at', '<', startedBefore)
    .where((eb) =>
      eb.or([
        eb('boot.source', 'is', null),
        eb.and([
          eb('boot.heard_at', '>=', heardSince),
          // It was silent when another one began in its place: that was a restart.
          eb.not(
            eb.exists(
              eb
                .selectFrom('tollbell.event_boot as newer')
                .select('newer.source')
                .whereRef('newer.source', '=', 'boot.source')
                .whereRef('newer.boot_id', '!=', 'boot.boot_id')
                .whereRef('newer.started_at', '>=', 'boot.last_event_at'),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('request.started_at')
    .orderBy('request.request_id')
    .limit(limit)
    .execute();
  return {
    totalCount: Number(rows[0]?.total_count ?? 0),
    requests: rows.flatMap((row) =>
      row.started_at === null ? [] : [hangingOf(row, row.started_at)],
    ),
  };
}

const hangingOf = (
  row: Selectable<OwnTables['tollbell.open_request']>,
  startedAt: Date,
): HangingRequest => ({
  requestId: row.request_id,
  startedAt,
  source: row.source,
  bootId: row.boot_id,
  model: row.model,
  modelGroup: row.model_group,
  modelId: row.model_id,
  apiBase: row.api_base,
  teamId: row.team_id,
  teamAlias: row.team_alias,
  keyAlias: row.key_alias,
  keyHash: row.key_hash,
});

export interface StoredEvent {
  readonly source: string;
  readonly id: string;
  readonly type: EventType;
  /** By the clock of who told it. */
  readonly occurredAt: Date;
  readonly receivedAt: Date;
  readonly subject: EventSubject;
  readonly detail: EventDetail;
}

export interface EventsSinceOptions {
  readonly type: EventType;
  /** What was received at this instant or later. A batch shows when it is committed: look back a minute more. */
  readonly since: Date;
  readonly limit: number;
}

/** Events of a type, the earliest received first, with the number of all. */
export async function eventsSince(
  db: Kysely<OwnTables>,
  { type, since, limit }: EventsSinceOptions,
): Promise<{ readonly events: readonly StoredEvent[]; readonly totalCount: number }> {
  const rows = await db
    .selectFrom('tollbell.event')
    .selectAll()
    .select(sql<string>`count(*) over ()`.as('total_count'))
    .where('type', '=', type)
    .where('received_at', '>=', since)
    .orderBy('received_at')
    .orderBy('source')
    .orderBy('id')
    .limit(limit)
    .execute();
  return {
    totalCount: Number(rows[0]?.total_count ?? 0),
    events: rows.map((row) => ({
      source: row.source,
      id: row.id,
      type,
      occurredAt: row.occurred_at,
      receivedAt: row.received_at,
      subject: {
        requestId: row.request_id,
        model: row.model,
        modelGroup: row.model_group,
        modelId: row.model_id,
        apiBase: row.api_base,
        deployment: row.deployment,
        teamId: row.team_id,
        keyHash: row.key_hash,
        errorClass: row.error_class,
        statusCode: row.status_code,
      },
      // Written by `addEvents` alone.
      detail: row.detail as EventDetail,
    })),
  };
}

/** Lets go of what is not kept any longer, at most so many rows of each; returns whether there is more. */
export async function pruneEvents(
  tx: Transaction<OwnTables>,
  { now, rowsMax }: { readonly now: Date; readonly rowsMax: number },
): Promise<boolean> {
  const before = (ageMs: number): Date => new Date(now.getTime() - ageMs);
  const counts = [
    await deleteSome(tx, 'event', sql`expires_at <= ${now}`, rowsMax),
    await deleteSome(
      tx,
      'open_request',
      sql`not is_open and noted_at <= ${before(endedKeptMs)}`,
      rowsMax,
    ),
    // Nobody will ever tell how these ended.
    await deleteSome(tx, 'open_request', sql`is_open and started_at <= ${before(keptMs)}`, rowsMax),
    await deleteSome(tx, 'event_boot', sql`heard_at <= ${before(keptMs)}`, rowsMax),
  ];
  return counts.some((count) => count >= rowsMax);
}

async function deleteSome(
  tx: Transaction<OwnTables>,
  table: string,
  condition: ReturnType<typeof sql>,
  rowsMax: number,
): Promise<number> {
  const name = sql.table(`tollbell.${table}`);
  const { numAffectedRows } = await sql`
    delete from ${name} where ctid = any(array(
      select ctid from ${name} where ${condition} limit ${sql.lit(rowsMax)} for update skip locked))`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0n);
}
