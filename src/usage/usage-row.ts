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
  readonly errorClass: string | null;
  /** Of a failure whose error says something. */
  readonly sampleRequestId: string | null;
  readonly isFallbackRecorded: boolean;
  readonly isFallback: boolean;
  readonly fromModel: string;
  readonly toModel: string | null;
}
