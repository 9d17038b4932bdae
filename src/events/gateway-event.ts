/** What a gateway tells us that its database cannot know; picked, cut and masked, so fit to be kept. */

/** Kept, each in a row of its own. */
export type EventType =
  | 'llm.request.started'
  | 'llm.request.finished'
  | 'deployment.cooldown'
  | 'db.exception'
  | 'spend.tracking_failed';

export interface GatewayEvent {
  /** Who tells it; ids are unique within one source. */
  readonly source: string;
  readonly id: string;
  /** `gateway.alive` only says that its sender is there. */
  readonly type: EventType | 'gateway.alive';
  readonly occurredAt: Date;
  /** The process that tells it; null when it does not say. */
  readonly boot: Boot | null;
  readonly subject: EventSubject;
  readonly detail: EventDetail;
}

/** One life of a sending process. What it began and never ended has ended with it. */
export interface Boot {
  readonly id: string;
  readonly startedAt: Date;
}

/** What an event is about; null where nothing was said. */
export interface EventSubject {
  readonly requestId: string | null;
  readonly model: string | null;
  readonly modelGroup: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly deployment: string | null;
  readonly teamId: string | null;
  /** The first 16 hex digits of the SHA-256 of the key: the start of LiteLLM's own `token`. */
  readonly keyHash: string | null;
  readonly errorClass: string | null;
  /** The HTTP status that a provider answered with. */
  readonly statusCode: number | null;
}

/** The rest, as far as it was said. */
export interface EventDetail {
  readonly status?: 'success' | 'failure';
  readonly callType?: string;
  readonly teamAlias?: string;
  readonly keyAlias?: string;
  readonly cooldownSeconds?: number;
  readonly durationMs?: number;
  /** First words of an error of the gateway itself, masked; never of a provider's, which may echo a prompt. */
  readonly message?: string;
}

/** Whether it tells only of a request that went as it should: such events are many, and soon let go. */
export const isTraffic = ({ type, detail }: Pick<GatewayEvent, 'type' | 'detail'>): boolean =>
  type === 'llm.request.started' ||
  (type === 'llm.request.finished' && detail.status !== 'failure');
