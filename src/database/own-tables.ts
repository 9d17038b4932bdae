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

/** A bigint: text, since it may be larger than a number holds. */
type BigInteger = ColumnType<string, string, string>;

/** Of one thing in one stretch of time; sums are exact decimals. */
export interface SpendTable {
  dimension: number;
  /** An hour, a day or a week of UTC, by its start. */
  bucket_at: Date;
  entity_id: number;
  request_count: number;
  failure_count: number;
  absurd_spend_count: number;
  spend_usd: string;
}

export interface TrafficTable extends SpendTable {
  cache_hit_count: number;
  prompt_tokens: BigInteger;
  completion_tokens: BigInteger;
  cached_tokens: BigInteger;
  timed_count: number;
  duration_ms: BigInteger;
}

export type HourState = 'counted' | 'verified' | 'pruned' | 'unverified' | 'doubted';

export interface OwnTables {
  'tollbell.usage_entity': {
    id: Generated<number>;
    dimension: number;
    digest: string;
    names: (string | null)[];
  };
  'tollbell.usage_minute': {
    bucket_at: Date;
    entity_id: number;
    request_count: number;
    failure_count: number;
    timed_count: number;
    duration_ms: BigInteger;
  };
  'tollbell.usage_hour': TrafficTable;
  'tollbell.usage_day': TrafficTable;
  'tollbell.usage_spend_hour': SpendTable;
  'tollbell.usage_spend_day': SpendTable;
  /** Of teams and tags, by Monday. */
  'tollbell.usage_spend_week': SpendTable;
  /** What is not in the days of fine dimensions yet. */
  'tollbell.usage_spend_recent': SpendTable;
  'tollbell.usage_latency': {
    bucket_at: Date;
    entity_id: number;
    is_chat: boolean;
    request_count: number;
    latency_us: BigInteger;
    buckets: number[];
    counts: number[];
  };
  'tollbell.usage_failure': {
    bucket_at: Date;
    entity_id: number;
    error_class: string;
    failure_count: number;
    sample_request_id: string | null;
  };
  'tollbell.usage_hour_state': {
    hour: Date;
    row_count: BigInteger;
    counted_below: BigInteger | null;
    state: HourState;
    log_row_count: BigInteger | null;
    verified_at: Date | null;
    has_fine: boolean;
  };
  'tollbell.usage_position': {
    source: string | null;
    method: 'horizon' | 'recount' | null;
    narrow_from: Date | null;
    wide_from: Date | null;
    narrow_below: BigInteger | null;
    wide_below: BigInteger | null;
    late_below: BigInteger | null;
    complete_at: Date | null;
    pending_below: BigInteger | null;
    pending_at: Date | null;
    read_at: Date | null;
    audited_at: Date | null;
    fully_audited_at: Date | null;
    minutes_from: Date | null;
    hours_from: Date | null;
    fine_days_from: Date | null;
    days_from: Date | null;
    /** A bigint. */
    version: ColumnType<string, never, string>;
    holder: string | null;
    fence: ColumnType<string, never, string>;
    lease_until: Date | null;
  };
  'tollbell.report_watch': {
    job: string;
    slot_at: Date;
    run_id: string;
    alert_type: string;
    severity: 'info' | 'warning' | 'critical';
    title: string;
    window_start: Date;
    window_end: Date;
    time_zone: string;
    is_provisional: boolean;
    share_count: number;
    told_at: Date;
    told_row_count: BigInteger;
    told_spend_usd: string;
    seen_row_count: BigInteger | null;
    seen_spend_usd: string | null;
    state: 'watching' | 'corrected' | 'confirmed';
    next_look_at: Date | null;
    settled_at: Date | null;
  };
  'tollbell.usage_note': {
    bucket_at: Date;
    digest: string;
    kind: 'failure' | 'slow' | 'slow-first-token' | 'unpriced';
    model: string | null;
    model_id: string | null;
    api_base: string | null;
    provider: string | null;
    call_type: string | null;
    error_class: string | null;
    error_code: string | null;
    error_signature: string | null;
    is_refusal: boolean;
    row_count: number;
    first_at: Date;
    last_at: Date;
    duration_ms_max: number;
    total_tokens: BigInteger;
    api_keys: string[];
    team_ids: string[];
    request_ids: string[];
  };
  'tollbell.alert_look': {
    alert: string;
    next_at: Date;
    looked_at: Date | null;
    failure_count: Generated<number>;
    problem: string | null;
    scopes: Generated<string[]>;
    memory: ColumnType<unknown, string | null, string | null>;
    /** A bigint; grows by one with every claim. */
    fence: ColumnType<string, never, string>;
    lease_until: Date | null;
  };
  'tollbell.episode': {
    alert: string;
    id: string;
    subject: string;
    scope: string;
    in_group: string | null;
    occasion: string;
    baseline: string;
    began_at: Date;
    seen_at: Date;
    ended_at: Date | null;
    told_rank: number;
    loud_rank: number;
    peak_rank: number;
    told_at: Date | null;
    told_as: string[];
    rising_looks: number;
    clear_since: Date | null;
    detail: Json;
  };
  'tollbell.event': {
    source: string;
    id: string;
    type: string;
    occurred_at: Date;
    received_at: Date;
    expires_at: Date;
    request_id: string | null;
    model: string | null;
    model_group: string | null;
    model_id: string | null;
    api_base: string | null;
    deployment: string | null;
    team_id: string | null;
    key_hash: string | null;
    error_class: string | null;
    status_code: number | null;
    detail: Json;
  };
  'tollbell.open_request': {
    request_id: string;
    started_at: Date | null;
    finished_at: Date | null;
    noted_at: Date;
    source: string;
    boot_id: string | null;
    model: string | null;
    model_group: string | null;
    model_id: string | null;
    api_base: string | null;
    team_id: string | null;
    team_alias: string | null;
    key_alias: string | null;
    key_hash: string | null;
    is_open: ColumnType<boolean, never, never>;
  };
  'tollbell.event_boot': {
    source: string;
    boot_id: string;
    started_at: Date;
    last_event_at: Date;
    heard_at: Date;
  };
  'tollbell.seen_kind': {
    kind: string;
    next_at: Date;
    source: string | null;
    compared_at: Date | null;
    unchanged_at: Date | null;
    counters: string | null;
    row_count: ColumnType<string, string | undefined, string>;
    deleted_until: Date | null;
    failure_count: Generated<number>;
    problem: string | null;
    /** A bigint; grows by one with every claim. */
    fence: ColumnType<string, never, string>;
    lease_until: Date | null;
  };
  'tollbell.seen_entity': {
    kind: string;
    id: string;
    bucket: number;
    digest: BigInteger;
    columns: Json;
    first_seen: Date;
    last_changed: Date;
    gone_at: Date | null;
  };
  'tollbell.entity_change': {
    /** A bigint. */
    id: Generated<string>;
    kind: string;
    entity_id: string;
    action: 'created' | 'updated' | 'deleted';
    before: ColumnType<unknown, string | null, never>;
    after: ColumnType<unknown, string | null, never>;
    seen_before: Date | null;
    seen_at: Date;
  };
  'tollbell.name_history': {
    kind: string;
    id: string;
    alias: string | null;
    team_id: string | null;
    owner: string | null;
    from_at: Date;
    to_at: Date | null;
  };
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
    note: Generated<string | null>;
    silence_id: Generated<number | null>;
    silenced_subjects: Generated<string[] | null>;
  };
  'tollbell.silence': {
    id: Generated<number>;
    types: string[];
    severities: string[];
    teams: string[];
    tags: string[];
    models: string[];
    entities: string[];
    author: string;
    reason: string;
    starts_at: Date;
    ends_at: Date;
    created_at: Date;
    ended_by: Generated<string | null>;
    closed_at: Generated<Date | null>;
  };
  'tollbell.speaker': {
    is_only: Generated<boolean>;
    holder: string;
    lease_until: Date;
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
