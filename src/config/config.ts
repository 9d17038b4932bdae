/** The checked config: everything the program knows about its installation, as one plain value. */

import type { AlertType } from './alert-types.ts';
import type { budgetKinds } from './budget-kinds.ts';
import type { BudgetLevel } from './budget-level.ts';
import type { DatedModel } from './dated-models.ts';
import type { Secret } from './secret.ts';

export interface Config {
  /** IANA zone of reports without one of their own. */
  readonly timeZone: string;
  /** The gateway's database; null when neither file nor environment names one. */
  readonly sourceDatabaseUrl: Secret | null;
  /** Where the schema `tollbell` lives; the source's server unless told otherwise. */
  readonly ownDatabaseUrl: Secret | null;
  readonly database: DatabaseSettings;
  readonly alerting: AlertingConfig;
  readonly routing: RoutingConfig;
  /** `alert_type_config`: types that are told together, and for how long they gather. */
  readonly digests: Readonly<Partial<Record<string, DigestSettings>>>;
  readonly gateway: GatewayConfig;
  readonly reports: ReportsConfig;
  readonly corrections: CorrectionSettings;
  readonly alerts: AlertsConfig;
  readonly delivery: DeliverySettings;
  readonly service: ServiceSettings;
  readonly usage: UsageSettings;
}

/** Our own sums of the spend log. */
export interface UsageSettings {
  readonly pollMs: number;
  readonly keep: {
    readonly minutesMs: number;
    readonly hoursMs: number;
    readonly fineDaysMs: number;
    readonly daysMs: number;
    /** How far back hours are counted that were never counted. */
    readonly backfillMs: number;
  };
}

/** By LiteLLM's name of the type. */
export interface AlertsConfig {
  readonly budget_alerts: BudgetAlertSettings;
  /** LiteLLM's event of what customers spend, which is of the type of budgets. */
  readonly spend_tracked: SpendTrackedSettings;
  readonly user_spend_thresholds: UserSpendSettings;
  readonly llm_exceptions: ExceptionSettings;
  readonly llm_too_slow: SlowSettings;
  readonly new_model_added: AlertPolicy;
  readonly model_deprecation_warnings: DeprecationSettings;
  /** The nine types of what is done to keys, teams and users. */
  readonly management: ManagementAlertSettings;
  readonly db_exceptions: DbExceptionSettings;
  /** What gateways report of their own database and of spend that they could not track. */
  readonly reported_failures: ReportedSettings;
  readonly failed_tracking_spend: TrackingSettings;
  readonly outage_alerts: OutageSettings;
  readonly region_outage_alerts: OutageSettings;
  readonly llm_requests_hanging: HangingSettings;
  readonly cooldown_deployment: CooldownSettings;
}

export interface SpendTrackedSettings extends AlertPolicy {
  readonly isEnabled: boolean;
}

export interface ReportedSettings extends AlertPolicy {
  readonly windowMs: number;
  /** So many of one kind within the window are told. */
  readonly countMin: number;
}

export interface DeprecationSettings extends AlertPolicy {
  /** Days before a model is deprecated at which that is told, the most first. */
  readonly stepsDays: readonly number[];
}

export interface ManagementAlertSettings extends AlertPolicy {
  /** How long before a key expires that is told, longest first. */
  readonly keyExpiryMs: readonly number[];
}

export interface ExceptionSettings extends AlertPolicy {
  readonly windowMs: number;
  /** Of one class and deployment. */
  readonly minimum: Minimum;
  /** Failures that are the fault of one key; null: never told. */
  readonly callerCountMin: number | null;
}

/** What must come together within a window before it is told. */
export interface Minimum {
  readonly count: number;
  /** Of the requests of the deployment. */
  readonly share: number;
}

export interface TrackingSettings extends AlertPolicy {
  readonly countMin: number;
  readonly priceMs: number;
  readonly tellsUnknownPrices: boolean;
  /** Globs of models, ids of deployments or hosts. */
  readonly free: readonly string[];
}

export interface BudgetAlertSettings extends AlertPolicy {
  /** Below what is always told: a budget that is used up, and a soft one. */
  readonly levels: readonly BudgetLevel[];
  readonly isProjected: boolean;
  /** In the order of the file. */
  readonly rules: readonly BudgetRule[];
  /** Of the limit, by which usage must fall below a level before the level has ended. */
  readonly marginShare: number;
  /** How far a counter may be from the log; null: it is never told. */
  readonly driftShare: number | null;
  /** `litellm_settings.default_key_max_budget_alert_emails`: addresses by percent. */
  readonly keyEmails: Readonly<Record<string, readonly string[]>>;
}

/** Fits a budget when every given list has something for it; empty lists fit everything. */
export interface BudgetRule {
  readonly kinds: readonly (typeof budgetKinds)[number][];
  /** Globs over `kind:id` and `kind:alias`. */
  readonly entities: readonly string[];
  readonly teams: readonly string[];
  readonly tags: readonly string[];
  readonly models: readonly string[];
  /** Null: those for all. */
  readonly levels: readonly BudgetLevel[] | null;
  readonly isProjected: boolean | null;
}

