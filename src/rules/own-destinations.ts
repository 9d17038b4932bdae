/**
 * Where a team wants its messages, by what its metadata says: names of `tollbell.destinations` and
 * nothing else. An address is never one, since whoever may edit a team could point it anywhere. Pure.
 */
export interface OwnDestinations {
  /** Known names, each once. */
  readonly to: readonly string[];
  /** Something stands there that is no known name; what, is not repeated: it may be a secret. */
  readonly isRefused: boolean;
}

export function ownDestinations(named: unknown, known: readonly string[]): OwnDestinations {
  const wanted = Array.isArray(named) ? named : [named];
  const to = new Set<string>();
  let isRefused = false;
  for (const one of wanted) {
    // Empty text means none everywhere in the gateway.
    if (one === undefined || one === null || one === '') continue;
    if (typeof one === 'string' && known.includes(one)) to.add(one);
    else isRefused = true;
  }
  return { to: [...to], isRefused };
}
