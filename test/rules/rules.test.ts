/** The small judgements: ranking, rounding, names, tag patterns, routes. */
import { describe, expect, test } from 'vitest';
import { defaultAlertTypes } from '../../src/config/alert-types.ts';
import type { AlertingConfig } from '../../src/config/config.ts';
import { Secret } from '../../src/config/secret.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import { destinationsOf } from '../../src/rules/destinations.ts';
import { rankDeployments } from '../../src/rules/rank-deployments.ts';
import { recognizeAddress } from '../../src/rules/recognize-address.ts';
import { remainderUsd } from '../../src/rules/remainder-usd.ts';
import { routeMessage } from '../../src/rules/route-message.ts';
import { tagPattern } from '../../src/rules/tag-pattern.ts';
import { teamLabels } from '../../src/rules/team-label.ts';
import { configOf } from '../support/configs.ts';

test('one odd request cannot lead: a small sample is set aside and counted', () => {
  const rows = [
    { name: 'odd', requestCount: 1 },
    { name: 'slow', requestCount: 5 },
    { name: 'fast', requestCount: 900 },
  ];

  const ranking = rankDeployments(rows, { top: 1, minimumRequests: 5 });

  expect(ranking.top.map(({ name }) => name)).toEqual(['slow']);
  expect(ranking.moreCount).toBe(1);
  expect(ranking.smallSampleCount).toBe(1);
});

test('the remainder makes the printed column add up to the printed total', () => {
  const shown = [10.004, 10.004, 10.004];

  expect(remainderUsd(30.012 + 5, shown)).toBe(5.01);
});

test('a deployment shows its host, and nothing of its address that could be a key', () => {
  expect(apiHost('https://user:pass@acme.openai.azure.com/openai?api-key=abc')).toBe(
    'acme.openai.azure.com',
  );
  expect(apiHost('http://10.0.0.4:8000/v1')).toBe('10.0.0.4:8000');
  expect(apiHost('acme.example')).toBe('acme.example');
  expect(apiHost('not a url')).toBe('(not a URL)');
  expect(apiHost(null)).toBe('–');
  expect(shortId('0123456789abcdef')).toBe('01234567');
});

test('two teams with one alias stay two, and a deleted team says so', () => {
  const names = new Map([
    ['aaaaaaaa-1111-1111', { alias: 'growth', isDeleted: false }],
    ['bbbbbbbb-2222-2222', { alias: 'growth', isDeleted: false }],
    ['cccccccc-3333-3333', { alias: 'labs', isDeleted: true }],
  ]);

  expect(
    teamLabels(
      ['aaaaaaaa-1111-1111', 'bbbbbbbb-2222-2222', 'cccccccc-3333-3333', 'gone', null],
      names,
    ),
  ).toEqual([
    'growth · aaaaaaaa',
    'growth · bbbbbbbb',
    'labs (deleted)',
    'gone (deleted)',
    '(no team)',
  ]);
});

describe('a tag pattern', () => {
  test.each([
    [['*'], 'anything', true],
    [['User-Agent:*'], 'User-Agent: OpenAI/Python 1.2', true],
    [['User-Agent:*'], 'project:User-Agent:x', false],
    [['env:?'], 'env:1', true],
    [['env:?'], 'env:prod', false],
    [['a.b'], 'axb', false],
    [['[x]^$(|)\\'], '[x]^$(|)\\', true],
    [[], 'anything', false],
  ])('%j against %j is %s', (globs, tag, isMatch) => {
    expect(new RegExp(tagPattern(globs)).test(tag)).toBe(isMatch);
  });
});

