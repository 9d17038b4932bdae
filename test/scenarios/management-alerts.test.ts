/** What is done to keys, teams and users is told once each: by the audit log, or by what differs. */
import { beforeEach, describe, expect, test } from 'vitest';
import managementAlerts from '../../jobs/management-alerts.ts';
import { managementTypes } from '../../src/config/alert-types.ts';
import { insertKey, insertRow, tellCounters } from '../support/gateway-entities.ts';
import { insertTeam } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const routes = managementTypes.map((type) => `${type}: '${receiver.url}/${type}'`).join(', ');
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 3,
  jobs: [],
  alerts: [managementAlerts],
  keepsEntities: true,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [${managementTypes.join(', ')}]
  alert_to_webhook_url: {${routes}}
`,
});
const { database } = world;
const query = (sql: string, parameters?: readonly unknown[]) => database.query(sql, parameters);

const secrets = ['sk-plain-secret-1234567890', 'hunter2', 'super-secret-value'];
const metadata = { password: 'hunter2', logging: 'super-secret-value' };

async function minutesLater(minutes: number): Promise<void> {
  await tellCounters(database);
  await world.advance(minutes);
}

/** What came, by type and title; no secret is ever among it. */
function inbox(): readonly string[] {
  const arrivals = receiver.arrivals.splice(0);
  for (const { body } of arrivals) {
    for (const secret of [...secrets, hash, 'b'.repeat(64)]) expect(body).not.toContain(secret);
  }
  return arrivals
    .map((one) => `${one.path.slice(1)}: ${titleOf(one).replace(/^\W+ /u, '')}`)
    .toSorted();
}

const bodies = (): string => receiver.arrivals.map(({ body }) => body).join('\n');

const hash = 'a'.repeat(64);
const insertUser = (id: string, row: object): Promise<void> =>
  insertRow(database, 'LiteLLM_UserTable', {
    user_id: id,
    spend: 0,
    metadata,
    model_spend: {},
    model_max_budget: {},
    password: 'hunter2',
    ...row,
  });

beforeEach(async () => {
  await minutesLater(3);
  receiver.arrivals.splice(0);
});

describe('without an audit log', () => {
  test('what is there at the first look is no news', async () => {
    expect((await world.rows('select * from tollbell.entity_change')).length).toBe(0);
    expect(inbox()).toEqual([]);
  });

  test('creating, updating and deleting a key, a team and a user are nine events, each of its type', async () => {
    await insertKey(database, hash, {
      key_alias: 'batch-runner',
      team_id: 'atlas',
      max_budget: 100,
      metadata,
      created_by: 'ada',
    });
    await insertTeam(database, { id: 'atlas', alias: 'Atlas' });
    await insertUser('grace', { user_email: 'grace@acme.example', user_role: 'internal_user' });
    await minutesLater(3);
    expect(bodies()).toContain('ada');
    expect(inbox()).toEqual([
      'new_internal_user_created: Internal user created: g…@acme.example',
      'new_team_created: Team created: Atlas',
      'new_virtual_key_created: Virtual key created: batch-runner',
    ]);

    await query(`update "LiteLLM_VerificationToken" set max_budget = 250, updated_by = 'lin'`);
    await query(`update "LiteLLM_TeamTable" set tpm_limit = 50000`);
    await query(`update "LiteLLM_UserTable" set user_role = 'proxy_admin'`);
    await minutesLater(3);
    expect(bodies()).toContain('$250.00');
    expect(bodies()).toContain('$100.00');
    expect(bodies()).toContain('actor not recorded');
    expect(inbox()).toEqual([
      'internal_user_updated: Internal user updated: g…@acme.example',
      'team_updated: Team updated: Atlas',
      'virtual_key_updated: Virtual key updated: batch-runner',
    ]);

    await query(
      `insert into "LiteLLM_DeletedVerificationToken"
      (id, token, deleted_at, deleted_by) values ('1', '${hash}', $1, 'lin')`,
      [clock.at],
    );
    await query(`delete from "LiteLLM_VerificationToken"`);
    await query(`delete from "LiteLLM_TeamTable"`);
    await query(`delete from "LiteLLM_UserTable"`);
    await minutesLater(3);
    expect(bodies()).toMatch(/batch-runner.{0,200}by.{0,60}lin/s);
    expect(inbox()).toEqual([
      'internal_user_deleted: Internal user deleted: g…@acme.example',
      'team_deleted: Team deleted: Atlas',
      'virtual_key_deleted: Virtual key deleted: batch-runner',
    ]);
    await minutesLater(10);
    expect(inbox()).toEqual([]);
  });

  test('a flush of spend, a reset of a budget, metadata and a login are silent', async () => {
    await insertKey(database, hash, { key_alias: 'quiet' });
    await insertTeam(database, { id: 'quiet', alias: 'Quiet' });
    await minutesLater(3);
    inbox();
    await query(`update "LiteLLM_VerificationToken" set spend = 12, updated_at = now(),
      budget_reset_at = now() + interval '30 days', metadata = '{"a": 1}'`);
    await query(`update "LiteLLM_TeamTable" set spend = 0, updated_at = now(),
      budget_reset_at = now() + interval '30 days', members_with_roles = '[]'`);
    await insertKey(database, 'session', { team_id: 'litellm-dashboard' });
    await minutesLater(3);
    expect(inbox()).toEqual([]);
  });

  test('a rotation is one event: a new hash in the same row, or one that the gateway keeps', async () => {
    await query(`update "LiteLLM_VerificationToken" set token = '${'b'.repeat(64)}', updated_by = 'ada'
      where key_alias = 'quiet'`);
    await minutesLater(3);
    expect(inbox()).toEqual(['virtual_key_updated: Virtual key rotated: quiet']);

    await insertKey(database, 'unnamed-old', { team_id: 'atlas' });
    await minutesLater(3);
    inbox();
    await query(`delete from "LiteLLM_VerificationToken" where token = 'unnamed-old'`);
    await insertKey(database, 'unnamed-new', { team_id: 'growth' });
    await query(`insert into "LiteLLM_DeprecatedVerificationToken"
      (id, token, active_token_id, revoke_at) values ('1', 'unnamed-old', 'unnamed-new', now())`);
    await minutesLater(3);
    expect(inbox()).toEqual(['virtual_key_updated: Virtual key rotated: key unnamed-']);
  });

  test('a key that was deleted and made anew is two events', async () => {
    await query(
      `insert into "LiteLLM_DeletedVerificationToken"
      (id, token, deleted_at) values ('2', '${'b'.repeat(64)}', $1)`,
      [clock.at],
    );
    await query(
      `update "LiteLLM_VerificationToken" set token = '${hash}' where key_alias = 'quiet'`,
    );
    await minutesLater(3);
    expect(inbox()).toEqual([
      'new_virtual_key_created: Virtual key created: quiet',
      'virtual_key_deleted: Virtual key deleted: quiet',
    ]);
  });

  test('10,000 changes at once are one message', async () => {
    await query(`insert into "LiteLLM_VerificationToken" (token, key_alias)
      select md5(n::text), 'bulk ' || n from generate_series(1, 10000) as n`);
    await minutesLater(3);
    expect(inbox()).toEqual(['new_virtual_key_created: 10,000 virtual keys created']);
    await query(`delete from "LiteLLM_VerificationToken" where key_alias like 'bulk %'`);
    await minutesLater(3);
    expect(inbox()).toEqual(['virtual_key_deleted: 10,000 virtual keys deleted']);
    const [open] = await world.rows<{ count: number }>(
      'select count(*)::int as count from tollbell.episode where ended_at is null',
    );
    expect(open?.count).toBe(0);
  });

  test('a process that dies anywhere repeats nothing and loses nothing', async () => {
    const steps = ['entities-committed', 'alert-look-read', 'alert-look-ended'] as const;
    for (const [index, at] of steps.entries()) {
      for (const replica of [...world.replicas]) await world.kill(replica);
      await world.startReplica({
        onStep: (step) => {
          if (step.at === at) throw new Error('killed');
        },
      });
      await insertTeam(database, { id: `killed-${index}`, alias: `Killed ${index}` });
      await minutesLater(2).catch(() => undefined);
      for (const replica of [...world.replicas]) await world.kill(replica);
      for (let count = 0; count < 3; count += 1) await world.startReplica();
      await minutesLater(5);
      expect(inbox()).toEqual([`new_team_created: Team created: Killed ${index}`]);
    }
  });
});

describe('keys that expire', () => {
  test('are told of once at each step, and again when they are given more time', async () => {
    await insertKey(database, 'expiring', {
      key_alias: 'expiring',
      expires: '2026-12-04T12:00:00',
      created_at: '2026-06-01T00:00:00',
    });
    await insertKey(database, 'short', {
      key_alias: 'made for an hour',
      expires: '2026-11-30T12:00:00',
      created_at: '2026-11-30T11:00:00',
    });
    await minutesLater(3);
    inbox();
    await world.sleepUntil('2026-11-27T11:58:00Z');
    await world.at('2026-11-27T12:02:00Z');
    expect(inbox()).toEqual(['virtual_key_updated: Virtual key expires in 7 days: expiring']);
    await world.sleepUntil('2026-12-03T11:58:00Z');
    await world.at('2026-12-03T12:02:00Z');
    expect(inbox()).toEqual(['virtual_key_updated: Virtual key expires in 24 hours: expiring']);
    await query(`update "LiteLLM_VerificationToken" set expires = '2026-12-10T00:00:00'
      where token = 'expiring'`);
    await minutesLater(3);
    expect(inbox()).toEqual([
      'virtual_key_updated: Virtual key expires in 6 days: expiring',
      'virtual_key_updated: Virtual key updated: expiring',
    ]);
  });
});

describe('with an audit log', () => {
  let auditCount = 0;
  const audit = (
    action: string,
    table: string,
    objectId: string,
    { before = null, updated = null }: { before?: object | null; updated?: object | null } = {},
  ): Promise<void> => {
    auditCount += 1;
    return insertRow(database, 'LiteLLM_AuditLog', {
      id: `audit-${auditCount}`,
      updated_at: clock.at.toISOString().slice(0, -1),
      changed_by: 'ada',
      changed_by_api_key: 'c'.repeat(64),
      action,
      table_name: table,
      object_id: objectId,
      before_value: before,
      updated_values: updated,
    });
  };

  test('each of nine events is told once, by whom, at once and without secrets', async () => {
    const key = { key: secrets[0], token: hash, key_alias: 'audited', max_budget: 5, metadata };
    await audit('created', 'LiteLLM_VerificationToken', secrets[0] ?? '', { updated: key });
    await audit('updated', 'LiteLLM_VerificationToken', 'k2', {
      before: { ...key, max_budget: 5, key_alias: 'two' },
      updated: { key: secrets[0], max_budget: 9 },
    });
    await audit('deleted', 'LiteLLM_VerificationToken', 'k3', {
      before: { ...key, key_alias: 'three' },
      updated: {},
    });
    await audit('created', 'LiteLLM_TeamTable', 't1', { updated: { team_alias: 'One', metadata } });
    await audit('updated', 'LiteLLM_TeamTable', 't2', {
      before: { team_alias: 'Two', rpm_limit: 10 },
      updated: { team_alias: 'Two', rpm_limit: 20 },
    });
    await audit('deleted', 'LiteLLM_TeamTable', 't3', { before: { team_alias: 'Three' } });
    await audit('created', 'LiteLLM_UserTable', 'u1', {
      updated: { user_email: 'u1@acme.example' },
    });
    await audit('updated', 'LiteLLM_UserTable', 'u2', {
      before: { user_email: 'u2@acme.example', user_role: 'internal_user' },
      updated: { user_role: 'proxy_admin' },
    });
    await audit('deleted', 'LiteLLM_UserTable', 'u3', {
      before: { user_email: 'u3@acme.example' },
    });
    await audit('rotated', 'LiteLLM_VerificationToken', 'k4', { before: { key_alias: 'four' } });
    await audit('created', 'LiteLLM_ProxyModelTable', 'm1', { updated: { model_name: 'x' } });
    await minutesLater(2);
    expect(bodies()).toContain('ada');
    expect(bodies()).toContain('$9.00');
    expect(inbox()).toEqual([
      'internal_user_deleted: Internal user deleted: u…@acme.example',
      'internal_user_updated: Internal user updated: u…@acme.example',
      'new_internal_user_created: Internal user created: u…@acme.example',
      'new_team_created: Team created: One',
      'new_virtual_key_created: Virtual key created: audited',
      'team_deleted: Team deleted: Three',
      'team_updated: Team updated: Two',
      'virtual_key_deleted: Virtual key deleted: three',
      'virtual_key_updated: Virtual key rotated: four',
      'virtual_key_updated: Virtual key updated: two',
    ]);
    await minutesLater(15);
    expect(inbox()).toEqual([]);
  });

  test('what the tables show too is told once, and what the log never mentions without an actor', async () => {
    await insertTeam(database, { id: 'said', alias: 'Said' });
    await audit('created', 'LiteLLM_TeamTable', 'said', { updated: { team_alias: 'Said' } });
    await insertTeam(database, { id: 'unsaid', alias: 'Unsaid' });
    await minutesLater(10);
    expect(bodies()).toMatch(/Unsaid[\s\S]*actor not recorded/);
    expect(inbox()).toEqual([
      'new_team_created: Team created: Said',
      'new_team_created: Team created: Unsaid',
    ]);
  });

  test('a rotation is one event under the hash that it had', async () => {
    await query(
      `update "LiteLLM_VerificationToken" set token = 'rotated-on' where token = 'expiring'`,
    );
    await audit('rotated', 'LiteLLM_VerificationToken', 'expiring', {
      before: { key_alias: 'expiring' },
    });
    await minutesLater(10);
    expect(inbox().filter((line) => !line.includes('expires in'))).toEqual([
      'virtual_key_updated: Virtual key rotated: expiring',
    ]);
  });

  test('a row that comes late is told, and none twice', async () => {
    await audit('created', 'LiteLLM_TeamTable', 'late-1', { updated: { team_alias: 'First' } });
    await minutesLater(2);
    expect(inbox()).toEqual(['new_team_created: Team created: First']);
    auditCount += 1;
    await insertRow(database, 'LiteLLM_AuditLog', {
      id: `audit-${auditCount}`,
      updated_at: new Date(clock.at.getTime() - 5 * 60_000).toISOString().slice(0, -1),
      changed_by: '',
      changed_by_api_key: '',
      action: 'created',
      table_name: 'LiteLLM_TeamTable',
      object_id: 'late-2',
    });
    await minutesLater(2);
    expect(inbox()).toEqual(['new_team_created: Team created: late-2']);
  });

  test('10,000 rows at once are one message', async () => {
    await query(
      `insert into "LiteLLM_AuditLog" (id, updated_at, changed_by, changed_by_api_key, action,
         table_name, object_id, updated_values)
       select 'bulk-' || n, $1, 'ada', '', 'created', 'LiteLLM_UserTable', 'u' || n, '{}'
       from generate_series(1, 10000) as n`,
      [clock.at],
    );
    await minutesLater(3);
    expect(inbox()).toEqual(['new_internal_user_created: 10,000 internal users created']);
  });
});
