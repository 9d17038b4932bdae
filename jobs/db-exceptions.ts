/** The gateway's database: away, slow, behind, no longer a primary, or no longer written to. */
import { defineAlert } from '../src/define/define-alert.ts';
import {
  judgeSource,
  noSourceMemory,
  type SourceDetail,
  type SourceMemory,
} from '../src/rules/judge-source.ts';
import { backWords, troubleWords } from '../src/rules/source-words.ts';

interface Extra {
  readonly newestRowAt: Date | null;
}

const exampleDetail: SourceDetail = {
  trouble: 'away',
  since: Date.parse('2026-11-24T08:58:40Z'),
  problem:
    "cannot reach the gateway's database (ECONNREFUSED); check host and port in DATABASE_URL (or tollbell.source_database_url), and that the server runs",
  code: 'unreachable',
  latencyMs: null,
  lagMs: null,
  newestRowAt: null,
};
const exampleNews = {
  kind: 'first',
  subject: 'source',
  occasion: '',
  group: null,
  rank: 2,
  rankBefore: 0,
  peakRank: 2,
  beganAt: new Date('2026-11-24T09:00:00Z'),
  endedAt: null,
  toldAs: [],
  detail: exampleDetail,
} as const;
const exampleFrame = { kind: 'single', settings: null, zone: 'Europe/Berlin' } as const;

export default defineAlert<null, SourceDetail, Extra>({
  name: 'db-exceptions',
  alertTypes: ['db_exceptions'],
  description: "trouble of the gateway's database, and its end",
  reads: "a probe of the gateway's database",
  needs: 'nothing; works while no database can be reached',
  settingsKey: 'db_exceptions',
  looksAt: 'database',
  settings: () => null,
  policy: (config) => config.alerts.db_exceptions,
  look: async ({ probe, memory, config }) => {
    if (probe === null) throw new Error('db-exceptions looks at the database itself');
    const judged = judgeSource(memoryOf(memory), probe, {
      settings: config.alerts.db_exceptions,
      isLogDisabled: config.gateway.isSpendLogDisabled,
    });
    return { ...judged, scopes: ['database'] };
  },
  enrich: async (_, { probe }) => ({ newestRowAt: probe?.answer?.newestRowAt ?? null }),
  compose: ([{ kind, detail, endedAt }], { newestRowAt }, { zone, now }) => ({
    ...(kind === 'resolved'
      ? backWords({ detail, endedAt: endedAt ?? now, caughtUpTo: newestRowAt, zone })
      : troubleWords({ detail, isAgain: kind === 'reminder', zone, now })),
    about: { figures: detail },
  }),
  examples: [
    {
      ...exampleFrame,
      news: [exampleNews],
      extra: { newestRowAt: null },
      now: new Date('2026-11-24T09:00:00Z'),
    },
    {
      ...exampleFrame,
      news: [
        {
          ...exampleNews,
          kind: 'resolved',
          toldAs: ['critical'],
          endedAt: new Date('2026-11-24T09:29:10Z'),
        },
      ],
      extra: { newestRowAt: new Date('2026-11-24T09:29:02Z') },
      now: new Date('2026-11-24T09:29:25Z'),
    },
  ],
});

/** Only this file's looks leave it; the first one finds none. */
const memoryOf = (memory: unknown): SourceMemory =>
  memory === null || memory === undefined ? noSourceMemory : (memory as SourceMemory);
