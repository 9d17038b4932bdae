/** What an alert may ask of what we saw of the gateway's keys, teams, users and models. */
import type { EntityKind } from '../queries/entities/entity-kinds.ts';
import type { EntityValues } from '../queries/entities/entity-rows.ts';
import type { CalendarDay } from '../time/window.ts';

export type EntityAction = 'created' | 'updated' | 'deleted';

/** One change between two looks at a table. */
export interface EntityChange {
  readonly id: string;
  readonly kind: EntityKind;
  readonly entityId: string;
  readonly action: EntityAction;
  /** Null where so much changed that only the count was kept. */
  readonly before: EntityValues | null;
  readonly after: EntityValues | null;
  /** It happened after this look and before that one. */
  readonly seenBefore: Date | null;
  readonly seenAt: Date;
}

/** The last change of each kind that was told; JSON, for the memory of a look. */
export type SeenCursor = Readonly<Record<string, string>>;

export interface SeenChanges {
  readonly changes: readonly EntityChange[];
  /** Those beyond `rowCountMax`: counted, not read. */
  readonly more: readonly {
    readonly kind: EntityKind;
    readonly action: EntityAction;
    readonly changeCount: number;
  }[];
  readonly cursor: SeenCursor;
}

export interface SeenReader {
  /** Where an alert begins that has told of nothing yet. */
  readonly newest: (kinds: readonly EntityKind[]) => Promise<SeenCursor>;
  /** Of comparisons that came to an end by `until`. */
  readonly changes: (options: {
    readonly kinds: readonly EntityKind[];
    readonly after: SeenCursor;
    readonly until: Date;
    readonly rowCountMax: number;
  }) => Promise<SeenChanges>;
  /** Soonest first. */
  readonly expiringKeys: (options: {
    readonly from: Date;
    readonly until: Date;
    readonly rowCountMax: number;
  }) => Promise<readonly { readonly id: string; readonly columns: EntityValues }[]>;
  /** Models that say on which day of UTC they are deprecated, the soonest first. */
  readonly datedModels: (options: { readonly rowCountMax: number }) => Promise<
    readonly {
      readonly id: string;
      readonly columns: EntityValues;
      readonly deprecatedOn: CalendarDay;
    }[]
  >;
  /** As they were seen last, whether or not they are still there. */
  readonly columns: (
    kind: EntityKind,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, EntityValues>>;
}
