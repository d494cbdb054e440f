// Files in a ZIP file that is made while it is read: none of them is ever held as a whole.
import { ZipWriter } from '@zip.js/zip.js';

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

export async function* zipped(files: readonly (readonly [name: string, pieces: Pieces])[]): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // How long it gets is not known before: the form for files past 4 GB does for all.
  const zip = new ZipWriter(writable, { useWebWorkers: false, zip64: true });
  const writing = (async () => {
    for (const [name, pieces] of files) await zip.add(name, ReadableStream.from(bytesOf(pieces)));
    await zip.close();
  })();
  // What fails in between fails the reading too.
  writing.catch((error: Error) => writable.abort(error).catch(() => undefined));
  for await (const piece of readable) yield piece;
  await writing;
}

async function* bytesOf(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
