/**
 * Models that were added at the gateway, changed or removed, with their prices and limits.
 *
 * Of those that are kept in its database, which are the ones added through its pages or its API; models
 * of its config file are in no table. What a model is called with is encrypted there: of it only the
 * names, and numbers of prices and limits, are read.
 */

import type { AlertPolicy } from '../src/config/config.ts';
import { type AlertFrame, type AlertWords, defineAlert } from '../src/define/define-alert.ts';
import type { Finding } from '../src/define/finding.ts';
import type { EntityAction, EntityChange, SeenCursor } from '../src/define/seen-reader.ts';
import { count, plural } from '../src/message/format.ts';
import { type Block, code, left, type Sentence, strong } from '../src/message/message.ts';
import { teamNames } from '../src/queries/team-names.ts';
import { shortId } from '../src/rules/deployment-name.ts';
import { textOf } from '../src/rules/entity-name.ts';
import { plainTeamLabel } from '../src/rules/team-label.ts';
import { exampleEvent } from './changes/example-event.ts';
import { changesTable, type Fields, fieldText, setFacts } from './changes/field-text.ts';
import type { TeamNamesById } from './management/compose-events.ts';

interface ModelChange {
  readonly id: string;
  readonly modelId: string;
  readonly name: string;
  readonly by: string | null;
  /** Prices and limits, of it and of its parameters; what is other, where it changed. */
  readonly before: Fields;
  readonly after: Fields;
  /** Names of its parameters, without their values. */
  readonly parameters: readonly string[];
}

interface ModelDetail {
  readonly action: EntityAction;
  /** The first of them. */
  readonly models: readonly ModelChange[];
  readonly modelCount: number;
}

const kinds = ['model'] as const;
const changesMax = 5_000;
/** More than this at once are told together; as many as a table shows are kept. */
const singlesMax = 5;
const keptMax = 20;
const verbs = { created: 'added', updated: 'changed', deleted: 'removed' } as const;

export default defineAlert<AlertPolicy, ModelDetail, TeamNamesById>({
  name: 'model-alerts',
  alertTypes: ['new_model_added'],
  description: 'models that were added at the gateway, changed or removed',
  reads: "the gateway's table of models",
  needs: 'SELECT on LiteLLM_ProxyModelTable',
  settingsKey: 'new_model_added',
  settings: (config) => config.alerts.new_model_added,
  policy: (config) => config.alerts.new_model_added,

  look: async ({ seen, now, memory }) => {
    const scopes = ['models'];
    const after = cursorOf(memory);
    // What is there at the first look is no news.
    if (after === null) return { scopes, findings: [], memory: await seen.newest(kinds) };
    const { changes, more, cursor } = await seen.changes({
      kinds,
      after,
      until: now,
      rowCountMax: changesMax,
    });
    const byAction = Map.groupBy(changes, ({ action }) => action);
    const findings = [...byAction].flatMap(([action, own]) =>
      findingsOf(
        action,
        own.map(modelChange),
        more.find((one) => one.action === action)?.changeCount ?? 0,
      ),
    );
    return { scopes, findings, memory: cursor };
  },

  enrich: async (news, { source, features, pastNames }) => {
    const teamIds = news.flatMap(({ detail }) =>
      detail.models.flatMap(({ before, after }) => [before['team_id'], after['team_id']]),
    );
    return teamNames(source, {
      teamIds: [...new Set(teamIds.flatMap((teamId) => textOf(teamId) ?? []))],
      features,
      pastNames,
    });
  },

  compose: ([news, ...others], names, frame) =>
    composeModels(
      {
        action: news.detail.action,
        models: [news, ...others].flatMap(({ detail }) => detail.models),
        modelCount: [news, ...others].reduce((sum, { detail }) => sum + detail.modelCount, 0),
      },
      names,
      frame,
    ),

  examples: [
    {
      news: [
        exampleEvent('model created 311', {
          action: 'created',
          modelCount: 1,
          models: [
            {
              id: '311',
              modelId: '0b8d2f4e-6a55-4c0e-9d6e-1f7a9c3b2d10',
              name: 'claude-sonnet',
              by: 'ada@acme.example',
              before: {},
              after: {
                base_model: 'claude-sonnet-4-5',
                mode: 'chat',
                input_cost_per_token: 0.000003,
                output_cost_per_token: 0.000015,
                max_input_tokens: 200_000,
                max_output_tokens: 64_000,
                rpm: 600,
              },
              parameters: ['api_base', 'api_key', 'model'],
            },
          ],
        }),
      ],
      kind: 'single',
      extra: new Map(),
      settings: {
        everyMs: 60_000,
        quietForMs: 3_600_000,
        remindAfterMs: null,
        resolveAfterMs: 0,
        tellsResolved: false,
      },
      now: new Date('2026-11-24T09:12:00Z'),
      zone: 'Europe/Berlin',
    },
  ],
});

