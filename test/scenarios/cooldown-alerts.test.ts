/** Deployments that the router leaves alone: from the gateway's own page of metrics, and from events. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import cooldownAlerts from '../../jobs/cooldown-alerts.ts';
import { Secret } from '../../src/config/secret.ts';
import { fetchMetrics } from '../../src/deliver/fetch-metrics.ts';
import { configOf } from '../support/configs.ts';
import { eventOf, eventsToken } from '../support/event-server.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { tellEvents } from '../support/tell-events.ts';
import { createWorld } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);

/** A gateway's page of metrics, behind the redirect that LiteLLM makes. */
const gateway = {
  reply: 'page' as 'page' | 'html' | 'error' | 'slow' | 'huge' | 'away',
  startedAt: Date.parse('2026-11-24T08:00:00Z') / 1000,
  cooled: {} as Record<string, number>,
  failures: 0,
  fallbacks: 0,
};
const server = createServer((request, response) => {
  if (request.url === '/metrics') return response.writeHead(307, { location: '/metrics/' }).end();
  if (request.url === '/elsewhere') return response.writeHead(307, { location: '/other' }).end();
  if (request.url !== '/metrics/') return response.writeHead(404).end();
  switch (gateway.reply) {
    case 'away':
      return request.socket.destroy();
    case 'error':
      return response.writeHead(401).end('no');
    case 'html':
      return response.end('<html>log in</html>');
    case 'huge':
      return response.end(`# HELP\n${'a 1\n'.repeat(1_000)}`);
    case 'slow':
      return response.write('# HELP a\n');
    case 'page':
      return response.end(pageText());
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function pageText(): string {
  const labels = (id: string) =>
    `api_base="https://${id}.openai.azure.com",api_provider="azure",exception_status="429",litellm_model_name="azure/gpt-4o",model_id="${id}"`;
  return [
    '# TYPE process_start_time_seconds gauge',
    `process_start_time_seconds ${gateway.startedAt}`,
    ...Object.entries(gateway.cooled).map(
      ([id, value]) => `litellm_deployment_cooled_down_total{${labels(id)}} ${value}`,
    ),
    `litellm_deployment_failure_responses_total{exception_status="429",model_id="eastus"} ${gateway.failures}`,
    `litellm_deployment_successful_fallbacks_total{requested_model="gpt-4o",fallback_model="claude"} ${gateway.fallbacks}`,
    '',
  ].join('\n');
}

const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [cooldownAlerts],
  config: `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: { cooldown_deployment: '${receiver.url}/cooldowns' }
tollbell:
  gateway_metrics_url: ${base}/metrics
  alerts: { cooldown_deployment: { resolved: true, minimum: 2 } }
  service: { events_token: ${eventsToken} }
`,
});
const inbox = (): readonly string[] =>
  receiver.arrivals.splice(0).map((one) => titleOf(one).replace(/^\W+ /u, ''));

const problem = async (): Promise<string | null> => {
  const [look] = await world.rows<{ problem: string | null }>(
    'select problem from tollbell.alert_look',
  );
  return look?.problem ?? null;
};

beforeEach(() => {
  receiver.arrivals.splice(0);
  gateway.reply = 'page';
});

describe('from the page of metrics', () => {
  test('what was counted before is no news; what is counted then is told once, with what came of it', async () => {
    gateway.cooled = { eastus: 40, sweden: 7 };
    await world.advance(2);
    expect(inbox()).toEqual([]);
    gateway.cooled = { eastus: 41, sweden: 7 };
    await world.advance(1);
    // One is fewer than two.
    expect(inbox()).toEqual([]);
    gateway.cooled = { eastus: 44, sweden: 7 };
    gateway.failures += 31;
    gateway.fallbacks += 12;
    await world.advance(2);
    const body = receiver.arrivals[0]?.body ?? '';
    expect(body).toMatch(/4 times/);
    expect(body).toMatch(/31 attempts/);
    expect(body).toMatch(/12 requests/);
    expect(inbox()).toEqual(['Cooled down: azure/gpt-4o at eastus.openai.azure.com']);
    await world.advance(3);
    expect(inbox()).toEqual([]);
  });

  test('a gateway that begins anew counts from nothing, and so do we', async () => {
    gateway.startedAt = clock.at.getTime() / 1000 + 30;
    gateway.cooled = { sweden: 3 };
    await world.advance(2);
    expect(inbox()).toEqual(['Cooled down: azure/gpt-4o at sweden.openai.azure.com']);
  });

  test.each([
    ['html', /line 1 of the metrics is no sample/],
    ['error', /HTTP 401/],
    ['away', /cannot be read: /],
  ] as const)('a page that cannot be read (%s) ends nothing, and is said', async (reply, words) => {
    gateway.reply = reply;
    await world.advance(6);
    expect(inbox()).toEqual([]);
    expect(await problem()).toMatch(words);
    expect(await problem()).not.toContain('127.0.0.1');
  });

  test('what is used again for a while is told once', async () => {
    await world.advance(11);
    expect(inbox()).toEqual(['In use again: 2 deployments']);
    expect(await problem()).toBeNull();
  });

  test('is read within bounds, and no other page is followed to', async () => {
    const at = (path: string) => new Secret(`${base}${path}`);
    expect(await fetchMetrics(at('/metrics'))).toMatchObject({ ok: true });
    expect(await fetchMetrics(at('/elsewhere'))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('HTTP 307'),
    });
    gateway.reply = 'slow';
    expect(await fetchMetrics(at('/metrics'), { totalMs: 200 })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('no complete answer within 0.2 s'),
    });
    gateway.reply = 'huge';
    expect(await fetchMetrics(at('/metrics'), { bytes: 100 })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('longer than 100 bytes'),
    });
  });
});

test('events are told too, and count once beside the metrics', async () => {
  await tellEvents(
    world,
    [60, 30].map((cooldown_seconds) =>
      eventOf('deployment.cooldown', {
        model: 'azure/gpt-4o',
        model_group: 'gpt-4o',
        model_id: 'france',
        api_base: 'https://france.openai.azure.com',
        cooldown_seconds,
        status_code: 503,
      }),
    ),
  );
  gateway.cooled = { ...gateway.cooled, france: 2 };
  await world.advance(2);
  expect(receiver.arrivals[0]?.body).toMatch(/2 times/);
  expect(inbox()).toEqual(['Cooled down: gpt-4o at france.openai.azure.com']);
});

test('without events and without a page it is not looked for', () => {
  expect(cooldownAlerts.lacks(configOf())).toMatch(/gateway_metrics_url/);
});
