// Writes captures into WARC files of its own: a new process opens a new file and never touches a foreign one.
import { writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { RetryableError } from '@giaoban/records';
import { type ArchiveWriter, type Capture, type CaptureEntry, REVISIT_TYPE, type RevisitOf } from './capture.ts';
import { filePrefix } from './file-prefix.ts';
import { indexLine } from './index-line.ts';
import { captureRecords, warcInfo } from './warc-records.ts';

export interface ArchiveWriterOptions {
  /** Names the writer in its file names: lower-case letters, digits, hyphens; `local`, `worker-3`. */
  readonly name: string;
  /** Size in bytes after which the next capture opens a new file; 1 GB unless told. */
  readonly maxBytes?: number;
}

const GIGABYTE = 1024 ** 3;

interface Waiting {
  readonly bytes: Uint8Array;
  readonly entry: Omit<CaptureEntry, 'pointer'>;
  readonly length: number;
  readonly done: (entry: CaptureEntry) => void;
  readonly failed: (error: unknown) => void;
}

interface OpenFile {
  readonly name: string;
  readonly warc: FileHandle;
  readonly index: FileHandle;
  size: number;
}

/**
 * Opens a writer on an archive folder, which is made where it is missing. Files appear with the first capture. Captures
 * that arrive together go to disk together; each `append` returns when its records are on disk. The index is written behind
 * them and is not waited for: the reader finds records that it lacks.
 */
export async function openArchiveWriter(folder: string, options: ArchiveWriterOptions): Promise<ArchiveWriter> {
  await mkdir(folder, { recursive: true });
  const maxBytes = options.maxBytes ?? GIGABYTE;
  const prefix = `${filePrefix(new Date())}-${options.name}-${process.pid}`;
  let serial = 0;
  let file: OpenFile | null = null;
  let queue: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function fileFor(): Promise<OpenFile> {
    if (file !== null && file.size < maxBytes) return file;
    await closeFile();
    const opened = await openPair(folder, `${prefix}-${String(serial).padStart(5, '0')}`);
    serial += 1;
    file = opened;
    return opened;
  }

  async function closeFile(): Promise<void> {
    const last = file;
    file = null;
    await last?.warc.close();
    await last?.index.datasync();
    await last?.index.close();
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        await writeBatch(await fileFor(), batch);
      } catch (error) {
        // What a failed write left behind is cut off, and the next capture starts a new file.
        await file?.warc.truncate(file.size).catch(() => undefined);
        await closeFile().catch(() => undefined);
        const told = new RetryableError(folder, `cannot be written: ${(error as Error).message}`, { cause: error });
        for (const waiting of batch) waiting.failed(told);
      }
    }
    writing = null;
  }

  async function append(capture: Capture, earlier: RevisitOf | null): Promise<CaptureEntry> {
    const { response, request, digest } = await captureRecords(capture, earlier);
    const { url, fetchedAt } = capture;
    const { status, headers } = capture.response;
    const named = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
    const entry = { url, fetchedAt, status, contentType: earlier === null ? named : REVISIT_TYPE, digest };
    return new Promise((done, failed) => {
      queue.push({ bytes: Buffer.concat([response, request]), length: response.byteLength, entry, done, failed });
      writing ??= drain();
    });
  }

  return {
    append: (capture) => append(capture, null),
    appendRevisit: append,
    async close(): Promise<void> {
      await writing;
      await closeFile();
    },
  };
}

async function openPair(folder: string, base: string): Promise<OpenFile> {
  const name = `${base}.warc.gz`;
  const warc = await open(join(folder, name), 'wx');
  const index = await open(join(folder, `${base}.cdxj`), 'wx');
  const info = await warcInfo(name);
  await warc.writeFile(info);
  return { name, warc, index, size: info.byteLength };
}

async function writeBatch(file: OpenFile, batch: readonly Waiting[]): Promise<void> {
  let size = file.size;
  const entries = batch.map((waiting): CaptureEntry => {
    const pointer = { file: file.name, offset: size, length: waiting.length };
    size += waiting.bytes.byteLength;
    return { pointer, ...waiting.entry };
  });
  // Into the system's memory at once, as a call through the thread pool takes longer; to disk in the background.
  writeFileSync(file.warc.fd, batch.length === 1 ? batch[0]!.bytes : Buffer.concat(batch.map(({ bytes }) => bytes)));
  await file.warc.datasync();
  file.size = size;
  writeFileSync(file.index.fd, entries.map(indexLine).join(''));
  for (const [i, waiting] of batch.entries()) waiting.done(entries[i]!);
}
