/** What the page shows of one channel: pictures of the message, and what is to be known beside them. */
export interface ShownChannel {
  /** Names files and anchors, such as `slack` or `slack-plain`. */
  readonly id: string;
  readonly title: string;
  /** Ways in which the real client differs from what is shown. */
  readonly substitutes: readonly string[];
  readonly usages: readonly Usage[];
  readonly cuts: readonly string[];
  /** What a notification of the channel says; null where there is none. */
  readonly notification: string | null;
  /** The body that would be sent; null for the terminal. */
  readonly body: string | null;
  readonly picture: Picture;
}

export type Picture =
  /** Whole documents by themselves, so that their styles touch nothing else. */
  | { readonly kind: 'frames'; readonly light: string; readonly dark: string }
  /** HTML of lines, widest first to know. */
  | { readonly kind: 'lines'; readonly html: string };

/** How much of a limit is used. */
export interface Usage {
  readonly label: string;
  readonly used: number;
  /** The channel's own limit; null where it states none. */
  readonly max: number | null;
}

export type Theme = 'light' | 'dark';
export const themes = ['light', 'dark'] as const satisfies readonly Theme[];