/** LiteLLM's `alerting_args` on what single users spend; null where it is not asked for. */
export interface UserSpendSettings extends AlertPolicy {
  readonly dailyUsd: number | null;
  readonly monthlyUsd: number | null;
  readonly anomaly: {
    /** Of the mean of the days before. */
    readonly multiplier: number;
    readonly minimumUsd: number;
    readonly baselineDays: number;
  };
}

export interface HangingSettings extends AlertPolicy {
  /** `general_settings.alerting_threshold`. */
  readonly thresholdMs: number;
}

export interface CooldownSettings extends AlertPolicy {
  /** So many within the window are told. */
  readonly countMin: number;
  readonly windowMs: number;
}

/** LiteLLM's counts, and beside them the shares and numbers of requests that must agree. */
export interface OutageSettings extends AlertPolicy {
  /** `outage_alert_ttl`, `region_outage_alert_ttl`. */
  readonly windowMs: number;
  readonly windowCount: number;
  /** `minor_outage_alert_threshold`, `major_outage_alert_threshold`. */
  readonly minorCount: number;
  readonly majorCount: number;
  readonly minorShare: number;
  readonly majorShare: number;
  readonly requestsMin: number;
  /** Of the window for deployments with little traffic; 0: none. */
  readonly longMs: number;
}

export interface SlowSettings extends AlertPolicy {
  /** `general_settings.alerting_threshold`. */
  readonly thresholdMs: number;
  /** Of answers over that threshold. */
  readonly minimum: Minimum;
  readonly windowMs: number;
  /** In the order of the file; the first that fits a request counts. */
  readonly rules: readonly SlowRule[];
}

/** Fits a request when every given list has a pattern for it; empty lists fit everything. */
export interface SlowRule {
  readonly models: readonly string[];
  readonly callTypes: readonly string[];
  /** Null: that of all requests. */
  readonly thresholdMs: number | null;
  /** For the first token of a stream; null: not looked at. */
  readonly firstTokenMs: number | null;
  readonly minimum: Minimum;
}

/** How an alert is looked for and repeated. */
export interface AlertPolicy {
  readonly everyMs: number;
  /** What comes back within this time after it was told stays silent. */
  readonly quietForMs: number;
  /** What lasts is told again after so long; null: never. */
  readonly remindAfterMs: number | null;
  /** What is gone must be gone so long before it has ended. */
  readonly resolveAfterMs: number;
  readonly tellsResolved: boolean;
}

/** When the gateway's database is told of. */
export interface DbExceptionSettings extends AlertPolicy {
  /** How long it must be away, slow or behind. */
  readonly afterMs: number;
  readonly slowMs: number;
  /** How far a standby may be behind. */
  readonly lagMs: number;
  /** How long the gateway's sums may move while its log does not. */
  readonly writerMs: number;
}

/** When a report that was sent is followed by a correction. */
export interface CorrectionSettings {
  readonly isEnabled: boolean;
  /** Of the figures that were told; a smaller difference is none. */
  readonly toleranceShare: number;
}

export interface DeliverySettings {
  /** How long after it is due a message is still tried. */
  readonly deadlineMs: number;
  /** What becomes of a message whose answer was lost in a crash: sent again, or left to a person. */
  readonly doubt: 'resend' | 'hold';
  /** Addresses, networks and host names that may be private. */
  readonly egressAllow: readonly string[];
  /** How long what was sent, and what it said, is kept. */
  readonly historyMs: number;
}

export interface ServiceSettings {
  readonly host: string;
  readonly port: number;
  /** Asked for after each complete cycle; null for none. */
  readonly deadManUrl: Secret | null;
  /** Whoever holds it may tell us events; null for nobody. */
  readonly eventsToken: Secret | null;
  /** Where messages are kept that must go out without a database; null: a default one. */
  readonly spoolDirectory: string | null;
}

export interface DatabaseSettings {
  readonly statementTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly poolSizeMax: number;
}

/** LiteLLM's own keys, resolved: who gets which type. */
export interface AlertingConfig {
  /** `general_settings.alerting`; empty when alerting is off. */
  readonly channels: readonly string[];
  /** Types that may be sent; LiteLLM's default-on list when `alert_types` is unset. */
  readonly alertTypes: readonly AlertType[];
  /** `alert_to_webhook_url`, each reference resolved. */
  readonly webhookUrls: Readonly<Partial<Record<AlertType, readonly Secret[]>>>;
  /** `SLACK_WEBHOOK_URL`, else `ALERTING_WEBHOOK_URL`. */
  readonly defaultWebhookUrl: Secret | null;
  /** `MS_TEAMS_WEBHOOK_URL`; used when `alerting` names `ms_teams`. */
  readonly teamsWebhookUrl: Secret | null;
  /** `WEBHOOK_URL`; gets budget events when `alerting` names `webhook`. */
  readonly eventWebhookUrl: Secret | null;
  /** What the `webhook` of `alerting` is signed with: `TOLLBELL_WEBHOOK_SECRET`. */
  readonly eventWebhookSecrets: readonly Secret[];
  /** `slack_budget_alert_key_aliases`: globs; null: no budget alert is kept from Slack. */
  readonly slackBudgetAliases: readonly string[] | null;
}

