/** Discord's embeds, drawn in the browser by @skyra/discord-components-core. */
import type { Drawing, DrawnFile } from '../define/define-destination.ts';
import { discordHtml } from './discord-html.ts';
import { escapeHtml } from './escape-html.ts';
import { avatar, frameHtml } from './frame-html.ts';
import type { Picture, Theme, Usage } from './shown-channel.ts';

export interface DiscordPayload {
  readonly content?: string;
  readonly embeds?: readonly DiscordEmbed[];
}

interface DiscordEmbed {
  readonly title?: string;
  readonly url?: string;
  readonly color?: number;
  readonly description?: string;
  readonly fields?: readonly {
    readonly name: string;
    readonly value: string;
    readonly inline?: boolean;
  }[];
  readonly image?: { readonly url: string };
  readonly footer?: { readonly text: string };
  readonly timestamp?: string;
}

export const discordPayload = ({ body }: Drawing): DiscordPayload => JSON.parse(body);

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export function discordUsages(drawing: Drawing): readonly Usage[] {
  const { embeds = [] } = discordPayload(drawing);
  const texts = embeds.flatMap(({ title, description, footer, fields = [] }) => [
    title ?? '',
    description ?? '',
    footer?.text ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const descriptions = embeds.map(({ description }) => description?.length ?? 0);
  return [
    { label: 'Characters of all embeds', used: texts.join('').length, max: 6_000 },
    { label: 'Longest description, characters', used: Math.max(0, ...descriptions), max: 4_096 },
    { label: 'Embeds', used: embeds.length, max: 10 },
    { label: 'Bytes of the body', used: Buffer.byteLength(drawing.body), max: null },
    ...(drawing.files ?? []).map(({ name, base64 }) => ({
      label: `Bytes of ${name}`,
      used: Buffer.byteLength(base64, 'base64'),
      max: null,
    })),
  ];
}

export function discordSubstitutes(drawing: Drawing): readonly string[] {
  const isCode = discordPayload(drawing).embeds?.some(({ description = '' }) =>
    description.includes('```'),
  );
  return [
    ...(isCode === true
      ? ['Discord has no tables: they are sent as aligned text, with long names shortened.']
      : []),
    "Drawn by discord-components; its colours are Discord's, its font is whatever this machine has. Markdown is mapped by tollbell.",
  ];
}

export const discordScript = 'discord-components.js';

/** One file that defines all elements, since a page from a file may not import modules. */
export async function discordBundle(directory: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: "import '@skyra/discord-components-core';", resolveDir: directory },
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export async function discordPicture(drawing: Drawing): Promise<Picture> {
  const { content = '', embeds = [] } = discordPayload(drawing);
  const message = `${discordHtml(content)}${embeds.map((embed) => embedHtml(embed, drawing.files ?? [])).join('')}`;
  const draw = (theme: Theme): Promise<string> =>
    frameHtml({
      title: 'Discord',
      theme,
      style: frameStyle,
      scripts: [discordScript],
      body: `<discord-messages ${theme === 'light' ? 'light-theme' : ''}><discord-message author="tollbell" bot avatar="${avatar}" timestamp="">${message}</discord-message></discord-messages>`,
    });
  return { kind: 'frames', light: await draw('light'), dark: await draw('dark') };
}

function embedHtml(embed: DiscordEmbed, files: readonly DrawnFile[]): string {
  const attribute = (name: string, value: string | undefined): string =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
  const color =
    embed.color === undefined ? undefined : `#${embed.color.toString(16).padStart(6, '0')}`;
  const { fields = [], description, footer } = embed;
  const fieldsHtml = fields
    .map(
      ({ name, value, inline }, index) =>
        `<discord-embed-field field-title="${escapeHtml(name.replace(/\\([^\w\s])/g, '$1'))}"${inline === true ? ` inline inline-index="${(index % 3) + 1}"` : ''}>${discordHtml(value)}</discord-embed-field>`,
    )
    .join('');
  return [
    `<discord-embed slot="embeds"${attribute('color', color)}${attribute('embed-title', embed.title?.replace(/\\([^\w\s])/g, '$1'))}${attribute('image', imageUrl(embed.image?.url, files))}>`,
    description === undefined
      ? ''
      : `<discord-embed-description slot="description">${discordHtml(description)}</discord-embed-description>`,
    fieldsHtml === ''
      ? ''
      : `<discord-embed-fields slot="fields">${fieldsHtml}</discord-embed-fields>`,
    footer === undefined
      ? ''
      : `<discord-embed-footer slot="footer"${attribute('timestamp', embed.timestamp)}><span class="lines">${escapeHtml(footer.text)}</span></discord-embed-footer>`,
    '</discord-embed>',
  ].join('');
}

/** An attached file as the address of itself; other pictures would be fetched, so they are left out. */
function imageUrl(url: string | undefined, files: readonly DrawnFile[]): string | undefined {
  const file = files.find(({ name }) => url === `attachment://${name}`);
  return file === undefined ? undefined : `data:${file.contentType};base64,${file.base64}`;
}

const frameStyle = `
body { font-family: 'gg sans', 'Noto Sans', system-ui, sans-serif; background: #fff; }
[data-theme=dark] body { background: #36393e; }
discord-messages { border: 0; padding: 4px 0 12px; --discord-components-font: 'gg sans', 'Noto Sans', system-ui, sans-serif; }
.lines { white-space: pre-line; }
.code { display: block; white-space: pre-wrap; margin: 6px 0; padding: 8px; border: 1px solid #e3e5e8; border-radius: 4px; background: #f9f9f9; color: #2e3338;
  font: 12px/18px Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; }
[data-theme=dark] .code { border-color: #202225; background: #2b2d31; color: #dbdee1; }`;
