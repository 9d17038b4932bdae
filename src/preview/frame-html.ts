/** The document around an imitated message: no request leaves it, and it tells its height. */
import { html, raw } from 'hono/html';
import type { Theme } from './shown-channel.ts';

export interface FrameHtml {
  readonly title: string;
  readonly theme: Theme;
  readonly style: string;
  /** Trusted markup. */
  readonly body: string;
  /** Files beside the document. */
  readonly scripts?: readonly string[];
  readonly inlineScript?: string;
}

/** Whatever a message holds, nothing is fetched but the scripts beside the page. */
export const contentSecurityPolicy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline' file:; frame-src file:; form-action 'none'; base-uri 'none'";

// The page around cannot look into a document from a file, so each tells how tall it is. Observing
// alone is not enough: browsers stop it in frames that are out of sight.
const tellHeight = `const tell = () => {
  parent.postMessage({ height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
};
new ResizeObserver(tell).observe(document.body);
for (const event of ['load', 'message']) addEventListener(event, tell);`;

export async function frameHtml(frame: FrameHtml): Promise<string> {
  const { title, theme, style, body, scripts = [], inlineScript = '' } = frame;
  const page = await html`<!doctype html>
<html lang="en" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, ${theme}</title>
<style>
html { color-scheme: ${theme}; scrollbar-width: thin; }
body { margin: 0; display: flow-root; }
${raw(style)}
</style>
${scripts.map((file) => html`<script src="${file}"></script>`)}
</head>
<body>
${raw(body)}
<script>${raw(inlineScript)}
${raw(tellHeight)}</script>
</body>
</html>
`;
  return String(page);
}

/** A value for a script element: valid JSON in which no element can end. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/** The mark of the sender. */
export const avatar = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#2457c5"/><path d="M10 24v-5M16 24V13m6 11v-8m6 8V10" stroke="#fff" stroke-width="3.2" stroke-linecap="round"/></svg>',
)}`;
