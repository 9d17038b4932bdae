/**
 * What alerts ask about the last minutes and hours: what was noted of single rows, and how much there
 * was in all. Counted from rows that were read once.
 */
import type {
  DeploymentTraffic,
  EndUserDay,
  FailureMinute,
  HourNotes,
  HourPrices,
  NotedRows,
  NoteKind,
} from '../queries/activity-rows.ts';
import type { Window } from '../time/window.ts';

export interface ActivityReader {
  /** All rows committed before are counted; null while nobody counts. */
  readonly completeAt: Date | null;
  /** When rows were last looked for. */
  readonly readAt: Date | null;
  /** By the minute in which requests began; of what costs nothing by the hour. */
  readonly notes: (options: {
    readonly kinds: readonly NoteKind[];
    readonly window: Window;
  }) => Promise<readonly NotedRows[]>;
  /** The same by hour; the hour that `splitAt`, a whole minute, falls into is two. */
  readonly notesByHour: (options: {
    readonly kinds: readonly NoteKind[];
    readonly window: Window;
    readonly splitAt: Date;
  }) => Promise<readonly HourNotes[]>;
  /** Names of keys by their hash, of those that have one. */
  readonly keyAliases: (apiKeys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly failures: (options: { readonly window: Window }) => Promise<readonly FailureMinute[]>;
  /** Whole minutes. */
  readonly traffic: (options: {
    readonly window: Window;
    readonly byMinute?: boolean;
  }) => Promise<readonly DeploymentTraffic[]>;
  /** Whole hours; `at` is the hour. */
  readonly pricesByHour: (options: { readonly window: Window }) => Promise<readonly HourPrices[]>;
  /** From a day on; those who spent most first. */
  readonly endUserDays: (options: {
    readonly from: Date;
    readonly rowCountMax: number;
  }) => Promise<readonly EndUserDay[]>;
  /** How many hours of a window are counted, wholly or so far. */
  readonly countedHourCount: (window: Window) => Promise<number>;
}
