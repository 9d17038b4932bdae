/** What alerts ask about what gateways told of themselves, beside what their database holds. */

export interface ToldPlace {
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
}

/** A request of which a start was told, and no end. */
export interface OpenRequest extends ToldPlace {
  readonly requestId: string;
  readonly startedAt: Date;
  readonly teamName: string | null;
  readonly keyName: string | null;
}

/** A deployment that the router left alone for a while. */
export interface Cooldown extends ToldPlace {
  readonly at: Date;
  /** What the provider had answered. */
  readonly statusCode: number | null;
  readonly cooldownSeconds: number | null;
}

/** What went wrong in a gateway itself. */
export interface ReportedFailure {
  readonly at: Date;
  /** Which gateway says so. */
  readonly source: string;
  readonly model: string | null;
  readonly errorClass: string | null;
  /** First words of the error, masked. */
  readonly message: string | null;
}

/** Of several, some and the number of all. */
export interface Some<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

export interface EventsReader {
  /** When a gateway last told anything; null where none ever did. */
  readonly heardAt: Date | null;
  /** Of processes that are still there, the oldest first. */
  readonly openRequests: (options: {
    readonly startedBefore: Date;
    readonly limit: number;
  }) => Promise<Some<OpenRequest>>;
  /** By when they were received. */
  readonly cooldowns: (options: {
    readonly since: Date;
    readonly limit: number;
  }) => Promise<Some<Cooldown>>;
  /** The same. */
  readonly failures: (options: {
    readonly type: 'db.exception' | 'spend.tracking_failed';
    readonly since: Date;
    readonly limit: number;
  }) => Promise<Some<ReportedFailure>>;
}
