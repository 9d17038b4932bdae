/**
 * Reads what was posted: events, or every reason why it cannot be taken. Pure.
 *
 * A batch is taken whole or not at all, so whoever sends it knows what to send again.
 */
import type { z } from 'zod';
import { dataShapes, type EventData, envelopeShape, standardLoggingShape } from './event-shapes.ts';
import type { EventDetail, EventSubject, GatewayEvent } from './gateway-event.ts';

export interface EventIssue {
  /** In the list that was posted, from 0. */
  readonly index: number;
  /** `data.model`; empty for the event itself. */
  readonly path: string;
  readonly problem: string;
}

export type ReadEvents =
  | { readonly ok: true; readonly events: readonly GatewayEvent[] }
  | { readonly ok: false; readonly issues: readonly EventIssue[] };

type ReadOne =
  | { readonly ok: true; readonly event: GatewayEvent }
  | { readonly ok: false; readonly issues: readonly Omit<EventIssue, 'index'>[] };

export function readEvents(posted: readonly unknown[], receivedAt: Date): ReadEvents {
  // LiteLLM's generic_api puts null in the place of a payload that it could not make.
  const mayBeNull = posted.some(isStandardLogging);
  const events: GatewayEvent[] = [];
  const issues: EventIssue[] = [];
  for (const [index, one] of posted.entries()) {
    if (one === null && mayBeNull) continue;
    const read = readOne(one, receivedAt);
    if (read.ok) events.push(read.event);
    else issues.push(...read.issues.map((issue) => ({ index, ...issue })));
  }
  return issues.length === 0 ? { ok: true, events } : { ok: false, issues };
}

function readOne(posted: unknown, receivedAt: Date): ReadOne {
  if (typeof posted !== 'object' || posted === null || Array.isArray(posted)) {
    return refused('', 'expected an event: an object');
  }
  return isStandardLogging(posted)
    ? readStandardLogging(posted, receivedAt)
    : readCloudEvent(posted, receivedAt);
}

/** It has no `specversion`, which every CloudEvent has. */
function isStandardLogging(posted: unknown): boolean {
  return (
    typeof posted === 'object' &&
    posted !== null &&
    !('specversion' in posted) &&
    'call_type' in posted &&
    'endTime' in posted
  );
}

function readCloudEvent(posted: object, receivedAt: Date): ReadOne {
  const envelope = envelopeShape.safeParse(posted);
  if (!envelope.success) return { ok: false, issues: issuesOf(envelope.error, '') };
  const { id, source, type, time, bootid, boottime } = envelope.data;
  const shape: z.ZodType<EventData> = dataShapes[type];
  const data = shape.safeParse(envelope.data.data ?? {});
  if (!data.success) return { ok: false, issues: issuesOf(data.error, 'data') };
  const occurredAt = plausible(time ?? receivedAt, receivedAt);
  const boot =
    typeof bootid === 'string'
      ? { id: bootid, startedAt: plausible(boottime ?? occurredAt, receivedAt) }
      : null;
  return {
    ok: true,
    event: {
      source,
      id,
      type,
      occurredAt,
      boot,
      subject: subjectOf(data.data),
      detail: detailOf(data.data),
    },
  };
}

/** One of LiteLLM's `generic_api` callback: a request that has ended. */
function readStandardLogging(posted: object, receivedAt: Date): ReadOne {
  const payload = standardLoggingShape.safeParse(posted);
  if (!payload.success) return { ok: false, issues: issuesOf(payload.error, '') };
  const { id, litellm_call_id, endTime, metadata, error_information, ...rest } = payload.data;
  const data: EventData = {
    ...rest,
    // The id of the answer, which the spend log has too, is known only at the end.
    request_id: litellm_call_id ?? id,
    team_id: metadata?.user_api_key_team_id ?? null,
    team_alias: metadata?.user_api_key_team_alias ?? null,
    key_alias: metadata?.user_api_key_alias ?? null,
    key_hash: metadata?.user_api_key_hash ?? null,
    error_class: error_information?.error_class ?? null,
    status_code: error_information?.error_code ?? null,
  };
  return {
    ok: true,
    event: {
      source: 'litellm/generic_api',
      id: `${id} ${rest.status} ${endTime.getTime()}`,
      type: 'llm.request.finished',
      occurredAt: plausible(endTime, receivedAt),
      boot: null,
      subject: subjectOf(data),
      detail: detailOf(data),
    },
  };
}

function subjectOf(data: EventData): EventSubject {
  return {
    requestId: data.request_id ?? null,
    model: data.model ?? null,
    modelGroup: data.model_group ?? null,
    modelId: data.model_id ?? null,
    apiBase: data.api_base ?? null,
    deployment: data.deployment ?? null,
    teamId: data.team_id ?? null,
    keyHash: data.key_hash ?? null,
    errorClass: data.error_class ?? null,
    statusCode: data.status_code ?? null,
  };
}

function detailOf(data: EventData): EventDetail {
  return {
    ...(data.status === undefined ? {} : { status: data.status }),
    ...(typeof data.call_type === 'string' ? { callType: data.call_type } : {}),
    ...(typeof data.team_alias === 'string' ? { teamAlias: data.team_alias } : {}),
    ...(typeof data.key_alias === 'string' ? { keyAlias: data.key_alias } : {}),
    ...(typeof data.cooldown_seconds === 'number'
      ? { cooldownSeconds: data.cooldown_seconds }
      : {}),
    ...(typeof data.duration_ms === 'number' ? { durationMs: data.duration_ms } : {}),
    ...(typeof data.message === 'string' ? { message: data.message } : {}),
  };
}

const aheadMsMax = 5 * 60_000;
const behindMsMax = 7 * 86_400_000;

/** A clock that is far off is not believed: nothing begins in the future, nor years ago. */
function plausible(at: Date, receivedAt: Date): Date {
  const receivedMs = receivedAt.getTime();
  if (at.getTime() > receivedMs + aheadMsMax) return receivedAt;
  return new Date(Math.max(at.getTime(), receivedMs - behindMsMax));
}

function refused(path: string, problem: string): ReadOne {
  return { ok: false, issues: [{ path, problem }] };
}

/** What zod says of a value does not repeat it. */
function issuesOf(error: z.ZodError, prefix: string): readonly Omit<EventIssue, 'index'>[] {
  return error.issues.map(({ path, message }) => ({
    path: [...(prefix === '' ? [] : [prefix]), ...path.map(String)].join('.'),
    problem: message,
  }));
}
