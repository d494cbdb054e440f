// A record as the embedded store keeps it: its JSON, compressed. A page's text and its items repeat each other's words.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { PageRecord } from '@giaoban/records';

export function packRecord(record: PageRecord): Uint8Array {
  // What zlib gives is a piece of something larger, all of which would go along to another thread.
  return new Uint8Array(zstdCompressSync(JSON.stringify(record)));
}

/** @param packed also the plain JSON of the first version */
export function unpackRecord(packed: unknown): PageRecord {
  const json = typeof packed === 'string' ? packed : zstdDecompressSync(packed as Uint8Array).toString('utf8');
  return JSON.parse(json) as PageRecord;
}
