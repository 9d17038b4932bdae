/** What the runner knows of a job: when it answers for what, and how to ask for its message. */
import type { AlertType } from '../config/alert-types.ts';
import type { Config, ReportSettings, Scheduled } from '../config/config.ts';
import type { ReadSection } from '../database/read-section.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { About, Message } from '../message/message.ts';
import type { PastNames } from '../queries/past-names.ts';
import type { Window } from '../time/window.ts';
import type { OpenUsage } from './usage-reader.ts';

export interface Job {
  /** The name of its file, such as `daily-reports`. */
  readonly name: string;
  /** The type it is sent as, which decides where it goes. */
  readonly alertType: AlertType;
  /** One sentence for lists and help. */
  readonly description: string;
  readonly settings: (config: Config) => ReportSettings & Scheduled;
  /** The window that a run due at `now` answers for. */
  readonly windowAt: (now: Date, config: Config) => Window;
  /** Reads and words; the same window and data give the same draft. */
  readonly draft: (inputs: DraftInputs) => Promise<Draft>;
  /** A message of made-up figures, for previews, docs and the contract test. */
  readonly exampleMessage: () => ToldMessage;
}

export interface DraftInputs {
  readonly source: SourceDatabase;
  readonly readSection: ReadSection;
  readonly openUsage: OpenUsage;
  readonly pastNames: PastNames;
  readonly features: SourceFeatures;
  readonly config: Config;
  readonly now: Date;
  readonly window: Window;
  /** The log is read as it was then; `now` when unset. */
  readonly knownUntil?: Date;
}

export interface Draft {
  readonly runId: string;
  /** Rows of the log that the figures are of. */
  readonly rowCount: number;
  readonly message: ToldMessage;
  /** Shares of the message for those it concerns, such as one per team; empty for most jobs. */
  readonly parts: readonly DraftPart[];
}

/** A message that says what it is about, so that it can be routed. */
export type ToldMessage = Message & { readonly about: About };

export interface DraftPart {
  /** Tells the parts of one run apart, such as `team:atlas`. */
  readonly key: string;
  readonly message: ToldMessage;
  /** Names of destinations, in place of a route. */
  readonly to: readonly string[];
}
