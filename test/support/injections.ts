/**
 * What a channel would make live of a drawing: links, mentions, markup. Each reads a body as the
 * channel does, and returns what the document did not ask for.
 */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nodes(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  return isObject(value) ? [value, ...Object.values(value).flatMap(nodes)] : [];
}

/** https://docs.slack.dev/messaging/formatting-message-text: only mrkdwn is read; `<` opens all there is. */
export function slackInjections(body: string, links: readonly string[]): readonly string[] {
  const message = JSON.parse(body);
  const isRead = (text: unknown): boolean => /[<>]|&(?!amp;|lt;|gt;)/.test(String(text));
  const found = nodes(message.blocks).flatMap((node) => {
    const { type, text, url } = node;
    if (type === 'mrkdwn') {
      const own = String(text).replace(/^\*[^*\n]*\*\n/, '');
      const isLive = isRead(text) || node['verbatim'] !== true || /[*_~`]/.test(own);
      return isLive ? [`mrkdwn ${String(text)}`] : [];
    }
    if (type === 'link') return links.includes(String(url)) ? [] : [`link ${String(url)}`];
    const isHarmless =
      url === undefined && !/^(user|usergroup|channel|broadcast|date)$/.test(String(type));
    return isHarmless ? [] : [`${String(type)} ${String(url)}`];
  });
  return isRead(message.text) ? [...found, `text ${message.text}`] : found;
}

/** Discord's Markdown: code first, in which nothing is read; then escapes; the rest is live. */
export function discordInjections(body: string, links: readonly string[]): readonly string[] {
  const { embeds, content, allowed_mentions } = JSON.parse(body);
  const found = content === undefined ? [] : ['content'];
  if (JSON.stringify(allowed_mentions) !== '{"parse":[]}') found.push('mentions');
  for (const { title = '', description = '', url, fields = [] } of embeds) {
    if (url !== undefined) found.push('url');
    const texts: readonly string[] = [
      title,
      description,
      ...fields.flatMap(({ name, value }: { name: string; value: string }) => [name, value]),
    ];
    for (const text of texts) {
      // An escaped character is no character of the markup; a private one stands in for it.
      let rest = text.replace(/\\[^\p{L}\p{N}\s]/gu, '\ue000');
      rest = rest.replace(/```\n[^`]*\n```/g, '').replace(/`[^`\n]+`/g, '');
      for (const link of links) rest = rest.replaceAll(`](${link})`, '');
      const live =
        /https?:|<[@#:/t]|@(everyone|here)|\]\(|\]\[|`|~~|\|\||^#{1,3} |^>|^\d+\. |<\/?\w+:/m.exec(
          rest,
        );
      if (live !== null) found.push(`${live[0]} in ${text}`);
    }
  }
  return found;
}

/** Text runs read no Markdown: https://adaptivecards.io/explorer/TextRun.html; nothing else holds text. */
export function teamsInjections(body: string, links: readonly string[]): readonly string[] {
  const card = JSON.parse(body).attachments[0].content;
  const found = /\]\(/.test(card.fallbackText) ? ['fallbackText'] : [];
  if (card.msteams.entities !== undefined || card.actions !== undefined) found.push('mention');
  for (const node of nodes(card)) {
    const { type, url, text } = node;
    if (text !== undefined && type !== 'TextRun') found.push(`text of ${String(type)}`);
    if (url !== undefined && !(type === 'Action.OpenUrl' && links.includes(String(url)))) {
      found.push(`url ${String(url)}`);
    }
  }
  return found;
}
