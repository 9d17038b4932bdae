/** Which stretches of two windows are read from the log beside rollups, and which of them it has lost. Pure. */
import { coverByDays, coverWindow, type Stretch } from './cover-window.ts';

/** Read from the log, which no longer has all of it. */
export interface LostStretch extends Stretch {
  /** Models, keys and tags of a team, and sets of tags, are kept by day. */
  readonly lacksIn: 'all' | 'teams' | 'tags';
}

export interface ReadStretchesOptions {
  readonly window: Stretch;
  readonly before: Stretch;
  readonly needsFine: boolean;
  readonly needsTagSets: boolean;
}

const hourMs = 3_600_000;

/** Those that all figures need first. */
export function readStretches({
  window,
  before,
  needsFine,
  needsTagSets,
}: ReadStretchesOptions): readonly LostStretch[] {
  const windows = [before, window];
  const ofDays = windows.flatMap((one) => coverByDays(one).edges);
  return [
    ...windows.flatMap((one) => coverWindow(one).edges).map(of('all')),
    ...(needsFine ? ofDays.map(of('teams')) : []),
    ...(needsTagSets ? ofDays.map(of('tags')) : []),
  ];
}

const of =
  (lacksIn: LostStretch['lacksIn']) =>
  ({ start, end }: Stretch): LostStretch => ({ start, end, lacksIn });

/** The hours that they touch. */
export function hoursOf(stretches: readonly Stretch[]): readonly Date[] {
  const hours = new Set<number>();
  for (const { start, end } of stretches) {
    const first = Math.floor(start.getTime() / hourMs) * hourMs;
    for (let at = first; at < end.getTime(); at += hourMs) hours.add(at);
  }
  return [...hours].toSorted((a, b) => a - b).map((at) => new Date(at));
}

/** `lostHours`: hours with rows that were counted and that the log no longer has. */
export function lostStretches(
  stretches: readonly LostStretch[],
  lostHours: readonly Date[],
): readonly LostStretch[] {
  const lost = new Set(lostHours.map((hour) => hour.getTime()));
  return stretches.filter((stretch) => hoursOf([stretch]).some((hour) => lost.has(hour.getTime())));
}
