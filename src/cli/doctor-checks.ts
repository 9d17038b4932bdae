/**
 * What `tollbell doctor` looks at, in the order in which it is told. A check is one function and
 * one line in a list below; a database that cannot be asked gives one verdict for all of its list.
 */
import type { Kysely } from 'kysely';
import { alerts, jobs } from '../../jobs/index.ts';
import { defaultAlertTypes } from '../config/alert-types.ts';
import type { Config } from '../config/config.ts';
import { openDatabaseClock } from '../database/database-clock.ts';
import type { SourceInspection } from '../database/inspect-source.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { isSchemaCurrent } from '../database/schema-state.ts';
import { detectSourceFeatures, type SourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Clock } from '../effects/clock.ts';
import { count, plural, seconds } from '../message/format.ts';
import { destinationsOf } from '../rules/destinations.ts';
import { retentionProblem } from '../rules/retention-problem.ts';
import { canRoute } from '../rules/route-message.ts';
import { routingWarnings } from '../rules/routing-warnings.ts';
import { countMethod } from '../run/count-method.ts';
import { usageStatus } from '../store/usage-status.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { windowBefore } from '../time/window.ts';

/** A service counts every few seconds, and a cron job every few minutes. */
const idleMs = 30 * 60_000;

export interface Verdict {
  /** A short name that stays, for machines and for the eye. */
  readonly check: string;
  /** `warn`: works, with something lacking. `error`: does not work as it must. */
  readonly state: 'ok' | 'warn' | 'error';
  readonly what: string;
  /** What to do about it; null when there is nothing. */
  readonly todo: string | null;
}

export interface ConfigContext {
  readonly config: Config;
  readonly clock: Clock;
}

export interface SourceContext extends ConfigContext {
  readonly source: Kysely<SourceTables>;
  readonly inspection: SourceInspection;
}

export interface OwnContext extends ConfigContext {
  readonly own: Kysely<OwnTables>;
}

/** May throw a `DatabaseError`, whose words are then the verdict. */
export type Check<Context> = (context: Context) => readonly Verdict[] | Promise<readonly Verdict[]>;

export const configChecks: readonly Check<ConfigContext>[] = [
  databaseSet,
  spendLogSettings,
  destinations,
  alertTypesSent,
  routing,
];

export const sourceChecks: readonly Check<SourceContext>[] = [
  server,
  session,
  role,
  schema,
  startTimeIndex,
  counting,
  sourceTime,
];

export const ownChecks: readonly Check<OwnContext>[] = [ownSchema, rollups, ownTime];

export const ok = (check: string, what: string): Verdict => ({
  check,
  state: 'ok',
  what,
  todo: null,
});
const warn = (check: string, what: string, todo: string | null = null): Verdict => ({
  check,
  state: 'warn',
  what,
  todo,
});
export const error = (check: string, what: string, todo: string | null = null): Verdict => ({
  check,
  state: 'error',
  what,
  todo,
});

function databaseSet({ config }: ConfigContext): readonly Verdict[] {
  if (config.sourceDatabaseUrl !== null) return [];
  const todo = "set DATABASE_URL to the LiteLLM proxy's PostgreSQL";
  return [error('gateway database', 'none is set', todo)];
}

function spendLogSettings({ config, clock }: ConfigContext): readonly Verdict[] {
  const check = 'spend log';
  const { isSpendLogDisabled, isErrorLogDisabled, spendLogRetention } = config.gateway;
  const short = retentionProblem(spendLogRetention, readingsOf(config, clock.now()));
  const verdicts: Verdict[] = [];
  if (isSpendLogDisabled) {
    const what = 'general_settings.disable_spend_logs is on: the gateway writes nothing to report';
    verdicts.push(error(check, what, 'remove it'));
  }
  if (isErrorLogDisabled) {
    const what =
      'general_settings.disable_error_logs is on: failed requests are not recorded, so none are counted';
    verdicts.push(warn(check, what, 'remove it'));
  }
  if (short !== null) {
    verdicts.push(warn(check, short, 'raise general_settings.maximum_spend_logs_retention_period'));
  }
  if (verdicts.length > 0) return verdicts;
  return [
    ok(
      check,
      spendLogRetention === null
        ? 'the config switches nothing off and prunes nothing'
        : `the config switches nothing off and keeps ${spendLogRetention}`,
    ),
  ];
}

/** How far back each report that goes somewhere reads, with the period it compares with. */
function readingsOf(config: Config, now: Date) {
  return jobs
    .filter((job) => canRoute(job.alertType, config).ok)
    .map((job) => {
      const before = windowBefore(job.windowAt(now, config), job.settings(config).timeZone);
      return { job: job.name, backMs: now.getTime() - before.start.getTime() };
    });
}

