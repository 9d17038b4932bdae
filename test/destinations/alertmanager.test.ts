/** What only Alertmanager promises: one alert per episode, told to the real server and ended there. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { drawFor } from '../../src/deliver/draw-delivery.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { sendMessage } from '../../src/deliver/send-message.ts';
import alertmanager from '../../src/destinations/alertmanager.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { sleep, systemClock } from '../../src/effects/clock.ts';
import type { About, Message, Severity } from '../../src/message/message.ts';
import { destinationsOf } from '../../src/rules/destinations.ts';
import { configOf } from '../support/configs.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually } from '../support/service-process.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const startsAt = '2026-08-22T09:00:00.000Z';
const outage = (
  severity: Severity,
  endsAt: string | null,
  about: Partial<About> = {},
): Message => ({
  title: endsAt === null ? 'gpt-5 is failing' : 'gpt-5 answers again',
  severity,
  summary: ['7 of 9 requests failed.'],
  blocks: [],
  footer: [['Run outages 7']],
  about: {
    type: 'outage_alerts',
    at: '2026-08-22T09:10:00.000Z',
    runId: `run of ${severity}`,
    job: 'outages',
    team: { id: 't1', alias: 'Growth' },
    models: ['gpt-5'],
    entity: 'deployment:d1',
    episode: { startsAt, endsAt },
    ...about,
  },
});
const alertsOf = (message: Message) => JSON.parse(alertmanager.draw(message).body);
/** Severity and end of each alert. */
const ends = (message: Message): unknown =>
  alertsOf(message).map(({ labels, endsAt }: { labels: { severity: string }; endsAt: string }) => [
    labels.severity,
    endsAt,
  ]);

describe('an alert', () => {
  test('says by its labels which episode it is, and by its annotations what happened', () => {
    const [alert, ...others] = alertsOf(outage('warning', null));

    expect(alert).toEqual({
      labels: {
        alertname: 'outage_alerts',
        severity: 'warning',
        source: 'tollbell',
        job: 'outages',
        team: 't1',
        model: 'gpt-5',
        entity: 'deployment:d1',
      },
      annotations: {
        summary: 'gpt-5 is failing',
        description: '7 of 9 requests failed.\n\nRun outages 7',
        run_id: 'run of warning',
        team_alias: 'Growth',
      },
      startsAt,
      endsAt: '2026-08-29T09:10:00.000Z',
    });
    expect(others).toEqual([]);
  });

  test('ends under the severity it had, when that changes', () => {
    const episode = { startsAt, endsAt: null, toldAs: ['warning' as const] };

    expect(ends(outage('critical', null, { episode }))).toEqual([
      ['critical', '2026-08-29T09:10:00.000Z'],
      ['warning', '2026-08-22T09:10:00.000Z'],
    ]);
    expect(ends(outage('warning', null, { episode }))).toEqual([
      ['warning', '2026-08-29T09:10:00.000Z'],
    ]);
  });

  test('keeps its labels for the whole episode, whatever the words and the run', () => {
    const labels = (message: Message) => alertsOf(message)[0].labels;
    const endsAt = '2026-08-22T11:00:00.000Z';
    const ended = outage('info', endsAt, {
      runId: 'another',
      team: { id: 't1', alias: 'Renamed' },
      episode: { startsAt, endsAt, toldAs: ['warning'] },
    });

    expect(labels({ ...ended, title: 'other words' })).toEqual(labels(outage('warning', null)));
  });

  test('ends under every severity that it had, or may have had', () => {
    const endsAt = '2026-08-22T11:00:00.000Z';
    const episode = { startsAt, endsAt, toldAs: ['critical' as const] };

    expect(ends(outage('info', null, { episode }))).toEqual([['critical', endsAt]]);
    expect(ends(outage('info', endsAt))).toEqual([
      ['info', endsAt],
      ['warning', endsAt],
      ['critical', endsAt],
    ]);
  });

  test('two long names that differ at their ends only are two alerts', () => {
    const entity = (end: string) =>
      alertsOf(outage('info', null, { entity: `key:${'x'.repeat(500)}${end}` }))[0].labels.entity;

    expect(entity('a')).toHaveLength(200);
    expect(entity('a')).not.toBe(entity('b'));
  });

  test('of a report has no end, so that Alertmanager counts from its arrival', () => {
    const [report, ...others] = alertsOf(jobs[0]?.exampleMessage() ?? expect.fail('no job'));

    expect(others).toEqual([]);
    expect(Object.keys(report)).toEqual(['labels', 'annotations', 'startsAt']);
    expect(report.labels.alertname).toBe('daily_reports');
    expect(report.annotations.description).toContain('Requests: 18,240');
  });

  test.each([
    ['<!channel> <@U1>', '‹!channel› ‹＠U1›'],
    ['@everyone and @here', '＠everyone and ＠here'],
    ['[a](https://evil.example)', '[a] (https://evil.example)'],
    ['mail a@b.example', 'mail a@b.example'],
  ])('shows %s as text', (text, shown) => {
    const [{ annotations }] = alertsOf({ ...outage('info', null), title: text });

    expect(annotations.summary).toBe(shown);
  });
});

