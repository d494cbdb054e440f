// Which captures of the archive are pages to extract: answers with status 200 that are HTML, plain text, or a file of text;
// and redirects that stand where a page was.
import type { CaptureEntry } from '@giaoban/archive';
import { canonicalUrl } from '@giaoban/records';
import { loadFileTypes } from '@giaoban/resources';
import type { CaptureJob } from './capture-job.ts';

const files = loadFileTypes();

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
/** Plain text that is for crawlers. */
const NO_PAGE = /\/(?:robots|ads|humans|security)\.txt$/i;

/**
 * The job of a capture that is a page, or null. Decided from the archive alone, so that reading it again later, on another
 * machine or after an import, finds the same pages.
 */
export function pageCapture(entry: CaptureEntry): CaptureJob | null {
  const url = canonicalUrl(entry.url);
  if (url === null || !(entry.status === 200 || isRedirect(entry))) return null;
  if (entry.status === 200 && entry.contentType !== null && !PAGE_TYPE.test(entry.contentType) && !isFile(entry))
    return null;
  if (NO_PAGE.test(new URL(url).pathname)) return null;
  return { pointer: entry.pointer, url, fetchedAt: entry.fetchedAt };
}

/** The pages of one answer: the redirect that stands where an article was, and what came in the end. */
export function pageCaptures({
  left,
  entry,
}: {
  readonly left?: CaptureEntry;
  readonly entry: CaptureEntry;
}): CaptureJob[] {
  return [left, entry].flatMap((capture) => (capture && pageCapture(capture)) ?? []);
}

/** An article that stood there stands elsewhere now; other redirects are not in the archive. */
export function isRedirect({ status }: Pick<CaptureEntry, 'status'>): boolean {
  return status > 300 && status < 400 && status !== 304;
}

function isFile({ url, contentType }: CaptureEntry): boolean {
  return files.byAnswer(url, contentType) !== null;
}
