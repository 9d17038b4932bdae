/** Teams' card, drawn in the browser by Microsoft's adaptivecards with colours like those of Teams. */
import type { Drawing } from '../define/define-destination.ts';
import { avatar, frameHtml, scriptJson } from './frame-html.ts';
import type { Picture, Theme, Usage } from './shown-channel.ts';
import { teamsHostConfig } from './teams-host-config.ts';

interface TeamsPayload {
  readonly summary: string;
  readonly attachments: readonly { readonly content: TeamsCard }[];
}

interface TeamsCard {
  readonly body: readonly { readonly type: string }[];
}

export const teamsPayload = ({ body }: Drawing): TeamsPayload => JSON.parse(body);

/** https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
export function teamsUsages(drawing: Drawing): readonly Usage[] {
  const [attachment] = teamsPayload(drawing).attachments;
  return [
    { label: 'Bytes of the request', used: Buffer.byteLength(drawing.body), max: 28 * 1024 },
    { label: 'Elements of the card', used: attachment?.content.body.length ?? 0, max: null },
  ];
}

export function teamsSubstitutes(drawing: Drawing): readonly string[] {
  const elements = teamsPayload(drawing).attachments.flatMap(({ content }) => content.body);
  const chartCount = elements.filter(({ type }) => type.startsWith('Chart.')).length;
  const charts =
    chartCount === 0
      ? []
      : [
          `${chartCount === 1 ? 'The chart is' : `${chartCount} charts are`} native in Teams. The renderer used here knows none, so it shows the fallback, a line of bars, which older clients show too.`,
        ];
  return [
    ...charts,
    'Drawn by adaptivecards with colours and sizes like those of Teams; Segoe UI only where it is installed.',
  ];
}

export const teamsScript = 'adaptivecards.js';

export async function teamsPicture(drawing: Drawing): Promise<Picture> {
  const [attachment] = teamsPayload(drawing).attachments;
  const draw = (theme: Theme): Promise<string> =>
    frameHtml({
      title: 'Microsoft Teams',
      theme,
      style: frameStyle,
      body: `<img class="avatar" src="${avatar}" alt=""><div class="message"><p class="from"><b>Workflows</b></p><div id="card"></div></div>`,
      scripts: [teamsScript],
      inlineScript: `
const card = new AdaptiveCards.AdaptiveCard();
card.hostConfig = new AdaptiveCards.HostConfig(${scriptJson(teamsHostConfig(theme))});
card.parse(${scriptJson(attachment?.content ?? {})});
document.getElementById('card').append(card.render());`,
    });
  return { kind: 'frames', light: await draw('light'), dark: await draw('dark') };
}

const frameStyle = `
body { padding: 16px 20px 20px; display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 12px;
  font-family: 'Segoe UI', 'Noto Sans', system-ui, sans-serif; background: #f5f5f5; color: #242424; }
[data-theme=dark] body { background: #1f1f1f; color: #fff; }
.avatar { width: 32px; height: 32px; border-radius: 50%; }
.from { margin: 2px 0 6px; font-size: 12px; }
#card { border-radius: 6px; overflow: hidden; background: #fff; border: 1px solid #e0e0e0; box-shadow: 0 1px 2px #0002; }
[data-theme=dark] #card { background: #292929; border-color: #3d3d3d; }
#card [role=row] * { overflow-wrap: anywhere; }
#card a { color: inherit; }`;
