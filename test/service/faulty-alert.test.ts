/** A fault of one alert, such as a row that nobody thought of, keeps no other and no message from going out. */
import { expect, test } from 'vitest';
import { runOnce } from '../../src/service/run-once.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { teamSpendAlert } from '../support/team-spend-alert.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const faulty = {
  ...teamSpendAlert,
  name: 'faulty',
  look: () => Promise.reject(new TypeError('not thought of')),
};
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [faulty, teamSpendAlert],
  config: `
general_settings:
  alerting: [slack]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
`,
});

test('start --once says that it failed, and sends what there is', async () => {
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at) values ('atlas', 15, now())`,
  );
  const [replica] = world.replicas;
  if (replica === undefined) throw new Error('no replica');
  const logged: unknown[] = [];
  const deps = {
    ...replica.runDeps,
    onStep: () => undefined,
    own: replica.own,
    http: replica.deliverDeps.http,
    clock: { ...replica.runDeps.clock, sync: async () => undefined },
    log: { info: () => 0, warn: () => 0, error: (fields: object) => logged.push(fields) },
  };
  const isDone = await runOnce(deps, {
    requested: new Promise(() => undefined),
    isRequested: () => false,
    graceMs: 0,
  });
  expect(isDone).toBe(false);
  expect(JSON.stringify(logged)).toContain('not thought of');
  expect(receiver.arrivals.map(titleOf)).toEqual([expect.stringContaining('first atlas 1')]);
});
