/** Looks and the little behaviour of the preview page: no framework, nothing fetched. */
export const previewStyle = `
:root { color-scheme: light dark; --text: light-dark(#15181d, #eef0f3); --soft: light-dark(#565f6d, #a3acb9);
  --page: light-dark(#f5f6f8, #0f1216); --card: light-dark(#fff, #171b21); --line: light-dark(#e2e6eb, #2a313b);
  --blue: light-dark(#2457c5, #8ab0ff); --track: light-dark(#e2e6eb, #2a313b);
  --good: light-dark(#146c2e, #7fd99a); --good-back: light-dark(#e3f5e8, #12301c);
  --warn: light-dark(#7a4b00, #f6c15c); --warn-back: light-dark(#fff1d3, #392a0b); }
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: none; scroll-behavior: smooth; scroll-padding-top: 16px; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 Inter, system-ui, sans-serif; }
.inner { max-width: 1240px; margin: 0 auto; padding: 0 28px; }
.bar { background: var(--card); border-bottom: 1px solid var(--line); }
.bar .inner { display: flex; justify-content: space-between; align-items: center; height: 56px; }
.brand { display: flex; align-items: center; gap: 10px; margin: 0; font-weight: 600; }
.brand span { color: var(--soft); font-weight: 500; }
.brand rect { fill: var(--blue); }
.brand path { stroke: var(--card); stroke-width: 2.2; stroke-linecap: round; fill: none; }
button { font: inherit; font-weight: 500; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: 8px; padding: 6px 14px; cursor: pointer; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px 12px; z-index: 1; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.head { padding: 26px 0 18px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2; letter-spacing: -.02em; overflow-wrap: anywhere; }
h2 { margin: 0 0 16px; font-size: 18px; letter-spacing: -.01em; }
h3 { margin: 22px 0 8px; font-size: 13px; font-weight: 600; color: var(--soft); }
h3:first-child { margin-top: 0; }
.head p { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0; color: var(--soft); }
code { font: 13px ui-monospace, 'DejaVu Sans Mono', monospace; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(168px, 1fr)); gap: 14px; margin-bottom: 18px; }
.tile { display: flex; flex-direction: column; color: inherit; text-decoration: none; font-size: 13px; padding: 16px 18px; }
.tile:hover { border-color: var(--blue); }
.tile b { font-size: 24px; line-height: 1.3; letter-spacing: -.02em; }
.tile span:last-child { margin-top: auto; padding-top: 4px; }
.label { color: var(--soft); }
span.good { color: var(--good); }
span.warn { color: var(--warn); }
.badge { display: inline-block; border-radius: 999px; padding: 1px 9px; font-size: 12.5px; font-weight: 600; white-space: nowrap; }
.badge.plain { color: var(--soft); background: var(--track); }
.badge.good { background: var(--good-back); }
.badge.warn { background: var(--warn-back); }
.channel { margin-bottom: 18px; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 28px; }
.picture { min-width: 0; }
iframe { display: block; width: 100%; height: 720px; border: 1px solid var(--line); border-radius: 8px; }
.only-dark { display: none; }
[data-theme=dark] .only-dark { display: block; }
[data-theme=dark] .only-light { display: none; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme=light]) .only-dark { display: block; }
  :root:not([data-theme=light]) .only-light { display: none; }
}
.notes { font-size: 13.5px; overflow-wrap: anywhere; }
.notes ul { margin: 0; padding: 0; list-style: none; }
.notes li, .notes p { margin: 0 0 8px; }
.usage { display: flex; justify-content: space-between; gap: 12px; }
.notes .usage { margin-bottom: 4px; }
.usage span:last-child { white-space: nowrap; }
progress { appearance: none; display: block; width: 100%; height: 6px; margin-bottom: 12px; border: 0; border-radius: 3px;
  background: var(--track); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: var(--blue); border-radius: 3px; }
progress::-moz-progress-bar { background: var(--blue); }
.toast { border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; }
pre { margin: 0; padding: 16px; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: light-dark(#fafbfc, #0c0f13);
  font: 12.5px/1.5 'DejaVu Sans Mono', ui-monospace, monospace; }
pre.lines { max-height: 900px; font-size: 11.2px; line-height: 1.35; }
details { margin-top: 18px; font-size: 13.5px; }
details pre { max-height: 420px; margin-top: 10px; }
summary { color: var(--blue); cursor: pointer; }
.lines .bold { font-weight: 700; }
.lines .dim { color: var(--soft); }
.lines .red { color: light-dark(#b42318, #ff8f85); }
.lines .yellow { color: var(--warn); }
.lines .blue { color: light-dark(#2457c5, #6f9bff); }
.lines .magenta { color: light-dark(#8a1c8a, #e58ae5); }
.lines .cyan { color: light-dark(#0b6b7a, #5fd7e8); }
footer { padding-top: 4px; padding-bottom: 28px; color: var(--soft); font-size: 13.5px; }
@media (max-width: 900px) { .sides { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 560px) {
  .inner { padding: 0 14px; }
  .card { padding: 16px 14px; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
  h1 { font-size: 24px; }
}`;

export const previewScript = `
const root = document.documentElement;
const button = document.getElementById('theme');
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
const frames = () => document.querySelectorAll('iframe');
const changed = () => {
  button.textContent = isDark() ? 'Light view' : 'Dark view';
  for (const frame of frames()) frame.contentWindow.postMessage('tell', '*');
};
button.hidden = false;
button.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; changed(); });
system.addEventListener('change', changed);
changed();
// Each frame tells its own height; one that is not shown has none.
addEventListener('message', ({ source, data }) => {
  if (!Number.isFinite(data?.height) || data.height < 1) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source) frame.style.height = Math.min(data.height + 2, 6000) + 'px';
  }
});`;
