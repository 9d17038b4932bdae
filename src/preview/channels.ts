/** Which channel is imitated how; kinds without an imitation are shown as the JSON they send. */
import type { DestinationKind, Drawing } from '../define/define-destination.ts';
import type { Message } from '../message/message.ts';
import { discordPicture, discordSubstitutes, discordUsages } from './discord-picture.ts';
import { escapeHtml } from './escape-html.ts';
import type { Picture, ShownChannel, Usage } from './shown-channel.ts';
import { slackPayload, slackPicture, slackSubstitutes, slackUsages } from './slack-picture.ts';
import { teamsPayload, teamsPicture, teamsSubstitutes, teamsUsages } from './teams-picture.ts';

interface Imitation {
  readonly title: string;
  readonly picture: (drawing: Drawing, at: Date) => Promise<Picture>;
  readonly usages: (drawing: Drawing) => readonly Usage[];
  readonly substitutes: (drawing: Drawing) => readonly string[];
  readonly notification: (drawing: Drawing) => string | null;
}

const imitations: Readonly<Record<string, Imitation>> = {
  slack: {
    title: 'Slack',
    picture: slackPicture,
    usages: slackUsages,
    substitutes: () => slackSubstitutes,
    notification: (drawing) => unescaped(slackPayload(drawing).text),
  },
  teams: {
    title: 'Microsoft Teams',
    picture: teamsPicture,
    usages: teamsUsages,
    substitutes: teamsSubstitutes,
    notification: (drawing) => teamsPayload(drawing).summary,
  },
  discord: {
    title: 'Discord',
    picture: discordPicture,
    usages: discordUsages,
    substitutes: discordSubstitutes,
    notification: () => null,
  },
};

/** The native drawing of a kind, and the simpler one where it has it. */
export async function shownChannels(
  { kind, draw, plain }: DestinationKind,
  message: Message,
  at: Date,
): Promise<readonly ShownChannel[]> {
  const native = await shown(kind, draw(message), at);
  if (plain === undefined) return [native];
  const simpler = await shown(kind, plain.draw(message), at);
  return [
    native,
    {
      ...simpler,
      id: `${kind}-plain`,
      title: `${simpler.title}, text only`,
      substitutes: [
        'Sent once more in this form where a workspace refuses the blocks of the first one.',
        ...simpler.substitutes.slice(0, 1),
      ],
    },
  ];
}

async function shown(kind: string, drawing: Drawing, at: Date): Promise<ShownChannel> {
  const { body, cuts } = drawing;
  const imitation = imitations[kind];
  if (imitation === undefined) {
    return {
      id: kind,
      title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      substitutes: ['Shown as the body of the request, indented; it is sent without the blanks.'],
      usages: [{ label: 'Bytes of the request', used: Buffer.byteLength(body), max: null }],
      cuts,
      notification: null,
      body: null,
      picture: { kind: 'lines', html: escapeHtml(prettyJson(body)) },
    };
  }
  return {
    id: kind,
    title: imitation.title,
    substitutes: imitation.substitutes(drawing),
    usages: imitation.usages(drawing),
    cuts,
    notification: imitation.notification(drawing),
    body: prettyJson(body),
    picture: await imitation.picture(drawing, at),
  };
}

function prettyJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** Slack reads three entities. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