function destinations({ config }: ConfigContext): readonly Verdict[] {
  const check = 'destinations';
  const names = destinationsOf(config).map(({ name }) => name);
  if (names.length > 0) return [ok(check, names.join(', '))];
  const todo = 'set general_settings.alerting and an address, or tollbell.destinations';
  return [error(check, 'none: nobody is told anything', todo)];
}

const leftOut = 'general_settings.alert_types leaves them out; add them, or remove alert_types';

/** Types with the same trouble are one line. */
function alertTypesSent({ config }: ConfigContext): readonly Verdict[] {
  const check = 'alert types';
  const types = [
    ...new Set([
      ...jobs.map(({ alertType }) => alertType),
      ...alerts.flatMap(({ alertTypes }) => alertTypes),
    ]),
  ].filter(
    // What is only told where it is asked for is not missing where it is not.
    (type) => defaultAlertTypes.includes(type) || config.alerting.alertTypes.includes(type),
  );
  const routes = types.map((type) => ({ type, route: canRoute(type, config) }));
  const sent = routes.flatMap(({ type, route }) => (route.ok ? [type] : []));
  const troubles = Map.groupBy(
    routes.flatMap(({ type, route }) => {
      if (route.ok) return [];
      const isLeftOut = !config.alerting.alertTypes.includes(type);
      return [{ type, problem: isLeftOut ? leftOut : route.problem }];
    }),
    ({ problem }) => problem,
  );
  const lacking = alerts.flatMap((alert) => {
    const lacks = alert.lacks(config);
    const isSent = alert.alertTypes.some((type) => sent.includes(type));
    return lacks === null || !isSent ? [] : [ok(check, `not looked for: ${alert.name}, ${lacks}`)];
  });
  return [
    ...(sent.length === 0 ? [] : [ok(check, `sent: ${sent.join(', ')}`)]),
    ...lacking,
    ...[...troubles].map(([problem, of]) =>
      warn(check, `not sent: ${of.map(({ type }) => type).join(', ')}`, problem),
    ),
  ];
}

function routing({ config }: ConfigContext): readonly Verdict[] {
  return routingWarnings(config).map((warning) => warn('routing', warning));
}

function server({ inspection }: SourceContext): readonly Verdict[] {
  const { serverVersion, isReplica } = inspection;
  const kind = isReplica ? ', a read replica' : '';
  return [ok('gateway database', `reachable, PostgreSQL ${serverVersion}${kind}`)];
}

/** A pooler between us and the server may give each transaction another session. */
function session({ inspection, config }: SourceContext): readonly Verdict[] {
  const check = 'session';
  const { statementTimeoutMs, isReadOnly, timeZone } = inspection.session;
  const isOurs =
    statementTimeoutMs === config.database.statementTimeoutMs && isReadOnly && timeZone === 'UTC';
  if (isOurs) {
    return [
      ok(check, `read-only, in UTC, statements are cut after ${statementTimeoutMs / 1000} s`),
    ];
  }
  return [
    error(
      check,
      'the settings of a session do not stay: no time-out, or not read-only, or not in UTC',
      'connect to PostgreSQL itself, or to a pooler in session mode',
    ),
  ];
}

function role({ inspection }: SourceContext): readonly Verdict[] {
  const check = 'role';
  const { name, isSuperuser, writableTables } = inspection.role;
  const todo = `use a role of its own with the grants of 'tollbell migrate --print-grants'`;
  if (isSuperuser) {
    return [warn(check, `${name} is a superuser: nothing but tollbell itself stops it`, todo)];
  }
  if (writableTables.length > 0) {
    return [warn(check, `${name} may change ${writableTables.join(', ')}`, todo)];
  }
  return [ok(check, `${name} may change no table of the gateway that tollbell reads`)];
}

/** What is done without, in the words of the reports. */
const withoutFeature: Readonly<
  Record<
    Exclude<
      keyof SourceFeatures,
      'gatewaySums' | 'hasLogOrganization' | 'budgets' | 'budgetParts' | 'records'
    >,
    string
  >
> = {
  hasRequestDuration: 'no request_duration_ms: durations come from the time stamps of requests',
  hasFirstToken: 'no completionStartTime: waits for a first token are not looked at',
  hasProvider: 'no custom_llm_provider: outages of regions are told without their provider',
  hasDeletedTeams: 'no LiteLLM_DeletedTeamTable: deleted teams are named as requests recorded them',
  hasDailyTotals: 'no LiteLLM_DailyUserSpend: a disabled log and a quiet day look alike',
  hasUserDays: 'no user_id in LiteLLM_DailyUserSpend: no alerts of what single users spend',
  hasTeamMetadata: 'no metadata of teams: no team is told its own share',
};

