/** Made-up requests that hang: at one deployment, at several, and no longer. */
import type { HangingSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import type { OpenRequest } from '../../src/define/events-reader.ts';
import type { News } from '../../src/define/finding.ts';
import { type HangingDetail, hangingFindings } from '../../src/rules/hanging-findings.ts';

type Examples = AlertDefinition<HangingSettings, HangingDetail, null>['examples'];

const now = new Date('2026-11-24T13:12:20Z');
const settings: HangingSettings = {
  everyMs: 60_000,
  tellsResolved: false,
  remindAfterMs: null,
  quietForMs: 0,
  resolveAfterMs: 60_000,
  thresholdMs: 300_000,
};
const keys = [
  ['support-bot-api-1', 'support-bot'],
  ['search-batch-2', 'search'],
  ['research-notebook-1', 'research'],
] as const;

function requests(model: string, host: string, ages: readonly number[]): readonly OpenRequest[] {
  return ages.map((ageSeconds, index) => {
    const [keyName, teamName] = keys[index % keys.length] ?? [null, null];
    return {
      requestId: `${host.slice(0, 4)}${index}c1e-7a02-4f5d`,
      startedAt: new Date(now.getTime() - ageSeconds * 1000),
      teamName,
      keyName,
      model,
      modelId: `id-${host}`,
      apiBase: `https://${host}`,
    };
  });
}

const opus = requests('gpt-5', 'halden-eastus2.openai.azure.com', [1_260, 884, 431]);
const others = [
  ...requests(
    'claude-sonnet',
    'bedrock-runtime.us-east-1.amazonaws.com',
    [640, 610, 602, 555, 520, 501, 480, 472, 440, 401, 377, 330],
  ),
  ...requests('gemini-2.5-pro', 'europe-west4-aiplatform.googleapis.com', [350]),
];

function newsOf(
  open: readonly OpenRequest[],
  kind: News<HangingDetail>['kind'],
): readonly News<HangingDetail>[] {
  return hangingFindings(open, now).map(({ subject, occasion, group, rank, detail }) => ({
    kind,
    subject,
    occasion,
    group,
    rank: kind === 'resolved' ? 0 : rank,
    rankBefore: 0,
    peakRank: rank,
    beganAt: kind === 'resolved' ? new Date(now.getTime() - 18 * 60_000) : now,
    endedAt: kind === 'resolved' ? now : null,
    toldAs: kind === 'resolved' ? ['warning'] : [],
    detail,
  }));
}

function example(news: readonly News<HangingDetail>[]): Examples {
  const [first, ...rest] = news;
  if (first === undefined) return [];
  const kind = rest.length === 0 ? 'single' : 'group';
  return [{ news: [first, ...rest], kind, extra: null, settings, now, zone: 'Europe/Berlin' }];
}

export const hangingExamples: Examples = [
  ...example(newsOf(opus, 'first')),
  ...example(newsOf([...opus, ...others], 'first')),
  ...example(newsOf(opus, 'resolved')),
];
