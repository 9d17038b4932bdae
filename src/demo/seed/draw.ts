/** Ways to draw from chance: a choice, a weighted choice, a spread, an id. */
import type { Random } from '../../effects/random.ts';

export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** A picker whose chances follow the weights; built once, asked often. */
export function weighted<Item>(
  items: readonly [Item, ...Item[]],
  weightOf: (item: Item, index: number) => number,
): (random: Random) => Item {
  const sums: number[] = [];
  let total = 0;
  for (const [index, item] of items.entries()) {
    total += weightOf(item, index);
    sums.push(total);
  }
  return (random) => {
    const wanted = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low] ?? items[0];
  };
}

/** Around `median`, with a long tail to the right. */
export function spread(random: Random, median: number, sigma: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * random()));
}

export function hex(random: Random, length: number): string {
  let text = '';
  while (text.length < length) {
    text += Math.floor(random() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  }
  return text.slice(0, length);
}

export function uuid(random: Random): string {
  const digits = hex(random, 32);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
