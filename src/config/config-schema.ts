/**
 * The shape of `config.yaml`: LiteLLM's keys that concern us, as LiteLLM reads them, and ours
 * under `tollbell:`. Descriptions are the reference; the JSON Schema is made from them.
 */
import { z } from 'zod';
import { alertTypes } from './alert-types.ts';
import { budgetKinds } from './budget-kinds.ts';
import { budgetLevelProblem } from './budget-level.ts';
import { egressEntryProblem } from './egress-entry-problem.ts';
import { scheduleProblem, timeZoneProblem } from './schedule-problem.ts';

const check = (problem: (text: string) => string | null) =>
  z.string().superRefine((text, context) => {
    const found = problem(text);
    if (found !== null) context.addIssue({ code: 'custom', message: found });
  });

const schedule = check(scheduleProblem);
const timeZone = check(timeZoneProblem);
const seconds = z.number().positive();
const alertType = z.enum(alertTypes);
const webhookUrl = z.string().min(1);
const egressEntry = check(egressEntryProblem);
const percent = z.number().positive().max(300);
const emailLists = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const frequency = z
  .string({ error: "expected a number of days as text, such as '7d'" })
  .regex(/^[1-9]\d{0,2}[dD]$/, "must be a positive number of days, e.g., '1d', '7d'")
  .refine((text) => Number.parseInt(text, 10) <= 366, 'at most 366 days');

/** LiteLLM's alert channels; those that tollbell does not send to, `validate` warns of. */
const channel = z.enum(['slack', 'webhook', 'email', 'ms_teams', 'pagerduty', 'sentry']);

const alertingArgs = z.looseObject({
  daily_report_frequency: seconds.optional(),
  report_check_interval: seconds.optional(),
  budget_alert_ttl: seconds.optional(),
  outage_alert_ttl: seconds.optional(),
  region_outage_alert_ttl: seconds.optional(),
  minor_outage_alert_threshold: z.number().int().positive().optional(),
  major_outage_alert_threshold: z.number().int().positive().optional(),
  max_outage_alert_list_size: z.number().int().positive().optional(),
  log_to_console: z.boolean().optional(),
  budget_alert_thresholds: z
    .array(percent)
    .min(1)
    .max(20)
    .nullish()
    .describe('Percent of a budget at which it is told of; 85 and 95 when unset.'),
  slack_budget_alert_key_aliases: z
    .array(z.string())
    .nullish()
    .describe(
      'Globs of the aliases of keys whose budget alerts go to Slack, case-sensitive; none: no budget alert goes there.',
    ),
  daily_spend_per_user_threshold: z.number().positive().nullish(),
  monthly_spend_per_user_threshold: z.number().positive().nullish(),
  spend_anomaly_multiplier: z.number().positive().nullish(),
  spend_anomaly_min_spend: z.number().min(0).nullish(),
  spend_anomaly_baseline_days: z.int().min(1).max(90).nullish(),
  user_spend_check_interval: z.number().min(60).max(86_400).nullish(),
  model_deprecation_email_thresholds: z.array(z.int()).nullish(),
});

export const generalSettingsSchema = z.looseObject({
  alerting: z.array(channel).nullish().describe('Where alerts go; off when unset.'),
  alert_types: z
    .array(alertType)
    .nullish()
    .describe("What may be sent; LiteLLM's defaults when unset."),
  alerting_threshold: seconds.nullish().describe('Seconds after which an answer is slow.'),
  alert_to_webhook_url: z
    .partialRecord(alertType, z.union([webhookUrl, z.array(webhookUrl)]))
    .nullish()
    .describe('Addresses by type: one, or a list; os.environ/NAME is looked up.'),
  alert_type_config: z
    .partialRecord(
      alertType,
      z.looseObject({ digest: z.boolean().optional(), digest_interval: seconds.optional() }),
    )
    .nullish()
    .describe('Types that are told together: digest, and digest_interval in seconds.'),
  alerting_args: alertingArgs.nullish(),
  spend_report_frequency: frequency
    .nullish()
    .describe("Days that a spend report covers, such as '7d'."),
  database_url: z.string().nullish().describe("The gateway's database."),
  master_key: z.string().nullish().describe('Opens /health/services.'),
  disable_spend_logs: z.boolean().nullish(),
  disable_error_logs: z.boolean().nullish(),
  maximum_spend_logs_retention_period: z.string().nullish(),
});

/** LiteLLM reads a text as a number, too. */
const amount = z.union([
  z.number(),
  z.string().regex(/^(\d+(\.\d*)?|os\.environ\/\w+)$/, 'not an amount'),
]);

