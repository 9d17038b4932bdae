/** P18: who spent is named after it was deleted, by gateways that keep no copy too, and no total changes. */
import { describe, expect, test } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { keepEntities } from '../../src/run/keep-entities.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { insertRow, tellCounters } from '../support/gateway-entities.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { databaseOfGeneration } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';
import { nameDestination } from '../support/teams.ts';

const generations: readonly Generation[] = ['1.74', '1.105'];
const config = configOf(`
tollbell:
  reports: {spend_reports: {per_team: true}}
  destinations: {room: {url: 'https://hooks.example/room'}}
`);

describe.each(generations)('LiteLLM %s', async (generation) => {
  const database = await databaseOfGeneration(generation);
  const own = connectOwn({
    url: database.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  const keep = async (at: string): Promise<void> => {
    await tellCounters(database);
    const clock = { now: () => new Date(at) };
    await keepEntities({ own, source: database.source, clock, onStep: () => undefined });
  };
  const key = (token: string, alias: string, teamId: string): Promise<void> =>
    insertRow(database, 'LiteLLM_VerificationToken', {
      token,
      key_alias: alias,
      team_id: teamId,
      spend: 0,
      soft_budget_cooldown: false,
      aliases: {},
      config: {},
      permissions: {},
      metadata: {},
      model_spend: {},
      model_max_budget: {},
      ...(generation === '1.105' ? { budget_fallbacks: {} } : {}),
    });
  const weekly = async () => {
    const draft = await draftOf(database, 'spend-reports', {
      now: '2026-11-23T09:00:00Z',
      config,
      own,
    });
    return { text: draft.text, shares: JSON.stringify(draft.parts), figures: draft.figures };
  };

  test('a weekly report names a deleted team and a deleted key, with the same totals', async () => {
    await insertTeam(database, { id: 'team-growth', alias: 'Growth' });
    await insertTeam(database, { id: 'team-atlas', alias: 'Atlas' });
    await nameDestination(database, 'team-atlas', 'room');
    await key('hash-1', 'batch-runner', 'team-atlas');
    await key('hash-2', 'rotated', 'team-atlas');
    await key('hash-4', 'growth-key', 'team-growth');
    await insertRequests(database, [
      { at: '2026-11-09T10:00:00Z', teamId: 'team-atlas' },
      ...['batch-runner', 'rotated'].map((alias) => ({
        at: '2026-11-18T10:00:00Z',
        teamId: 'team-atlas',
        spendUsd: 7,
        metadata: { user_api_key_alias: alias },
      })),
      { at: '2026-11-18T11:00:00Z', teamId: 'team-growth', spendUsd: 5 },
    ]);
    await keep('2026-11-19T00:00:00Z');
    const before = await weekly();
    expect(before.text).not.toContain('(deleted)');
    expect(before.shares).not.toContain('(deleted)');

    await database.query(`delete from "LiteLLM_TeamTable" where team_id = 'team-growth'`);
    await database.query(
      `delete from "LiteLLM_VerificationToken" where token in ('hash-1', 'hash-4')`,
    );
    await database.query(
      `update "LiteLLM_VerificationToken" set token = 'hash-3' where token = 'hash-2'`,
    );
    await keep('2026-11-19T00:01:00Z');
    const after = await weekly();

    expect(after.text).toContain('Growth (deleted)');
    expect(after.shares).toContain('batch-runner (deleted)');
    expect(after.shares).toContain('"rotated"');
    expect(after.shares).not.toContain('rotated (deleted)');
    expect(after.text.replace('Growth (deleted)', 'Growth')).toContain('$19.00');
    const totals = ({ figures }: { readonly figures: object }) => Object(figures).totals;
    expect(totals(after)).toEqual(totals(before));
  });
});