function findingsOf(
  action: EntityAction,
  models: readonly ModelChange[],
  unreadCount: number,
): readonly Finding<ModelDetail>[] {
  const finding = (occasion: string, detail: ModelDetail): Finding<ModelDetail> => ({
    subject: `model ${action} ${occasion}`,
    occasion,
    baseline: '',
    isEvent: true,
    rank: 1,
    holdRank: 1,
    group: null,
    scope: 'models',
    detail,
  });
  const modelCount = models.length + unreadCount;
  if (modelCount <= singlesMax) {
    return models.map((model) => finding(model.id, { action, models: [model], modelCount: 1 }));
  }
  const occasion = `${models[0]?.id ?? ''} to ${models.at(-1)?.id ?? ''} and ${unreadCount}`;
  return [finding(occasion, { action, models: models.slice(0, keptMax), modelCount })];
}

function modelChange({ id, entityId, action, before, after }: EntityChange): ModelChange {
  const [old, now] = [before ?? {}, after ?? {}];
  const [was, is] = [publicFields(old), publicFields(now)];
  const changed = Object.keys({ ...was, ...is }).filter(
    (field) => JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null),
  );
  const only = (fields: Fields): Fields =>
    action === 'updated'
      ? Object.fromEntries(changed.map((field) => [field, fields[field] ?? null]))
      : fields;
  return {
    id,
    modelId: entityId,
    name: textOf(now['model_name']) ?? textOf(old['model_name']) ?? shortId(entityId),
    by:
      action === 'deleted' ? null : textOf(now[action === 'created' ? 'created_by' : 'updated_by']),
    before: only(was),
    after: only(is),
    parameters: Object.entries(Object(now['litellm_params']))
      .flatMap(([name, value]) => (typeof value === 'number' ? [] : [name]))
      .toSorted(),
  };
}

/** Prices and limits stand with the model or among its parameters, which are the ones that hold. */
function publicFields(columns: Fields): Fields {
  const { model_name, blocked, model_info, litellm_params } = columns;
  const numbers = Object.entries(Object(litellm_params)).filter(
    ([, value]) => typeof value === 'number',
  );
  return {
    model_name,
    ...Object(model_info),
    ...Object.fromEntries(numbers),
    ...(blocked === undefined ? {} : { blocked }),
  };
}

function composeModels(
  { action, models, modelCount }: ModelDetail,
  names: TeamNamesById,
  { zone }: Pick<AlertFrame<unknown>, 'zone'>,
): AlertWords {
  const verb = verbs[action];
  const fields = { zone, teamLabel: (teamId: string) => plainTeamLabel(teamId, names) };
  const [model] = models;
  if (model !== undefined && modelCount === 1) {
    const { name, modelId, by, before, after } = model;
    const { model_name: _, ...set } = action === 'deleted' ? before : after;
    const facts = setFacts(set, fields);
    return {
      title: `Model ${verb}: ${name}`,
      severity: 'info',
      summary: [
        strong(name),
        ' (model ',
        code(shortId(modelId)),
        `) was ${verb}`,
        ...(by === null ? ['; actor not recorded.'] : [' by ', strong(by), '.']),
      ],
      blocks: [
        ...(action === 'updated'
          ? [{ ...changesTable(before, after, fields), ...hidden }]
          : facts.length === 0
            ? []
            : [{ kind: 'facts', facts } satisfies Block]),
        ...parametersNote(model, action),
      ],
      about: {
        models: [name],
        entity: `model:${modelId}`,
        figures: { action: verb, count: 1, by, before, after },
      },
    };
  }
  const rows = models.slice(0, keptMax);
  const moreCount = modelCount - rows.length;
  return {
    title: `${plural(modelCount, 'model')} ${verb}`,
    severity: 'info',
    summary: [strong(plural(modelCount, 'model')), ` were ${verb} at once.`],
    blocks: [
      {
        kind: 'table',
        title: 'Models',
        columns: [left('Model'), left('Input price'), left('Output price'), left('By')],
        rows: rows.map(({ name, by, before, after }) => {
          const set = action === 'deleted' ? before : after;
          const price = (field: string): string => fieldText(field, set[field], fields);
          return [
            name,
            price('input_cost_per_token'),
            price('output_cost_per_token'),
            by ?? 'not recorded',
          ];
        }),
        closingRows: moreCount > 0 ? [[`and ${count(moreCount)} more`, '', '', '']] : [],
        emptyText: 'So many at once that only their number was kept.',
      },
    ],
    about: {
      models: [...new Set(rows.map(({ name }) => name))],
      figures: { action: verb, count: modelCount },
    },
  };
}

const hidden = {
  emptyText:
    'Nothing that can be shown: what a model is called with is encrypted, and what else it says of itself is not read.',
};

function parametersNote({ parameters }: ModelChange, action: EntityAction): readonly Block[] {
  if (action !== 'created' || parameters.length === 0) return [];
  const item: Sentence = [
    'Set, with values that are not read: ',
    ...parameters.flatMap((name, index) => (index === 0 ? [code(name)] : [', ', code(name)])),
    '.',
  ];
  return [{ kind: 'notes', title: 'Parameters', items: [item] }];
}

/** What this alert itself left; the runner keeps it as JSON. */
const cursorOf = (memory: unknown): SeenCursor | null =>
  memory === null || memory === undefined ? null : (memory as SeenCursor);
