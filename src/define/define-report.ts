/**
 * A report: one message for one window, from what `collect` reads and `compose` words.
 *
 * The lines that say what the figures rest on are added here, so no report can lack them.
 */
import type { AlertType } from '../config/alert-types.ts';
import type { Config, GatewayConfig, ReportSettings, Scheduled } from '../config/config.ts';
import { newestFeatures, type SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import { change } from '../message/format.ts';
import type { About, Message } from '../message/message.ts';
import { type LogCoverage, logEnds } from '../queries/log-coverage.ts';
import type { PastNames } from '../queries/past-names.ts';
import { type Window, windowBefore } from '../time/window.ts';
import type { Draft, DraftInputs, Job, ToldMessage } from './job.ts';
import { type OptionalSections, optionalSections } from './optional-sections.ts';
import {
  type CompletenessNote,
  completenessNotes,
  isProvisional,
  runId,
  trustFooter,
} from './trust-lines.ts';
import type { UsageReader } from './usage-reader.ts';

/** What the words of a report depend on beside its facts. */
export interface ReportFrame<Settings> {
  readonly window: Window;
  /** The window just before, of the same kind. */
  readonly before: Window;
  /** `+12%`; a dash where the log does not reach back over the window before. */
  readonly changeText: (now: number, before: number) => string;
  readonly zone: string;
  readonly settings: Settings;
  readonly features: SourceFeatures;
  readonly coverage: LogCoverage;
  /** What the figures were counted from. */
  readonly from: Pick<UsageReader, 'origin' | 'unverifiedHours' | 'lostStretches'>;
  readonly gateway: GatewayConfig;
}

/**
 * `section` reads what the report can do without: null when the database took too long over it,
 * and the report says so. Everything else is needed; without it there is no report.
 */
export interface CollectContext<Settings>
  extends ReportFrame<Settings>,
    Pick<OptionalSections, 'section' | 'leaveOut'> {
  readonly usage: UsageReader;
  readonly source: SourceDatabase;
  readonly pastNames: PastNames;
  /** The same for what only the messages of `bursts` tell; they say what they miss, all of them. */
  readonly burstSection: OptionalSections['section'];
  readonly now: Date;
}

export interface ReportDefinition<Settings extends ReportSettings, Facts extends object> {
  readonly name: string;
  readonly alertType: AlertType;
  readonly description: string;
  readonly settings: (config: Config) => Settings & Scheduled;
  readonly window: (now: Date, settings: Settings) => Window;
  /** Whether `collect` asks for models, keys or tags within teams. */
  readonly needsFine?: (settings: Settings) => boolean;
  /** Whether it lists some tags only. */
  readonly needsTagSets?: (settings: Settings) => boolean;
  /** Whether it lists tags of callers' programs (`User-Agent: …`). */
  readonly needsProgramTags?: (settings: Settings) => boolean;
  readonly collect: (context: CollectContext<Settings>) => Promise<Facts>;
  readonly compose: (facts: Facts, frame: ReportFrame<Settings>) => Omit<Message, 'footer'>;
  /** Shares of the report for single teams, for those that have a destination of their own. */
  readonly bursts?: (facts: Facts, frame: ReportFrame<Settings>) => readonly Burst[];
  /** What the facts say of their own completeness, beside what is said of every report. */
  readonly notes?: (facts: Facts) => readonly CompletenessNote[];
  /** What of the facts the message for all carries along for machines; all of them when unset. */
  readonly figures?: (facts: Facts) => object;
  readonly example: {
    readonly facts: Facts;
    readonly settings: Settings;
    readonly now: Date;
    readonly coverage: LogCoverage;
  };
}

/** What one team is told of a report: its own numbers, and nobody else's. */
export interface Burst {
  readonly key: string;
  readonly to: readonly string[];
  readonly team: NonNullable<About['team']>;
  readonly message: Omit<Message, 'footer'>;
  /** Rows of the team alone: the counts of the whole log are none of its business. */
  readonly coverage: Pick<LogCoverage, 'rowCount' | 'absurdSpendCount'>;
  readonly figures: object;
}

export function defineReport<Settings extends ReportSettings, Facts extends object>(
  definition: ReportDefinition<Settings, Facts>,
): Job {
  const { name, alertType, description, settings, window, collect, compose, example } = definition;
  const {
    bursts,
    needsFine,
    needsTagSets,
    needsProgramTags,
    figures: figuresOf = (facts: Facts) => facts,
  } = definition;
  const { notes: notesOf = () => [] } = definition;
  return {
    name,
    alertType,
    description,
    settings,
    windowAt: (now, config) => window(now, settings(config)),
    draft: async ({
      source,
      readSection,
      openUsage,
      pastNames,
      features,
      config,
      now,
      window,
      knownUntil = now,
    }: DraftInputs): Promise<Draft> => {
      const own = settings(config);
      const zone = own.timeZone;
      const before = windowBefore(window, zone);
      const ends = await logEnds(source, { window, features });
      const usage = await openUsage({
        window,
        before,
        oldestRowAt: ends.oldestRowAt,
        needsFine: needsFine?.(own) ?? false,
        needsTagSets: needsTagSets?.(own) ?? false,
        needsProgramTags: needsProgramTags?.(own) ?? false,
      });
      const { oldestRowAt } = usage;
      const coverage = { ...ends, oldestRowAt, ...(await usage.logCounts({ window })) };
      const frame = {
        window,
        before,
        changeText: changeTextOf(before, coverage),
        zone,
        settings: own,
        features,
        coverage,
        from: usage,
        gateway: config.gateway,
      };
      const whole = optionalSections(readSection);
      const burst = optionalSections(readSection);
      const { section, leaveOut } = whole;
      const burstSection = burst.section;
      const facts = await collect({
        ...frame,
        usage,
        source,
        pastNames,
        now,
        section,
        leaveOut,
        burstSection,
      });
      const { statementTimeoutMs } = config.database;
      const context = {
        name,
        alertType,
        now,
        knownUntil,
        statementTimeoutMs,
        missing: whole.missing,
      };
      const burstContext = { ...context, missing: burst.missing };
      const figures = { ...figuresOf(facts), coverage };
      return {
        runId: runId(name, window, zone),
        rowCount: coverage.rowCount,
        message: complete(
          compose(facts, frame),
          figures,
          { ...frame, notes: notesOf(facts) },
          context,
        ),
        parts: (bursts?.(facts, frame) ?? []).map((part) => {
          const { key, to, team, message } = part;
          const own = { ...coverage, ...part.coverage, gatewayRequestCount: null };
          const share = { ...frame, coverage: own };
          return { key, to, message: complete(message, part.figures, share, burstContext, team) };
        }),
      };
    },
    exampleMessage: () => {
      const exampleWindow = window(example.now, example.settings);
      const before = windowBefore(exampleWindow, example.settings.timeZone);
      const frame = {
        window: exampleWindow,
        before,
        changeText: changeTextOf(before, example.coverage),
        zone: example.settings.timeZone,
        settings: example.settings,
        features: newestFeatures,
        coverage: example.coverage,
        from: { origin: 'rollups' as const, unverifiedHours: [], lostStretches: [] },
        gateway: exampleGateway,
      };
      const { facts, now } = example;
      const context = {
        name,
        alertType,
        now,
        knownUntil: now,
        statementTimeoutMs: 30_000,
        missing: [],
      };
      return complete(compose(facts, frame), figuresOf(facts), frame, context);
    },
  };
}

/** Half a period to compare with would read as growth. */
function changeTextOf(before: Window, { oldestRowAt }: LogCoverage): typeof change {
  const isCovered = oldestRowAt !== null && oldestRowAt <= before.start;
  return isCovered ? change : () => '–';
}

interface Context {
  readonly name: string;
  readonly alertType: AlertType;
  readonly now: Date;
  readonly statementTimeoutMs: number;
  /** Names of the sections that were cut. */
  readonly missing: readonly string[];
  readonly knownUntil: Date;
}

const exampleGateway: GatewayConfig = {
  isSpendLogDisabled: false,
  isErrorLogDisabled: false,
  spendLogRetention: null,
  spendLogRetentionMs: null,
  hidesErrorMessages: false,
  masterKey: null,
  metricsUrl: null,
  budgets: {
    resetZone: 'UTC',
    proxyLimitUsd: null,
    proxyDuration: null,
    endUserBudgetId: null,
    endUserLimitUsd: null,
  },
  datedModels: [],
};

function complete(
  message: Omit<Message, 'footer'>,
  figures: object,
  frame: ReportFrame<unknown> & { readonly notes?: readonly CompletenessNote[] },
  { name, alertType, now, knownUntil, statementTimeoutMs, missing }: Context,
  team?: About['team'],
): ToldMessage {
  const { window, zone } = frame;
  const notes = [
    ...completenessNotes({ ...frame, now, knownUntil, statementTimeoutMs, missing }),
    ...(frame.notes ?? []),
  ];
  return {
    ...message,
    severity: notes.some((note) => note.isGap) ? 'warning' : message.severity,
    blocks:
      notes.length === 0
        ? message.blocks
        : [
            ...message.blocks,
            { kind: 'notes', title: 'Completeness', items: notes.map((note) => note.text) },
          ],
    footer: trustFooter({ ...frame, name }),
    about: {
      type: alertType,
      at: window.end.toISOString(),
      job: name,
      runId: runId(name, window, zone),
      window: { start: window.start.toISOString(), end: window.end.toISOString(), timeZone: zone },
      ...(team === undefined ? {} : { team }),
      figures: {
        ...figures,
        countedFrom: frame.from.origin,
        missingSections: missing,
        isProvisional: isProvisional(window, knownUntil),
      },
    },
  };
}
