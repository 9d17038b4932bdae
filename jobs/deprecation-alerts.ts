/**
 * Models that are or will be deprecated, by the date that they carry themselves: in the gateway's table of
 * models, or in its config file. LiteLLM's list of prices knows dates of more; it is no part of either.
 */
import type { DeprecationSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import type { News } from '../src/define/finding.ts';
import { textOf } from '../src/rules/entity-name.ts';
import { calendarDay } from '../src/time/window.ts';
import { composeDeprecation } from './deprecation/compose-deprecation.ts';
import {
  type DeprecatedModel,
  deprecationFindings,
  deprecationScope,
} from './deprecation/deprecated-model.ts';

const modelsMax = 5_000;

export default defineAlert<DeprecationSettings, DeprecatedModel, null>({
  name: 'deprecation-alerts',
  alertTypes: ['model_deprecation_warnings'],
  description: 'models that are deprecated, or will be soon',
  reads: "the date in the gateway's table of models, and in model_list of its config",
  needs: 'SELECT on LiteLLM_ProxyModelTable; model_info.deprecation_date',
  settingsKey: 'model_deprecation_warnings',
  settings: (config) => config.alerts.model_deprecation_warnings,
  policy: (config) => config.alerts.model_deprecation_warnings,

  look: async ({ seen, config, settings, now }) => {
    const rows = await seen.datedModels({ rowCountMax: modelsMax });
    const ofTable = rows.map(({ id, columns, deprecatedOn }) => ({
      name: textOf(columns['model_name']) ?? id,
      model: textOf(Object(columns['model_info'])['base_model']),
      deprecatedOn,
    }));
    return {
      scopes: [deprecationScope],
      findings: deprecationFindings([...config.gateway.datedModels, ...ofTable], {
        stepsDays: settings.stepsDays,
        today: calendarDay(now, 'UTC'),
      }),
    };
  },

  enrich: async () => null,

  compose: ([news, ...others], _, { now }) =>
    composeDeprecation([news.detail, ...others.map(({ detail }) => detail)], {
      today: calendarDay(now, 'UTC'),
      isEnd: news.kind === 'resolved',
    }),

  examples: [
    {
      news: [
        example('claude-3-opus', 'anthropic/claude-3-opus-20240229', '2026-11-20', 3),
        example('gpt-4-turbo', 'openai/gpt-4-turbo', '2026-11-30', 2),
        example('embed', null, '2026-12-18', 1),
      ],
      kind: 'group',
      ...exampleFrame(),
    },
    {
      news: [example('gpt-4-turbo', 'openai/gpt-4-turbo', '2026-12-18', 1)],
      kind: 'single',
      ...exampleFrame(),
    },
  ],
});

function example(
  name: string,
  model: string | null,
  deprecatedOn: string,
  rank: number,
): News<DeprecatedModel> {
  return {
    kind: 'first',
    subject: `model:${name} deprecated ${deprecatedOn}`,
    occasion: '',
    group: 'model deprecation',
    rank,
    rankBefore: 0,
    peakRank: rank,
    beganAt: exampleFrame().now,
    endedAt: null,
    toldAs: [],
    detail: { name, model, deprecatedOn },
  };
}

function exampleFrame() {
  return {
    extra: null,
    settings: {
      everyMs: 3_600_000,
      quietForMs: 0,
      remindAfterMs: null,
      resolveAfterMs: 0,
      tellsResolved: false,
      stepsDays: [30, 7, 0],
    },
    now: new Date('2026-11-24T09:12:00Z'),
    zone: 'Europe/Berlin',
  };
}
