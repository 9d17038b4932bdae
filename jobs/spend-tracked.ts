/**
 * What each customer spent since the last look, as LiteLLM's event `spend_tracked` for webhooks: one per
 * end user, where LiteLLM posts one per request. People get nothing of it.
 *
 * https://docs.litellm.ai/docs/proxy/alerting#webhook-spec
 */
import type { SpendTrackedSettings } from '../src/config/config.ts';
import type { ActivityReader } from '../src/define/activity-reader.ts';
import {
  type AlertFrame,
  type AlertWords,
  defineAlert,
  type LookContext,
} from '../src/define/define-alert.ts';
import type { Finding, News } from '../src/define/finding.ts';
import { count, plural, usd } from '../src/message/format.ts';
import { strong } from '../src/message/message.ts';
import { endUser } from '../src/message/personal-data.ts';
import { pythonFloat } from '../src/message/python-float.ts';
import { logStart } from '../src/queries/log-start.ts';
import {
  type SpendBatch,
  type SpendMemory,
  trackedFrom,
  trackSpend,
} from '../src/rules/track-spend.ts';

const usersMax = 20_000;
/** More wait for the next look. */
const batchesMax = 1_000;
/** End users by day. */
const totalsMax = 100_000;
const hourMs = 3_600_000;
/** So long after its end an hour is surely noted as counted. */
const notedAfterMs = 30 * 60_000;

export default defineAlert<SpendTrackedSettings, SpendBatch, null>({
  name: 'spend-tracked',
  alertTypes: ['budget_alerts'],
  description: 'what each customer spent since the last look, for webhooks alone',
  reads: 'rollups of the spend log',
  needs: 'alerts.spend_tracked.enabled, a webhook',
  settingsKey: 'spend_tracked',
  settings: (config) => config.alerts.spend_tracked,
  policy: (config) => config.alerts.spend_tracked,
  lacks: ({ alerts }) =>
    alerts.spend_tracked.isEnabled ? null : 'is off: set tollbell.alerts.spend_tracked.enabled',

  look: async (context) => {
    const { activity, now } = context;
    const memory = memoryOf(context.memory);
    const frozen = memory === null ? await whyNotYet(context) : null;
    if (frozen !== null) return { scopes: [], frozen, findings: [] };
    const totals = await activity.endUserDays({
      from: new Date(`${trackedFrom(memory, now)}T00:00:00Z`),
      rowCountMax: totalsMax,
    });
    const isCut = totals.length === totalsMax;
    const tracked = trackSpend({ memory, totals, isCut, usersMax, batchesMax, now });
    return {
      scopes: ['spend'],
      findings: tracked.batches.map(findingOf),
      memory: tracked.memory,
      frozen:
        tracked.memory.leftOut === null
          ? null
          : `more than ${count(usersMax)} end users in the last days: spend of some is not told`,
    };
  },

  enrich: async () => null,
  compose: (news, _, frame) => compose(news, frame),
  isForPrograms: true,
  // Nobody reads it but programs.
  examples: [],
});

/**
 * What is there at the first look is no news; so all of it must be there, or what is counted of the past
 * afterwards would be taken for new.
 */
async function whyNotYet({
  activity,
  source,
  config,
  now,
}: LookContext<SpendTrackedSettings>): Promise<string | null> {
  if (activity.completeAt === null) return 'nothing of the spend log is counted yet';
  const oldestRowAt = await logStart(source);
  if (oldestRowAt === null) return null;
  const start = floorHour(
    Math.max(
      Date.parse(`${trackedFrom(null, now)}T00:00:00Z`),
      oldestRowAt.getTime(),
      now.getTime() - config.usage.keep.backfillMs,
    ),
  );
  const end = floorHour(now.getTime() - notedAfterMs);
  const lacking = await hoursLacking(activity, start, end);
  return lacking <= 0
    ? null
    : `${plural(lacking, 'hour')} of the last days ${lacking === 1 ? 'is' : 'are'} not counted yet`;
}

async function hoursLacking(activity: ActivityReader, start: Date, end: Date): Promise<number> {
  if (start >= end) return 0;
  const counted = await activity.countedHourCount({ start, end });
  return (end.getTime() - start.getTime()) / hourMs - counted;
}

const floorHour = (at: number): Date => new Date(Math.floor(at / hourMs) * hourMs);

const findingOf = (batch: SpendBatch): Finding<SpendBatch> => ({
  subject: entityOf(batch),
  occasion: batch.until,
  baseline: '',
  isEvent: true,
  rank: 1,
  holdRank: 1,
  group: null,
  scope: 'spend',
  detail: batch,
});

const entityOf = ({ endUserId }: SpendBatch): string => `end_user:${endUserId}`;

function compose(
  news: readonly [News<SpendBatch>, ...News<SpendBatch>[]],
  frame: AlertFrame<SpendTrackedSettings>,
): AlertWords {
  const [{ detail: batch }, ...others] = news;
  const spendUsd = news.reduce((sum, { detail }) => sum + detail.spendUsd, 0);
  const requestCount = news.reduce((sum, { detail }) => sum + detail.requestCount, 0);
  const who =
    others.length === 0 ? `Customer ${endUser(batch.endUserId)}` : plural(news.length, 'customer');
  return {
    title: `${who}: ${usd(spendUsd)} spent`,
    severity: 'info',
    summary: [strong(usd(spendUsd)), ` for ${plural(requestCount, 'request')}.`],
    blocks: [],
    about: others.length === 0 ? aboutBatch(batch, frame) : {},
  };
}

function aboutBatch(batch: SpendBatch, { zone }: AlertFrame<SpendTrackedSettings>) {
  const { endUserId, requestCount, spendUsd, since, until } = batch;
  const customer_id = endUser(endUserId);
  return {
    entity: entityOf(batch),
    window: { start: since, end: until, timeZone: zone },
    batch: { requestCount },
    budgetEvent: {
      spend: spendUsd,
      max_budget: null,
      soft_budget: null,
      token: null,
      customer_id,
      user_id: null,
      team_id: null,
      team_alias: null,
      organization_id: null,
      user_email: null,
      key_alias: null,
      projected_exceeded_date: null,
      projected_spend: null,
      event_group: 'end_user',
      alert_emails: null,
      max_budget_alert_emails: null,
      event: 'spend_tracked',
      event_message: `Customer spend tracked. Customer=${customer_id}, spend=${pythonFloat(spendUsd)}`,
    },
  } as const;
}

/** What this alert itself left; the runner keeps it as JSON. */
const memoryOf = (memory: unknown): SpendMemory | null =>
  memory === null || memory === undefined ? null : (memory as SpendMemory);
