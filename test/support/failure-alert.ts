/** A small alert on the spend log, with evidence: failures of a deployment in the last ten minutes. */
import { sql } from 'kysely';
import { defineAlert } from '../../src/define/define-alert.ts';
import type { Evidence } from '../../src/define/evidence.ts';
import { evidenceOf } from '../../src/queries/evidence.ts';
import { deploymentKey, inWindow, isFailure } from '../../src/queries/spend-log.ts';

interface FailureDetail {
  readonly deployment: string;
  readonly failureCount: number;
}

const windowMs = 10 * 60_000;
const windowAt = (now: Date) => ({ start: new Date(now.getTime() - windowMs), end: now });

export const failureAlert = defineAlert<null, FailureDetail, ReadonlyMap<string, Evidence[]>>({
  name: 'failures',
  alertTypes: ['llm_exceptions'],
  description: 'deployments with failures',
  reads: 'failures in the spend log',
  needs: 'nothing',
  settingsKey: 'llm_exceptions',
  settings: () => null,
  policy: (config) => config.alerts.budget_alerts,
  look: async ({ source, now }) => {
    const rows = await source
      .selectFrom('LiteLLM_SpendLogs as log')
      .select([deploymentKey.as('deployment'), sql<number>`count(*)::int`.as('failureCount')])
      .where(inWindow(windowAt(now)))
      .where(isFailure)
      .groupBy(deploymentKey)
      .execute();
    return {
      scopes: ['log'],
      findings: rows.map(({ deployment, failureCount }) => ({
        subject: `deployment:${deployment}`,
        occasion: '',
        baseline: '',
        rank: 1,
        holdRank: 1,
        group: null,
        scope: 'log',
        detail: { deployment: deployment ?? '', failureCount },
      })),
    };
  },
  enrich: async (news, { source, now }) =>
    new Map(
      await Promise.all(
        news.map(async ({ subject, detail: { deployment } }) => {
          const window = windowAt(now);
          const what = `Requests of ${deployment}`;
          const evidence = [
            await evidenceOf(source, what, { window, deployment }),
            await evidenceOf(source, `${what} by class of error`, {
              window,
              deployment,
              status: 'failure',
              by: 'error_class',
            }),
          ];
          return [subject, evidence] as const;
        }),
      ),
    ),
  compose: ([{ subject, detail }], evidence) => ({
    title: `${detail.failureCount} failures of ${detail.deployment}`,
    severity: 'warning',
    summary: ['It fails.'],
    blocks: [],
    about: { figures: { ...detail, evidence: evidence.get(subject) ?? [] } },
  }),
  examples: [],
});