describe('the address', () => {
  test.each([
    ['http://am.example:9093', 'http://am.example:9093/api/v2/alerts'],
    ['http://am.example:9093/', 'http://am.example:9093/api/v2/alerts'],
    ['https://am.example/alerting/', 'https://am.example/alerting/api/v2/alerts'],
    ['https://am.example/alerting/api/v2', 'https://am.example/alerting/api/v2/alerts'],
    ['https://am.example/api/v2/alerts', 'https://am.example/api/v2/alerts'],
    ['https://am.example/api/v2/alerts/', 'https://am.example/api/v2/alerts'],
  ])('%s is posted to at %s', (url, posted) => {
    const config = configOf(
      `tollbell:\n  destinations: { am: { kind: alertmanager, url: '${url}' } }\n`,
    );

    expect(destinationsOf(config).map(({ address }) => address.reveal())).toEqual([posted]);
  });

  test('with the path of the API is recognised without a kind', () => {
    const config = configOf(
      `tollbell:\n  destinations: { am: { url: 'https://am.example/x/api/v2/alerts' } }\n`,
    );

    expect(destinationsOf(config).map(({ kind }) => kind)).toEqual(['alertmanager']);
  });
});

const binary = 'prometheus-alertmanager';
const isMissing = spawnSync(binary, ['--version']).status !== 0;
if (isMissing) console.log(`skipped: the real Alertmanager, since there is no ${binary} here`);

describe.skipIf(isMissing)('the real server', () => {
  const http = createHttpClient({ egressAllow: ['127.0.0.1'] });
  const notified: { alerts: { status: string; labels: Record<string, string> }[] }[] = [];
  let url = '';
  let stop: () => Promise<unknown> = async () => undefined;

  beforeAll(async () => {
    const receiver = await startReceiver();
    receiver.bodies.push = (body) => notified.push(JSON.parse(body));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const folder = temporaryDirectory('alertmanager');
    const grouping = 'group_by: [alertname], group_wait: 100ms, group_interval: 1s';
    writeFileSync(
      join(folder, 'config.yml'),
      `route: { receiver: us, ${grouping} }
receivers: [{ name: us, webhook_configs: [{ url: '${receiver.url}', send_resolved: true }] }]
`,
    );
    const child = spawn(
      binary,
      [
        `--config.file=${join(folder, 'config.yml')}`,
        `--storage.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--cluster.listen-address=',
      ],
      { stdio: 'ignore' },
    );
    stop = async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
    // The hook's own time-out bounds it.
    while ((await fetch(`${url}/-/ready`).catch(() => null))?.status !== 200) await sleep(50);
  });
  afterAll(() => stop());

  const send = async (message: Message): Promise<unknown> => {
    const config = configOf(
      `tollbell:\n  destinations: { am: { kind: alertmanager, url: '${url}' } }\n`,
    );
    const [destination] = destinationsOf(config);
    if (destination === undefined) return expect.fail('no destination');
    const drawing = { ...drawFor(destinationKinds, destination, message), files: [] };
    const { outcome, statusCode } = await sendMessage(
      { http, clock: systemClock, kinds: destinationKinds },
      { id: '17', destination, drawing, message },
    );
    return [outcome.kind, statusCode];
  };
  /** What fires, by name and severity. */
  const firing = async (): Promise<readonly string[]> => {
    const answer = await fetch(`${url}/api/v2/alerts`);
    const alerts = (await answer.json()) as { labels: Record<string, string> }[];
    return alerts.map(({ labels }) => `${labels['alertname']} ${labels['severity']}`);
  };
  const minutesAgo = (minutes: number): string =>
    new Date(Date.now() - minutes * 60_000).toISOString();
  const told = (): readonly string[] =>
    notified.flatMap(({ alerts }) =>
      alerts.map(({ status, labels }) => `${status} ${labels['severity']}`),
    );

  test('fires an episode, follows its severity, and ends it', async () => {
    const began = { startsAt: minutesAgo(10), endsAt: null };
    const first = outage('warning', null, { at: minutesAgo(9), episode: began });
    expect(await send(first)).toEqual(['delivered', 200]);
    expect(await firing()).toEqual(['outage_alerts warning']);
    await eventually(() => told().includes('firing warning'));

    const worse = { ...began, toldAs: ['warning' as const] };
    await send(outage('critical', null, { at: minutesAgo(5), episode: worse }));
    expect(await firing()).toEqual(['outage_alerts critical']);
    await eventually(() => told().includes('firing critical'));

    const ended = { ...began, endsAt: minutesAgo(1), toldAs: ['warning', 'critical'] as const };
    await send(outage('info', null, { at: minutesAgo(1), episode: ended }));
    expect(await firing()).toEqual([]);
    await eventually(() => told().includes('resolved critical'));
    expect([...new Set(told())].toSorted()).toEqual([
      'firing critical',
      'firing warning',
      'resolved critical',
      'resolved warning',
    ]);
  });

  test('takes every report, a late one too', async () => {
    for (const job of jobs) expect(await send(job.exampleMessage())).toEqual(['delivered', 200]);

    expect([...new Set(await firing())].toSorted()).toEqual(
      [
        ...new Set(jobs.map((job) => `${job.alertType} ${job.exampleMessage().severity}`)),
      ].toSorted(),
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
