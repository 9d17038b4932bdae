/** Answers alerts from our own sums. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { ActivityReader } from '../define/activity-reader.ts';
import { countedHourCount, endUserDays } from '../rollups/end-user-days.ts';
import { keyAliases } from '../rollups/key-aliases.ts';
import {
  hourPrices,
  recentFailures,
  recentNotes,
  recentNotesByHour,
  recentTraffic,
} from '../rollups/recent-activity.ts';
import { readPosition } from '../store/usage-position.ts';
import { askOwn } from './ask-own.ts';

export async function openActivity(own: Kysely<OwnTables>): Promise<ActivityReader> {
  const { completeAt, readAt } = await readPosition(own);
  return {
    completeAt,
    readAt,
    failures: ({ window }) => askOwn(() => recentFailures(own, window)),
    notes: (options) => askOwn(() => recentNotes(own, options)),
    traffic: ({ window, byMinute = false }) =>
      askOwn(() => recentTraffic(own, { window, byMinute })),
    notesByHour: (options) => askOwn(() => recentNotesByHour(own, options)),
    keyAliases: (apiKeys) => askOwn(() => keyAliases(own, apiKeys)),
    pricesByHour: (options) => askOwn(() => hourPrices(own, options)),
    endUserDays: (options) => askOwn(() => endUserDays(own, options)),
    countedHourCount: (window) => askOwn(() => countedHourCount(own, window)),
  };
}
