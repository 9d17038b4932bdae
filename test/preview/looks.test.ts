/**
 * Every job's example in every channel, light and dark, in a real browser: nothing that was sent is
 * missing in the picture, and the page around it is sound. The pictures are left to be looked at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import type { Message } from '../../src/message/message.ts';
import { writePreview } from '../../src/preview/write-preview.ts';
import { hasBrowser, launchBrowser, seenText, watch } from '../support/browser.ts';
import { cli } from '../support/cli.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env['TOLLBELL_LOOKS'] ?? temporaryDirectory('looks');
mkdirSync(pictures, { recursive: true });
const pageDirectory = (): string => temporaryDirectory('preview');

let browser: Browser | undefined;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (hasBrowser) console.log(`pictures: ${pictures}`);
});

async function open(directory: string, colorScheme: 'light' | 'dark') {
  if (browser === undefined) throw new Error('no browser');
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
  const faults = watch(page);
  await page.goto(pathToFileURL(join(directory, 'index.html')).href);
  await framesAreMeasured(page);
  return { page, faults };
}

/** Asked from here, since the page forbids whatever is evaluated in it later. */
const framesAreMeasured = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(
          "[...document.querySelectorAll('iframe')].filter((frame) => frame.checkVisibility() && frame.style.height === '').length",
        ),
      { timeout: 20_000 },
    )
    .toBe(0);

function frameOf(page: Page, file: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith(`/${file}`));
  if (frame === undefined) throw new Error(`no frame ${file}`);
  return frame;
}

const count = (frame: Frame, selector: string): Promise<number> =>
  frame.locator(selector).filter({ visible: true }).count();

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

/** Words for each rule that our own part of the page breaks; the imitations are others' work. */
async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return await page.evaluate(
    "axe.run({ exclude: ['iframe'] }, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))",
  );
}

/** Title, facts and the figures of totals, without blanks. */
function mustBeSeen(message: Message): readonly string[] {
  const texts = message.blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.facts.flatMap(({ label, value }) => [label, value]);
    if (block.kind !== 'table') return 'title' in block ? [block.title] : [];
    const figures = block.closingRows.flatMap((cells) =>
      cells.filter((_, index) => block.columns[index]?.align === 'right'),
    );
    return [block.title, ...figures];
  });
  return [message.title, ...texts].map((text) => text.replace(/\s/g, ''));
}

/** What pictures of a body say: their alternative text, since theirs is none of the page's. */
function picturedText(body: string): string {
  const { attachments = [] }: { attachments?: { description?: string }[] } = JSON.parse(body);
  return attachments.map(({ description = '' }) => description.replace(/\s/g, '')).join();
}

/** How many parts of each kind a frame shows, and how many were sent. */
type Count = (
  frame: Frame,
  body: string,
) => Promise<{ readonly shown: readonly number[]; readonly sent: readonly number[] }>;

const slackCount: Count = async (frame, body) => {
  const { blocks } = JSON.parse(body);
  const sent = (type: string): number =>
    blocks.filter((block: { type: string }) => block.type === type).length;
  const drawn = await frame.evaluate<number>(
    "[...document.querySelectorAll('.slack_blocks_to_jsx--block_wrapper')].filter((block) => block.innerText.trim() !== '' && block.offsetHeight > 8).length",
  );
  return {
    shown: [
      drawn,
      await count(frame, 'table'),
      await count(frame, '.slack_blocks_to_jsx__data_visualization_plot'),
    ],
    sent: [blocks.length, sent('table'), sent('data_visualization')],
  };
};

const teamsCount: Count = async (frame, body) => {
  const elements: readonly { type: string; rows?: readonly unknown[] }[] =
    JSON.parse(body).attachments[0].content.body;
  const parts = '.ac-adaptiveCard > :not(.ac-horizontal-separator)';
  return {
    shown: [await count(frame, parts), await count(frame, '.ac-adaptiveCard [role=row]')],
    sent: [elements.length, elements.reduce((sum, { rows = [] }) => sum + rows.length, 0)],
  };
};

const discordCount: Count = async (frame, body) => {
  const embeds: readonly {
    description: string;
    fields?: readonly unknown[];
    image?: unknown;
  }[] = JSON.parse(body).embeds;
  const fences = embeds.reduce((sum, embed) => sum + embed.description.split('```').length - 1, 0);
  return {
    shown: [
      await count(frame, 'discord-embed'),
      await count(frame, 'discord-embed-field'),
      await count(frame, '.code'),
      await count(frame, '.discord-embed-image'),
    ],
    sent: [
      embeds.length,
      embeds.reduce((sum, { fields = [] }) => sum + fields.length, 0),
      fences / 2,
      embeds.filter(({ image }) => image !== undefined).length,
    ],
  };
};