export interface DigestSettings {
  readonly intervalMs: number;
}

/** Our own places and rules, beside LiteLLM's keys. */
export interface RoutingConfig {
  readonly destinations: readonly NamedDestination[];
  /** In the order of the file. */
  readonly routes: readonly RouteRule[];
  /** Names of destinations for what nothing else sends anywhere. */
  readonly fallback: readonly string[];
  /** For destinations that say nothing themselves. */
  readonly personalData: PersonalData;
}

/** `mask`: e-mail addresses are shortened and ids of end users hashed. */
export type PersonalData = 'mask' | 'show';

export type DestinationKindName = 'slack' | 'discord' | 'teams' | 'webhook' | 'alertmanager';

export interface NamedDestination {
  readonly name: string;
  /** Null: recognised by the form of its address. */
  readonly kind: DestinationKindName | null;
  readonly address: Secret;
  /** Secrets to sign with, the one in use first. */
  readonly secrets: readonly Secret[];
  readonly personalData: PersonalData | null;
  readonly fieldNames: 'current' | 'both' | 'older' | 'extended';
}

/** Fits a message when every given list has a pattern for it; empty lists fit everything. */
export interface RouteRule {
  readonly types: readonly string[];
  readonly severities: readonly string[];
  /** Globs over id and alias. */
  readonly teams: readonly string[];
  readonly tags: readonly string[];
  readonly models: readonly string[];
  readonly entities: readonly string[];
  /** Names of destinations; `litellm` stands for what LiteLLM's keys say. */
  readonly to: readonly string[];
  /** Whether rules after this one are looked at too. */
  readonly isContinued: boolean;
}

/** What the gateway's settings say about the completeness of its own log. */
export interface GatewayConfig {
  readonly isSpendLogDisabled: boolean;
  readonly isErrorLogDisabled: boolean;
  /** `maximum_spend_logs_retention_period` as written, such as `30d`. */
  readonly spendLogRetention: string | null;
  /** The same; null where it is unset or no duration. */
  readonly spendLogRetentionMs: number | null;
  /** `redact_messages_in_exceptions` or `turn_off_message_logging`: no words of errors are shown. */
  readonly hidesErrorMessages: boolean;
  /** `general_settings.master_key`, else `LITELLM_MASTER_KEY`; opens `/health/services`. */
  readonly masterKey: Secret | null;
  /** Its page of Prometheus metrics. */
  readonly metricsUrl: Secret | null;
  readonly budgets: GatewayBudgets;
  /** Of `model_list`. */
  readonly datedModels: readonly DatedModel[];
}

/** What the gateway's settings, and no table, say of budgets. */
export interface GatewayBudgets {
  /** IANA zone in which the gateway sets budgets back: `litellm_settings.timezone`. */
  readonly resetZone: string;
  /** `max_budget` and `budget_duration`: of everything together. */
  readonly proxyLimitUsd: number | null;
  readonly proxyDuration: string | null;
  /** For end users without a budget of their own: a row of the table of budgets, or an amount. */
  readonly endUserBudgetId: string | null;
  readonly endUserLimitUsd: number | null;
}

export interface ReportsConfig {
  readonly daily_reports: DailyReportSettings & Scheduled;
  readonly spend_reports: SpendReportSettings & Scheduled;
  readonly monthly_spend_reports: MonthlySpendReportSettings & Scheduled;
  readonly fallback_reports: FallbackReportSettings & Scheduled;
}

/** What every report has. */
export interface ReportSettings {
  /** Cron expression in `timeZone`. */
  readonly schedule: string;
  readonly timeZone: string;
  /** Rows shown before "and N more". */
  readonly top: number;
}

export interface Scheduled {
  readonly catchUp: CatchUp;
}

/** What becomes of slots that came due while nobody looked. */
export interface CatchUp {
  readonly policy: 'latest' | 'all' | 'skip';
  /** Of `all`: how many at most, the latest ones. */
  readonly slotsMax: number;
  /** Of `all`: the time between two of them. */
  readonly spacingMs: number;
  /** A slot older than this is passed over whatever the policy. */
  readonly latenessMsMax: number;
}

export interface DailyReportSettings extends ReportSettings {
  /** Fewer requests than this cannot rank among the slowest. */
  readonly minimumRequests: number;
}

export interface TagSettings {
  /** `full`: a request counts wholly in each of its tags. `split`: it is shared among them. */
  readonly method: 'full' | 'split';
  /** Glob patterns; a tag is listed when one of `include` and none of `exclude` matches. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface MonthlySpendReportSettings extends ReportSettings {
  readonly tags: TagSettings;
  /** Whether teams are told of their own share, where their metadata names a destination. */
  readonly perTeam: boolean;
  /** The names of `tollbell.destinations`: no other name in a team's metadata counts. */
  readonly destinationNames: readonly string[];
}

export interface SpendReportSettings extends MonthlySpendReportSettings {
  /** `general_settings.spend_report_frequency` in whole days. */
  readonly days: number;
}

export type FallbackReportSettings = ReportSettings;
