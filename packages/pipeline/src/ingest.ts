// Pages and addresses that someone hands over, one at a time: into the archive, read, and into the store.
import { type ArchiveWriter, type CaptureEntry, openArchiveWriter, openTakedowns } from '@giaoban/archive';
import { localHostSlots, openTaskContext, runTask, type TaskContext } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { correctedStore, openCorrectionLog } from '@giaoban/indexer/corrections';
import { BadDataError, canonicalUrl } from '@giaoban/records';
import { loadPortals } from '@giaoban/resources';
import type { DataFolder } from './data-folder.ts';
import { stampDataVersion } from './data-version.ts';
import { pageCapture } from './page-capture.ts';
import { openPageReader } from './reading/page-reader.ts';
import type { FetchSettings } from './run.ts';
import { openCaptureIndex } from './versions/capture-index.ts';

/** What came of an address or page: `failed` may go well later, `refused` never. */
export type Ingested =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string; readonly retryAfterMs: number | null };

export interface Ingest {
  /** Fetches the address as the crawler would: robots.txt, pauses, public addresses alone. Follows no link. */
  address(url: string): Promise<Ingested>;
  /**
   * Takes a page as if it had been fetched at that instant. Where the archive has a later capture of it, it is kept as an
   * earlier version, and `refused` as `older`: what the page said last is what counts. @param fetchedAt ISO 8601 UTC
   */
  page(url: string, html: string, fetchedAt: string): Promise<Ingested>;
  close(): Promise<void>;
}

/** Several may be under way at once; reading is done one after the other. */
export async function openIngest(data: DataFolder, target: Store, fetch: FetchSettings): Promise<Ingest> {
  stampDataVersion(data.root, EXTRACTOR_VERSION);
  const store = correctedStore(target, openCorrectionLog(data.corrections));
  const reader = openPageReader(data.archive);
  const archive = await openArchiveWriter(data.archive, { name: 'ingest' });
  const isTakenDown = openTakedowns(data.archive).forbids;
  const context = openTaskContext({ ...fetch, archive, slots: localHostSlots(), portals: loadPortals(), isTakenDown });
  const captures = openCaptureIndex(data.archive, data.captures);
  let reading: Promise<unknown> = Promise.resolve();

  async function readInto(entry: CaptureEntry): Promise<Ingested> {
    const job = pageCapture(entry);
    if (job === null) return { kind: 'refused', reason: 'not-html', detail: entry.contentType ?? 'no content type' };
    const extraction = await reader.read(job);
    if ('quarantine' in extraction) return { kind: 'refused', reason: 'quarantine', detail: extraction.quarantine };
    if ('refusal' in extraction) {
      const { refused, detail } = extraction.refusal;
      return { kind: 'refused', reason: refused, detail };
    }
    const { rejected } = await store.put([extraction.record]);
    const reason = rejected[0]?.reason;
    return reason === undefined
      ? { kind: 'record', id: extraction.record.id }
      : { kind: 'refused', reason: 'not-taken', detail: reason };
  }

  /** In turn: the reader takes one page at a time. */
  function inTurn(entry: CaptureEntry): Promise<Ingested> {
    const next = reading.then(() => readInto(entry));
    reading = next.catch(() => undefined);
    return next;
  }

  return {
    async address(url) {
      const fetched = await fetchedEntry(url, context);
      return 'kind' in fetched ? fetched : inTurn(fetched);
    },
    async page(url, html, fetchedAt) {
      if (isTakenDown(url)) return { kind: 'refused', reason: 'taken-down', detail: 'was taken down on request' };
      const known = (await captures.ofUrl(url)).filter((entry) => pageCapture(entry) !== null);
      const entry = await appended(archive, url, html, fetchedAt);
      const later = known.find((one) => one.fetchedAt > entry.fetchedAt);
      if (later === undefined) return inTurn(entry);
      return { kind: 'refused', reason: 'older', detail: `kept as a version before that of ${later.fetchedAt}` };
    },
    async close() {
      await reading;
      await context.close();
      await reader.close();
      await archive.close();
      captures.close();
    },
  };
}

async function fetchedEntry(url: string, context: TaskContext): Promise<CaptureEntry | Ingested> {
  const canonical = canonicalUrl(url);
  if (canonical === null) throw new BadDataError(url.slice(0, 200), 'is no http or https address');
  const { host } = new URL(canonical);
  const task = {
    url: canonical,
    written: null,
    host,
    kind: 'article',
    depth: 0,
    attempt: 0,
    referrer: null,
    previous: null,
  } as const;
  const outcome = await runTask(task, context);
  if (outcome.status === 'fetched') return outcome.entry;
  if (outcome.status === 'failed')
    return { kind: 'failed', detail: outcome.detail, retryAfterMs: outcome.retryAfterMs };
  return {
    kind: 'refused',
    reason: outcome.status === 'refused' ? outcome.reason : 'unchanged',
    detail: outcome.detail,
  };
}

function appended(archive: ArchiveWriter, url: string, html: string, fetchedAt: string): Promise<CaptureEntry> {
  return archive.append({
    url,
    fetchedAt,
    request: { method: 'GET', headers: [['Host', new URL(url).host]] },
    response: {
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: Buffer.from(html),
      truncated: false,
    },
  });
}
