/**
 * The channel-neutral document: what a job says, without a word on how a channel draws it.
 *
 * Small on purpose: each kind of block has a faithful form in every channel, plain text included.
 * Strings are plain text from anywhere, hostile text too; escaping and cutting are the renderer's.
 */
export type Severity = 'info' | 'warning' | 'critical';

/** A piece of a sentence: plain, strong (a figure that matters) or code (an id, a class name). */
export type Span = string | { readonly strong: string } | { readonly code: string };
export type Sentence = readonly Span[];

export interface Message {
  readonly title: string;
  readonly severity: Severity;
  /** What a reader must know if nothing else is read; also the text of a notification. */
  readonly summary: Sentence;
  readonly blocks: readonly Block[];
  /** Small print: window, zone, completeness, run id. One line each. */
  readonly footer: readonly Sentence[];
  /** For machines and for routing; people are told by the parts above. */
  readonly about?: About;
}

/** What a message is about, as plain data. Instants are ISO 8601, since documents are stored as JSON. */
export interface About {
  /** LiteLLM's name of the alert type, or `notice` and `test` for messages of tollbell about itself. */
  readonly type: string;
  readonly at: string;
  readonly runId: string;
  readonly job?: string;
  readonly window?: { readonly start: string; readonly end: string; readonly timeZone: string };
  readonly team?: { readonly id: string; readonly alias: string | null };
  readonly tags?: readonly string[];
  readonly models?: readonly string[];
  readonly apiBase?: string;
  /** `key:…`, `team:…`, `user:…`: whom it is about, by kind and id. */
  readonly entity?: string;
  /** What of it, where one entity has several things that begin and end by themselves: `projected`. */
  readonly aspect?: string;
  /** LiteLLM's structured budget event, for webhooks. */
  readonly budgetEvent?: BudgetEvent;
  /** The same budget, in what LiteLLM's event has no field for. */
  readonly budget?: AboutBudget;
  /** Of an event that stands for several requests, in `window`. */
  readonly batch?: { readonly requestCount: number };
  /** Aliases of the keys whose budgets it is about; empty where it is about other budgets alone. */
  readonly keyAliases?: readonly string[];
  /** Of an alert: since when it is true, and until when it was. */
  readonly episode?: Episode;
  /** The numbers behind the words. */
  readonly figures?: object;
}

export interface AboutBudget {
  /** The event's message in the words of older gateways. */
  readonly olderMessage: string;
  /** Of the limit; null where there is none, or it is zero. */
  readonly percentUsed: number | null;
  /** What was reached: `85%`, `$50 left`, `100%`, `soft`, `projected`. */
  readonly threshold: string;
  readonly thresholdUsd: number;
  /** Of what the budget is: `all`, `model gpt-4o`, `window 7d`. */
  readonly scope: string;
  /** Null where nobody knows since when it counts, and where it is never reset. */
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
}

export interface Episode {
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** With which severities it was told before, for channels that must end each; unknown when absent. */
  readonly toldAs?: readonly Severity[];
}

/**
 * The event that LiteLLM posts to `WEBHOOK_URL`, field for field and in its order; null when unset.
 * https://docs.litellm.ai/docs/proxy/alerting#webhook-spec
 */
export interface BudgetEvent {
  readonly spend: number;
  readonly max_budget: number | null;
  readonly soft_budget: number | null;
  /** The hash of a key, never the key. */
  readonly token: string | null;
  readonly customer_id: string | null;
  readonly user_id: string | null;
  readonly team_id: string | null;
  readonly team_alias: string | null;
  readonly organization_id: string | null;
  readonly user_email: string | null;
  readonly key_alias: string | null;
  readonly projected_exceeded_date: string | null;
  readonly projected_spend: number | null;
  readonly event_group:
    | 'key'
    | 'user'
    | 'end_user'
    | 'team'
    | 'team_member'
    | 'organization'
    | 'project'
    | 'tag'
    | 'proxy';
  readonly alert_emails: readonly string[] | null;
  readonly max_budget_alert_emails: Readonly<Record<string, readonly string[]>> | null;
  readonly event:
    | 'budget_crossed'
    | 'soft_budget_crossed'
    | 'threshold_crossed'
    | 'projected_limit_exceeded'
    | 'spend_tracked';
  readonly event_message: string;
}

export type Block =
  | FactsBlock
  | TableBlock
  | SeriesBlock
  | NotesBlock
  | { readonly kind: 'text'; readonly text: Sentence }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** Labelled values that stand side by side, at most ten. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that stay whatever is cut for a channel's limits: "and 12 more", "Total". */
  readonly closingRows: readonly (readonly string[])[];
  /** Said in place of rows when there are none. */
  readonly emptyText: string;
  /** How to read the table: method, what was left out. */
  readonly caption?: Sentence;
}

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

/** One bar per point; drawn as a native chart where the channel has one. */
export interface SeriesBlock {
  readonly kind: 'series';
  readonly title: string;
  /** Name of the one series, such as `Spend`. */
  readonly name: string;
  /** Unit on the value axis, such as `USD`. */
  readonly unit: string;
  /** What one point stands for, such as `day`. */
  readonly pointNoun: string;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly label: string;
  readonly value: number;
  /** The value as it reads, such as `$1,842.10`. */
  readonly text: string;
}

export interface NotesBlock {
  readonly kind: 'notes';
  readonly title: string;
  readonly items: readonly Sentence[];
}

/** A sentence without its emphasis. */
export function plainText(sentence: Sentence): string {
  return sentence
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.code))
    .join('');
}

export const strong = (text: string): Span => ({ strong: text });
export const code = (text: string): Span => ({ code: text });
export const left = (label: string): Column => ({ label, align: 'left' });
export const right = (label: string): Column => ({ label, align: 'right' });
