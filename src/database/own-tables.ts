/** Our own tables, in the schema `tollbell`; migrations bring them about and say what is in them. */
import type { ColumnType, Generated } from 'kysely';

export type SlotState = 'running' | 'failed' | 'finished' | 'skipped' | 'abandoned';

export type DeliveryState =
  | 'waiting'
  | 'sending'
  | 'delivered'
  /** Taken by a provider whose answer does not say that anybody sees it. */
  | 'accepted'
  | 'retrying'
  | 'dead'
  /** Whoever sent it is gone before the answer was noted. */
  | 'uncertain';

export type AttemptOutcome = 'delivered' | 'accepted' | 'retry' | 'rejected' | 'uncertain';

/** A column of JSON: written as text, read as whatever is in it. */
type Json = ColumnType<unknown, string, string>;

export interface OwnTables {
  'tollbell.job': {
    name: string;
    schedule: string;
    time_zone: string;
    since: Date;
    holder: string | null;
    /** A bigint; grows by one with every claim. */
    fence: ColumnType<string, never, string>;
    lease_until: Date | null;
  };
  'tollbell.slot': {
    job: string;
    slot_at: Date;
    state: SlotState;
    attempt_count: number;
    started_at: Date | null;
    finished_at: Date | null;
    next_attempt_at: Date | null;
    run_id: string | null;
    problem: string | null;
  };
  'tollbell.message': {
    id: Generated<string>;
    identity: string;
    kind: 'report' | 'alert' | 'digest' | 'notice' | 'test';
    alert_type: string | null;
    job: string | null;
    run_id: string;
    slot_at: Date | null;
    window_start: Date | null;
    window_end: Date | null;
    time_zone: string;
    title: string;
    priority: number;
    document: Json;
    due_at: Date;
    created_at: Date;
  };
  'tollbell.destination': {
    name: string;
    fingerprint: string;
    next_send_at: Date | null;
    paused_until: Date | null;
    failure_count: Generated<number>;
    off_at: Date | null;
    off_reason: string | null;
    plain_until: Date | null;
  };
  'tollbell.delivery': {
    id: Generated<string>;
    sequence: Generated<string>;
    message_id: string;
    destination: string;
    kind: string;
    fingerprint: string;
    state: DeliveryState;
    priority: number;
    content_type: string;
    body: string;
    delayed_body: string;
    cuts: string[];
    files: Json;
    attempt_count: Generated<number>;
    due_at: Date;
    next_attempt_at: Date | null;
    deadline_at: Date;
    settled_at: Date | null;
    status_code: number | null;
    reason: string | null;
    detail: string | null;
    created_at: Date;
  };
  'tollbell.digest': {
    id: Generated<string>;
    bucket: string;
    alert_type: string;
    time_zone: string;
    opened_at: Date;
    due_at: Date;
    closed_at: Date | null;
  };
  'tollbell.digest_entry': {
    identity: string;
    digest_id: string;
    document: Json;
    added_at: Date;
  };
  'tollbell.attempt': {
    delivery_id: string;
    number: number;
    holder: string;
    started_at: Date;
    ended_at: Date | null;
    outcome: AttemptOutcome | null;
    resolved_at: Date | null;
    duration_ms: number | null;
    status_code: number | null;
    reason: string | null;
    detail: string | null;
    body_sha256: string;
    next_attempt_at: Date | null;
  };
}
