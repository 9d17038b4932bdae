/** Rows of what alerts ask about the last minutes and hours, as our own sums give them. */
import type { OwnTables } from '../database/own-tables.ts';

export type NoteKind = OwnTables['tollbell.usage_note']['kind'];

/** Rows of one kind together; null where the rows do not say. */
export interface NotedRows {
  readonly kind: NoteKind;
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly provider: string | null;
  readonly callType: string | null;
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  /** The error's words without what differs from request to request. */
  readonly errorSignature: string | null;
  /** Whether the gateway itself refused: no provider was asked. */
  readonly isRefusal: boolean;
  readonly rowCount: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly durationMsMax: number;
  readonly totalTokens: number;
  /** Hashes of keys; of these three there may be more than are known. */
  readonly apiKeys: readonly string[];
  readonly teamIds: readonly string[];
  readonly requestIds: readonly string[];
}

/** Rows of one kind in one hour of UTC, or in the part of it on one side of an instant. */
export interface HourNotes extends NotedRows {
  readonly at: Date;
}

/** Requests of one deployment in some minutes. */
export interface DeploymentTraffic {
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly model: string | null;
  /** A minute, by its start; of the whole window where it was not asked by minute. */
  readonly at: Date | null;
  readonly requestCount: number;
  readonly failureCount: number;
}

/** What one deployment cost in one hour of UTC, failures and cache hits included. */
export interface HourPrices {
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly model: string | null;
  readonly requestCount: number;
  readonly spendUsd: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly at: Date;
}

/** Failures of one kind in one minute. */
export interface FailureMinute
  extends Pick<
    NotedRows,
    | 'model'
    | 'modelId'
    | 'apiBase'
    | 'provider'
    | 'errorClass'
    | 'errorCode'
    | 'isRefusal'
    | 'rowCount'
  > {
  /** Its start. */
  readonly at: Date;
}

/** What one end user spent on one day of UTC. */
export interface EndUserDay {
  readonly endUserId: string;
  /** `2026-11-24`. */
  readonly day: string;
  /** Without failures. */
  readonly requestCount: number;
  /** A decimal with fifteen places. */
  readonly spendUsd: string;
}
