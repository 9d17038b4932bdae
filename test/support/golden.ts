/**
 * What is drawn of every example, as TypeScript that the compiler holds to the channels' own
 * published types. `node test/support/golden.ts` writes the files anew; review them as text.
 */
import { writeFileSync } from 'node:fs';
import discord from '../../src/destinations/discord.ts';
import slack from '../../src/destinations/slack.ts';
import teams from '../../src/destinations/teams.ts';
import { examples } from './examples.ts';

const header = '/** Written by test/support/golden.ts: what is drawn of every example. */';

/** Texts by path. */
export function goldenFiles(): Readonly<Record<string, string>> {
  return {
    'test/golden/slack.ts': file(
      "import type { SlackMessage } from '../support/slack-message.ts';",
      'SlackMessage',
      examples.flatMap(([name, message]) => [
        [name, JSON.parse(slack.draw(message).body)],
        [`${name}, plain`, JSON.parse(slack.plain.draw(message).body)],
      ]),
    ),
    'test/golden/teams.ts': file(
      "import type { IAdaptiveCard } from '@microsoft/teams.cards';",
      'IAdaptiveCard',
      examples.map(([name, message]) => [
        name,
        JSON.parse(teams.draw(message).body).attachments[0].content,
      ]),
    ),
    'test/golden/discord.ts': file(
      "import type { DiscordMessage } from '../support/discord-message.ts';",
      'DiscordMessage',
      examples.map(([name, message]) => [name, JSON.parse(discord.draw(message).body)]),
    ),
  };
}

function file(
  typeImport: string,
  type: string,
  payloads: readonly (readonly [name: string, payload: unknown])[],
): string {
  const entries = payloads.map(
    ([name, payload]) =>
      `  ${JSON.stringify(name)}: ${JSON.stringify(payload, null, 2).replaceAll('\n', '\n  ')} satisfies ${type},`,
  );
  return `${header}\n${typeImport}\n\nexport default {\n${entries.join('\n')}\n};\n`;
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(goldenFiles())) writeFileSync(path, text);
}
