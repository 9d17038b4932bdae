/** What is wrong with an entry of the egress allow list. */
import { isIP } from 'node:net';

/** `10.0.0.0/8`, `::1` and `chat.internal` are entries; null when nothing is wrong. */
export function egressEntryProblem(entry: string): string | null {
  const [host = '', bits, ...rest] = entry.split('/');
  const family = isIP(host);
  if (family === 0) {
    return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry)
      ? null
      : 'neither an address, a network nor a host name';
  }
  if (bits === undefined) return null;
  const bitsMax = family === 4 ? 32 : 128;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= bitsMax
    ? null
    : `a network ends in /0 to /${bitsMax}`;
}
