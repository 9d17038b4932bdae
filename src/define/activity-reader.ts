/**
 * What alerts ask about the last minutes and hours: what was noted of single rows, and how much there
 * was in all. Counted from rows that were read once.
 */
import type { Window } from '../time/window.ts';

export type NoteKind = 'failure' | 'slow' | 'slow-first-token' | 'unpriced';

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

/** What one deployment cost, failures and cache hits included. */
export interface DeploymentPrices {
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly model: string | null;
  readonly requestCount: number;
  readonly spendUsd: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface HourPrices extends DeploymentPrices {
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

export interface ActivityReader {
  /** All rows committed before are counted; null while nobody counts. */
  readonly completeAt: Date | null;
  /** When rows were last looked for. */
  readonly readAt: Date | null;
  /** By the minute in which requests began; of what costs nothing by the hour. */
  readonly notes: (options: {
    readonly kinds: readonly NoteKind[];
    readonly window: Window;
  }) => Promise<readonly NotedRows[]>;
  /** The same by hour; the hour that `splitAt`, a whole minute, falls into is two. */
  readonly notesByHour: (options: {
    readonly kinds: readonly NoteKind[];
    readonly window: Window;
    readonly splitAt: Date;
  }) => Promise<readonly HourNotes[]>;
  /** Names of keys by their hash, of those that have one. */
  readonly keyAliases: (apiKeys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly failures: (options: { readonly window: Window }) => Promise<readonly FailureMinute[]>;
  /** Whole minutes. */
  readonly traffic: (options: {
    readonly window: Window;
    readonly byMinute?: boolean;
  }) => Promise<readonly DeploymentTraffic[]>;
  /** Whole hours; `at` is the hour. */
  readonly pricesByHour: (options: { readonly window: Window }) => Promise<readonly HourPrices[]>;
  /** Whole days of UTC. */
  readonly prices: (options: { readonly window: Window }) => Promise<readonly DeploymentPrices[]>;
  /** From a day on; those who spent most first. */
  readonly endUserDays: (options: {
    readonly from: Date;
    readonly rowCountMax: number;
  }) => Promise<readonly EndUserDay[]>;
  /** How many hours of a window are counted, wholly or so far. */
  readonly countedHourCount: (window: Window) => Promise<number>;
}
