/**
 * The fallback report: which model groups fell back to which in the last week, how often that
 * worked, and what it cost in time and money.
 *
 * From the metadata of the spend log; no Prometheus. Where the gateway does not record fallbacks
 * yet, the report says so: unknown is not zero.
 */
import type { FallbackReportSettings } from '../src/config/config.ts';
import { defineReport } from '../src/define/define-report.ts';
import { count, percent, plural, seconds, usd } from '../src/message/format.ts';
import { type Block, left, right, type Sentence, strong } from '../src/message/message.ts';
import type {
  FallbackRecord,
  FallbackRoute,
  FallbackRoutes,
} from '../src/queries/fallback-routes.ts';
import { windowText } from '../src/time/format-time.ts';
import { lastDays } from '../src/time/window.ts';

const recordedSince = 'LiteLLM records fallbacks in its spend log since August 2026';

interface FallbackFacts {
  readonly record: FallbackRecord;
  /** Null where the query was cut. */
  readonly found: FallbackRoutes | null;
}

export default defineReport<FallbackReportSettings, FallbackFacts>({
  name: 'fallback-reports',
  alertType: 'fallback_reports',
  description: 'which models fell back to which in the last seven days',
  settings: (config) => config.reports.fallback_reports,
  window: (now, { timeZone }) => lastDays(7, now, timeZone),

  collect: async ({ usage, section, window, settings }) => {
    const record = await usage.fallbackRecord({ window });
    if (record.fallbackCount === 0) return { record, found: { routes: [], routeCount: 0 } };
    const found = await section('Which models fell back to which', () =>
      usage.fallbackRoutes({ window, rowCountMax: settings.top }),
    );
    return { record, found };
  },

  compose: (facts, frame) => ({
    title: `Fallbacks – ${windowText(frame.window, frame.zone)}`,
    severity: 'info',
    summary: summary(facts),
    blocks:
      facts.record.recordedCount === 0
        ? []
        : [
            factsBlock(facts),
            ...(facts.found === null ? [] : [routesTable(facts.found, facts.record)]),
            ...recordNotes(facts.record),
          ],
  }),

  figures: ({ record, found }) => ({
    routes: found?.routes ?? null,
    routeCount: found?.routeCount ?? null,
    record,
  }),

  example: {
    facts: {
      record: {
        rowCount: 124_310,
        recordedCount: 124_310,
        fallbackCount: 1_812,
        fallbackSuccessCount: 1_733,
      },
      found: {
        routeCount: 3,
        routes: [
          routeExample('gpt-4o', 'claude-sonnet', 1_402, 1_377, 6_120, 3_480, 0.0142, 0.0095),
          routeExample('claude-sonnet', 'gpt-4o', 360, 356, 3_900, 4_120, 0.0094, 0.0139),
          routeExample('gpt-4o', null, 50, 0, null, 3_480, null, 0.0095),
        ],
      },
    },
    settings: { schedule: '0 9 * * 1', timeZone: 'Europe/Berlin', top: 10 },
    now: new Date('2026-11-23T08:00:00Z'),
    coverage: {
      rowCount: 124_310,
      absurdSpendCount: 0,
      oldestRowAt: new Date('2026-09-30T22:00:04Z'),
      newestRowAt: new Date('2026-11-23T07:59:12Z'),
      gatewayRequestCount: 124_310,
    },
  },
});

function summary({ record, found }: FallbackFacts): Sentence {
  if (record.rowCount === 0) return [strong('No requests recorded'), '.'];
  if (record.recordedCount === 0) {
    return [
      strong('Fallbacks are not recorded'),
      ` in these rows: ${recordedSince}. This is not a zero.`,
    ];
  }
  if (record.fallbackCount === 0) {
    return [strong('No request fell back'), ` among ${plural(record.recordedCount, 'request')}.`];
  }
  const first = found?.routes[0];
  return [
    strong(plural(record.fallbackCount, 'request')),
    ` fell back (${percent(record.fallbackCount / record.recordedCount)} of traffic), `,
    strong(percent(record.fallbackSuccessCount / record.fallbackCount)),
    ' of them answered.',
    ...(first === undefined
      ? []
      : [
          ' Most: ',
          strong(`${first.fromModel} → ${first.toModel ?? 'no answer'}`),
          ` (${count(first.requestCount)}).`,
        ]),
  ];
}

