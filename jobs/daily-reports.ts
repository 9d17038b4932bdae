/**
 * The daily report: which deployments were slowest and which failed most on the day that ended.
 *
 * A mean over few requests says nothing, so a deployment needs a minimum of them to rank, and
 * seconds per output token never stand in one list with seconds per request.
 */
import type { DailyReportSettings, GatewayConfig } from '../src/config/config.ts';
import { defineReport, type ReportFrame } from '../src/define/define-report.ts';
import { count, percent, plural, seconds, secondsPerToken, usd } from '../src/message/format.ts';
import { type Block, left, right, type Sentence, strong } from '../src/message/message.ts';
import type { DeploymentFailures } from '../src/queries/deployment-failures.ts';
import type { DeploymentLatency } from '../src/queries/deployment-latency.ts';
import type { TrafficTotals } from '../src/queries/traffic-totals.ts';
import { apiHost, shortId } from '../src/rules/deployment-name.ts';
import { errorText } from '../src/rules/error-text.ts';
import { rankDeployments } from '../src/rules/rank-deployments.ts';
import { utcMinuteText, windowText } from '../src/time/format-time.ts';
import { lastDays } from '../src/time/window.ts';

interface DailyFacts {
  readonly totals: TrafficTotals;
  readonly totalsBefore: TrafficTotals;
  /** Null where the query was cut. */
  readonly latencies: readonly DeploymentLatency[] | null;
  readonly failures: readonly DeploymentFailures[] | null;
}

type Frame = ReportFrame<DailyReportSettings>;

/** More deployments than any gateway has; a bound, not a choice. */
const rowCountMax = 5_000;

export default defineReport<DailyReportSettings, DailyFacts>({
  name: 'daily-reports',
  alertType: 'daily_reports',
  description: 'slowest and most failing deployments of the day that ended',
  settings: (config) => config.reports.daily_reports,
  window: (now, { timeZone }) => lastDays(1, now, timeZone),

  collect: async ({ usage, section, window, before, settings, gateway }) => ({
    totals: await usage.totals({ window }),
    totalsBefore: await usage.totals({ window: before }),
    latencies: await section('Slowest deployments', () =>
      usage.deploymentLatency({ window, rowCountMax, ...settings }),
    ),
    failures: await section('Most failing deployments', async () =>
      (await usage.deploymentFailures({ window, rowCountMax })).map((row) =>
        withoutRawError(row, gateway),
      ),
    ),
  }),

  compose: (facts, frame) => {
    const { totals, totalsBefore } = facts;
    return {
      title: `Daily report – ${windowText(frame.window, frame.zone)}`,
      severity: 'info',
      summary: summary(facts, frame),
      blocks:
        totals.requestCount === 0
          ? []
          : [
              {
                kind: 'facts',
                facts: [
                  {
                    label: 'Requests',
                    value: `${count(totals.requestCount)} (${frame.changeText(totals.requestCount, totalsBefore.requestCount)})`,
                  },
                  {
                    label: 'Failed',
                    value: `${count(totals.failureCount)} (${percent(totals.failureCount / totals.requestCount)})`,
                  },
                  {
                    label: 'Spend',
                    value: `${usd(totals.spendUsd)} (${frame.changeText(totals.spendUsd, totalsBefore.spendUsd)})`,
                  },
                  {
                    label: 'Cache hits',
                    value: `${count(totals.cacheHitCount)} (${percent(totals.cacheHitCount / totals.requestCount)})`,
                  },
                ],
              },
              ...(facts.failures === null ? [] : failingBlocks(facts.failures, facts, frame)),
              ...(facts.latencies === null ? [] : slowestBlocks(facts.latencies, frame)),
            ],
    };
  },

  example: {
    facts: {
      totals: { requestCount: 18_240, failureCount: 412, cacheHitCount: 903, spendUsd: 1842.1 },
      totalsBefore: {
        requestCount: 17_110,
        failureCount: 96,
        cacheHitCount: 880,
        spendUsd: 1644.7,
      },
      latencies: [
        latencyExample(
          true,
          'claude-sonnet',
          'https://bedrock.eu-central-1.amazonaws.com',
          1210,
          48,
          131,
        ),
        latencyExample(true, 'gpt-4o', 'https://acme-eastus.openai.azure.com', 4302, 31, 88),
        latencyExample(
          true,
          'gemini-2.5-flash',
          'https://europe-west4-aiplatform.googleapis.com',
          890,
          12,
          30,
        ),
        latencyExample(false, 'whisper-1', 'https://api.openai.com', 210, 8_420, 21_300),
        latencyExample(false, 'text-embedding-3-large', 'https://api.openai.com', 5120, 310, 720),
      ],
      failures: [
        failureExample(null, null, 1_012, 61, 'AuthenticationError', 44),
        failureExample(
          'gpt-4o',
          'https://acme-eastus.openai.azure.com',
          4_650,
          290,
          'ServiceUnavailableError',
          251,
          'ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later.',
        ),
        failureExample(
          'claude-sonnet',
          'https://bedrock.eu-central-1.amazonaws.com',
          1_260,
          61,
          'RateLimitError',
          58,
          'RateLimitError: Too many requests, please wait before trying again.',
        ),
      ],
    },
    settings: { schedule: '0 9 * * *', timeZone: 'Europe/Berlin', top: 5, minimumRequests: 5 },
    now: new Date('2026-11-24T08:00:00Z'),
    coverage: {
      rowCount: 18_240,
      absurdSpendCount: 0,
      oldestRowAt: new Date('2026-09-30T22:00:04Z'),
      newestRowAt: new Date('2026-11-24T07:59:12Z'),
      gatewayRequestCount: null,
    },
  },
});

