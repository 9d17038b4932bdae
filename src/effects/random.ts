/** Chance that can be repeated: the same seed gives the same numbers, on every machine. */

/** A number in `[0, 1)`. */
export type Random = () => number;

/** mulberry32: 32 bits of state, good enough to make up a company. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chance as the machine has it, for jitter. */
export const systemRandom: Random = () => Math.random();
