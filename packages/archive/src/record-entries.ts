// The entries of WARC records as they stand in a file of ours, where the index does not name them.
import { inflateRawSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { type CaptureEntry, REVISIT_TYPE } from './capture.ts';
import { parseRecord } from './warc-records.ts';

/** What our writer begins each member with: the magic bytes, deflate, no flags. */
const HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;

/** Entries of the whole records among bytes that begin with one. @param start where in the file they stand */
export async function recordEntries(file: string, bytes: Uint8Array, start: number): Promise<CaptureEntry[]> {
  const entries: CaptureEntry[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const member = readMember(bytes.subarray(at));
    if (member === null) break;
    const { content, length } = member;
    const record = await parseRecord(`${file}:${start + at}`, content);
    const { warcType, warcTargetURI: url, warcDate: fetchedAt, warcPayloadDigest: digest } = record;
    if ((warcType === 'response' || warcType === 'revisit') && url != null && fetchedAt != null && digest != null)
      entries.push({
        pointer: { file, offset: start + at, length },
        url,
        fetchedAt,
        status: Number(record.httpHeaders?.statusCode ?? 0),
        contentType: warcType === 'revisit' ? REVISIT_TYPE : contentTypeOf(record),
        digest,
      });
    at += length;
  }
  return entries;
}

function contentTypeOf({ httpHeaders }: WARCRecord): string | null {
  return [...(httpHeaders?.headers ?? [])].find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
}

/** Bytes of the gzip member that bytes begin with; null where it is cut off. */
export function memberLength(bytes: Uint8Array): number | null {
  return readMember(bytes)?.length ?? null;
}

/** The gzip member that bytes begin with; null where it is cut off. */
function readMember(bytes: Uint8Array): { content: Uint8Array; length: number } | null {
  if (Buffer.compare(bytes.subarray(0, HEADER.byteLength), HEADER) !== 0) return null;
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(HEADER_BYTES), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const length = HEADER_BYTES + engine.bytesWritten + TRAILER_BYTES;
    return length > bytes.byteLength ? null : { content: buffer, length };
  } catch {
    return null;
  }
}