async function schema({ source }: SourceContext): Promise<readonly Verdict[]> {
  const features = await detectSourceFeatures(source);
  const refused = Object.entries(features.budgets)
    .filter(([, state]) => state === 'not-granted')
    .map(([kind]) => kind.replace('_', ' '));
  const lacking = [
    ...Object.entries(withoutFeature).flatMap(([feature, without]) =>
      Object.entries(features).some(([name, has]) => name === feature && has) ? [] : [without],
    ),
    ...(refused.length === 0 ? [] : [`no alerts of budgets by ${refused.join(', ')}: not granted`]),
  ];
  if (lacking.length === 0) return [ok('schema', 'every table and column that tollbell can use')];
  return lacking.map((without) =>
    warn(
      'schema',
      without,
      "upgrade LiteLLM; where it is there, run the statements of 'tollbell migrate --print-grants'",
    ),
  );
}

async function counting({ source, inspection }: SourceContext): Promise<readonly Verdict[]> {
  const check = 'new rows';
  if (inspection.spendLog === null) return [];
  const found = await countMethod(source);
  if (found.method === 'horizon') {
    return [ok(check, 'told by the transaction that wrote them (xmin): each is read once')];
  }
  const what = `found by counting the running hours again: ${found.reason}`;
  return [found.reason.includes('migrate') ? warn(check, what) : ok(check, what)];
}

async function rollups({ own, clock }: OwnContext): Promise<readonly Verdict[]> {
  const check = 'rollups';
  if (!(await isSchemaCurrent(own))) return [];
  const { readAt, completeAt, rowCount, missingHourCount, unverifiedHourCount } =
    await usageStatus(own);
  if (readAt === null) {
    const what =
      rowCount === 0
        ? 'nothing is counted yet'
        : `${plural(rowCount, 'row')} counted by a backfill`;
    const todo = "new rows are counted by 'tollbell start'; reports read the log where they must";
    return [ok(check, `${what}: ${todo}`)];
  }
  const counted = `${plural(rowCount, 'row')} counted, complete up to ${completeAt === null ? 'nothing yet' : utcMinuteText(completeAt)}`;
  const verdicts: Verdict[] = [];
  if (clock.now().getTime() - readAt.getTime() > idleMs) {
    const what = `nobody has counted since ${utcMinuteText(readAt)}`;
    verdicts.push(warn(check, what, "let 'tollbell start' run; reports read the log until then"));
  }
  if (missingHourCount > 0) {
    const todo = "the service fills them in, or 'tollbell backfill'";
    verdicts.push(warn(check, `${plural(missingHourCount, 'hour')} not counted`, todo));
  }
  if (unverifiedHourCount > 0) {
    const what = `${plural(unverifiedHourCount, 'hour')} do not agree with the log, which has lost rows of them`;
    verdicts.push(warn(check, what, 'reports that need them say so'));
  }
  return verdicts.length > 0 ? verdicts : [ok(check, counted)];
}

function startTimeIndex({ inspection: { spendLog } }: SourceContext): readonly Verdict[] {
  const check = 'index';
  if (spendLog === null) return [];
  const { isView, rowCountEstimate, unindexedTables } = spendLog;
  const size =
    rowCountEstimate === null ? '' : ` (about ${plural(Math.round(rowCountEstimate), 'row')})`;
  if (isView) return [warn(check, 'LiteLLM_SpendLogs is a view: its indexes cannot be seen')];
  const [first] = unindexedTables;
  if (first === undefined) return [ok(check, `on "startTime" of LiteLLM_SpendLogs${size}`)];
  const where =
    unindexedTables.length === 1
      ? first
      : `${count(unindexedTables.length)} partitions, as ${first}`;
  return [
    error(
      check,
      `none on "startTime" of ${where}: every report reads the whole table${size}`,
      `LiteLLM makes one; as the owner: CREATE INDEX CONCURRENTLY ON "${first}" ("startTime")`,
    ),
  ];
}

function sourceTime({ inspection, clock }: SourceContext): readonly Verdict[] {
  return [timeVerdict('source', inspection.at, clock)];
}

async function ownSchema({ own }: OwnContext): Promise<readonly Verdict[]> {
  const check = 'own schema';
  if (await isSchemaCurrent(own)) return [ok(check, 'up to date')];
  return [warn(check, 'not there, or of an older version', "run 'tollbell migrate'")];
}

async function ownTime({ own, clock }: OwnContext): Promise<readonly Verdict[]> {
  const databaseClock = await openDatabaseClock(own);
  return [timeVerdict('own', databaseClock.now(), clock)];
}

const clockErrorMsMax = 5_000;

function timeVerdict(side: 'source' | 'own', at: Date, clock: Clock): Verdict {
  const database = side === 'own' ? "tollbell's own database" : "the gateway's database";
  const errorMs = at.getTime() - clock.now().getTime();
  const check = side === 'own' ? 'own clock' : 'clock';
  if (Math.abs(errorMs) <= clockErrorMsMax) return ok(check, `${database} and this host agree`);
  const direction = errorMs > 0 ? 'ahead of' : 'behind';
  return warn(
    check,
    `${database} is ${seconds(Math.abs(errorMs))} ${direction} this host`,
    'set both by NTP; schedules follow the database, logs this host',
  );
}
