/**
 * An alert: findings from what `look` reads, told by what `compose` words.
 *
 * Which of the findings is news, how often it is told and with what it goes together is decided by the
 * runner, the same way for all of them.
 */
import type { AlertType } from '../config/alert-types.ts';
import type { AlertPolicy, Config } from '../config/config.ts';
import { newestFeatures, type SourceFeatures } from '../database/source-features.ts';
import type { About, Message, Sentence } from '../message/message.ts';
import { localMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';
import type { Alert, Look, LookInputs, Telling, Told } from './alert.ts';
import { alertId } from './alert-id.ts';
import { evidenceIn } from './evidence.ts';
import type { Finding, News } from './finding.ts';
import type { ToldMessage } from './job.ts';

/** What words depend on beside the news. */
export interface AlertFrame<Settings> {
  readonly settings: Settings;
  readonly features: SourceFeatures;
  readonly now: Date;
  readonly zone: string;
  readonly kind: Telling['kind'];
}

export interface LookContext<Settings> extends LookInputs {
  readonly settings: Settings;
  readonly zone: string;
}

/** Of `about`, what only the alert knows. */
export type AlertAbout = Pick<
  About,
  | 'window'
  | 'team'
  | 'tags'
  | 'models'
  | 'apiBase'
  | 'entity'
  | 'aspect'
  | 'budgetEvent'
  | 'budget'
  | 'batch'
  | 'keyAliases'
  | 'figures'
>;

export interface AlertWords extends Omit<Message, 'footer' | 'about'> {
  readonly about: AlertAbout;
  /** Small print beside the instant and the id. */
  readonly footer?: readonly Sentence[];
}

export interface AlertDefinition<Settings, Detail extends object, Extra> {
  readonly name: string;
  readonly alertTypes: readonly AlertType[];
  readonly description: string;
  readonly reads: Alert['reads'];
  readonly needs: Alert['needs'];
  readonly settingsKey: Alert['settingsKey'];
  readonly looksAt?: Alert['looksAt'];
  readonly settings: (config: Config) => Settings;
  readonly policy: (config: Config) => AlertPolicy;
  /** Nothing when unset. */
  readonly lacks?: Alert['lacks'];
  readonly look: (context: LookContext<Settings>) => Promise<
    Omit<Look, 'findings' | 'memory' | 'frozen'> & {
      readonly findings: readonly Finding<Detail>[];
      readonly memory?: unknown;
      readonly frozen?: string | null;
    }
  >;
  /** The only one of `alertTypes` when unset. */
  readonly typeOf?: (news: News<Detail>) => AlertType;
  /** Reads what the words need, of what is news alone; one call for all of it. */
  readonly enrich: (
    news: readonly News<Detail>[],
    context: LookContext<Settings>,
  ) => Promise<Extra>;
  readonly compose: (
    news: readonly [News<Detail>, ...News<Detail>[]],
    extra: Extra,
    frame: AlertFrame<Settings>,
  ) => AlertWords;
  /** Whether programs get each news of a group by itself. */
  readonly tellsProgramsEach?: boolean;
  /** Whether it is told as structured events to webhooks alone, each news by itself. */
  readonly isForPrograms?: boolean;
  readonly examples: readonly {
    readonly news: readonly [News<Detail>, ...News<Detail>[]];
    readonly kind: Telling['kind'];
    readonly extra: Extra;
    readonly settings: Settings;
    readonly now: Date;
    readonly zone: string;
  }[];
}

export function defineAlert<Settings, Detail extends object, Extra>(
  definition: AlertDefinition<Settings, Detail, Extra>,
): Alert {
  const { name, alertTypes, description, settings, policy, compose, looksAt = 'log' } = definition;
  const [onlyType] = alertTypes;
  if (onlyType === undefined) throw new Error(`${name} has no alert type`);
  const typeOf = definition.typeOf ?? (() => onlyType);
  const contextOf = (inputs: LookInputs): LookContext<Settings> => ({
    ...inputs,
    settings: settings(inputs.config),
    zone: inputs.config.timeZone,
  });
  const word = (
    news: readonly [News<Detail>, ...News<Detail>[]],
    extra: Extra,
    frame: AlertFrame<Settings>,
  ): ToldMessage => complete(name, typeOf(news[0]), news, compose(news, extra, frame), frame);
  return {
    name,
    alertTypes,
    description,
    reads: definition.reads,
    needs: definition.needs,
    settingsKey: definition.settingsKey,
    policy,
    looksAt,
    lacks: definition.lacks ?? (() => null),
    look: async (inputs) => ({
      frozen: null,
      memory: inputs.memory,
      ...(await definition.look(contextOf(inputs))),
    }),
    typeOf: (news) => typeOf(own(news)),
    tell: async (tellings, inputs): Promise<readonly Told[]> => {
      const context = contextOf(inputs);
      const extra = await definition.enrich(
        tellings.flatMap(({ news }) => news.map(own<Detail>)),
        context,
      );
      return tellings.map(({ news, kind }) => {
        const [first, ...others] = news.map(own<Detail>);
        if (first === undefined) throw new Error('a message needs news');
        const frame = { ...context, kind };
        const isForPrograms = definition.isForPrograms === true;
        const isEach =
          isForPrograms ||
          (definition.tellsProgramsEach === true && others.length > 0 && kind !== 'found');
        return {
          message: word([first, ...others], extra, frame),
          each: isEach
            ? [first, ...others].map((one) => word([one], extra, { ...frame, kind: 'single' }))
            : null,
          ...(isForPrograms ? { isForPrograms } : {}),
        };
      });
    },
    exampleMessages: () =>
      definition.examples.map(({ news, extra, ...frame }) =>
        word(news, extra, { ...frame, features: newestFeatures }),
      ),
  };
}

/** The runner keeps findings of all alerts alike; those of this one were made by its `look`. */
function own<Detail extends object>(news: News<object>): News<Detail> {
  return news as News<Detail>;
}

function complete(
  name: string,
  type: AlertType,
  news: readonly [News<object>, ...News<object>[]],
  { footer = [], about, ...words }: AlertWords,
  { now, zone }: Pick<AlertFrame<unknown>, 'now' | 'zone'>,
): ToldMessage {
  const [first] = news;
  const id = alertId(name, news, now);
  const startsAt = news.reduce((at, { beganAt }) => (beganAt < at ? beganAt : at), first.beganAt);
  return {
    ...words,
    footer: [
      [`As of ${localMinuteText(now, zone)} ${zone}`],
      ...footer,
      ...(evidenceIn(about.figures).length === 0
        ? []
        : [['Counted again by ', { code: `tollbell verify ${id}` }]]),
      [`Alert `, { code: id }, ` · tollbell ${version}`],
    ],
    about: {
      type,
      at: now.toISOString(),
      job: name,
      runId: id,
      ...about,
      // What does not last has no end that anybody could wait for.
      ...(first.isEvent === true
        ? {}
        : {
            episode: {
              startsAt: startsAt.toISOString(),
              endsAt: first.endedAt?.toISOString() ?? null,
              toldAs: [...new Set(news.flatMap(({ toldAs }) => toldAs))],
            },
          }),
    },
  };
}
