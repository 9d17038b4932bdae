/** What the episodes that last were told of, by subject. */
import type { KnownEpisode } from '../../src/define/alert.ts';
import type { ToldCount } from '../../src/rules/told-again.ts';

/** Details are the alert's own; each of these alerts keeps in them when and of how much it told. */
export const toldBefore = (known: readonly KnownEpisode[]): ReadonlyMap<string, ToldCount> =>
  new Map(
    known.map(({ subject, toldRank, detail }) => [
      subject,
      { ...(detail as { readonly told: ToldCount }).told, rank: toldRank },
    ]),
  );
