import { isIPv4, isIPv6 } from 'node:net';
import type { WebContext } from '../types.ts';

/**
 * From which network a request comes, for counting attempts. Behind proxies of our own it is what the outermost of them
 * saw; whatever stands further to the left in the header was written by the one who asks.
 */
export function networkOf(c: WebContext): string {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  return network(
    clientAddress(socket?.remoteAddress, c.req.header('x-forwarded-for'), c.var.settings.trustedProxies),
  );
}

export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return remote ?? '';
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-trustedProxies) || (remote ?? '');
}

/** One household or office counts as one: an IPv4 address, or the 64 bits of IPv6 that are given to a customer. */
export function network(address: string): string {
  const bare = address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .toLowerCase();
  const mapped =
    /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1] ?? bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(bare)) return 'unknown';
  const [head = '', tail] = bare.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':');
}
