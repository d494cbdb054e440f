import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readNamedAddresses } from './sitemap.ts';

const AT = 'http://portal.example/x/sitemap.xml';
const p = (path: string) => `http://portal.example${path}`;

test.each([
  [
    'a sitemap',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> http://portal.example/a?x=1&amp;y=2 </loc><lastmod>hôm qua</lastmod></url></urlset>',
    [],
    [p('/a?x=1&y=2')],
  ],
  ['a sitemap index', '<sitemapindex><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>', [p('/b.xml')], []],
  [
    'an RSS feed',
    '<rss><channel><link>/</link><item><link>/a</link><guid>7</guid></item></channel></rss>',
    [],
    [p('/a')],
  ],
  [
    'an RSS feed whose guid is the link',
    '<rss><channel><item><guid isPermaLink="true">/a</guid></item><item><guid isPermaLink="false">7</guid></item></channel></rss>',
    [],
    [p('/a')],
  ],
  [
    'an Atom feed',
    '<feed><link href="/self"/><entry><link rel="alternate" href="/a"/><link rel="edit" href="/e"/></entry></feed>',
    [],
    [p('/a')],
  ],
  ['a feed cut in the middle', '<rss><channel><item><link>/a</link></item><item><ti', [], [p('/a')]],
  [
    'a sitemap with a prefix on every element',
    '<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9"><sm:url><sm:loc>/a</sm:loc><image:image><image:loc>/a.jpg</image:loc></image:image></sm:url></sm:urlset>',
    [],
    [p('/a')],
  ],
  ['a sitemap of plain text', `\ufeff${p('/a')}\r\n${p('/b')}\r\n`, [], [p('/a'), p('/b')]],
  ['other text', `xem ${p('/a')}`, [], []],
  [
    'a feed with an address of its own',
    '<feed xml:base="/tin/"><entry><link href="a"/></entry></feed>',
    [],
    [p('/tin/a')],
  ],
  ['a page', '<!DOCTYPE html><html><body>404</body></html>', [], []],
  ['nothing', '', [], []],
])('%s', (_name, xml, sitemaps, pages) => {
  for (const body of [Buffer.from(xml), gzipSync(xml)]) {
    const named = readNamedAddresses(body, AT);
    expect({ sitemaps: named.sitemaps.map(({ url }) => url), pages: named.pages.map(({ url }) => url) }).toEqual({
      sitemaps,
      pages,
    });
  }
});

test.each([
  ['<urlset><url><loc>/a</loc><lastmod> 2024-07-24 </lastmod></url></urlset>', '2024-07-24'],
  ['<urlset><url><loc>/a</loc></url></urlset>', null],
  ['<feed><entry><link href="/a"/><updated>2024-07-24T00:00:00Z</updated></entry></feed>', '2024-07-24T00:00:00Z'],
])('the day of change in %s', (xml, modified) => {
  expect(readNamedAddresses(Buffer.from(xml), AT).pages).toEqual([{ url: p('/a'), modified }]);
});

test('a gzip bomb names nothing', () => {
  expect(readNamedAddresses(gzipSync(Buffer.alloc(60_000_000)), AT).pages).toEqual([]);
});
