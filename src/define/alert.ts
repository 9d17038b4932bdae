/** What the runner knows of an alert: how often to look, what was found, and how news is worded. */
import type { AlertType } from '../config/alert-types.ts';
import type { AlertPolicy, AlertsConfig, Config } from '../config/config.ts';
import type { ReadSection } from '../database/read-section.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceSnapshot } from '../database/source-tables.ts';
import type { PastNames } from '../queries/past-names.ts';
import type { ActivityReader } from './activity-reader.ts';
import type { EventsReader } from './events-reader.ts';
import type { Finding, News } from './finding.ts';
import type { ToldMessage } from './job.ts';
import type { MetricsPage } from './metrics-page.ts';
import type { SeenReader } from './seen-reader.ts';
import type { SourceProbe } from './source-probe.ts';
import type { OpenUsage } from './usage-reader.ts';

export interface Alert {
  /** The name of its file, such as `budget-alerts`. */
  readonly name: string;
  /** The types that its messages are sent as. */
  readonly alertTypes: readonly AlertType[];
  /** One sentence for lists and help. */
  readonly description: string;
  /** For the table of alerts: from what it knows, what must be there, and its key of `tollbell.alerts`. */
  readonly reads: string;
  readonly needs: string;
  readonly settingsKey: keyof AlertsConfig;
  readonly policy: (config: Config) => AlertPolicy;
  /** `database`: at the database itself, which may be away, so there is no snapshot; `log` when unset. */
  readonly looksAt?: 'log' | 'database';
  /** What it cannot be looked for without, such as a setting; null where all is there. */
  readonly lacks: (config: Config) => string | null;
  /** Reads and judges, in one snapshot of the gateway's database where it looks at the log. */
  readonly look: (inputs: LookInputs) => Promise<Look>;
  /** Under which of its types news is told. */
  readonly typeOf: (news: AnyNews) => AlertType;
  /** Words what is news; reads what the words need, for it alone. */
  readonly tell: (tellings: readonly Telling[], inputs: LookInputs) => Promise<readonly Told[]>;
  readonly exampleMessages: () => readonly ToldMessage[];
}

/** Details are the alert's own; the runner keeps them as JSON and never looks into them. */
export type AnyFinding = Finding<object>;
export type AnyNews = News<object>;

export interface LookInputs {
  readonly source: SourceSnapshot;
  readonly readSection: ReadSection;
  readonly openUsage: OpenUsage;
  /** Of the last days, up to the last seconds. */
  readonly activity: ActivityReader;
  /** What we saw of the gateway's keys, teams, users and models. */
  readonly seen: SeenReader;
  readonly pastNames: PastNames;
  /** What gateways told. */
  readonly events: EventsReader;
  /** The gateway's page of metrics, read when it is called; null where none is configured. */
  readonly readMetrics: (() => Promise<MetricsPage>) | null;
  readonly features: SourceFeatures;
  readonly config: Config;
  readonly now: Date;
  /** What was told of before and lasts, whether or not it is found again. */
  readonly known: readonly KnownEpisode[];
  /** What the last look left for this one; null for the first. */
  readonly memory: unknown;
  /** How a try of the database went; null for alerts that look at the log. */
  readonly probe: SourceProbe | null;
}

export interface KnownEpisode {
  readonly subject: string;
  readonly occasion: string;
  readonly baseline: string;
  readonly toldRank: number;
  readonly detail: object;
}

export interface Look {
  readonly findings: readonly AnyFinding[];
  /** Every scope that was judged, those without findings too. */
  readonly scopes: readonly string[];
  /** Why nothing may end for want of a finding, such as a log that stands still; null when all was seen. */
  readonly frozen: string | null;
  /** For the next look; JSON. */
  readonly memory: unknown;
}

/** News that is told in one message. */
export interface Telling {
  readonly alertType: AlertType;
  readonly news: readonly AnyNews[];
  /** `found`: what was there when a scope was first looked at. */
  readonly kind: 'single' | 'group' | 'found' | 'flood';
}

export interface Told {
  readonly message: ToldMessage;
  /**
   * One message for each news of a group, for programs, which know no groups; null where the message
   * for all is for them too.
   */
  readonly each: readonly ToldMessage[] | null;
  /** Structured events for webhooks alone: `message` goes to nobody, and only says what they are. */
  readonly isForPrograms?: boolean;
}
