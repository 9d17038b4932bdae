/**
 * Discord's limits, by the schema that is generated from Discord's own OpenAPI document, and what
 * that schema leaves out: the total, empty parts, mentions.
 */
import { IncomingWebhookRequestPartialSchema } from 'discord-api-spec/zod';

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
  readonly image?: { readonly url: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** Every broken limit of a message body, in words. */
export function discordProblems(body: string): readonly string[] {
  const message = JSON.parse(body);
  const parsed = IncomingWebhookRequestPartialSchema.safeParse(message);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const embeds: readonly Embed[] = message.embeds ?? [];
  const texts = embeds.flatMap(embedTexts);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  if (embeds.length === 0) problems.push('no embed');
  if (total > 6_000) problems.push(`total ${total}`);
  const files = new Set<string>(
    (message.attachments ?? []).map(({ filename }: { filename: string }) => filename),
  );
  for (const { title, description, fields = [], footer, image } of embeds) {
    if (title !== undefined && (title.trim() === '' || title.length > 256)) problems.push('title');
    if (description === undefined && image === undefined) problems.push('an embed of nothing');
    if (description?.trim() === '' || (description?.length ?? 0) > 4_096) {
      problems.push('description');
    }
    if (image !== undefined && !files.has(image.url.replace('attachment://', ''))) {
      problems.push(`no file for ${image.url}`);
    }
    if (fields.length > 25) problems.push('fields');
    if (footer !== undefined && footer.text.length > 2_048) problems.push('footer');
    for (const { name, value } of fields) {
      if (name.trim() === '' || name.length > 256) problems.push(`field name '${name}'`);
      if (value.trim() === '' || value.length > 1_024) problems.push(`field value '${value}'`);
    }
  }
  if (JSON.stringify(message.allowed_mentions) !== '{"parse":[]}') problems.push('mentions');
  return problems;
}

export const discordText = (body: string): string =>
  (JSON.parse(body).embeds as readonly Embed[]).flatMap(embedTexts).join('\n');

const embedTexts = ({ title, description, fields = [], footer }: Embed): readonly string[] =>
  [title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text].filter(
    (text) => text !== undefined,
  );
