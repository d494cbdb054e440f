// Sitemaps, sitemap indexes and feeds: the addresses that they name.
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import { decodeHtml } from './decode-html.ts';

export interface NamedAddresses {
  /** Further sitemaps, of a sitemap index. */
  readonly sitemaps: readonly NamedAddress[];
  readonly pages: readonly NamedAddress[];
}

export interface NamedAddress {
  readonly url: string;
  /** `lastmod` of a sitemap, `updated` of an Atom feed, `pubDate` of RSS, as written there; null where nothing is said. */
  readonly modified: string | null;
}

/** As many addresses as the sitemap protocol allows in one file. */
const MOST = 50_000;
const UNPACKED_BYTES = 50 * 1024 * 1024;
const NOTHING: NamedAddresses = { sitemaps: [], pages: [] };

/**
 * Reads a sitemap, a sitemap index, an RSS or an Atom feed; a gzip file is unpacked. What is none of these names nothing.
 *
 * @param url against which relative addresses are read
 */
export function readNamedAddresses(body: Uint8Array, url: string): NamedAddresses {
  const bytes = unpacked(body);
  if (bytes === null) return NOTHING;
  // "utf-16" is declared of what is UTF-8: the bytes tell.
  const xml = decodeHtml(bytes, null);
  if (/^\s*(<!doctype html|<html)/i.test(xml)) return NOTHING;
  if (!xml.includes('<')) return { sitemaps: [], pages: listedAddresses(xml) };
  const $ = load(withoutPrefixes(xml), { xml: true });
  const base = URL.parse($('feed[xml\\:base], rss[xml\\:base]').attr('xml:base') ?? '', url)?.href ?? url;
  const named = (selector: string): NamedAddress[] =>
    $(selector)
      .toArray()
      .slice(0, MOST)
      .flatMap((element) => {
        const address = URL.parse($(element).text().trim() || ($(element).attr('href') ?? ''), base)?.href;
        const modified = $(element).siblings('lastmod, updated, pubDate').first().text().trim();
        return address === undefined ? [] : { url: address, modified: modified === '' ? null : modified };
      });
  return {
    sitemaps: named('sitemapindex > sitemap > loc'),
    pages: named(
      'urlset > url > loc, item > link, item:not(:has(link)) > guid:not([isPermaLink="false"]), entry > link[rel="alternate"], entry > link:not([rel])',
    ),
  };
}

/** "<sm:loc>" is "<loc>"; what a sitemap says of pictures and videos is none of a page's own. */
function withoutPrefixes(xml: string): string {
  return xml.replace(
    /(<\/?)(?!image|video|media|atom|news|content|dc|rdf)[a-z]\w*:(urlset|url|loc|lastmod|sitemapindex|sitemap)\b/gi,
    '$1$2',
  );
}

/** A sitemap of plain text: one address a line, and nothing else. */
function listedAddresses(text: string): NamedAddress[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (!lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return [];
  return lines.slice(0, MOST).map((url) => ({ url, modified: null }));
}

/** Gzip, and what a proxy has packed once more. */
function unpacked(body: Uint8Array): Uint8Array | null {
  let bytes = body;
  try {
    for (let depth = 0; depth < 2 && bytes[0] === 0x1f && bytes[1] === 0x8b; depth += 1)
      bytes = gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES });
    return bytes;
  } catch {
    return null;
  }
}
