/** Slack's message, imitated by slack-blocks-to-jsx and written down as plain HTML. */
import type { Drawing } from '../define/define-destination.ts';
import { avatar, frameHtml } from './frame-html.ts';
import { packageText } from './renderers.ts';
import type { Picture, Theme, Usage } from './shown-channel.ts';

export interface SlackPayload {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

interface SlackBlock {
  readonly type: string;
  readonly rows?: readonly unknown[];
}

export const slackPayload = ({ body }: Drawing): SlackPayload => JSON.parse(body);

/** https://docs.slack.dev/reference/block-kit/blocks */
export function slackUsages(drawing: Drawing): readonly Usage[] {
  const { text, blocks } = slackPayload(drawing);
  const rowCount = blocks.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);
  return [
    { label: 'Blocks', used: blocks.length, max: 50 },
    { label: 'Notification, characters', used: [...text].length, max: 4_000 },
    { label: 'Table rows', used: rowCount, max: 100 },
    { label: 'Bytes of the request', used: Buffer.byteLength(drawing.body), max: null },
  ];
}

export const slackSubstitutes = [
  'Drawn by slack-blocks-to-jsx, not by Slack: fonts, emoji and some spacing differ.',
  'Names are plain text to Slack; where one looks like Markdown, this renderer reads it and Slack does not.',
  'Header, facts, table and chart are native blocks. In Slack the chart can be hovered, and its table opened.',
];

export async function slackPicture(drawing: Drawing, at: Date): Promise<Picture> {
  const { createElement } = await import('react');
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { Message } = await import('slack-blocks-to-jsx');
  // The package types each block; ours are judged by Slack's own types in the tests.
  // To Slack, `verbatim` says that nothing becomes a link; to the package, that nothing is bold either.
  const { blocks } = JSON.parse(drawing.body, (key, value: unknown) =>
    key === 'verbatim' ? undefined : value,
  );
  const draw = (theme: Theme): Promise<string> =>
    frameHtml({
      title: 'Slack',
      theme,
      style: packageText('slack-blocks-to-jsx/dist/style.css') + frameStyle,
      body: renderToStaticMarkup(
        createElement(Message, { blocks, theme, name: 'tollbell', logo: avatar, time: at }),
      ),
    });
  return { kind: 'frames', light: await draw('light'), dark: await draw('dark') };
}

const frameStyle = `
body { padding: 16px 20px 20px; font-family: Lato, 'Noto Sans', system-ui, sans-serif; background: #fff; }
[data-theme=dark] body { background: #1a1d21; }
#slack_blocks_to_jsx, #slack_blocks_to_jsx .slack_blocks_to_jsx { background: none; }
@media (max-width: 560px) {
  .slack_blocks_to_jsx > div:last-child { min-width: 0; }
  .slack_blocks_to_jsx--block_wrapper { overflow-x: auto; }
}
#slack_blocks_to_jsx .styles_enabled { font-family: Lato, 'Noto Sans', system-ui, sans-serif !important; }`;
