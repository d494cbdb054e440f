// A response body as it is read: its size limited while it streams, its coding undone.
import type { Readable } from 'node:stream';
import { undoCoding } from './undo-coding.ts';

/** A body so slow that it is meant to hold whoever asks for it. */
export class Drips extends Error {
  override readonly name = 'Drips';
}

/** Bytes a second that the slowest of honest lines bring. */
const LEAST_A_SECOND = 50;

/**
 * The body, or null where it passes the limit, as it comes or with its coding undone: a bomb is left at the limit.
 *
 * @param encoding value of Content-Encoding; null: gzip where it begins so; undefined: as it comes
 * @param dripMs after so long a body that drips is left
 * @throws Drips
 */
export async function decodedBody(
  stream: Readable,
  encoding: string | null | undefined,
  limitBytes: number,
  dripMs: number,
): Promise<Uint8Array | null> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > limitBytes) return null;
      const ms = performance.now() - start;
      if (ms > dripMs && size < (ms / 1000) * LEAST_A_SECOND) throw new Drips(`${size} bytes in ${Math.round(ms)} ms`);
    }
  } finally {
    stream.destroy();
  }
  const body = Buffer.concat(chunks);
  return encoding === undefined ? body : undoCoding(body, encoding, limitBytes);
}
