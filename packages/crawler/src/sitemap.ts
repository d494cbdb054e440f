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
  const xml = decodeHtml(bytes, null);
  if (/^\s*(<!doctype html|<html)/i.test(xml)) return NOTHING;
  const $ = load(xml, { xml: true });
  const named = (selector: string): NamedAddress[] =>
    $(selector)
      .toArray()
      .slice(0, MOST)
      .flatMap((element) => {
        const address = URL.parse($(element).text().trim() || ($(element).attr('href') ?? ''), url)?.href;
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

function unpacked(body: Uint8Array): Uint8Array | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: UNPACKED_BYTES });
  } catch {
    return null;
  }
}
