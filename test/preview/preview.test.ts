/** `preview --html` without a browser: what it writes, what it maps, and what it needs. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import cooldownAlerts from '../../jobs/cooldown-alerts.ts';
import { discordHtml } from '../../src/preview/discord-html.ts';
import { discordPicture } from '../../src/preview/discord-picture.ts';
import { terminalHtml } from '../../src/preview/terminal-html.ts';
import { cli } from '../support/cli.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const temporary = (): string => temporaryDirectory('preview');

test('writes a page of real figures, and sends nothing', async () => {
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  await insertRequests(database, [{ at: '2026-11-23T10:00:00Z', spendUsd: 3, teamId: 'atlas' }]);
  const directory = join(temporary(), 'new', 'page');
  const config = `
general_settings: {alerting: [slack], alert_to_webhook_url: {spend_reports: '${receiver.url}/very-secret'}}
tollbell: {egress: {allow: [127.0.0.1]}}
`;

  const { exitCode, out } = await cli(
    ['preview', 'spend-reports', '--period', '2026-11-23', '--html', directory],
    { env: { DATABASE_URL: database.readerUrl }, config },
  );

  expect(exitCode).toBe(0);
  expect(out).toContain(join(directory, 'index.html'));
  const text = readFileSync(join(directory, 'index.html'), 'utf8');
  expect(text).toContain('real figures');
  expect(text).toContain('$3.00');
  expect(
    readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'utf8'))
      .join(''),
  ).not.toContain('very-secret');
  expect(receiver.bodies).toEqual([]);
});

test('each example of an alert has a page', async () => {
  const directory = temporary();

  const { exitCode, out } = await cli([
    ...['preview', 'cooldown-alerts', '--example', '--html', directory],
  ]);

  expect(exitCode).toBe(0);
  const messages = cooldownAlerts.exampleMessages();
  expect(messages.length).toBeGreaterThan(1);
  const pages = messages.map((_, index) =>
    join(directory, ...(index === 0 ? [] : [`${index + 1}`]), 'index.html'),
  );
  expect(out.trim().split('\n')).toEqual(pages.map((page) => expect.stringContaining(page)));
  for (const [index, { title }] of messages.entries()) {
    expect(readFileSync(pages[index] ?? '', 'utf8')).toContain(`<h1>${title}</h1>`);
  }
});

test('says it when the place cannot be written', async () => {
  const file = join(temporary(), 'file');
  writeFileSync(file, '');

  const { exitCode, err } = await cli(['preview', 'spend-reports', '--example', '--html', file]);

  expect(exitCode).toBe(2);
  expect(err).toContain(`--html: cannot write to ${file}: EEXIST`);
});

test('takes either --as or --html', async () => {
  const { exitCode, err } = await cli([
    ...['preview', 'spend-reports', '--example'],
    ...['--as', 'slack', '--html', temporary()],
  ]);

  expect(exitCode).toBe(2);
  expect(err).toContain("option '--html <dir>' cannot be used with option '--as <kind>'");
});

/** A checkout after `npm ci --omit=dev`: packages that are only for development are not there. */
function withoutDevPackages(): string {
  const checkout = temporary();
  for (const name of ['src', 'jobs', 'migrations', 'package.json']) {
    cpSync(name, join(checkout, name), { recursive: true });
  }
  const installed = execFileSync(
    'npm',
    ['ls', '--all', '--omit=dev', '--omit=optional', '--parseable'],
    { encoding: 'utf8' },
  );
  for (const directory of installed.trim().split('\n').slice(1)) {
    const link = join(checkout, directory.slice(resolve('.').length + 1));
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(directory, link);
  }
  return checkout;
}

test('names what is missing where only the packages of the service are installed', () => {
  const cwd = withoutDevPackages();
  const run = (...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['src/cli/main.ts', 'preview', 'spend-reports', '--example', ...args],
      { cwd, encoding: 'utf8', env: {} },
    );

  const page = run('--html', 'page');
  const drawing = run('--as', 'slack');

  expect(page.status).toBe(2);
  expect(page.stderr).toContain('not installed: slack-blocks-to-jsx, react, react-dom');
  expect(page.stderr).toContain("run 'npm install' (with dev dependencies) in a checkout");
  expect(existsSync(join(cwd, 'page'))).toBe(false);
  expect(drawing.status).toBe(0);
}, 60_000);

describe("Discord's Markdown becomes its elements:", () => {
  test.each([
    ['emphasis', 'a **b** `c`', 'a <strong>b</strong> <discord-code>c</discord-code>'],
    ['escaped characters', '\\*\\*a\\*\\* \\<b\\> x\\: y', '**a** &lt;b&gt; x: y'],
    ['escapes inside emphasis', '**\\+12%** on', '<strong>+12%</strong> on'],
    [
      'code between lines',
      'a\n```\n1 <2>\n 3\n```\nb\nc',
      'a<span class="code">1 &lt;2&gt;\n 3</span>b<br>c',
    ],
    ['small print', '-# a', '<discord-subscript>a</discord-subscript>'],
    [
      'a list',
      '- a',
      '<discord-unordered-list><discord-list-item>a</discord-list-item></discord-unordered-list>',
    ],
    [
      'a link',
      '[a\\]b](https://x.example/?a=1&b="2")',
      '<discord-link href="https://x.example/?a=1&amp;b=&quot;2&quot;">a]b</discord-link>',
    ],
    ['no other link', '[a](javascript:alert)', '[a](javascript:alert)'],
  ])('%s', (_, markdown, html) => {
    expect(discordHtml(markdown)).toBe(html);
  });
});

test('an attached picture is shown where its embed stands, and no other is fetched', async () => {
  const picture = await discordPicture({
    contentType: 'application/json',
    body: JSON.stringify({
      embeds: [
        { title: 'a', image: { url: 'attachment://chart.png' } },
        { title: 'b', image: { url: 'https://elsewhere.example/b.png' } },
      ],
    }),
    cuts: [],
    files: [{ name: 'chart.png', contentType: 'image/png', base64: 'aGVsbG8=' }],
  });

  if (picture.kind !== 'frames') throw new Error('Discord is shown in frames');
  expect(picture.light).toContain('image="data:image/png;base64,aGVsbG8="');
  expect(picture.light).not.toContain('elsewhere.example');
});

test('colours of a terminal become classes, and close where they end', () => {
  expect(terminalHtml('a \u001b[1m\u001b[36m<b>\u001b[39m\u001b[22m c')).toBe(
    'a <span class="bold"><span class="cyan">&lt;b&gt;</span></span> c',
  );
});
