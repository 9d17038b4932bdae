/** The shapes of what is posted: CloudEvents 1.0 of ours, and LiteLLM's StandardLoggingPayload. */
import { z } from 'zod';
import { cleanMessage, cleanText, keyHashOf } from './clean-text.ts';

// Longer ones are refused: cut, two of them might be the same.
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'control characters')
  .transform((text) => text.toWellFormed());
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const text = z
  .string()
  .nullish()
  .transform((value) => cleanText(value ?? '', 200));
const message = z
  .string()
  .nullish()
  .transform((value) => cleanMessage(value ?? '', 300));
const keyHash = z
  .string()
  .nullish()
  .transform((value) => keyHashOf(value ?? ''));
/** LiteLLM writes codes as text, and text that is no code. */
const statusCode = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const code = Number(value ?? '');
    return Number.isInteger(code) && code >= 100 && code <= 599 ? code : null;
  });
const amount = z.number().min(0).max(1e9).nullish();

/** What any event may be about. */
const about = {
  model: text,
  model_group: text,
  model_id: text,
  api_base: text,
  deployment: text,
  team_id: text,
  team_alias: text,
  key_alias: text,
  key_hash: keyHash,
  error_class: text,
  status_code: statusCode,
  call_type: text,
};

/** What is not listed is not kept. */
export const dataShapes = {
  'llm.request.started': z.object({ ...about, request_id: id }),
  'llm.request.finished': z.object({
    ...about,
    request_id: id,
    status: z.enum(['success', 'failure']),
  }),
  'deployment.cooldown': z.object({ ...about, model_id: id, cooldown_seconds: amount }),
  'db.exception': z.object({ ...about, message, duration_ms: amount }),
  'spend.tracking_failed': z.object({ ...about, request_id: id.nullish(), message }),
  'gateway.alive': z.object({}),
};

/** Every field of any type, as far as the type has it. */
export interface EventData extends Partial<AboutData> {
  readonly request_id?: string | null | undefined;
  readonly status?: 'success' | 'failure';
  readonly cooldown_seconds?: number | null | undefined;
  readonly duration_ms?: number | null | undefined;
  readonly message?: string | null;
}

type AboutData = { readonly [Field in keyof typeof about]: z.output<(typeof about)[Field]> };

// https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md; extensions are lowercase words.
export const envelopeShape = z.object({
  specversion: z.literal('1.0'),
  id,
  source: id,
  type: z.enum(Object.keys(dataShapes) as (keyof typeof dataShapes)[]),
  time: instant.nullish(),
  bootid: id.nullish(),
  boottime: instant.nullish(),
  data: z.unknown(),
});

/** Seconds since 1970. */
const epochSeconds = z
  .number()
  .min(0)
  .max(1e11)
  .transform((seconds) => new Date(seconds * 1000));

// https://docs.litellm.ai/docs/proxy/logging_spec; prompts and responses are not among what is read.
export const standardLoggingShape = z.object({
  id,
  litellm_call_id: id.nullish(),
  status: z.enum(['success', 'failure']),
  call_type: text,
  endTime: epochSeconds,
  model: text,
  model_group: text,
  model_id: text,
  api_base: text,
  metadata: z
    .object({
      user_api_key_hash: keyHash,
      user_api_key_alias: text,
      user_api_key_team_id: text,
      user_api_key_team_alias: text,
    })
    .nullish(),
  error_information: z.object({ error_class: text, error_code: statusCode }).nullish(),
});