function factsBlock({ record, found }: FallbackFacts): Block {
  const { routes, routeCount } = found ?? { routes: [], routeCount: 0 };
  const isComplete = routeCount <= routes.length;
  return {
    kind: 'facts',
    facts: [
      { label: 'Fell back', value: plural(record.fallbackCount, 'request') },
      {
        label: 'Answered',
        value:
          record.fallbackCount === 0
            ? '–'
            : percent(record.fallbackSuccessCount / record.fallbackCount),
      },
      { label: 'Share of traffic', value: percent(record.fallbackCount / record.recordedCount) },
      ...(isComplete && routes.length > 0
        ? [
            {
              label: 'Extra cost',
              value: extraText(
                routes.reduce((sum, route) => sum + (extraCostUsd(route) ?? 0), 0),
                usd,
              ),
            },
          ]
        : []),
    ],
  };
}

function routesTable({ routes, routeCount }: FallbackRoutes, record: FallbackRecord): Block {
  const moreCount = routeCount - routes.length;
  const moreRequests =
    record.fallbackCount - routes.reduce((sum, route) => sum + route.requestCount, 0);
  return {
    kind: 'table',
    title: 'From → to',
    columns: [
      left('From'),
      left('To'),
      right('Attempts'),
      right('Answered'),
      right('Extra time'),
      right('Extra cost'),
    ],
    rows: routes.map((route) => [
      route.fromModel,
      route.toModel ?? '(no answer)',
      count(route.requestCount),
      percent(route.successCount / route.requestCount),
      extraText(difference(route.latencyMsMean, route.directLatencyMsMean), seconds),
      extraText(extraCostUsd(route), usd),
    ]),
    closingRows:
      moreCount > 0
        ? [[`and ${plural(moreCount, 'more pair')}`, '', count(moreRequests), '', '', '']]
        : [],
    emptyText: 'No request fell back.',
    caption: [
      'Attempts are requests that left the model they asked for. Extra time is the mean beside requests that model answered itself; extra cost is the same difference times the answered requests. Cache hits left out',
    ],
  };
}

function recordNotes(record: FallbackRecord): readonly Block[] {
  if (record.recordedCount === record.rowCount) return [];
  const lacking = record.rowCount - record.recordedCount;
  return [
    {
      kind: 'notes',
      title: 'Not recorded',
      items: [
        [
          `${plural(lacking, 'row')} of ${count(record.rowCount)} do not say whether they fell back and are left out: ${recordedSince}.`,
        ],
      ],
    },
  ];
}

function extraCostUsd(route: FallbackRoute): number | null {
  const each = difference(route.spendUsdMean, route.directSpendUsdMean);
  return each === null ? null : each * route.successCount;
}

const difference = (value: number | null, base: number | null): number | null =>
  value === null || base === null ? null : value - base;

function extraText(extra: number | null, text: (value: number) => string): string {
  if (extra === null) return '–';
  if (text(Math.abs(extra)).startsWith('<')) return `±${text(0)}`;
  return extra < 0 ? `-${text(-extra)}` : `+${text(extra)}`;
}

function routeExample(
  fromModel: string,
  toModel: string | null,
  requestCount: number,
  successCount: number,
  latencyMsMean: number | null,
  directLatencyMsMean: number,
  spendUsdMean: number | null,
  directSpendUsdMean: number,
): FallbackRoute {
  return {
    fromModel,
    toModel,
    requestCount,
    successCount,
    latencyMsMean,
    spendUsdMean,
    directLatencyMsMean,
    directSpendUsdMean,
  };
}
