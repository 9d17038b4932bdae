/** Answers alerts from what gateways told. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { EventsReader } from '../define/events-reader.ts';
import { eventsSince, hangingRequests } from '../store/events.ts';
import { lastHeardAt } from '../store/last-heard.ts';
import { askOwn } from './ask-own.ts';

/** A process that was silent for so long may be gone, and its requests with it. */
const aliveMs = 90_000;

export async function openEvents(own: Kysely<OwnTables>, now: Date): Promise<EventsReader> {
  return {
    heardAt: await askOwn(() => lastHeardAt(own)),
    openRequests: ({ startedBefore, limit }) =>
      askOwn(async () => {
        const heardSince = new Date(now.getTime() - aliveMs);
        const found = await hangingRequests(own, { startedBefore, heardSince, limit });
        return {
          totalCount: found.totalCount,
          items: found.requests.map((request) => ({
            requestId: request.requestId,
            startedAt: request.startedAt,
            model: request.modelGroup ?? request.model,
            modelId: request.modelId,
            apiBase: request.apiBase,
            teamName: request.teamAlias ?? request.teamId,
            keyName: request.keyAlias ?? request.keyHash,
          })),
        };
      }),
    failures: (options) =>
      askOwn(async () => {
        const found = await eventsSince(own, options);
        return {
          totalCount: found.totalCount,
          items: found.events.map(({ receivedAt, source, subject, detail }) => ({
            at: receivedAt,
            source,
            model: subject.modelGroup ?? subject.model,
            errorClass: subject.errorClass,
            message: detail.message ?? null,
          })),
        };
      }),
    cooldowns: ({ since, limit }) =>
      askOwn(async () => {
        const found = await eventsSince(own, { type: 'deployment.cooldown', since, limit });
        return {
          totalCount: found.totalCount,
          items: found.events.map(({ receivedAt, subject, detail }) => ({
            at: receivedAt,
            model: subject.modelGroup ?? subject.deployment ?? subject.model,
            modelId: subject.modelId,
            apiBase: subject.apiBase,
            statusCode: subject.statusCode,
            cooldownSeconds: detail.cooldownSeconds ?? null,
          })),
        };
      }),
  };
}