export const litellmSettingsSchema = z.looseObject({
  redact_messages_in_exceptions: z.boolean().nullish().describe('No words of errors in messages.'),
  turn_off_message_logging: z.boolean().nullish().describe('The same.'),
  default_key_max_budget_alert_emails: emailLists
    .nullish()
    .describe('By percent of a budget of a key: addresses that its budget events carry.'),
  timezone: timeZone
    .nullish()
    .describe('Zone of budget resets; of reports too, unless tollbell.timezone is set.'),
  max_budget: amount.nullish().describe('Budget of the whole proxy in US dollars.'),
  budget_duration: z.string().nullish().describe("Its window, such as '30d'."),
  max_end_user_budget: amount.nullish().describe('Budget of end users without one, in US dollars.'),
  max_end_user_budget_id: z.string().nullish().describe('The same, by the id of a budget.'),
});

const catchUp = z.strictObject({
  policy: z
    .enum(['latest', 'all', 'skip'])
    .optional()
    .describe('Missed runs: only the latest, all of them one after the other, or none.'),
  max: z.int().min(1).max(100).optional().describe('Of all: how many, the latest ones.'),
  spacing_seconds: z.number().min(0).max(86_400).optional().describe('Of all: time between two.'),
  max_lateness_hours: z
    .number()
    .positive()
    .max(24 * 366)
    .optional()
    .describe('Runs missed longer ago are passed over.'),
});

const report = {
  schedule: schedule.optional().describe('Cron expression: minute hour day month weekday.'),
  timezone: timeZone.optional().describe('IANA zone of this report; tollbell.timezone when unset.'),
  catch_up: catchUp
    .optional()
    .describe('What becomes of missed runs; tollbell.catch_up when unset.'),
};
const top = (rows: number) =>
  z.int().min(1).max(50).default(rows).describe('Rows before "and N more".');

const tags = z
  .strictObject({
    method: z
      .enum(['full', 'split'])
      .default('full')
      .describe(
        'full: a request counts wholly in each of its tags. split: it is shared among them.',
      ),
    include: z.array(z.string().min(1)).default(['*']).describe('Globs of tags to list.'),
    exclude: z
      .array(z.string().min(1))
      .default(['User-Agent:*'])
      .describe('Globs of tags not to list; their spend stays in the totals.'),
  })
  .prefault({});

const perTeam = z
  .boolean()
  .default(false)
  .describe('Also send each team its own share, to where its metadata.tollbell_destination says.');

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const destination = z.strictObject({
  kind: z
    .enum(['slack', 'discord', 'teams', 'webhook', 'alertmanager'])
    .optional()
    .describe('Recognised by the address of all but webhook when left out.'),
  url: webhookUrl.describe('The address; os.environ/NAME is looked up.'),
  secret: names
    .optional()
    .describe('Webhook: whsec_… to sign with; two while they are exchanged, the one in use first.'),
  personal_data: z
    .enum(['mask', 'show'])
    .optional()
    .describe('mask: e-mail addresses shortened, ids of end users hashed.'),
  field_names: z
    .enum(['current', 'both', 'older', 'extended'])
    .optional()
    .describe(
      "Webhook: LiteLLM's field names; both: also the older ones; older: also event_group and event_message in the older words; extended: percentage, window, severity, currency and ids after LiteLLM's fields.",
    ),
});

const route = z.strictObject({
  type: names.optional().describe('Globs of alert types.'),
  severity: names.optional().describe('info, warning, critical.'),
  team: names.optional().describe('Globs of team id or alias.'),
  tag: names.optional().describe('Globs of tags.'),
  model: names.optional().describe('Globs of model names.'),
  entity: names.optional().describe('Globs of kind and id, such as key:*.'),
  to: names.describe("Names of destinations; litellm stands for what LiteLLM's keys say."),
  continue: z.boolean().optional().describe('Look at the routes after this one too.'),
});

const lookEvery = (everySeconds: number) =>
  z.number().min(5).max(86_400).default(everySeconds).describe('How often it is looked for.');

const alert = (defaults: { readonly everySeconds: number; readonly resolved: boolean }) => ({
  every_seconds: lookEvery(defaults.everySeconds),
  resolved: z.boolean().default(defaults.resolved).describe('Whether its end is told too.'),
  remind_hours: z
    .number()
    .positive()
    .max(24 * 366)
    .optional()
    .describe('What lasts is told again after so long; never when unset.'),
});

