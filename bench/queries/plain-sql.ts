/** The product's own queries over the raw log: the best that plain SQL does without rollups. */

import { newestFeatures } from '../../src/database/source-features.ts';
import { deploymentFailures } from '../../src/queries/deployment-failures.ts';
import { deploymentLatency } from '../../src/queries/deployment-latency.ts';
import { tagSpend } from '../../src/queries/tag-spend.ts';
import { teamSpend } from '../../src/queries/team-spend.ts';
import type { Window } from '../../src/time/window.ts';
import type { Reader } from '../usage/way.ts';

const features = newestFeatures;

/** The tags of a report by default. */
export const listedTags = {
  method: 'full',
  includePattern: '',
  excludePattern: '^User-Agent:.*$',
  listsEveryTag: true,
  rowCountMax: 10,
} as const;

/** Without the window before, which LiteLLM's report does not read either. */
export async function plainSpend({ source }: Reader, window: Window): Promise<unknown> {
  const before = { start: window.start, end: window.start };
  const teams = await teamSpend(source, { window, before, rowCountMax: 10 });
  const tags = await tagSpend(source, { window, before, ...listedTags });
  return [teams, tags];
}

export async function plainDaily({ source }: Reader, window: Window): Promise<unknown> {
  const rowCountMax = 5_000;
  return [
    await deploymentLatency(source, {
      window,
      features,
      rowCountMax,
      top: 5,
      minimumRequests: 5,
    }),
    await deploymentFailures(source, { window, rowCountMax }),
  ];
}