const counts: Readonly<Record<string, Count>> = {
  slack: slackCount,
  teams: teamsCount,
  discord: discordCount,
};

/** Frame by frame: what is sent in it. */
const drawings = (message: Message) =>
  destinationKinds.flatMap(({ kind, draw, plain }) => [
    { id: kind, kind, body: draw(message).body },
    ...(plain === undefined ? [] : [{ id: `${kind}-plain`, kind, body: plain.draw(message).body }]),
  ]);

describe.skipIf(!hasBrowser)('the page of an example', () => {
  test.each(jobs.map((job) => [job.name, job] as const))(
    '%s',
    async (name, job) => {
      const directory = pageDirectory();
      const { exitCode } = await cli(['preview', name, '--example', '--html', directory]);
      const message = job.exampleMessage();

      expect(exitCode).toBe(0);
      const { page, faults } = await open(directory, 'light');
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await framesAreMeasured(page);
        for (const { id, kind, body } of drawings(message)) {
          const countParts = counts[kind];
          const place =
            countParts === undefined ? `#${id} pre.lines` : `#${id} iframe.only-${theme}`;
          const picture = page.locator(place);
          await picture.screenshot({ path: join(pictures, `${name}-${id}-${theme}.png`) });
          if (countParts === undefined) {
            expect(JSON.parse((await picture.textContent()) ?? '')).toEqual(JSON.parse(body));
            continue;
          }
          const frame = frameOf(page, `${id}-${theme}.html`);
          const { shown, sent } = await countParts(frame, body);
          expect(shown, `${id} ${theme}`).toEqual(sent);
          const text = (await seenText(frame)) + picturedText(body);
          expect(mustBeSeen(message).filter((words) => !text.includes(words))).toEqual([]);
        }
        expect(await axeViolations(page), theme).toEqual([]);
        expect(await overflow(page)).toBe(0);
        // The view, not the whole page: frames out of sight are not painted.
        await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        await page.screenshot({ path: join(pictures, `${name}-page-${theme}.png`) });
      }
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await axeViolations(page), 'narrow').toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
      await page.screenshot({ path: join(pictures, `${name}-phone.png`) });
      expect(faults).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

describe.skipIf(!hasBrowser)('the page', () => {
  test('changes its view by the button', async () => {
    const directory = pageDirectory();
    await cli(['preview', 'spend-reports', '--example', '--html', directory]);
    const { page } = await open(directory, 'light');
    const dark = page.locator('#teams iframe.only-dark');

    expect(await dark.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Dark view' }).click();
    await framesAreMeasured(page);
    expect(await dark.isVisible()).toBe(true);
    expect(await page.locator('#teams iframe.only-light').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Light view' }).click();
    expect(await dark.isVisible()).toBe(false);
    await page.close();
  });

  test('runs and fetches nothing that a message holds', async () => {
    const directory = pageDirectory();
    const evil =
      '</script><script>alert(1)</script><img src="https://evil.example/x.png" onerror="alert(2)">\'" [a](javascript:alert(3)) ![b](https://evil.example/y.png)';
    await writePreview({
      directory,
      job: evil,
      isExample: false,
      message: {
        title: evil,
        severity: 'critical',
        summary: [evil, { strong: evil }, { code: evil }],
        blocks: [
          { kind: 'facts', facts: [{ label: evil, value: evil }] },
          { kind: 'text', text: [evil] },
          { kind: 'notes', title: evil, items: [[evil]] },
          {
            kind: 'table',
            title: evil,
            columns: [{ label: evil, align: 'left' }],
            rows: [[evil]],
            closingRows: [],
            emptyText: evil,
          },
        ],
        footer: [[evil]],
      },
      kinds: destinationKinds,
      terminal: evil,
      drawnAt: new Date('2026-11-24T09:00:00Z'),
    });

    const { page, faults } = await open(directory, 'dark');

    expect(await page.locator('h1').innerText()).toBe(evil);
    for (const frame of page.frames()) {
      // React itself replaces such addresses by one that throws.
      const links = 'a[href^="javascript:"]:not([href*="React has blocked"])';
      expect(await frame.locator(`${links}, img[src^="http"]`).count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