function summary(
  { totals, failures }: DailyFacts,
  { window, coverage, settings }: Frame,
): Sentence {
  if (totals.requestCount === 0) {
    const { newestRowAt } = coverage;
    if (newestRowAt === null) return [strong('No requests recorded'), ': the log is empty.'];
    return newestRowAt < window.end
      ? [strong('No requests recorded'), ` (none since ${utcMinuteText(newestRowAt)}).`]
      : [strong('No requests recorded'), ' in this period.'];
  }
  const candidates = (failures ?? []).filter((row) => row.isAttributed && row.failureCount > 0);
  const [worst] = rankDeployments(candidates, settings).top;
  return [
    strong(plural(totals.requestCount, 'request')),
    ', ',
    strong(percent(totals.failureCount / totals.requestCount)),
    ' failed, ',
    strong(usd(totals.spendUsd)),
    ' spent.',
    ...(worst === undefined
      ? []
      : [
          ' Most failures: ',
          strong(worst.model),
          ` at ${apiHost(worst.apiBase)} (${count(worst.failureCount)} of ${count(worst.requestCount)}).`,
        ]),
  ];
}

function failingBlocks(
  failures: readonly DeploymentFailures[],
  { totals }: DailyFacts,
  frame: Frame,
): readonly Block[] {
  return [failing(failures, totals, frame), ...whatErrorsSaid(failures, frame)];
}

function slowestBlocks(latencies: readonly DeploymentLatency[], frame: Frame): readonly Block[] {
  const hasOthers = latencies.some((row) => !row.isChat);
  return [
    slowest(latencies, frame, { isChat: true }),
    ...(hasOthers ? [slowest(latencies, frame, { isChat: false })] : []),
  ];
}

function slowest(
  latencies: readonly DeploymentLatency[],
  { settings }: Frame,
  { isChat }: { readonly isChat: boolean },
): Block {
  const ofKind = latencies.filter((row) => row.isChat === isChat);
  const ranking = rankDeployments(ofKind, settings);
  const text = isChat ? secondsPerToken : seconds;
  return {
    kind: 'table',
    title: isChat
      ? 'Slowest deployments, seconds per output token'
      : 'Slowest deployments without chat output, seconds per request',
    columns: [
      left('Model'),
      left('Id'),
      left('API base'),
      right('Mean'),
      right('p95'),
      right('Requests'),
    ],
    rows: ranking.top.map((row) => [
      row.model,
      shortId(row.modelId),
      apiHost(row.apiBase),
      text(row.latencyMsMean),
      row.latencyMsP95 === null ? '–' : text(row.latencyMsP95),
      count(row.requestCount),
    ]),
    closingRows: [],
    emptyText: `No deployment had ${plural(settings.minimumRequests, 'measurable request')}.`,
    caption: [
      'Successful requests, cache hits left out',
      ranking.moreCount > 0
        ? ` · ${plural(ranking.moreCount, 'more deployment')} ${ranking.moreCount === 1 ? 'is' : 'are'} faster`
        : '',
      ranking.smallSampleCount > 0
        ? ` · ${count(ranking.smallSampleCount)} with fewer than ${plural(settings.minimumRequests, 'request')} not ranked`
        : '',
    ],
  };
}

