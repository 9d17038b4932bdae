/** Writes the page of a message and the files beside it; it opens from the disk, without a network. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DestinationKind } from '../define/define-destination.ts';
import { UsageError } from '../errors.ts';
import type { Message } from '../message/message.ts';
import { shownChannels } from './channels.ts';
import { discordBundle, discordScript } from './discord-picture.ts';
import { previewHtml } from './preview-html.ts';
import { packageBase64, packageText, requireRenderers } from './renderers.ts';
import { type ShownChannel, themes } from './shown-channel.ts';
import { teamsScript } from './teams-picture.ts';
import { terminalHtml } from './terminal-html.ts';

export interface PreviewPage {
  readonly directory: string;
  readonly job: string;
  /** Whether the figures are made up. */
  readonly isExample: boolean;
  readonly message: Message;
  readonly kinds: readonly DestinationKind[];
  /** The message as a terminal shows it, with its colours. */
  readonly terminal: string;
  readonly drawnAt: Date;
}

/**
 * Returns the titles of what is shown.
 *
 * @throws UsageError when the renderers are not installed, or the directory cannot be written.
 */
export async function writePreview(page: PreviewPage): Promise<readonly string[]> {
  requireRenderers();
  const { directory, job, isExample, message, kinds, drawnAt } = page;
  const drawn: ShownChannel[] = [];
  for (const kind of kinds) drawn.push(...(await shownChannels(kind, message, drawnAt)));
  const channels = [...drawn, terminalChannel(page.terminal)];
  const files = new Map<string, string>();
  for (const { id, picture } of channels) {
    if (picture.kind !== 'frames') continue;
    for (const theme of themes) files.set(`${id}-${theme}.html`, picture[theme]);
  }
  const font = packageBase64('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  files.set('index.html', await previewHtml({ job, isExample, message, channels, drawnAt, font }));
  files.set(teamsScript, packageText('adaptivecards/dist/adaptivecards.min.js'));
  files.set(discordScript, await discordBundle(import.meta.dirname));
  try {
    await mkdir(directory, { recursive: true });
    for (const [name, text] of files) await writeFile(join(directory, name), text);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'failed';
    throw new UsageError(`--html: cannot write to ${directory}: ${reason}`, { cause });
  }
  return channels.map(({ title }) => title);
}

const terminalChannel = (text: string): ShownChannel => ({
  id: 'terminal',
  title: 'Terminal',
  substitutes: [
    'As tollbell preview prints it at 100 columns; the colours are those of the terminal.',
  ],
  usages: [{ label: 'Lines', used: text.split('\n').length, max: null }],
  cuts: [],
  notification: null,
  body: null,
  picture: { kind: 'lines', html: terminalHtml(text) },
});
