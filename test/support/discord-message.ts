/** The body of a Discord webhook as we use it; its limits are checked at run time. */
export interface DiscordMessage {
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly embeds: readonly Embed[];
  readonly attachments?: readonly {
    readonly id: string;
    readonly filename: string;
    readonly description: string;
  }[];
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color: number;
  readonly fields?: readonly {
    readonly name: string;
    readonly value: string;
    readonly inline: boolean;
  }[];
  readonly image?: { readonly url: string };
  readonly footer?: { readonly text: string };
}
