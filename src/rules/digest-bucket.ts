/** Which messages go together into one digest, by LiteLLM's `alert_type_config`. Pure. */
import type { DigestSettings } from '../config/config.ts';
import type { About } from '../message/message.ts';

export interface DigestBucket {
  /** LiteLLM's: the type, and of alerts that name them the model and the api base. */
  readonly bucket: string;
  readonly alertType: string;
  readonly intervalMs: number;
}

/** Null where the type has no digest. */
export function digestBucket(
  { type, models, apiBase }: About,
  digests: Readonly<Partial<Record<string, DigestSettings>>>,
): DigestBucket | null {
  const settings = digests[type];
  if (settings === undefined) return null;
  const bucket = [type, models?.length === 1 ? models[0] : '', apiBase ?? ''].join(':');
  return { bucket, alertType: type, intervalMs: settings.intervalMs };
}
