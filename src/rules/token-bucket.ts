/** How often something may be done: so many at once, and so many a second after that. Pure. */

export interface TokenBucket {
  readonly tokenCount: number;
  /** When it was that full. */
  readonly atMs: number;
}

export interface BucketSize {
  readonly tokensMax: number;
  readonly tokensPerSecond: number;
}

export interface TakenToken {
  readonly bucket: TokenBucket;
  /** 0 when a token was taken; else when there will be one. */
  readonly waitMs: number;
}

/** A bucket is full to begin with: null. */
export function takeToken(
  bucket: TokenBucket | null,
  { tokensMax, tokensPerSecond }: BucketSize,
  nowMs: number,
): TakenToken {
  const { tokenCount, atMs } = bucket ?? { tokenCount: tokensMax, atMs: nowMs };
  const elapsedMs = Math.max(0, nowMs - atMs);
  const filled = Math.min(tokensMax, tokenCount + (elapsedMs / 1000) * tokensPerSecond);
  const at = Math.max(atMs, nowMs);
  if (filled >= 1) return { bucket: { tokenCount: filled - 1, atMs: at }, waitMs: 0 };
  return {
    bucket: { tokenCount: filled, atMs: at },
    waitMs: Math.ceil(((1 - filled) / tokensPerSecond) * 1000),
  };
}
