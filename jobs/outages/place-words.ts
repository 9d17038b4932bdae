/** How a deployment, a model or a region reads in an outage. */

import type { OutagePlace } from '../../src/rules/deployment-minutes.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import type { OutageDetail } from '../../src/rules/outage-detail.ts';

/** `gpt-4o at halden-eastus.openai.azure.com`. */
export function placeText({ kind, model, modelId, apiBase }: OutagePlace): string {
  const name = model ?? '(no model)';
  if (kind === 'model') return name;
  return apiBase === null ? `${name} · ${shortId(modelId)}` : `${name} at ${apiHost(apiBase)}`;
}

/** What is out: a region, or the one place. */
export function subjectText({ region, places }: OutageDetail): string {
  if (region !== null) return region.name;
  const [place] = places;
  return place === undefined ? 'a deployment' : placeText(place);
}
