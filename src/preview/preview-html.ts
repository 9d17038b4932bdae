/** The page around the imitated messages: what it is, what was used and cut, and what differs. */
import { html, raw } from 'hono/html';
import type { Message } from '../message/message.ts';
import { contentSecurityPolicy } from './frame-html.ts';
import { previewScript, previewStyle } from './preview-style.ts';
import { type ShownChannel, themes, type Usage } from './shown-channel.ts';

type Html = ReturnType<typeof html>;

export interface PreviewHtml {
  readonly job: string;
  readonly isExample: boolean;
  readonly message: Message;
  readonly channels: readonly ShownChannel[];
  readonly drawnAt: Date;
  /** Base64 of a woff2. */
  readonly font: string;
}

export async function previewHtml(page: PreviewHtml): Promise<string> {
  const { job, isExample, message, channels, drawnAt, font } = page;
  const cutCount = channels.reduce((sum, { cuts }) => sum + cuts.length, 0);
  const text = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${message.title} · preview of ${job}</title>
<style>
@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${raw(font)}) format('woff2'); }
${raw(previewStyle)}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the message</a>
<header class="bar"><div class="inner">
<p class="brand">${mark()} tollbell <span>preview</span></p>
<button type="button" id="theme" hidden>Dark view</button>
</div></header>
<main id="main" class="inner">
<div class="head">
<h1>${message.title}</h1>
<p><code>${job}</code> ${badge(message.severity === 'info' ? 'plain' : 'warn', message.severity)}
${isExample ? badge('plain', 'made-up figures') : badge('plain', 'real figures')} ${badge('good', '✓ nothing sent')}
${cutCount === 0 ? badge('good', '✓ nothing left out') : badge('warn', `! ${count(cutCount, 'cut')}`)}</p>
</div>
<nav class="tiles" aria-label="Channels">${channels.map(tile)}</nav>
${channels.map(section)}
</main>
<footer class="inner"><p>Drawn <time datetime="${drawnAt.toISOString()}">${drawnAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time> by tollbell. This page loads nothing from the network.</p></footer>
<script>${raw(previewScript)}</script>
</body>
</html>
`;
  return String(text);
}

function tile({ id, title, usages, cuts }: ShownChannel): Html {
  const [usage] = usages;
  return html`<a class="card tile" href="#${id}"><span class="label">${title}</span>
${
  usage === undefined
    ? ''
    : html`<b>${number(usage.used)}</b><span class="label">${usage.max === null ? '' : `of ${number(usage.max)} `}${lowercase(usage.label)}</span>`
}
${cuts.length === 0 ? html`<span class="good">nothing left out</span>` : html`<span class="warn">${count(cuts.length, 'cut')}</span>`}</a>`;
}

function section(channel: ShownChannel): Html {
  const { id, title, cuts, usages, substitutes, notification, body } = channel;
  return html`<section class="card channel" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<div class="sides">
<div class="picture">${picture(channel)}</div>
<div class="notes">
${usages.length === 0 ? '' : html`<h3>Limits</h3>${usages.map((usage) => meter(title, usage))}`}
<h3>Left out</h3>
${cuts.length === 0 ? html`<p>${badge('good', '✓ nothing left out')}</p>` : html`<ul>${cuts.map((cut) => html`<li>${badge('warn', '!')} ${cut}</li>`)}</ul>`}
${notification === null ? '' : html`<h3>In a notification</h3><p class="toast">${notification}</p>`}
<h3>In the real client</h3>
<ul>${substitutes.map((words) => html`<li>${words}</li>`)}</ul>
</div>
</div>
${body === null ? '' : html`<details><summary>Body of the request</summary><pre tabindex="0" role="region" aria-label="${title}, body of the request">${body}</pre></details>`}
</section>`;
}

function picture({ id, title, picture: shown }: ShownChannel): Html {
  if (shown.kind === 'lines') {
    return html`<pre class="lines" tabindex="0" role="region" aria-label="${title}, message">${raw(shown.html)}</pre>`;
  }
  return html`${themes.map(
    (theme) =>
      html`<iframe class="only-${theme}" src="${id}-${theme}.html" title="${title}, message, ${theme}"></iframe>`,
  )}`;
}

function meter(title: string, { label, used, max }: Usage): Html {
  if (max === null) return html`<p class="usage"><span>${label}</span><b>${number(used)}</b></p>`;
  return html`<p class="usage"><span>${label}</span><span><b>${number(used)}</b> of ${number(max)}</span></p>
<progress value="${used}" max="${max}" aria-label="${title}: ${label}"></progress>`;
}

const badge = (tone: 'good' | 'warn' | 'plain', words: string): Html =>
  html`<span class="badge ${tone}">${words}</span>`;

const mark = (): Html =>
  html`<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6"/><path d="M7 16v-3M11 16V9m4 7v-5m4 5V8" transform="translate(-1)"/></svg>`;

const number = (value: number): string => value.toLocaleString('en-US');
const lowercase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;
