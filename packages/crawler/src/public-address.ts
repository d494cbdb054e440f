// Which network addresses may be asked: those of the public internet, and no others unless private ones are allowed.
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** Code of the error that the guarded lookup gives for a name that leads to a private address. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

/** True for addresses of the public internet: not private, loopback, link-local, multicast, reserved, or a wrapped one. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.process(bare).range() === 'unicast';
}

/** True where the host of a URL is itself an address; decimal and octal spellings are those of the URL parser. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A lookup for sockets that gives public addresses alone. What it gives is what the socket connects to, so that a name
 * cannot be public when checked and private when asked.
 */
export function publicLookup(hostname: string, options: LookupOptions, done: LookupCallback): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '');
    const allowed = found.filter(({ address }) => isPublicAddress(address));
    if (allowed.length === 0) {
      const refused: NodeJS.ErrnoException = new Error(`leads to ${found.map(({ address }) => address).join(', ')}`);
      refused.code = PRIVATE_ADDRESS;
      return done(refused, '');
    }
    if (options.all) return done(null, allowed);
    done(null, allowed[0]!.address, allowed[0]!.family);
  });
}
