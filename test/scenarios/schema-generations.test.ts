/** The same figures from every generation of LiteLLM's schema, with a word where one lacks something. */
import { describe, expect, test } from 'vitest';
import { detectSourceFeatures, newestFeatures } from '../../src/database/source-features.ts';
import { draftOf } from '../support/draft.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { databaseOfGeneration } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';

const generations: readonly Generation[] = ['1.74', '1.80', '1.83', '1.105'];
const now = '2026-11-24T09:00:00Z';

describe.each(generations)('LiteLLM %s', async (generation) => {
  const database = await databaseOfGeneration(generation);
  await insertTeam(database, { id: 'team-a', alias: 'Atlas' });
  await insertRequests(database, [
    { at: '2026-11-01T10:00:00Z' },
    ...Array.from({ length: 6 }, () => ({
      at: '2026-11-23T10:00:00Z',
      spendUsd: 1.5,
      tags: ['a'],
    })),
    {
      at: '2026-11-23T11:00:00Z',
      status: 'failure',
      spendUsd: 0,
      metadata: { error_information: { error_class: 'Timeout' } },
    },
    {
      at: '2026-11-23T12:00:00Z',
      teamId: 'gone',
      spendUsd: 2,
      metadata: { user_api_key_team_alias: 'Gone' },
    },
    { at: '2026-11-24T08:00:00Z' },
  ]);

  test('is recognised by its columns', async () => {
    const isNew = generation === '1.83' || generation === '1.105';
    const hasWindows = generation === '1.105';

    expect(await detectSourceFeatures(database.source)).toEqual({
      hasRequestDuration: isNew,
      hasDeletedTeams: isNew,
      hasDailyTotals: true,
      hasTeamMetadata: true,
      hasFirstToken: true,
      hasProvider: true,
      hasUserDays: true,
      hasLogOrganization: generation !== '1.74',
      gatewaySums: {
        dailyUsers: 'readable',
        dailyTeams: 'readable',
        dailyTags: 'readable',
        teamCounters: 'readable',
        tagCounters: generation === '1.74' ? 'missing' : 'readable',
        flatCost: generation === '1.105' ? 'readable' : 'missing',
      },
      budgets: {
        ...newestFeatures.budgets,
        project: isNew ? 'readable' : 'missing',
        tag: generation === '1.74' ? 'missing' : 'readable',
      },
      budgetParts: {
        ...newestFeatures.budgetParts,
        teamSoftLimits: isNew,
        projectMetadata: isNew,
        keyWindows: hasWindows,
        teamWindows: hasWindows,
        windowCounters: hasWindows,
      },
      records: {
        hasAuditLog: true,
        hasKeyDeleter: isNew,
        hasTeamDeleter: isNew,
        hasRotations: isNew,
      },
    });
  });

  test('gives the daily report', async () => {
    const { text, figures } = await draftOf(database, 'daily-reports', { now });

    expect(figures).toMatchObject({ totals: { requestCount: 8, failureCount: 1, spendUsd: 11 } });
    expect(text).toContain('Timeout (1)');
    expect(text).toContain('0.020 s');
  });

  test('gives the spend report, with the name of the deleted team', async () => {
    const { text } = await draftOf(database, 'spend-reports', { now });

    expect(text).toContain('$11.00');
    expect(text).toMatch(/Atlas\s+\$9\.00/);
    expect(text).toMatch(/Gone \(deleted\)\s+\$2\.00/);
    const isOld = generation === '1.74' || generation === '1.80';
    expect(text.includes('keeps no copies of deleted teams')).toBe(isOld);
  });

  test('says that fallbacks are not recorded, instead of zero', async () => {
    const { text } = await draftOf(database, 'fallback-reports', { now });

    expect(text).toContain('Fallbacks are not recorded');
    expect(text).toContain('since August 2026');
    expect(text).not.toContain('No request fell back');
  });
});