function failing(
  failures: readonly DeploymentFailures[],
  totals: TrafficTotals,
  { settings }: Frame,
): Block {
  const failed = failures.filter((row) => row.isAttributed && row.failureCount > 0);
  const ranking = rankDeployments(failed, settings);
  const unattributed = failures.find((row) => !row.isAttributed);
  const rest = failed.filter((row) => !ranking.top.includes(row));
  const restCount = rest.reduce((sum, row) => sum + row.failureCount, 0);
  return {
    kind: 'table',
    title: 'Most failing deployments',
    columns: [
      left('Model'),
      left('Id'),
      left('API base'),
      right('Failed'),
      right('Rate'),
      left('Commonest error'),
    ],
    rows: ranking.top.map((row) => [
      row.model,
      shortId(row.modelId),
      apiHost(row.apiBase),
      `${count(row.failureCount)} of ${count(row.requestCount)}`,
      percent(row.failureCount / row.requestCount),
      errorClassText(row),
    ]),
    closingRows: [
      ...(restCount > 0
        ? [[`and ${count(rest.length)} more`, '', '', count(restCount), '', '']]
        : []),
      ...(unattributed === undefined
        ? []
        : [
            [
              'Without deployment',
              '',
              '',
              `${count(unattributed.failureCount)} of ${count(unattributed.requestCount)}`,
              percent(unattributed.failureCount / unattributed.requestCount),
              unattributed.failureCount > 0 ? errorClassText(unattributed) : '',
            ],
          ]),
      ...(totals.failureCount > 0
        ? [
            [
              'All',
              '',
              '',
              `${count(totals.failureCount)} of ${count(totals.requestCount)}`,
              percent(totals.failureCount / totals.requestCount),
              '',
            ],
          ]
        : []),
    ],
    emptyText: 'No request failed.',
    caption: [
      'As clients saw them: attempts that a retry or a fallback rescued are not counted',
      unattributed === undefined
        ? ''
        : ` · without deployment: ${plural(unattributed.requestCount, 'request')} for ${usd(unattributed.spendUsd)} that name none, refused by the gateway or not recorded`,
    ],
  };
}

/** What a provider said goes no further than this as it came. */
function withoutRawError(row: DeploymentFailures, gateway: GatewayConfig): DeploymentFailures {
  const { commonestErrorClass: errorClass, errorMessage: message } = row;
  if (message === null || gateway.hidesErrorMessages) return { ...row, errorMessage: null };
  return { ...row, errorMessage: errorText({ errorClass, message }, { isMessageHidden: false }) };
}

/** A class says little; the first words of one error often say what to do. */
function whatErrorsSaid(
  failures: readonly DeploymentFailures[],
  { settings }: Frame,
): readonly Block[] {
  const failed = failures.filter((row) => row.isAttributed && row.failureCount > 0);
  const items = rankDeployments(failed, settings)
    .top.flatMap((row): Sentence[] =>
      row.errorMessage === null
        ? []
        : [[strong(row.model), ` at ${apiHost(row.apiBase)} – ${row.errorMessage}`]],
    )
    .slice(0, 3);
  return items.length === 0
    ? []
    : [{ kind: 'notes', title: 'What the commonest error said', items }];
}

function errorClassText({ commonestErrorClass, commonestErrorCount }: DeploymentFailures): string {
  return commonestErrorClass === null
    ? 'not recorded'
    : `${commonestErrorClass} (${count(commonestErrorCount)})`;
}

function latencyExample(
  isChat: boolean,
  model: string,
  apiBase: string,
  requestCount: number,
  latencyMsMean: number,
  latencyMsP95: number,
): DeploymentLatency {
  const modelId = `${model.length}f3a9c2b7d`.repeat(6);
  return { isChat, model, modelId, apiBase, requestCount, latencyMsMean, latencyMsP95 };
}

function failureExample(
  model: string | null,
  apiBase: string | null,
  requestCount: number,
  failureCount: number,
  commonestErrorClass: string,
  commonestErrorCount: number,
  errorMessage: string | null = null,
): DeploymentFailures {
  return {
    isAttributed: model !== null,
    model: model ?? '',
    modelId: model === null ? null : `${model.length}f3a9c2b7d`.repeat(6),
    apiBase,
    requestCount,
    failureCount,
    spendUsd: 0,
    commonestErrorClass,
    commonestErrorCount,
    errorMessage,
  };
}
