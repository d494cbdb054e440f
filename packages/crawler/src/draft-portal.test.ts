import { loadPortals } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { serve, slugs } from './crawl-run.fixture.ts';
import { draftPortal } from './draft-portal.ts';
import { listingHtml } from './test-server.fixture.ts';

const portals = loadPortals();
const options = { portals, delayMs: 0, allowPrivate: true, contact: null };

test('a draft tells name, province, kind, level, family, sitemaps and feeds', async () => {
  const page = listingHtml('Báo Điện Biên điện tử', [...slugs(1, 4), '/tag/x/', '/tin-tuc/']).replace(
    '</head>',
    '<meta name="generator" content="WordPress 6.5"><link rel="alternate" type="application/rss+xml" href="/feed/"></head>',
  );
  const server = await serve({ '/': page, '/robots.txt': 'User-agent: *\nSitemap: /wp-sitemap.xml' });
  expect(await draftPortal(`${server.origin}/`, options)).toMatchObject({
    name: 'Báo Điện Biên điện tử',
    province: 'Điện Biên',
    provinceNow: 'Điện Biên',
    level: 'province',
    organKind: 'newspaper',
    family: 'wordpress',
    links: { article: 4, skip: 1 },
    feeds: [`${server.origin}/feed/`],
  });
  expect(server.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
});

test('a family without signs is told by the form of the links', async () => {
  const links = [1, 2, 3].map((n) => `/chi-tiet/hoi-nghi-giao-ban-thang-${n}-post7155${n}.html`);
  const server = await serve({ '/': listingHtml('Cổng thông tin điện tử', links) });
  expect((await draftPortal(`${server.origin}/`, options)).family).toBe('newspaper');
});

test.each([
  ['forbidden', { '/robots.txt': 'User-agent: *\nDisallow: /' }, 'robots.txt forbids it'],
  ['no page', {}, 'there is no page'],
])('%s', async (_name, answers, why) => {
  const server = await serve(answers);
  await expect(draftPortal(`${server.origin}/`, options)).rejects.toThrow(why);
});
