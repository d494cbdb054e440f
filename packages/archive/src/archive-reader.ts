// Reads captures back: one by pointer, or all in a fixed order.
import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BadDataError, PermanentError } from '@giaoban/records';
import type { ArchivePointer, ArchiveReader, CaptureEntry } from './capture.ts';
import { filePrefix } from './file-prefix.ts';
import { readIndexLine } from './index-line.ts';
import { recordEntries } from './record-entries.ts';
import { readCapture } from './warc-records.ts';

/** More than any request record that we write: 8 kB of address and headers. */
const REQUEST_BYTES = 32 * 1024;
const WARC = '.warc.gz';
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** Opens a reader on an archive folder; a folder that does not exist holds nothing. */
export function openArchiveReader(folder: string): ArchiveReader {
  return {
    async read(pointer: ArchivePointer) {
      const at = `${pointer.file}:${pointer.offset}`;
      // A pointer travels through queues: it must not lead out of the folder.
      if (pointer.file !== basename(pointer.file)) throw new BadDataError(at, 'names no file of the archive');
      const file = await openFile(at, join(folder, pointer.file));
      try {
        const response = await bytesAt(file, pointer.offset, pointer.length);
        const after = await bytesAt(file, pointer.offset + pointer.length, REQUEST_BYTES);
        return await readCapture(at, response, startsMember(after) ? after : new Uint8Array(0));
      } finally {
        await file.close();
      }
    },
    async *entries(since?: Date): AsyncIterable<CaptureEntry> {
      const oldest = since === undefined ? '' : filePrefix(since);
      const files = (await filesOf(folder)).filter((name) => name.endsWith(WARC) && name >= oldest).sort();
      for (const name of files) yield* entriesOf(folder, name);
    },
  };
}

async function* entriesOf(folder: string, name: string): AsyncIterable<CaptureEntry> {
  const { size } = await stat(join(folder, name));
  const indexed = (await indexOf(join(folder, name.replace(WARC, '.cdxj'))))
    .filter(({ pointer }) => pointer.offset + pointer.length <= size)
    .sort((a, b) => a.pointer.offset - b.pointer.offset);
  yield* indexed;
  const last = indexed.at(-1)?.pointer;
  yield* await unindexed(folder, name, last === undefined ? 0 : last.offset + last.length);
}

async function indexOf(path: string): Promise<CaptureEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .map(readIndexLine)
    .filter((entry) => entry !== null);
}

/** Whole records behind the last one that the index names: a writer that was killed got no further. */
async function unindexed(folder: string, name: string, from: number): Promise<CaptureEntry[]> {
  const file = await openFile(name, join(folder, name));
  try {
    const { size } = await file.stat();
    return await recordEntries(name, await bytesAt(file, from, size - from), from);
  } finally {
    await file.close();
  }
}

async function openFile(at: string, path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    throw new PermanentError(at, `cannot be read: ${(cause as Error).message}`, { cause });
  }
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

function startsMember(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, 3), GZIP_MAGIC) === 0;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
