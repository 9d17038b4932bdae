/** Which way a message takes: our routes first to last, then LiteLLM's keys, then the fallback. */
import { describe, expect, test } from 'vitest';
import { canRoute, type RoutedMessage, routeMessage } from '../../src/rules/route-message.ts';
import { configOf } from '../support/configs.ts';

const keys = `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {daily_reports: 'https://hooks.example/daily', fallback_reports: []}
`;
const destinations = `
  destinations:
    atlas: {url: 'https://hooks.example/atlas'}
    finance: {url: 'https://hooks.example/finance'}
    night: {url: 'https://hooks.example/night'}
    night-too: {url: 'https://hooks.example/night'}
`;
const slack = { SLACK_WEBHOOK_URL: 'https://hooks.example/default' };

/** The names that a message goes to, or why it goes nowhere. */
function wayOf(
  routing: string,
  message: Partial<RoutedMessage> = {},
  { general = keys, env = slack as Record<string, string> } = {},
): { readonly to: readonly string[] | string; readonly path: readonly string[] } {
  const config = configOf(`${general}tollbell:${destinations}${routing}`, env);
  const route = routeMessage({ type: 'spend_reports', severity: 'info', ...message }, config);
  return {
    to: route.ok ? route.destinations.map(({ name }) => name) : route.problem,
    path: route.path,
  };
}

test('the first route that fits decides; those after it are not looked at', () => {
  const { to, path } = wayOf(`
  routes:
    - {type: budget_alerts, to: night}
    - {type: spend_reports, to: [finance]}
    - {to: atlas}
`);

  expect(to).toEqual(['finance']);
  expect(path).toEqual([
    'tollbell.routes[0]: wants type budget_alerts, not spend_reports',
    'tollbell.routes[1]: fits → finance',
  ]);
});

test('continue looks at the next ones too, and each destination gets it once', () => {
  const { to, path } = wayOf(`
  routes:
    - {to: finance, continue: true}
    - {severity: info, to: [finance, atlas]}
    - {to: night}
`);

  expect(to).toEqual(['atlas', 'finance']);
  expect(path).toEqual([
    'tollbell.routes[0]: fits → finance, and on',
    'tollbell.routes[1]: fits → finance, atlas',
  ]);
});

test("what continues and finds no other route is decided; LiteLLM's keys are not asked", () => {
  expect(wayOf('\n  routes: [{to: finance, continue: true}]\n').to).toEqual(['finance']);
});

test('litellm in a route stands for what the keys say', () => {
  const routes = '\n  routes: [{to: [litellm, atlas]}]\n';

  expect(wayOf(routes).to).toEqual(['atlas', 'slack']);
  expect(wayOf(routes, { type: 'daily_reports' }).to).toEqual(['atlas', 'slack (daily_reports)']);
});

test("where no route fits LiteLLM's keys decide, in LiteLLM's order", () => {
  const routes = '\n  routes: [{severity: critical, to: night}]\n';

  expect(wayOf(routes)).toEqual({
    to: ['slack'],
    path: [
      'tollbell.routes[0]: wants severity critical, not info',
      "LiteLLM's keys: alert_to_webhook_url names no spend_reports, so the default address",
    ],
  });
  expect(wayOf(routes, { type: 'daily_reports' })).toEqual({
    to: ['slack (daily_reports)'],
    path: [
      'tollbell.routes[0]: wants severity critical, not info',
      "LiteLLM's keys: alert_to_webhook_url.daily_reports, 1 address",
    ],
  });
});

describe('the fallback', () => {
  test.each([
    ['no channel', 'general_settings: {}\n'],
    ['no address', keys],
  ])('gets what the keys send nowhere: %s', (_, general) => {
    const { to, path } = wayOf('\n  fallback: [atlas, night]\n', {}, keysWithoutDefault(general));

    expect(to).toEqual(['atlas', 'night']);
    expect(path.at(-1)).toBe('tollbell.fallback → atlas, night');
  });

  test('gets nothing of what went somewhere', () => {
    expect(wayOf('\n  fallback: atlas\n').to).toEqual(['slack']);
  });

  test('gets what a route sends to keys that lead nowhere', () => {
    const routing = '\n  routes: [{to: litellm}]\n  fallback: atlas\n';

    expect(wayOf(routing, {}, keysWithoutDefault('general_settings: {}\n')).to).toEqual(['atlas']);
  });

  test('gets nothing of a type whose list of addresses is empty: somebody meant that', () => {
    expect(wayOf('\n  fallback: atlas\n', { type: 'fallback_reports' }).to).toEqual([]);
  });
});

test('an empty list is silence, and no problem', () => {
  expect(wayOf('', { type: 'fallback_reports' })).toEqual({
    to: [],
    path: ["LiteLLM's keys: alert_to_webhook_url.fallback_reports, 0 addresses"],
  });
});

test('a type that alert_types leaves out goes nowhere, whatever the routes', () => {
  const general = `${keys}  alert_types: [daily_reports]\n`;
  const { to, path } = wayOf('\n  routes: [{to: atlas}]\n  fallback: night\n', {}, { general });

  expect(to).toContain('general_settings.alert_types leaves out spend_reports');
  expect(path).toEqual([to]);
});

test('two names with one address are one place, by either name', () => {
  expect(wayOf('\n  routes: [{to: night-too}]\n').to).toEqual(['night']);
  expect(wayOf('\n  routes: [{to: [night, night-too]}]\n').to).toEqual(['night']);
  expect(
    wayOf('\n  fallback: night-too\n', {}, keysWithoutDefault('general_settings: {}\n')).to,
  ).toEqual(['night']);
});

