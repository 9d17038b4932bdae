/**
 * By what the log is summed, and by which numbers our tables know it. Numbers are stored: never
 * change one.
 *
 * Coarse dimensions are kept by hour and by day, so a window of any time zone is made of them. Fine
 * ones have about as many things as the log has rows in an hour: they are kept by day alone, and the
 * edges of a window are read from the log.
 */

export const dimensions = {
  total: 1,
  team: 2,
  /** A tag and how many came together, itself among them; null and 0 for none; null for what was no list. */
  tag: 3,
  /** The public name of the model. */
  model: 4,
  /** Id, API base, the deployment's own model where it has no id, and the public name. */
  deployment: 5,
  /** What became of a request's model group: see `RouteNames`. */
  route: 6,
  /** Hash of the key, team, alias, user. */
  key: 7,
  /** The set of tags of a request, sorted; which of them count is decided when it is read. */
  tagSet: 8,
  endUser: 9,
  teamModel: 10,
  teamTagSet: 11,
} as const;

export type Dimension = keyof typeof dimensions;

const coarse: ReadonlySet<Dimension> = new Set<Dimension>([
  'total',
  'team',
  'tag',
  'model',
  'deployment',
  'route',
]);

/** Of which tokens, cache hits and durations are kept, too; of the others requests and spend alone. */
const withTraffic: ReadonlySet<Dimension> = new Set<Dimension>([
  'total',
  'model',
  'deployment',
  'route',
]);

export const isCoarse = (dimension: Dimension): boolean => coarse.has(dimension);
export const hasTraffic = (dimension: Dimension): boolean => withTraffic.has(dimension);
/** Of many things reports sum a month of each: with weeks that is a third of the cells. */
export const hasWeeks = (dimension: Dimension): boolean =>
  isCoarse(dimension) && !hasTraffic(dimension);

export const coarseNames: readonly Dimension[] = [...coarse];

const numbersWhere = (isWanted: (dimension: Dimension) => boolean): readonly number[] =>
  Object.entries(dimensions).flatMap(([name, number]) =>
    isWanted(name as Dimension) ? [number] : [],
  );
export const trafficNumbers: readonly number[] = numbersWhere(hasTraffic);
export const spendNumbers: readonly number[] = numbersWhere((name) => !hasTraffic(name));
export const fineNumbers: readonly number[] = numbersWhere((name) => !isCoarse(name));
export const weekNumbers: readonly number[] = numbersWhere(hasWeeks);
