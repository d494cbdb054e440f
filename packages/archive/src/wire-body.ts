// The body of a foreign WARC record as it went over the wire: chunks joined, coding undone, bombs left at the limit.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const DECODERS: Record<string, (body: Uint8Array, limit: { maxOutputLength: number }) => Uint8Array> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (body, limit) => (body[0] === 0x78 ? inflateSync(body, limit) : inflateRawSync(body, limit)),
  br: brotliDecompressSync,
};

/**
 * Decodes a stored body by its headers. Archives differ in what they keep: a body that is not coded as its headers say was
 * decoded before it was stored, and is taken as it is. Null where the decoded form passes the limit.
 */
export function decodeWireBody(
  stored: Uint8Array,
  headers: readonly (readonly [string, string])[],
  limitBytes: number,
): Uint8Array | null {
  const value = (name: string) =>
    headers
      .find(([key]) => key.toLowerCase() === name)?.[1]
      .trim()
      .toLowerCase();
  const whole = value('transfer-encoding') === 'chunked' ? (joinedChunks(stored) ?? stored) : stored;
  const decode = DECODERS[value('content-encoding') ?? ''];
  try {
    const body = decode?.(whole, { maxOutputLength: limitBytes }) ?? whole;
    return body.byteLength > limitBytes ? null : body;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    return whole.byteLength > limitBytes ? null : whole;
  }
}

/** "1a\r\n…\r\n0\r\n\r\n" in one piece; null where the bytes are no chunks. */
function joinedChunks(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const lineEnd = buffer.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(buffer.toString('latin1', at, Math.min(lineEnd, at + 64)))?.[1];
    if (lineEnd < 0 || size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (lineEnd + 2 + length > buffer.length) return null;
    parts.push(buffer.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