describe('a route fits', () => {
  const team = { id: '0a1b', alias: 'growth-eu' };
  test.each<[string, Partial<RoutedMessage>, boolean]>([
    ["type: '*_reports'", {}, true],
    ["type: '*_alerts'", {}, false],
    ['type: [budget_alerts, spend_reports]', {}, true],
    ['severity: [warning, critical]', { severity: 'warning' }, true],
    ['severity: [warning, critical]', {}, false],
    ["team: 'growth-*'", { team }, true],
    ["team: '0a?b'", { team }, true],
    ["team: 'growth'", { team }, false],
    ["team: '*'", {}, false],
    ["team: '0a1b'", { team: { id: '0a1b', alias: null } }, true],
    ["tag: 'env:*'", { tags: ['project:x', 'env:prod'] }, true],
    ["tag: 'env:*'", { tags: ['project:x'] }, false],
    ["model: 'gpt-4*'", { models: ['gpt-4o'] }, true],
    ["model: 'gpt-4*'", { models: ['claude'] }, false],
    ["entity: 'key:*'", { entity: 'key:8f3a' }, true],
    ["entity: 'key:*'", { entity: 'team:8f3a' }, false],
    ["severity: info, team: 'growth-*'", { team }, true],
    ["severity: warning, team: 'growth-*'", { team }, false],
  ])('%s against %j: %s', (conditions, message, isFit) => {
    const { to } = wayOf(`\n  routes: [{${conditions}, to: atlas}]\n`, message);

    expect(to).toEqual([isFit ? 'atlas' : 'slack']);
  });

  test('or says what it wanted', () => {
    const misfit = (conditions: string, message: Partial<RoutedMessage>) =>
      wayOf(`\n  routes: [{${conditions}, to: atlas}]\n`, message).path[0];

    expect(misfit("team: 'growth-*'", {})).toBe(
      'tollbell.routes[0]: wants team growth-*, and the message has none',
    );
    expect(misfit("tag: ['env:*', 'x']", { tags: ['a', 'b'] })).toBe(
      'tollbell.routes[0]: wants tag env:* or x, not a, b',
    );
  });
});

test.each([
  ["{type: 'spend_*', team: x, to: atlas}", true],
  ['{team: x, to: atlas}', true],
  ['{type: [budget_alerts], team: x, to: atlas}', false],
])('a type can go somewhere when a route could take it: %s', (rule, isOk) => {
  const config = configOf(`tollbell:${destinations}\n  routes: [${rule}]\n`);

  expect(canRoute('spend_reports', config).ok).toBe(isOk);
});

function keysWithoutDefault(general: string): {
  readonly general: string;
  readonly env: Record<string, string>;
} {
  return { general, env: {} };
}

describe("LiteLLM's filter of key aliases", () => {
  const filtered = (globs: string): string => `
general_settings:
  alerting: [slack, ms_teams, webhook]
  alerting_args: {slack_budget_alert_key_aliases: ${globs}}
`;
  const env = {
    ...slack,
    MS_TEAMS_WEBHOOK_URL: 'https://prod-1.westeurope.logic.azure.example/workflows/1',
    WEBHOOK_URL: 'https://events.example/',
  };
  const reaches = (
    globs: string,
    keyAliases: readonly string[],
    type: RoutedMessage['type'] = 'budget_alerts',
  ): boolean => {
    const { to } = wayOf('', { type, keyAliases }, { general: filtered(globs), env });
    // Whatever the filter says, the others get it.
    expect(to).toContain('teams (ms_teams)');
    if (type === 'budget_alerts') expect(to).toContain('webhook');
    return to.includes('slack');
  };

  test.each<[globs: string, aliases: readonly string[], isSent: boolean]>([
    ['null', [], true],
    ['[prod]', ['prod'], true],
    ['[prod]', ['production'], false],
    ['[prod]', ['Prod'], false],
    ['["prod-*"]', ['prod-search'], true],
    ['["prod-?"]', ['prod-1'], true],
    ['["prod-?"]', ['prod-12'], false],
    ['["prod-[ab]"]', ['prod-b'], true],
    ['["prod-[ab]"]', ['prod-c'], false],
    ['["prod-[!ab]"]', ['prod-c'], true],
    ['["prod-[a-c]"]', ['prod-b'], true],
    ['["a.c"]', ['abc'], false],
    ['["[a"]', ['[a'], true],
    ['[x, "prod-*"]', ['prod-1'], true],
    ['["prod-*"]', ['dev', 'prod-1'], true],
    ['[]', ['prod'], false],
    // Without an alias, and budgets that are not of a key.
    ['["*"]', [], false],
  ])('%s with %j: %s', (globs, aliases, isSent) => {
    expect(reaches(globs, aliases)).toBe(isSent);
  });

  test('concerns nothing but budget alerts', () => {
    expect(reaches('[]', [], 'spend_reports')).toBe(true);
  });

  test('sends nothing at all where Slack was the only way, and calls that no mistake', () => {
    const general = filtered('[]').replace('slack, ms_teams, webhook', 'slack');
    const { to, path } = wayOf(
      '\n  fallback: night\n',
      { type: 'budget_alerts', keyAliases: ['prod'] },
      { general, env },
    );

    expect(to).toEqual([]);
    expect(path).toEqual(["LiteLLM's keys: slack_budget_alert_key_aliases has no glob for it"]);
  });
});
