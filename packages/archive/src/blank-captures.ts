// Blanks captures in place: what they held is overwritten, and every other record stays where pointers say that it is.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openArchiveReader } from './archive-reader.ts';
import type { CaptureEntry } from './capture.ts';
import { readIndexLine } from './index-line.ts';
import { memberLength } from './record-entries.ts';

/** Most bytes of a stored block of deflate; each costs five more. */
const BLOCK = 0xffff;
const BLOCK_HEAD = 5;
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03]);
const GZIP_TAIL = 8;

/**
 * Overwrites responses and requests, and their lines of the index. Others may append to the files meanwhile. Killed on the
 * way it is begun again by the same call: a capture loses its line last.
 *
 * @param isWanted says of each capture whether it is to go
 * @returns those that went
 */
export async function blankCaptures(
  folder: string,
  isWanted: (entry: CaptureEntry) => boolean,
): Promise<readonly CaptureEntry[]> {
  const byFile = new Map<string, CaptureEntry[]>();
  for await (const entry of openArchiveReader(folder).entries()) {
    const { file } = entry.pointer;
    byFile.set(file, [...(byFile.get(file) ?? []), entry]);
  }
  const gone: CaptureEntry[] = [];
  for (const [name, entries] of byFile) {
    const wanted = entries.filter(isWanted);
    if (wanted.length === 0) continue;
    await blankRecords(join(folder, name), wanted, entries);
    await blankLines(join(folder, name.replace(/\.warc\.gz$/, '.cdxj')), isWanted);
    gone.push(...wanted);
  }
  return gone;
}

async function blankRecords(
  path: string,
  wanted: readonly CaptureEntry[],
  all: readonly CaptureEntry[],
): Promise<void> {
  const starts = all.map(({ pointer }) => pointer.offset).sort((a, b) => a - b);
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    for (const { pointer, fetchedAt } of wanted) {
      // The request stands behind its response, up to the next capture.
      const next = starts.find((start) => start > pointer.offset);
      const end = next ?? (await endOfRequest(file, pointer.offset + pointer.length, size));
      await file.write(blankRecord(end - pointer.offset, fetchedAt), 0, null, pointer.offset);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Of the last capture that is known: another may have been appended behind it since, and is not to be touched. */
async function endOfRequest(file: FileHandle, start: number, size: number): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
  return start + (memberLength(buffer.subarray(0, bytesRead)) ?? bytesRead);
}

async function blankLines(path: string, isWanted: (entry: CaptureEntry) => boolean): Promise<void> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return;
  const file = await open(path, 'r+');
  try {
    for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start)) {
      const entry = readIndexLine(bytes.subarray(start, end).toString());
      // Lines that begin so are no captures to readers of CDXJ.
      if (entry !== null && isWanted(entry)) await file.write(Buffer.from('!'.padEnd(end - start)), 0, null, start);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** A gzip member of exactly so many bytes: a record that says that something stood here, and spaces. */
export function blankRecord(length: number, date: string): Uint8Array {
  const room = length - GZIP_HEAD.byteLength - GZIP_TAIL;
  // A block may be empty: so any length can be had.
  const blocks = Math.ceil(room / (BLOCK + BLOCK_HEAD));
  const content = recordOf(room - blocks * BLOCK_HEAD, date);
  const parts: Uint8Array[] = [GZIP_HEAD];
  for (let i = 0; i < blocks; i += 1) {
    const data = content.subarray(i * BLOCK, (i + 1) * BLOCK);
    const head = Buffer.alloc(BLOCK_HEAD);
    head.writeUInt8(i === blocks - 1 ? 1 : 0, 0);
    head.writeUInt16LE(data.byteLength, 1);
    head.writeUInt16LE(~data.byteLength & BLOCK, 3);
    parts.push(head, data);
  }
  const tail = Buffer.alloc(GZIP_TAIL);
  tail.writeUInt32LE(crc32(content), 0);
  tail.writeUInt32LE(content.byteLength, 4);
  return Buffer.concat([...parts, tail]);
}

const SAID = 'Taken down on request.';

function recordOf(length: number, date: string): Buffer {
  // Noughts before the body's length, so that the head's own does not depend on it.
  const head = (body: number) =>
    `WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:${randomUUID()}>\r\nWARC-Date: ${date}\r\nContent-Type: text/plain\r\nContent-Length: ${String(body).padStart(9, '0')}\r\n\r\n`;
  const body = length - head(0).length - 4;
  return Buffer.from(`${head(body)}${SAID.padEnd(body).slice(0, body)}\r\n\r\n`);
}
