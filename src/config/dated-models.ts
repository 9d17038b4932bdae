/**
 * Models of the gateway's config file that say when they are deprecated. Its `model_list` is LiteLLM's to
 * judge: what is no such entry is passed over.
 */
import { z } from 'zod';

export interface DatedModel {
  /** As callers know it. */
  readonly name: string;
  /** As the provider knows it; null where the entry does not say. */
  readonly model: string | null;
  /** A day of UTC, `2026-12-31`. */
  readonly deprecatedOn: string;
}

const entry = z.looseObject({
  model_name: z.string().min(1),
  litellm_params: z.looseObject({ model: z.string().optional().catch(undefined) }).optional(),
  model_info: z.looseObject({ deprecation_date: z.iso.date() }),
});

export function datedModels(modelList: unknown): readonly DatedModel[] {
  if (!Array.isArray(modelList)) return [];
  return modelList.flatMap((item): readonly DatedModel[] => {
    const { data } = entry.safeParse(item);
    if (data === undefined) return [];
    const { model_name: name, litellm_params: parameters, model_info: info } = data;
    const model = parameters?.model ?? null;
    return [{ name, model, deprecatedOn: info.deprecation_date }];
  });
}
