// Takes the pages of a foreign WARC file (Common Crawl, Heritrix, wget) into the archive, as captures like our own.
import { createReadStream } from 'node:fs';
import { BadDataError, PermanentError } from '@giaoban/records';
import { WARCParser, type WARCRecord } from 'warcio';
import type { ArchiveWriter, Capture } from './capture.ts';
import { decodeWireBody } from './wire-body.ts';

export interface ImportCounts {
  readonly imported: number;
  /** Captures that the archive holds already. */
  readonly known: number;
  /** Records that are no page of the web: requests, images, revisits, answers without a page. */
  readonly skipped: number;
  /** Says where the file broke off, if it did; what stood before is imported. */
  readonly broken: string | null;
}

/** As large as a page may be that the crawler fetches. */
const LIMIT_BYTES = 10 * 1024 * 1024;
const STORED_LIMIT_BYTES = 64 * 1024 * 1024;
const KEPT = /^\s*(?:text\/|application\/(?:xhtml|xml|pdf|msword|vnd\.))/i;

/**
 * Imports a file, gzip or plain. Every capture is on disk before the next record is read.
 *
 * @param isKnown asked for address and instant of each capture before it is stored
 * @throws PermanentError where the file cannot be read, BadDataError where it is no WARC file
 */
export async function importWarc(
  path: string,
  archive: ArchiveWriter,
  isKnown: (url: string, fetchedAt: string) => boolean,
): Promise<ImportCounts> {
  const counts = { imported: 0, known: 0, skipped: 0 };
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords(createReadStream(path), { keepHeadersCase: true })) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new BadDataError(path, 'is no WARC file');
      records += 1;
      const capture = await captureOf(record);
      if (capture === null) counts.skipped += 1;
      else if (isKnown(capture.url, capture.fetchedAt)) counts.known += 1;
      else {
        await archive.append(capture);
        counts.imported += 1;
      }
    }
  } catch (error) {
    if (error instanceof BadDataError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E[A-Z]+$/.test(code))
      throw new PermanentError(path, `cannot be read (${code})`, { cause: error });
    if (records === 0) throw new BadDataError(path, 'is no WARC file', { cause: error });
    return { ...counts, broken: `broke off behind record ${records}: ${message}` };
  }
  if (records === 0) throw new BadDataError(path, 'is no WARC file');
  return { ...counts, broken: null };
}

async function captureOf(record: WARCRecord): Promise<Capture | null> {
  const { warcType, warcTargetURI: given, warcDate, httpHeaders } = record;
  const url = given == null ? null : URL.parse(given);
  const fetchedAt = new Date(warcDate ?? '');
  if (warcType !== 'response' || url === null || !/^https?:$/.test(url.protocol) || httpHeaders === null) return null;
  if (Number.isNaN(fetchedAt.getTime()) || Number(httpHeaders.statusCode) !== 200) return null;
  if (record.warcContentLength > STORED_LIMIT_BYTES) return null;
  const headers = [...httpHeaders.headers];
  if (!KEPT.test(headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html')) return null;
  const body = decodeWireBody(await record.readFully(false), headers, LIMIT_BYTES);
  if (body === null) return null;
  return {
    url: url.href,
    fetchedAt: fetchedAt.toISOString(),
    request: { method: 'GET', headers: [['Host', url.host]] },
    response: { status: 200, headers, body, truncated: record.warcHeader('WARC-Truncated') != null },
  };
}
