// What a page is and where it leads, and its records for the archive: all that takes computing, from plain data to plain data.
import { hash } from 'node:crypto';
import { type Capture, type CaptureRecords, captureRecords } from '@giaoban/archive';
import type { FileTypes, PortalFamily, Portals } from '@giaoban/resources';
import { classifyPage } from './classify-page.ts';
import { decodeHtml } from './decode-html.ts';
import { discoverLinks, laterParts } from './discover-links.ts';
import { feedsOf } from './feed-links.ts';
import { header } from './fetcher.ts';
import { isTooDeep } from './nesting.ts';
import { pageRobots } from './page-robots.ts';
import { type PageSketch, sketchPage } from './page-sketch.ts';
import { softNotFound, type UnknownAnswer } from './soft-404.ts';
import type { Discovered, RefusedReason } from './task.ts';
import { urlForm } from './url-form.ts';
import { withoutSessionValues } from './url-shape.ts';

export interface PageToRead {
  /** Address of the task, canonical, and the one that the page came from in the end. */
  readonly url: string;
  readonly finalUrl: string;
  /** What people gave as a start: followed like a listing, whatever it is. */
  readonly isSeed: boolean;
  readonly capture: Capture;
  /** How the host answers unknown addresses; null where the page cannot be such an answer. */
  readonly unknown: UnknownAnswer | null;
  /** The article that the page is a later part of; null where it is none. */
  readonly partOf: string | null;
  /** Whether files that an article links are among what it leads to. */
  readonly attachments: boolean;
}

export type PageReading =
  | {
      readonly kind: 'page';
      readonly article: boolean;
      /** See `TaskOutcome`. */
      readonly contentKey: string | null;
      readonly discovered: readonly Discovered[];
      readonly records: CaptureRecords;
    }
  | { readonly kind: 'refused'; readonly reason: RefusedReason; readonly detail: string };

/** Reads a page. @param files the types of files that pages link */
export async function readPage(page: PageToRead, portals: Portals, files: FileTypes): Promise<PageReading> {
  const { url, finalUrl, isSeed, capture, unknown } = page;
  const { body, headers } = capture.response;
  if (isFile(body)) return refusal('not-html', 'a file that is declared as a page');
  const html = decodeHtml(body, header(headers, 'content-type'));
  // Pages made to exhaust stack and time: one of them must not end the crawl.
  if (isTooDeep(html)) return refusal('not-html', 'elements stand within one another too deeply');
  const sketch = sketchPage(html, finalUrl);
  const notFound = unknown === null ? null : softNotFound(url, finalUrl, sketch, unknown, portals);
  if (notFound !== null) return refusal('soft-404', notFound);
  const family = familyOf(sketch, capture, portals);
  const rule = portals.kindOfUrl(finalUrl, family);
  const pageClass = classifyPage(sketch, finalUrl, urlForm(finalUrl, portals, family), rule !== null, family);
  const robots = pageRobots(sketch.metas, valuesOf(headers, 'x-robots-tag'));
  if (pageClass === 'article' && robots.noindex) return refusal('robots', 'the page asks not to be indexed');
  if (page.partOf !== null) return partReading(page.partOf, sketch, capture, portals);
  const followedAs = isSeed ? 'listing' : pageClass;
  const links = discoverLinks(sketch, finalUrl, followedAs, portals, family, page.attachments ? files : null);
  return {
    kind: 'page',
    article: pageClass === 'article',
    contentKey: pageClass === 'article' ? sketch.contentKey() : listingKey(finalUrl, links),
    discovered: robots.nofollow ? [] : [...(isSeed ? feedsOf(sketch, finalUrl) : []), ...links],
    records: await captureRecords(capture),
  };
}

/** A part is read with its article, and leads to further parts alone. */
async function partReading(
  article: string,
  sketch: PageSketch,
  capture: Capture,
  portals: Portals,
): Promise<PageReading> {
  const discovered = laterParts(sketch, article, portals);
  return { kind: 'page', article: false, contentKey: null, discovered, records: await captureRecords(capture) };
}

function valuesOf(headers: Capture['response']['headers'], name: string): string[] {
  return headers.flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}

/** Listings under one path that link the same articles are one, whatever their parameters; null where there are none. */
function listingKey(url: string, links: readonly Discovered[]): string | null {
  const articles = links.filter(({ kind }) => kind === 'article').map((link) => withoutSessionValues(link.url));
  return articles.length === 0
    ? null
    : hash('sha256', [new URL(url).pathname, ...articles.sort()].join(' ')).slice(0, 24);
}

function refusal(reason: RefusedReason, detail: string) {
  return { kind: 'refused', reason, detail } as const;
}

/** PDF, and what is packed as ZIP: DOCX, XLSX. */
function isFile(body: Uint8Array): boolean {
  return /^(%PDF|PK\x03\x04)/.test(Buffer.from(body.subarray(0, 4)).toString('latin1'));
}

function familyOf(sketch: PageSketch, capture: Capture, portals: Portals): PortalFamily | null {
  return portals.portalFor(new URL(capture.url).host)?.family ?? portals.familyOf(sketch.html);
}
