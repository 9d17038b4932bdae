/** How long a provider asks to be left alone: its header, or the JSON body of Discord. Pure. */

/** A provider that asks for more than this is taken to mean this. */
const longestMs = 24 * 3_600_000;

export interface RetryAfterAnswer {
  /** `Retry-After` as it came: seconds, fractions too, or a date; null without one. */
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Null when nothing was asked for, or nothing that can be understood. */
export function retryAfterMs({ retryAfter, body }: RetryAfterAnswer, now: Date): number | null {
  // The later of both: coming too early makes it worse, coming late does not.
  const asked = [fromHeader(retryAfter, now), fromBody(body)].filter((ms) => ms !== null);
  return asked.length === 0 ? null : Math.min(longestMs, Math.max(...asked));
}

function fromHeader(text: string | null, now: Date): number | null {
  if (text === null) return null;
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Math.ceil(Number(text) * 1000);
  // https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7: the parser would take much more than that.
  const date = /^\s*[a-z]{3,9}, ?\d/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

// https://discord.com/developers/docs/topics/rate-limits
function fromBody(body: string): number | null {
  const seconds = retryAfterOf(parseJson(body));
  return seconds === null || !Number.isFinite(seconds) || seconds < 0
    ? null
    : Math.ceil(seconds * 1000);
}

function retryAfterOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('retry_after' in value)) return null;
  return typeof value.retry_after === 'number' ? value.retry_after : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
