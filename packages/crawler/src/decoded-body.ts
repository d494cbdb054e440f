// A response body as it is read: coding undone, size limited while it streams.
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

class TooLarge extends Error {}

/** A body so slow that it is meant to hold whoever asks for it. */
export class Drips extends Error {
  override readonly name = 'Drips';
}

/** Bytes a second that the slowest of honest lines bring. */
const LEAST_A_SECOND = 50;

/**
 * The body, or null where its decoded form passes the limit: a bomb is left at the limit, not unpacked.
 *
 * @param dripMs after so long a body that drips is left
 * @throws Drips
 */
export async function decodedBody(
  stream: Readable,
  encoding: string | undefined,
  limitBytes: number,
  dripMs: number,
): Promise<Uint8Array | null> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await iterator.next();
  if (first.done) return new Uint8Array(0);
  const chunks: Buffer[] = [];
  let size = 0;
  async function collect(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > limitBytes) throw new TooLarge();
      chunks.push(chunk);
    }
  }
  const decoder = decoderFor(encoding, first.value);
  try {
    const source = behind(first.value, iterator, dripMs);
    await (decoder === null ? collect(source) : pipeline(source, decoder, collect));
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

/** Servers declare codings that they did not apply: the first bytes decide where they can. */
function decoderFor(encoding: string | undefined, first: Buffer): Transform | null {
  const coding = encoding?.trim().toLowerCase();
  const gzipped = first[0] === 0x1f && first[1] === 0x8b;
  if (coding === 'gzip' || coding === 'x-gzip') return gzipped ? createGunzip() : null;
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return (first[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}

async function* behind(first: Buffer, rest: AsyncIterator<Buffer>, dripMs: number): AsyncIterable<Buffer> {
  const start = performance.now();
  let size = first.byteLength;
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    size += next.value.byteLength;
    const ms = performance.now() - start;
    if (ms > dripMs && size < (ms / 1000) * LEAST_A_SECOND) throw new Drips(`${size} bytes in ${Math.round(ms)} ms`);
    yield next.value;
  }
}
