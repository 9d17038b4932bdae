/** One request of the spend log, as far as it is summed: no words of it, only who, what and how much. */
export interface UsageRow {
  /** Whole minutes since 1970, UTC. */
  readonly minute: number;
  readonly teamId: string | null;
  readonly apiKey: string | null;
  readonly keyAlias: string | null;
  readonly userId: string | null;
  readonly endUserId: string | null;
  /** JSON as the log has it; null when there is none. */
  readonly tags: string | null;
  /** What the deployment calls itself; may be empty. */
  readonly deploymentModel: string;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  /** The public name, else the deployment's. */
  readonly model: string | null;
  readonly isFailure: boolean;
  readonly isCacheHit: boolean;
  readonly isSpendAbsurd: boolean;
  /** A decimal with fifteen places. */
  readonly spendUsd: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly cachedTokens: number;
  /** Null when the stamps are impossible. */
  readonly durationMs: number | null;
  readonly isChat: boolean;
  /** What the deployment is measured by; null for failures, cache hits and what has no measure. */
  readonly latencyUs: number | null;
  readonly latencyBucket: number | null;
  /** `custom_llm_provider`; null where it may not be read. */
  readonly provider: string | null;
  readonly callType: string | null;
  /** From request to first token, where that was before the end. */
  readonly firstTokenMs: number | null;
  /** Answered with tokens, and cost nothing. */
  readonly isUnpriced: boolean;
  /** Of failures, slow answers and such that cost nothing: when they began, in milliseconds, and their id. */
  readonly startedAtMs: number | null;
  readonly notedRequestId: string | null;
  readonly errorClass: string | null;
  /** The HTTP status, as text. */
  readonly errorCode: string | null;
  /** At most 500 characters of anybody's text: it goes no further than its signature. */
  readonly errorMessage: string | null;
  /** The gateway refused the request by itself: no provider was asked. */
  readonly isRefusal: boolean;
  /** Of a failure whose error says something. */
  readonly sampleRequestId: string | null;
  readonly isFallbackRecorded: boolean;
  readonly isFallback: boolean;
  readonly fromModel: string;
  readonly toModel: string | null;
}
