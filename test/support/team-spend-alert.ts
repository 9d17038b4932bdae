/** A small alert on a real table, to try the runner with: a rank for each 10 dollars that a team spent. */
import { defineAlert } from '../../src/define/define-alert.ts';
import { usd } from '../../src/message/format.ts';
import { exampleEvent } from './budget-events.ts';

interface TeamDetail {
  readonly teamId: string;
  readonly spendUsd: number;
}

export const teamSpendAlert = defineAlert<null, TeamDetail, null>({
  name: 'team-spend',
  alertTypes: ['budget_alerts'],
  description: 'a rank for each ten dollars that a team spent',
  reads: 'teams',
  needs: 'nothing',
  settingsKey: 'budget_alerts',
  settings: () => null,
  policy: (config) => config.alerts.budget_alerts,
  look: async ({ source, memory }) => {
    const rows = await source
      .selectFrom('LiteLLM_TeamTable')
      .select(['team_id', 'spend'])
      .orderBy('team_id')
      .execute();
    return {
      scopes: ['team'],
      memory: Number(memory ?? 0) + 1,
      frozen: rows.some(({ team_id }) => team_id === 'frozen') ? 'the log stands still' : null,
      findings: rows
        .filter(({ team_id }) => team_id !== 'frozen')
        .map(({ team_id, spend }) => ({
          subject: `team:${team_id}`,
          occasion: '',
          baseline: '',
          rank: Math.floor(spend / 10),
          holdRank: Math.ceil(spend / 10),
          group: team_id.startsWith('many') ? 'many' : null,
          scope: 'team',
          detail: { teamId: team_id, spendUsd: spend },
        })),
    };
  },
  enrich: async () => null,
  tellsProgramsEach: true,
  compose: (news, _, { kind }) => ({
    title: `${kind}: ${news.map((one) => `${one.kind} ${one.detail.teamId} ${one.rank}`).join(', ')}`,
    severity: news[0].rank > 5 ? 'critical' : 'warning',
    summary: [usd(news[0].detail.spendUsd)],
    blocks: [],
    about: {
      entity: news[0].subject,
      ...(news.length === 1
        ? { budgetEvent: { ...exampleEvent, team_id: news[0].detail.teamId } }
        : {}),
    },
  }),
  examples: [],
});