const levels = z.array(check(budgetLevelProblem)).max(20);

const budgetRule = z.strictObject({
  kind: z
    .union([z.enum(budgetKinds), z.array(z.enum(budgetKinds)).min(1)])
    .optional()
    .describe('Kinds of what has the budget.'),
  entity: names.optional().describe('Globs of kind and id or alias, such as key:prod-*.'),
  team: names.optional().describe('Globs of id or alias of the team that it belongs to.'),
  tag: names.optional().describe('Globs of tags that have a budget.'),
  model: names.optional().describe('Globs of models that have a budget of their own.'),
  levels: levels.optional().describe('In place of those for all.'),
  projected: z.boolean().optional().describe('In place of that for all.'),
});

const budgetAlerts = z.strictObject({
  ...alert({ everySeconds: 60, resolved: false }),
  levels: levels
    .optional()
    .describe(
      "Shares that are used, '85%', or what is left, '$50 left'; a budget that is used up and a soft budget are always told. alerting_args.budget_alert_thresholds when unset, else 85% and 95%.",
    ),
  rules: z
    .array(budgetRule)
    .max(200)
    .default([])
    .describe('Levels of their own: the first rule that fits; what it leaves out is as for all.'),
  projected: z
    .boolean()
    .default(true)
    .describe('Whether a budget is told of that will be used up before its reset, at this pace.'),
  margin_percent: z
    .number()
    .min(0)
    .max(50)
    .default(5)
    .describe(
      'By how much of the limit usage must fall below a level before that level is told anew.',
    ),
  drift_percent: z
    .number()
    .positive()
    .max(100)
    .nullable()
    .default(20)
    .describe(
      "A counter of the gateway's that is so far from the sum of its log is told; null: never.",
    ),
});
const share = z.number().min(0).max(100);
const minimumCount = (count: number) => z.int().min(1).default(count);
const windowMinutes = (minutes: number) =>
  z.int().min(1).max(180).default(minutes).describe('How far back a look counts.');

const dbExceptions = z.strictObject({
  ...alert({ everySeconds: 15, resolved: true }),
  after_seconds: z
    .number()
    .min(5)
    .max(3600)
    .default(60)
    .describe("How long the gateway's database must be away, slow or behind, at three looks."),
  slow_seconds: z
    .number()
    .positive()
    .max(60)
    .default(2)
    .describe('Connecting and a trivial statement take longer than this.'),
  lag_seconds: z
    .number()
    .positive()
    .max(86_400)
    .default(300)
    .describe('A standby is further behind than this.'),
  writer_minutes: z
    .number()
    .positive()
    .max(1440)
    .default(15)
    .describe("The gateway's daily sums move for so long, and its spend log does not."),
});

const outage = z.strictObject({
  ...alert({ everySeconds: 30, resolved: true }),
  windows: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe("How many windows of LiteLLM's outage_alert_ttl in a row must agree."),
  minor_percent: z
    .number()
    .min(0)
    .max(100)
    .default(20)
    .describe('Of the requests that must fail beside the count of LiteLLM; 0: the count alone.'),
  major_percent: z.number().min(0).max(100).default(50).describe('The same of a major outage.'),
  minimum_requests: z
    .int()
    .min(0)
    .default(20)
    .describe('Of fewer requests within the windows nothing is told.'),
  long_window_minutes: z
    .number()
    .min(0)
    .max(30)
    .default(15)
    .describe('Window for little traffic, of which half must fail; 0: none.'),
});

