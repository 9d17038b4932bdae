/**
 * Which addresses tollbell may post to. A webhook address comes from a config that many people
 * edit, so it must not become a way into the network that tollbell runs in. Pure.
 */
import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

export interface EgressPolicy {
  /** True when a socket to this address, found under this name, may be opened. */
  readonly mayConnect: (hostname: string, address: string) => boolean;
}

// https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin
const privateNets = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
];
/** What no name can open up, only an entry of its own: cloud metadata lives here. */
const reservedNets = [
  '0.0.0.0/8',
  // Metadata of Alibaba Cloud, inside the shared range: https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata
  '100.100.100.200/32',
  // Azure's platform, a public address that answers inside every virtual network:
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
  // Metadata of AWS over IPv6, inside the private range.
  'fd00:ec2::254/128',
];

/** `allow`: addresses, networks such as `10.0.0.0/8`, and host names. */
export function egressPolicy(allow: readonly string[]): EgressPolicy {
  const isPrivate = netsOf(privateNets);
  const isReserved = netsOf(reservedNets);
  const isAllowed = netsOf(allow.filter((entry) => isIP(entry.split('/')[0] ?? '') !== 0));
  const names = new Set(allow.map(plainName));
  return {
    mayConnect: (hostname, found) => {
      const address = innerAddress(found);
      if (isIP(address) === 0) return false;
      if (isAllowed(address)) return true;
      if (isReserved(address)) return false;
      return !isPrivate(address) || names.has(plainName(hostname));
    },
  };
}

function netsOf(nets: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const net of nets) {
    const [host = '', bits] = net.split('/');
    const family = isIPv4(host) ? 'ipv4' : 'ipv6';
    list.addSubnet(
      host,
      bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits),
      family,
    );
  }
  return (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** An IPv4 address inside an IPv6 one is judged as what it reaches. */
function innerAddress(address: string): string {
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const groups = groupsOf(bare);
  const [a = 0, b = 0] = groups;
  const isMapped =
    groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xff_ff || groups[5] === 0);
  // ::/128 and ::1 have no IPv4 address in them.
  if (isMapped && !(groups[5] === 0 && groups[6] === 0)) return dotted(groups[6], groups[7]);
  const isNat64 = a === 0x64 && b === 0xff_9b;
  if (isNat64) return dotted(groups[6], groups[7]);
  const is6to4 = a === 0x20_02;
  return is6to4 ? dotted(b, groups[2]) : bare;
}

function groupsOf(address: string): readonly number[] {
  // The runtime writes every form of an address in one way, without dots.
  const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill('0'), ...after].map((group) =>
    Number.parseInt(group, 16),
  );
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, '');
