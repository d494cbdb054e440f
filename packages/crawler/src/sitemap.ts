// Sitemaps, sitemap indexes and feeds: the addresses that they name.
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { decodeHtml } from './decode-html.ts';

export interface NamedAddresses {
  /** Further sitemaps, of a sitemap index. */
  readonly sitemaps: readonly string[];
  readonly pages: readonly string[];
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
  const named = (selector: string): string[] =>
    $(selector)
      .toArray()
      .slice(0, MOST)
      .map((element) => URL.parse($(element).text().trim() || ($(element).attr('href') ?? ''), url)?.href)
      .filter((address) => address !== undefined);
  return {
    sitemaps: named('sitemapindex > sitemap > loc'),
    pages: named('urlset > url > loc, item > link, entry > link[rel="alternate"], entry > link:not([rel])'),
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
