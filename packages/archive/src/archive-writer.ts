// Writes captures into WARC files of its own: a new process opens a new file and never touches a foreign one.
import { writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryableError } from '@giaoban/records';
import {
  type ArchiveWriter,
  type Capture,
  type CaptureEntry,
  type CaptureRecords,
  REVISIT_TYPE,
  type RevisitOf,
} from './capture.ts';
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
/** So long a capture waits for others, to go to the disk with them. */
const GATHER_MS = 4;

interface Waiting {
  readonly entry: CaptureEntry;
  readonly done: (entry: CaptureEntry) => void;
  readonly failed: (error: unknown) => void;
}

interface OpenFile {
  readonly name: string;
  readonly warc: FileHandle;
  readonly index: FileHandle;
  size: number;
  /** Written, and not known to be on disk. */
  waiting: Waiting[];
  syncing: Promise<void> | null;
}

/**
 * Opens a writer on an archive folder, which is made where it is missing. Files appear with the first capture. A capture is
 * written at once, so that no kill loses it, and those that come together wait for the disk together: each `append` returns
 * when its records are there. The index is written behind them and is not waited for: the reader finds records that it lacks.
 */
export async function openArchiveWriter(folder: string, options: ArchiveWriterOptions): Promise<ArchiveWriter> {
  await mkdir(folder, { recursive: true });
  const maxBytes = options.maxBytes ?? GIGABYTE;
  const prefix = `${filePrefix(new Date())}-${options.name}-${process.pid}`;
  let serial = 0;
  let file: OpenFile | null = null;
  let turning: Promise<void> | null = null;

  const failure = (error: unknown) =>
    new RetryableError(folder, `cannot be written: ${(error as Error).message}`, { cause: error });

  async function fileWithRoom(): Promise<OpenFile> {
    while (file === null || file.size >= maxBytes) {
      turning ??= turnOver().finally(() => {
        turning = null;
      });
      await turning;
    }
    return file;
  }

  async function turnOver(): Promise<void> {
    await closeFile();
    file = await openPair(folder, `${prefix}-${String(serial).padStart(5, '0')}`);
    serial += 1;
  }

  async function closeFile(): Promise<void> {
    const last = file;
    file = null;
    await last?.syncing;
    await last?.warc.close();
    await last?.index.datasync();
    await last?.index.close();
  }

  async function append(
    capture: Capture,
    earlier: RevisitOf | null,
    { response, request, digest }: CaptureRecords,
  ): Promise<CaptureEntry> {
    const { url, fetchedAt } = capture;
    const { status, headers } = capture.response;
    const named = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
    const known = { url, fetchedAt, status, contentType: earlier === null ? named : REVISIT_TYPE, digest };
    try {
      const into = await fileWithRoom();
      const pointer = { file: into.name, offset: into.size, length: response.byteLength };
      await write(into, Buffer.concat([response, request]));
      return await synced(into, { pointer, ...known });
    } catch (error) {
      throw error instanceof RetryableError ? error : failure(error);
    }
  }

  /** Into the system's memory, in one call: through the thread pool it takes longer. */
  async function write(into: OpenFile, bytes: Uint8Array): Promise<void> {
    try {
      writeFileSync(into.warc.fd, bytes);
      into.size += bytes.byteLength;
    } catch (error) {
      // What a failed write left behind is cut off, and the next capture starts a new file.
      await into.warc.truncate(into.size).catch(() => undefined);
      if (file === into) await closeFile().catch(() => undefined);
      throw error;
    }
  }

  function synced(into: OpenFile, entry: CaptureEntry): Promise<CaptureEntry> {
    return new Promise((done, failed) => {
      into.waiting.push({ entry, done, failed });
      into.syncing ??= sync(into);
    });
  }

  async function sync(into: OpenFile): Promise<void> {
    while (into.waiting.length > 0) {
      await sleep(GATHER_MS);
      const batch = into.waiting;
      into.waiting = [];
      try {
        await into.warc.datasync();
        writeFileSync(into.index.fd, batch.map(({ entry }) => indexLine(entry)).join(''));
        for (const { entry, done } of batch) done(entry);
      } catch (error) {
        if (file === into) file = null;
        for (const { failed } of batch) failed(failure(error));
      }
    }
    into.syncing = null;
  }

  return {
    append: async (capture, records) => append(capture, null, records ?? (await captureRecords(capture))),
    appendRevisit: async (capture, earlier) => append(capture, earlier, await captureRecords(capture, earlier)),
    close: closeFile,
  };
}

async function openPair(folder: string, base: string): Promise<OpenFile> {
  const name = `${base}.warc.gz`;
  const warc = await open(join(folder, name), 'wx');
  const index = await open(join(folder, `${base}.cdxj`), 'wx');
  const info = await warcInfo(name);
  await warc.writeFile(info);
  return { name, warc, index, size: info.byteLength, waiting: [], syncing: null };
}
