// From a capture in the archive to a record or a refusal.
import type { ArchiveReader, Capture } from '@giaoban/archive';
import { type Extraction, extractPage } from '@giaoban/extractor';
import { canonicalUrl } from '@giaoban/records';
import type { CaptureJob } from './capture-job.ts';
import { type PageSigns, pageSigns } from './drift/page-signs.ts';
import { readFileText } from './file-text.ts';
import { isRedirect } from './page-capture.ts';

/** A record or a refusal, and what an HTML page showed of how well its portal is read. */
export type SignedExtraction = Extraction & { readonly signs?: PageSigns };

/** Reads the capture and extracts it. Pure but for the reading: every runner and every machine gives the same bytes. */
export async function extractCapture(archive: ArchiveReader, job: CaptureJob): Promise<SignedExtraction> {
  const capture = await archive.read(job.pointer);
  const { url, fetchedAt } = job;
  const { body, headers, status } = capture.response;
  if (isRedirect({ status })) {
    const detail = `moved to ${header(headers, 'location') ?? 'nowhere'}`;
    return { refusal: { source: { path: null, url, fetchedAt }, refused: 'not-found', detail } };
  }
  const contentType = header(headers, 'content-type');
  const file = await readFileText(url, contentType, body);
  if (file === null) {
    const article = articleOf(capture);
    if (article !== null)
      return { refusal: { source: { path: null, url, fetchedAt }, refused: 'part', detail: article } };
    const parts = await Promise.all((job.parts ?? []).map((pointer) => archive.read(pointer)));
    const extraction = extractPage(
      { body, path: null, url, fetchedAt, contentType },
      parts.map(({ response }) => response.body),
    );
    return { ...asOfLatest(extraction, parts), signs: pageSigns(body, extraction) };
  }
  if ('refused' in file) return { refusal: { source: { path: null, url, fetchedAt }, ...file } };
  const extraction = extractPage({
    body: Buffer.from(file.text),
    path: null,
    url,
    fetchedAt,
    contentType: 'text/plain',
  });
  return 'record' in extraction
    ? { record: { ...extraction.record, ...attachedTo(capture), fileBytes: body.length } }
    : extraction;
}

/** The page that links a file was named to its server, and stands so in the archive. */
function attachedTo({ request }: Capture): { attachedTo?: string } {
  const page = canonicalUrl(header(request.headers, 'referer') ?? '');
  return page === null ? {} : { attachedTo: page };
}

/** The article that a page is a later part of: it was named to the server, and its address is the start of the part's own. */
function articleOf({ url, request }: Capture): string | null {
  const article = canonicalUrl(header(request.headers, 'referer') ?? '');
  if (article === null || !url.startsWith(article.replace(/(?:\.[a-z]{2,5})?\/?(?:\?.*)?$/i, ''))) return null;
  return article;
}

/** A record with a later part that came since is another revision: the store keeps the later. */
function asOfLatest(extraction: Extraction, parts: readonly Capture[]): Extraction {
  if (!('record' in extraction)) return extraction;
  const { record } = extraction;
  const captures = [record.revision.capture, ...parts.map(({ fetchedAt }) => fetchedAt)].filter((at) => at !== null);
  const capture = captures.sort().at(-1) ?? null;
  return { record: { ...record, revision: { ...record.revision, capture } } };
}

function header(headers: Capture['response']['headers'], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
