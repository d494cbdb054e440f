// What the codings of a body are, and undoing them: servers name codings that they did not apply, and apply some that they do not name.
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Coding within coding, as proxies pack what is packed. */
const DEEPEST = 3;

/**
 * The body as its server meant it. The bytes decide where they can, what is named where they cannot.
 *
 * @param encoding value of Content-Encoding; null where nothing is said, and a page that begins like gzip is gzip
 * @returns null where it is larger than the limit when undone
 * @throws what zlib throws where the bytes are broken
 */
export function undoCoding(body: Buffer, encoding: string | null, limitBytes: number): Buffer | null {
  const named = (encoding ?? 'gzip').toLowerCase().split(',').reverse();
  let bytes = body;
  try {
    for (const coding of named) bytes = undoOne(bytes, coding.trim(), limitBytes);
    for (let depth = named.length; depth < DEEPEST && isGzip(bytes); depth += 1) bytes = gunzip(bytes, limitBytes);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

function undoOne(bytes: Buffer, coding: string, maxOutputLength: number): Buffer {
  if (isGzip(bytes)) return gunzip(bytes, maxOutputLength);
  if (isPlain(bytes) || bytes.length === 0) return bytes;
  switch (coding) {
    case 'br':
      return brotliDecompressSync(bytes, { maxOutputLength });
    case 'gzip':
    case 'x-gzip':
      return isZlib(bytes) ? inflateSync(bytes, { maxOutputLength }) : bytes;
    case 'deflate':
      return isZlib(bytes) ? inflateSync(bytes, { maxOutputLength }) : inflateRawSync(bytes, { maxOutputLength });
    default:
      return bytes;
  }
}

/** Old servers leave out the checksum at its end: a page that has its own end is whole all the same. */
function gunzip(bytes: Buffer, maxOutputLength: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error;
    const page = gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
    if (!/<\/html>\s*$/i.test(page.subarray(-200).toString('latin1'))) throw error;
    return page;
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** "x" and a header that is a multiple of 31. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length > 2 && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

/** A page as it stands: markup from its first letter on, and no control characters before. */
function isPlain(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?[\s]*<[a-z!?]/i.test(bytes.subarray(0, 200).toString('latin1'));
}
