// One line of the archive's index: CDXJ, as other web-archive tools read it, with our few fields beside theirs.
import { getSurt } from 'warcio/utils';
import type { CaptureEntry } from './capture.ts';

/** The index line of a capture, newline included: reversed-host key, 14-digit time, JSON. */
export function indexLine(entry: CaptureEntry): string {
  const timestamp = entry.fetchedAt.replace(/\D/g, '').slice(0, 14);
  const fields = {
    url: entry.url,
    mime: entry.contentType,
    status: String(entry.status),
    digest: entry.digest,
    length: String(entry.pointer.length),
    offset: String(entry.pointer.offset),
    filename: entry.pointer.file,
    fetchedAt: entry.fetchedAt,
  };
  return `${getSurt(entry.url)} ${timestamp} ${JSON.stringify(fields)}\n`;
}

/** Reads a line; null where a crash has cut it. */
export function readIndexLine(line: string): CaptureEntry | null {
  const start = line.indexOf(' {');
  if (start < 0) return null;
  let fields: Record<string, string>;
  try {
    fields = JSON.parse(line.slice(start + 1)) as Record<string, string>;
  } catch {
    return null;
  }
  return {
    pointer: { file: fields.filename!, offset: Number(fields.offset), length: Number(fields.length) },
    url: fields.url!,
    fetchedAt: fields.fetchedAt!,
    status: Number(fields.status),
    contentType: fields.mime ?? null,
    digest: fields.digest!,
  };
}
