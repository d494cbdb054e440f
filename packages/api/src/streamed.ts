// An answer that is sent while it is made: nothing is made faster than the reader takes it, and nothing after they left.
import type { Context } from 'hono';

/** Pieces are gathered to about this size: a line each would cost more to send than to make. */
const CHUNK_BYTES = 32 * 1024;

/**
 * @param headers of the answer; the first piece is made before they are sent, so that a store that is away is still told
 */
export async function streamed(
  c: Context,
  pieces: AsyncIterable<string | Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const chunks = gathered(pieces);
  const first = await chunks.next();
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (first.done) controller.close();
        else controller.enqueue(first.value);
      },
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return c.body(body, 200, { ...headers });
}

async function* gathered(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    size += bytes.byteLength;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Of an answer that a browser saves as a file. */
export function fileHeaders(
  name: string,
  { contentType, extension }: { readonly contentType: string; readonly extension: string },
): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="giaoban-${name}.${extension}"`,
  };
}
