// A UUID of a name (RFC 9562, version 5): the same for the same name, wherever it is made.
import { createHash } from 'node:crypto';

/** Giao Ban's own namespace, made once and never changed. */
const NAMESPACE = Buffer.from('6f1d2f7e5a0b4c5c9d0e8f7a3b2c1d40', 'hex');

export function nameUuid(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