describe('a route', () => {
  const url = (name: string): Secret => new Secret(`https://hooks.example/${name}`);
  const alerting = {
    channels: ['slack'],
    alertTypes: defaultAlertTypes,
    webhookUrls: { daily_reports: [url('a'), url('b')] },
    defaultWebhookUrl: url('default'),
    teamsWebhookUrl: null,
    eventWebhookUrl: null,
    eventWebhookSecrets: [],
    slackBudgetAliases: null,
  };
  const routing = { destinations: [], routes: [], fallback: [], personalData: 'mask' as const };
  const routeOf = (type: string, keys: AlertingConfig) =>
    routeMessage({ type, severity: 'info' }, { alerting: keys, routing });

  test('goes to every address of the mapping, and not to the default', () => {
    const route = routeOf('daily_reports', alerting);

    expect(route.ok && route.destinations.map(({ name }) => name)).toEqual([
      'slack (daily_reports, 1)',
      'slack (daily_reports, 2)',
    ]);
  });

  test('goes to the default without a mapping', () => {
    const route = routeOf('spend_reports', alerting);

    expect(route.ok && route.destinations.map(({ name }) => name)).toEqual(['slack']);
  });

  test('a name of the config is not also that of the default address', () => {
    const named = configOf('tollbell: {destinations: {slack: {url: "https://hooks.example/own"}}}');
    const all = destinationsOf({ alerting, routing: named.routing });

    expect(all.map(({ name }) => name).slice(0, 2)).toEqual(['slack', 'slack (default)']);
    expect(all[0]?.address.reveal()).toBe('https://hooks.example/own');
  });

  test('goes to Teams beside Slack, or alone', () => {
    const both = { ...alerting, channels: ['slack', 'ms_teams'], teamsWebhookUrl: url('teams') };
    const names = (config: typeof both): readonly string[] => {
      const route = routeOf('spend_reports', config);
      return route.ok ? route.destinations.map(({ name }) => name) : [route.problem];
    };

    expect(names(both)).toEqual(['slack', 'teams (ms_teams)']);
    expect(names({ ...both, channels: ['ms_teams'] })).toEqual(['teams (ms_teams)']);
  });

  test.each([
    [
      'https://hooks.slack.com/services/T0/B0/x',
      'slack',
      'https://hooks.slack.com/services/T0/B0/x',
    ],
    [
      'https://discord.com/api/webhooks/123/to-ken_1/slack',
      'discord',
      'https://discord.com/api/webhooks/123/to-ken_1?wait=true',
    ],
    [
      'https://discord.com/api/v10/webhooks/123/token?thread_id=7',
      'discord',
      'https://discord.com/api/v10/webhooks/123/token?thread_id=7&wait=true',
    ],
    ['https://chat.example/hooks/webhooks/1/x', 'slack', 'https://chat.example/hooks/webhooks/1/x'],
    [
      'https://x.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/0a1b/triggers/manual/paths/invoke?sig=s',
      'teams',
      'https://x.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/0a1b/triggers/manual/paths/invoke?sig=s',
    ],
  ])('%s is recognised as %s', (address, kind, posted) => {
    const recognized = recognizeAddress(new Secret(address));

    expect(recognized.kind).toBe(kind);
    expect(recognized.address.reveal()).toBe(posted);
  });

  test('one Discord webhook is one destination, with /slack and without', () => {
    const discord = (end: string): Secret =>
      new Secret(`https://discord.com/api/webhooks/1/t${end}`);
    const webhookUrls = { daily_reports: [discord('/slack')], spend_reports: [discord('')] };
    const route = routeOf('daily_reports', { ...alerting, webhookUrls });

    expect(route.ok && route.destinations.map(({ name }) => name)).toEqual([
      'discord (spend_reports; daily_reports)',
    ]);
  });

  test.each([
    [{ ...alerting, channels: [] }, 'names neither slack nor ms_teams'],
    [{ ...alerting, alertTypes: ['budget_alerts' as const] }, 'leaves out spend_reports'],
    [{ ...alerting, defaultWebhookUrl: null }, 'SLACK_WEBHOOK_URL'],
  ])('that leads nowhere says why', (broken, reason) => {
    const route = routeOf('spend_reports', broken);

    expect(!route.ok && route.problem).toContain(reason);
  });
});
