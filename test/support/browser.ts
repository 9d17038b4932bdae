/** A real browser for pages: Debian's Chromium where there is one, and a reason where there is none. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.log(`skipped: no ${executablePath} (apt-get install chromium)`);

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Collects what a page should never do: complain, or ask for something that is not beside it. */
export function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) faults.push(`console: ${line.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url().slice(0, 200)}`));
  return faults;
}

/** What a reader of a frame sees, shadow trees included, without blanks. */
export const seenText = (frame: Frame): Promise<string> =>
  frame.evaluate<string>(`(() => {
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
      if (node.tagName !== 'SLOT' && !node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
      const inside = node.shadowRoot ?? node;
      const children = node.tagName === 'SLOT' ? node.assignedNodes() : [...inside.childNodes];
      return children.map(read).join('');
    };
    return read(document.body).replace(/\\s/g, '');
  })()`);
