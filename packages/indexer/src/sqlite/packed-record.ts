// A record as the embedded store keeps it: its JSON, compressed. A page's text and its items repeat each other's words.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { PageRecord } from '@giaoban/records';

export function packRecord(record: PageRecord): Uint8Array {
  return zstdCompressSync(JSON.stringify(record));
}

export function unpackRecord(packed: unknown): PageRecord {
  return JSON.parse(zstdDecompressSync(packed as Uint8Array).toString('utf8')) as PageRecord;
}
