// How a crawl behaves towards servers, and when it is stopped.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchiveReader } from '@giaoban/archive';
import { describe, expect, test } from 'vitest';
import { articles, newFolder, run, serve, slug, slugs } from './crawl-run.fixture.ts';
import { articleHtml, listingHtml, type Seen } from './test-server.fixture.ts';

describe('politeness, measured at the server', () => {
  function gaps(seen: readonly Seen[]): number[] {
    const sorted = [...seen].sort((a, b) => a.start - b.start);
    return sorted.slice(1).map((entry, i) => entry.start - sorted[i]!.end);
  }

  test('one request at a time to a host and our delay between them, hosts in parallel', async () => {
    const sites = await Promise.all(
      [1, 2, 3].map(() => serve({ '/': listingHtml('Cổng', slugs(1, 4)), ...articles(1, 4) })),
    );
    await run(
      newFolder(),
      sites.map(({ origin }) => `${origin}/`),
      { delayMs: 100 },
    );
    for (const { seen } of sites) {
      expect(seen.length).toBeGreaterThanOrEqual(7);
      expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(95);
    }
    const firsts = sites.map(({ seen }) => seen[0]!.start);
    const lasts = sites.map(({ seen }) => seen.at(-1)!.start);
    expect(Math.max(...firsts)).toBeLessThan(Math.min(...lasts));
  });

  test('a longer crawl-delay of robots.txt holds, and what it forbids is not asked', async () => {
    const server = await serve({
      '/robots.txt':
        'User-agent: *\nCrawl-delay: 0.2\nDisallow: /cam/\nUser-agent: GiaoBan\nCrawl-delay: 0.2\nDisallow: /cam/',
      '/': listingHtml('Cổng', ['/cam/hoi-nghi-giao-ban-thang-9-cua-huyen.html', slug(1)]),
      ...articles(1, 1),
    });
    const { reasons } = await run(newFolder(), [`${server.origin}/`]);
    expect(server.seen.filter(({ path }) => path.startsWith('/cam/'))).toEqual([]);
    expect(server.seen.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(reasons.robots).toBe(1);
    expect(Math.min(...gaps(server.seen))).toBeGreaterThanOrEqual(195);
  });

  test('a server that fails is asked again later, not before Retry-After', async () => {
    let refusals = 0;
    const server = await serve({
      '/': listingHtml('Cổng', [slug(1), slug(2)]),
      ...articles(1, 1),
      [slug(2)]: (_, response) => {
        refusals += 1;
        if (refusals === 1) return void response.writeHead(503, { 'Retry-After': '1' }).end();
        response.setHeader('Content-Type', 'text/html').end(articleHtml(2));
      },
    });
    const { articles: found } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual(slugs(1, 2));
    const [first, second] = server.seen.filter(({ path }) => path === slug(2));
    expect(second!.start - first!.end).toBeGreaterThanOrEqual(995);
  });

  test('Retry-After holds for the whole host, whatever was asked: here the address that nobody has', async () => {
    let limitedAt = 0;
    const server = await serve(
      { '/': listingHtml('Cổng', slugs(1, 3)), '/robots.txt': '', '/sitemap.xml': '', ...articles(1, 3) },
      (_, response) => {
        if (limitedAt !== 0) return void response.writeHead(404).end();
        limitedAt = performance.now();
        response.writeHead(429, { 'Retry-After': '1' }).end();
      },
    );
    expect((await run(newFolder(), [`${server.origin}/`])).articles).toEqual(slugs(1, 3));
    const early = server.seen.filter(({ start }) => start > limitedAt && start < limitedAt + 990);
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  test('a page that is there in its own spelling alone is asked so', async () => {
    const path = `/tin/${encodeURIComponent('hội-nghị-giao-ban-tháng-9'.normalize('NFD'))}`;
    const server = await serve({ '/': listingHtml('Cổng', [path]), [path]: articleHtml(1) });
    const folder = newFolder();
    for (const round of [1, 2]) {
      const { articles: found } = await run(folder, [`${server.origin}/`], { round: { restMs: 0, everything: false } });
      expect(found).toEqual([encodeURI(decodeURI(path).normalize('NFC'))]);
      expect(server.seen.filter((seen) => seen.path === path)).toHaveLength(round);
    }
  });

  test('a cookie that the front page sets goes with the articles', async () => {
    const pages = articles(1, 2);
    const server = await serve({}, (request, response) => {
      response.setHeader('Content-Type', 'text/html');
      if (request.url === '/') response.setHeader('Set-Cookie', 'D1N=1; path=/').end(listingHtml('Cổng', slugs(1, 2)));
      else if (!request.headers.cookie?.includes('D1N=1')) response.writeHead(302, { Location: '/' }).end();
      else response.writeHead(request.url! in pages ? 200 : 404).end(pages[request.url!]);
    });
    expect((await run(newFolder(), [`${server.origin}/`])).articles).toEqual(slugs(1, 2));
  });
});

test('a server that limits us is asked more slowly, and gives all its pages', async () => {
  let last = 0;
  let limited = 0;
  const pages: Record<string, string> = { '/': listingHtml('Cổng', slugs(1, 6)), ...articles(1, 6) };
  const server = await serve({}, (request, response) => {
    const since = performance.now() - last;
    last = performance.now();
    if (since < 100 && request.url! in pages) {
      limited += 1;
      return void response.writeHead(429, { 'Retry-After': '1' }).end();
    }
    response.statusCode = request.url! in pages ? 200 : 404;
    response.setHeader('Content-Type', 'text/html').end(pages[request.url!]);
  });
  expect((await run(newFolder(), [`${server.origin}/`])).articles).toHaveLength(6);
  expect(limited).toBeLessThanOrEqual(4);
});

test('a private address is refused unless it is allowed', async () => {
  const server = await serve({ '/': 'x' });
  const { reasons } = await run(newFolder(), [`${server.origin}/`], { allowPrivate: false });
  expect(reasons).toEqual({ 'private-address': 1 });
  expect(server.seen).toEqual([]);
});

test('the signal ends the crawl, and the next run goes on where it ended', async () => {
  const server = await serve({ '/': listingHtml('Cổng', slugs(1, 8)), ...articles(1, 8) });
  const folder = newFolder();
  const stop = new AbortController();
  const timer = setInterval(() => {
    if (server.pages().length >= 4) stop.abort();
  }, 5);
  await run(folder, [`${server.origin}/`], { signal: stop.signal, delayMs: 20 });
  clearInterval(timer);
  expect(server.pages().length).toBeLessThan(9);
  expect((await run(folder, [`${server.origin}/`])).articles).toHaveLength(8);
  expect(server.pages().length).toBeLessThanOrEqual(11);
});

test('kill -9 at any moment: nothing is lost, and at most the page that is fetched and the one that is read are fetched twice', async () => {
  const server = await serve({ '/': listingHtml('Cổng', slugs(1, 30)), ...articles(1, 30) });
  const folder = newFolder();
  const kills = [6, 15, 24];
  for (const at of kills) {
    const child = fork(
      fileURLToPath(new URL('./crawl-forever.fixture.ts', import.meta.url)),
      [folder, `${server.origin}/`],
      {
        execArgv: ['--no-warnings'],
      },
    );
    const timer = setInterval(() => {
      if (server.pages().length >= at) child.kill('SIGKILL');
    }, 2);
    await once(child, 'exit');
    clearInterval(timer);
  }
  const { articles: found } = await run(folder, [`${server.origin}/`]);
  expect(found).toEqual(slugs(1, 30).sort());
  expect(server.pages().length).toBeLessThanOrEqual(31 + 2 * kills.length);
  let captures = 0;
  for await (const _ of openArchiveReader(join(folder, 'archive')).entries()) captures += 1;
  expect(captures).toBeLessThanOrEqual(31 + 2 * kills.length);
});