export const tollbellSchema = z.strictObject({
  timezone: timeZone.optional().describe('IANA zone that days, weeks and months are meant in.'),
  source_database_url: z
    .string()
    .optional()
    .describe("The gateway's database, or a replica of it."),
  database_url: z.string().optional().describe("Where tollbell's own schema lives."),
  gateway_metrics_url: z
    .string()
    .min(1)
    .optional()
    .describe("The gateway's page of Prometheus metrics, such as http://litellm:4000/metrics."),
  database: z
    .strictObject({
      statement_timeout_seconds: z.number().positive().max(3600).default(30),
      connect_timeout_seconds: z.number().positive().max(120).default(5),
      pool_size: z.int().min(1).max(20).default(4).describe('Connections to the gateway, at most.'),
    })
    .prefault({}),
  reports: z
    .strictObject({
      daily_reports: z
        .strictObject({
          ...report,
          top: top(5),
          minimum_requests: z
            .int()
            .min(1)
            .default(5)
            .describe('Fewer requests than this do not rank.'),
        })
        .prefault({}),
      spend_reports: z
        .strictObject({ ...report, top: top(10), tags, per_team: perTeam })
        .prefault({}),
      monthly_spend_reports: z
        .strictObject({ ...report, top: top(10), tags, per_team: perTeam })
        .prefault({}),
      fallback_reports: z.strictObject({ ...report, top: top(10) }).prefault({}),
    })
    .prefault({}),
  catch_up: catchUp.prefault({}),
  corrections: z
    .strictObject({
      enabled: z
        .boolean()
        .default(true)
        .describe('Whether a report that late rows change is followed by one correction.'),
      tolerance_percent: z
        .number()
        .min(0)
        .max(100)
        .default(0.1)
        .describe('A smaller change than this, of requests and of spend, is not told.'),
    })
    .prefault({}),
  alerts: z
    .strictObject({
      budget_alerts: budgetAlerts.prefault({}),
      spend_tracked: z
        .strictObject({
          enabled: z
            .boolean()
            .default(false)
            .describe("Whether webhooks get LiteLLM's event of what each customer spent."),
          every_seconds: lookEvery(300),
        })
        .prefault({})
        .describe('Sent as budget_alerts, to webhooks alone: one event per end user and look.'),
      user_spend_thresholds: z
        .strictObject({ ...alert({ everySeconds: 300, resolved: false }) })
        .prefault({})
        .describe('Of user_spend_anomalies too; what is looked for, alerting_args says.'),
      llm_exceptions: z
        .strictObject({
          ...alert({ everySeconds: 30, resolved: true }),
          window_minutes: windowMinutes(10),
          minimum_count: minimumCount(3).describe(
            'So many failures of one class and deployment within window_minutes are told; 1: each.',
          ),
          minimum_percent: share
            .optional()
            .describe(
              "... and this share of the deployment's requests; 1, or 0 where each is told.",
            ),
          caller_minimum_count: z
            .int()
            .min(1)
            .nullable()
            .default(50)
            .describe(
              'So many failures that are the fault of one key within window_minutes are told; null: never.',
            ),
        })
        .prefault({}),
      llm_too_slow: z
        .strictObject({
          ...alert({ everySeconds: 60, resolved: false }),
          window_minutes: windowMinutes(15),
          minimum_count: minimumCount(1).describe(
            'So many answers over alerting_threshold within window_minutes are told; 1: each, as LiteLLM does.',
          ),
          rules: z
            .array(
              z.strictObject({
                model: names.optional().describe('Globs of public model names.'),
                call_type: names.optional().describe('Globs such as acompletion.'),
                seconds: seconds.optional().describe('In place of alerting_threshold.'),
                first_token_seconds: seconds
                  .optional()
                  .describe('For the first token of a stream.'),
                minimum_count: minimumCount(3).describe('So many within window_minutes are told.'),
                minimum_percent: share
                  .default(5)
                  .describe("... and this share of the deployment's requests."),
              }),
            )
            .default([])
            .describe('Own thresholds; the first rule that fits a request counts.'),
        })
        .prefault({}),
      new_model_added: z.strictObject({ every_seconds: lookEvery(60) }).prefault({}),
      model_deprecation_warnings: z
        .strictObject({
          ...alert({ everySeconds: 3_600, resolved: false }),
          days: z
            .array(z.int().min(0).max(366))
            .min(1)
            .max(5)
            .optional()
            .describe(
              'Days before a model is deprecated at which that is told; alerting_args.model_deprecation_email_thresholds when unset, else 30, 7 and 0.',
            ),
        })
        .prefault({}),
      management: z
        .strictObject({
          every_seconds: lookEvery(60),
          key_expiry_days: z
            .array(z.number().positive().max(366))
            .max(5)
            .default([7, 1])
            .describe('Days before a key expires at which that is told; none: never.'),
        })
        .prefault({})
        .describe('Keys, teams and users that are created, updated and deleted.'),
      db_exceptions: dbExceptions.prefault({}),
      reported_failures: z
        .strictObject({
          ...alert({ everySeconds: 60, resolved: false }),
          minimum_count: minimumCount(1).describe(
            'Fewer of one kind within the window are not told.',
          ),
          window_minutes: windowMinutes(10),
        })
        .prefault({})
        .describe(
          'What gateways report of their database, and of spend that they could not track.',
        ),
      failed_tracking_spend: z
        .strictObject({
          ...alert({ everySeconds: 300, resolved: false }),
          minimum_count: minimumCount(3).describe(
            'So many answers of one model within an hour that cost nothing are told.',
          ),
          price_days: z
            .int()
            .min(1)
            .max(60)
            .default(7)
            .describe('A model has a price where an answer of it had one in so many days.'),
          unknown_prices: z
            .boolean()
            .default(false)
            .describe('Also tell once of models that never had a price.'),
          free: z
            .array(z.string().min(1))
            .default([])
            .describe('Globs of models, ids of deployments or API hosts that cost nothing.'),
        })
        .prefault({}),
      outage_alerts: outage.prefault({}),
      region_outage_alerts: outage.prefault({}),
      llm_requests_hanging: z
        .strictObject({ ...alert({ everySeconds: 60, resolved: false }) })
        .prefault({}),
      cooldown_deployment: z
        .strictObject({
          ...alert({ everySeconds: 60, resolved: false }),
          minimum: z.int().min(1).default(1).describe('Fewer within the window are not told.'),
          window_minutes: z.number().min(1).max(60).default(10).describe('The window of minimum.'),
        })
        .prefault({}),
    })
    .prefault({})
    .describe("Alerts by LiteLLM's name of their type."),
  delivery: z
    .strictObject({
      deadline_hours: z
        .number()
        .positive()
        .max(24 * 14)
        .default(24)
        .describe('How long a message is tried before it is given up.'),
      doubt: z
        .enum(['resend', 'hold'])
        .default('resend')
        .describe('A message whose answer was lost in a crash: send it again, or leave it to you.'),
      history_days: z.number().min(1).max(3650).default(90).describe('How long history is kept.'),
    })
    .prefault({}),
  usage: z
    .strictObject({
      poll_seconds: z
        .number()
        .min(1)
        .max(300)
        .default(5)
        .describe('How often new rows of the spend log are counted, at most.'),
      backfill_days: z
        .int()
        .min(0)
        .max(3650)
        .default(70)
        .describe('How far back the log is counted by itself, slowly; 0: only what is new.'),
      keep_days: z
        .strictObject({
          minutes: z.int().min(1).max(90).default(8).describe('By minute: deployments.'),
          hours: z.int().min(3).max(3650).default(100).describe('By hour: teams, tags, models ...'),
          keys_and_users: z.int().min(3).max(3650).default(100).describe('By day: the many.'),
          days: z.int().min(3).max(3650).default(800).describe('By day: all else.'),
        })
        .prefault({})
        .describe('How long sums are kept.'),
    })
    .prefault({}),
  destinations: z
    .record(
      z.string().regex(/^[\w.-]{1,60}$/, 'a name of letters, digits, dots, dashes'),
      destination,
    )
    .default({})
    .describe('Places to send to, by name.'),
  routes: z
    .array(route)
    .default([])
    .describe("Who gets what: the first that fits; LiteLLM's keys where none does."),
  fallback: names.optional().describe('Destinations for what nothing else sends anywhere.'),
  personal_data: z
    .enum(['mask', 'show'])
    .default('mask')
    .describe('For destinations that do not say themselves; webhooks show.'),
  egress: z
    .strictObject({
      allow: z
        .array(egressEntry)
        .default([])
        .describe('Private addresses, networks or host names that may be posted to.'),
    })
    .prefault({}),
  service: z
    .strictObject({
      host: z
        .string()
        .min(1)
        .default('0.0.0.0')
        .describe('Where health, metrics and events listen.'),
      port: z.int().min(0).max(65_535).default(8477),
      dead_man_url: z
        .string()
        .min(1)
        .optional()
        .describe('Fetched after each complete cycle; an outside monitor notices its silence.'),
      events_token: z
        .string()
        .min(1)
        .optional()
        .describe('Opens POST /v1/events to the gateway; os.environ/NAME is looked up.'),
      spool_dir: z
        .string()
        .min(1)
        .optional()
        .describe('Where an alert waits that must go out while no database can be reached.'),
    })
    .prefault({}),
});

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const configSchema = z.looseObject({
  general_settings: generalSettingsSchema.nullish(),
  litellm_settings: litellmSettingsSchema.nullish(),
  environment_variables: z
    .record(z.string(), scalar)
    .nullish()
    .describe('Set as environment variables, as LiteLLM does.'),
  tollbell: tollbellSchema.nullish().describe('Settings of tollbell; LiteLLM passes them over.'),
});

export type ConfigFile = z.output<typeof configSchema>;

/** JSON Schema of the file, for editors and for other tools. */
export function configJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: "LiteLLM's config.yaml, as tollbell reads it",
    ...z.toJSONSchema(configSchema, { io: 'input' }),
  };
}
