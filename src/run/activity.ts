/** Answers alerts from our own sums. */
import type { Kysely } from 'kysely';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { ActivityReader } from '../define/activity-reader.ts';
import { countedHourCount, endUserDays } from '../rollups/end-user-days.ts';
import { keyAliases } from '../rollups/key-aliases.ts';
import {
  deploymentPrices,
  deploymentPricesByHour,
  recentFailures,
  recentNotes,
  recentNotesByHour,
  recentTraffic,
} from '../rollups/recent-activity.ts';
import { readPosition } from '../store/usage-position.ts';

export async function openActivity(own: Kysely<OwnTables>): Promise<ActivityReader> {
  const { completeAt, readAt } = await readPosition(own);
  const ask = async <Value>(read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (cause) {
      throw isDriverError(cause) ? databaseError(cause, 'own') : cause;
    }
  };
  return {
    completeAt,
    readAt,
    failures: ({ window }) => ask(() => recentFailures(own, window)),
    notes: (options) => ask(() => recentNotes(own, options)),
    traffic: ({ window, byMinute = false }) => ask(() => recentTraffic(own, { window, byMinute })),
    notesByHour: (options) => ask(() => recentNotesByHour(own, options)),
    keyAliases: (apiKeys) => ask(() => keyAliases(own, apiKeys)),
    pricesByHour: (options) => ask(() => deploymentPricesByHour(own, options)),
    prices: (options) => ask(() => deploymentPrices(own, options)),
    endUserDays: (options) => ask(() => endUserDays(own, options)),
    countedHourCount: (window) => ask(() => countedHourCount(own, window)),
  };
}
