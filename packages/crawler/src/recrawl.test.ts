// Asking again: what is new is found, what was edited or is gone is told, and what is as it was costs little.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { openArchiveReader } from '@giaoban/archive';
import { describe, expect, test } from 'vitest';
import { articles, newFolder, run, serve, slug, slugs } from './crawl-run.fixture.ts';
import { articleHtml, listingHtml } from './test-server.fixture.ts';

const ROUND = { round: { restMs: 0, everything: false } };
const path = (url: string) => new URL(url).pathname;

async function statuses(folder: string): Promise<[string, number, string | null][]> {
  const found: [string, number, string | null][] = [];
  for await (const { url, status, contentType } of openArchiveReader(join(folder, 'archive')).entries())
    found.push([path(url), status, contentType?.split(';')[0] ?? null]);
  return found;
}

test('a second round finds what is new, edited and gone; a third asks only what is due', async () => {
  const pages: Record<string, string> = { '/': listingHtml('Cổng', slugs(1, 4)), ...articles(1, 4) };
  const server = await serve({}, (request, response) => {
    response.statusCode = pages[request.url!] === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html').end(pages[request.url!]);
  });
  const folder = newFolder();
  await run(folder, [`${server.origin}/`], ROUND);
  pages['/'] = listingHtml('Cổng', slugs(1, 5));
  pages[slug(5)] = articleHtml(5);
  pages[slug(2)] = articleHtml('2, đã sửa');
  delete pages[slug(3)];
  const second = await run(folder, [`${server.origin}/`], ROUND);
  const told = second.events.flatMap((event) => {
    if (event.type === 'progress') return [];
    return [[path(event.task.url), event.type === 'fetched' ? event.seen : event.type]];
  });
  expect(told.sort()).toEqual(
    [
      ['/', 'changed'],
      ['/sitemap.xml', 'refused'],
      [slug(5), 'first'],
      [slug(2), 'changed'],
      [slug(3), 'refused'],
      [slug(1), 'unchanged'],
      [slug(4), 'unchanged'],
    ].sort(),
  );
  const kept = await statuses(folder);
  expect(kept.filter(([at]) => at === slug(2)).map(([, status]) => status)).toEqual([200, 200]);
  expect(kept.filter(([at]) => at === slug(3)).map(([, status]) => status)).toEqual([200, 404]);
  expect(kept.filter(([at]) => at === slug(1)).map(([, , type]) => type)).toEqual(['text/html', 'warc/revisit']);
  const asked = server.pages().length;
  await run(folder, [`${server.origin}/`], ROUND);
  // The article that the second round found is asked its second time; the others not before an hour is over.
  expect(server.pages().slice(asked)).toEqual(['/', slug(5)]);
  await run(folder, [`${server.origin}/`], { round: { restMs: 3_600_000, everything: true } });
  expect(server.pages().length).toBe(asked + 2);
  await run(folder, [`${server.origin}/`], { round: { restMs: 0, everything: true } });
  expect(
    server
      .pages()
      .slice(asked + 2)
      .sort(),
  ).toEqual(['/', ...slugs(1, 5)].sort());
});

test('of a long listing only so many pages are asked again as name something new', async () => {
  const pages: Record<string, string> = {
    '/': listingHtml('Cổng', ['/tin/']),
    '/tin/': listingHtml('Tin', slugs(7, 9), ['/tin/?page=2', '/tin/?page=3']),
    '/tin/?page=2': listingHtml('Tin', slugs(4, 6), ['/tin/?page=2', '/tin/?page=3']),
    '/tin/?page=3': listingHtml('Tin', slugs(1, 3), ['/tin/?page=2', '/tin/?page=3']),
    ...articles(1, 12),
  };
  const server = await serve({}, (request, response) =>
    response
      .writeHead(pages[request.url!] === undefined ? 404 : 200, {
        'Content-Type': 'text/html',
        ETag: `"${request.url}"`,
      })
      .end(pages[request.url!]),
  );
  const folder = newFolder();
  await run(folder, [`${server.origin}/`], ROUND);
  pages['/tin/'] = listingHtml('Tin', slugs(10, 12), ['/tin/?page=2', '/tin/?page=3']);
  pages['/tin/?page=2'] = listingHtml('Tin', slugs(7, 9), ['/tin/?page=2', '/tin/?page=3']);
  const asked = server.pages().length;
  const { events } = await run(folder, [`${server.origin}/`], ROUND);
  const again = server.pages().slice(asked);
  expect(again).toContain('/tin/?page=2');
  expect(events.filter((event) => event.type === 'fetched' && event.seen === 'first')).toHaveLength(3);
});

test('what failed, and what was not there, is asked again in the next round', async () => {
  let broken = true;
  const pages: Record<string, string> = { '/': listingHtml('Cổng', slugs(1, 3)), ...articles(1, 1) };
  const server = await serve({}, (request, response) => {
    if (broken && request.url === slug(3)) return void response.writeHead(500).end();
    const page = pages[request.url!];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(page);
  });
  const folder = newFolder();
  const first = await run(folder, [`${server.origin}/`], ROUND);
  expect(first.articles).toEqual([slug(1)]);
  broken = false;
  Object.assign(pages, articles(2, 3));
  expect((await run(folder, [`${server.origin}/`], ROUND)).articles).toEqual(slugs(1, 3));
});

test('the second address of an article is asked again where the first one changed, or is gone', async () => {
  const twin = (n: number) => slug(n).replace('/tin-tuc/', '/m/');
  const pages: Record<string, string> = {
    '/': listingHtml('Cổng', [...slugs(1, 3), twin(1), twin(2), twin(3)]),
    ...articles(1, 3),
    ...Object.fromEntries([1, 2, 3].map((n) => [twin(n), articleHtml(n)])),
  };
  const server = await serve({}, (request, response) => {
    const page = pages[request.url!];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(page);
  });
  const folder = newFolder();
  expect((await run(folder, [`${server.origin}/`], ROUND)).articles).toEqual(slugs(1, 3));
  Object.assign(pages, { [slug(2)]: articleHtml('2, đã sửa'), [twin(2)]: articleHtml('2, đã sửa') });
  delete pages[slug(3)];
  const asked = server.pages().length;
  await run(folder, [`${server.origin}/`], ROUND);
  expect(server.pages().slice(asked).sort()).toEqual(['/', ...slugs(1, 3), twin(2), twin(3)].sort());
});

test('an article is asked where it stood last, and where it is not there any more from its first address on', async () => {
  let moved = slug(1);
  const server = await serve({}, (request, response) => {
    if (request.url === '/') return void response.end(listingHtml('Cổng', ['/bai-viet-cu-so-4711.html']));
    if (request.url === '/bai-viet-cu-so-4711.html') return void response.writeHead(301, { Location: moved }).end();
    response.writeHead(request.url === moved ? 200 : 404, { 'Content-Type': 'text/html' }).end(articleHtml(1));
  });
  const folder = newFolder();
  const again = { round: { restMs: 0, everything: true } };
  await run(folder, [`${server.origin}/`], again);
  const asked = server.pages().length;
  await run(folder, [`${server.origin}/`], again);
  expect(server.pages().slice(asked)).toEqual(['/', slug(1)]);
  moved = slug(2);
  const askedTwice = server.pages().length;
  await run(folder, [`${server.origin}/`], again);
  expect(server.pages().slice(askedTwice)).toEqual(['/', slug(1), '/bai-viet-cu-so-4711.html', slug(2)]);
});

describe('a server that answers 304', () => {
  function conditional(headers: (path: string) => Record<string, string>, pages: Record<string, string>) {
    return serve({}, (request, response) => {
      const page = pages[request.url!];
      if (page === undefined) return void response.writeHead(404).end();
      const own = headers(request.url!);
      const asked = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
      if (asked !== undefined && Object.values(own).includes(String(asked)))
        return void response.writeHead(304, own).end();
      response.writeHead(200, { 'Content-Type': 'text/html', ...own }).end(page);
    });
  }
  const site = () => ({ '/': listingHtml('Cổng', slugs(1, 6)), ...articles(1, 6) }) as Record<string, string>;
  const old = (at: string) =>
    new Date(Date.UTC(2024, 5, 1, 0, 0, at.length * 100 + at.charCodeAt(45) || 0)).toUTCString();

  test.each([
    ['ETag', (at: string) => ({ ETag: `"${at}"` })],
    [
      'Last-Modified',
      (at: string) => ({
        'Last-Modified': new Date(Date.UTC(2024, 5, Number(/(\d)\D*-cua/.exec(at)?.[1] ?? 9))).toUTCString(),
      }),
    ],
  ])('by %s is asked for nothing but that, the start page and a sample aside', async (_name, headers) => {
    const server = await conditional(headers, site());
    const folder = newFolder();
    await run(folder, [`${server.origin}/`], ROUND);
    const { events } = await run(folder, [`${server.origin}/`], ROUND);
    expect(events.filter(({ type }) => type === 'unchanged')).toHaveLength(7);
    expect((await statuses(folder)).filter(([, status]) => status === 304)).toHaveLength(3);
  });

  const sitemap = (day: number) =>
    `<urlset>${[1, 2, 3, 4, 5, 6].map((n) => `<url><loc>${slug(n)}</loc><lastmod>2024-06-${n === 4 ? day : 10 + n}</lastmod></url>`).join('')}</urlset>`;

  test.each<[string, Record<string, string>, string[]]>([
    ['a sample', { [slug(1)]: articleHtml('1, đã sửa'), [slug(3)]: articleHtml('3, đã sửa') }, [slug(1), slug(3)]],
    [
      'what a listing says',
      {
        '/': listingHtml('Cổng', slugs(1, 6)).replace('số 4', 'số 4 (đính chính)'),
        [slug(5)]: articleHtml('5, đã sửa'),
      },
      [slug(5)],
    ],
    ['what a sitemap says', { '/sitemap.xml': sitemap(20), [slug(4)]: articleHtml('4, đã sửa') }, [slug(4)]],
  ])('and keeps its ETag over an edit is found out by %s', async (_name, edits, edited) => {
    const pages: Record<string, string> = { ...site(), '/sitemap.xml': sitemap(14) };
    // Of the pages that lead to articles it is true.
    const etag = (at: string) => (at.endsWith('.html') ? at : hash('md5', pages[at]!));
    const server = await conditional((at) => ({ ETag: `"${etag(at)}"` }), pages);
    const folder = newFolder();
    await run(folder, [`${server.origin}/`], ROUND);
    Object.assign(pages, edits);
    const { events } = await run(folder, [`${server.origin}/`], ROUND);
    const changed = events.filter((event) => event.type === 'fetched' && event.seen === 'changed');
    expect(changed.map((event) => event.type === 'fetched' && path(event.finalUrl)).filter((at) => at !== '/')).toEqual(
      edited,
    );
    // Found out once, it is not believed again.
    Object.assign(pages, { [slug(6)]: articleHtml('6, đã sửa') });
    const third = await run(folder, [`${server.origin}/`], { round: { restMs: 0, everything: true } });
    expect(third.events).toContainEqual(
      expect.objectContaining({ seen: 'changed', finalUrl: `${server.origin}${slug(6)}` }),
    );
  });

  test.each([
    ['that is always yesterday', () => ({ 'Last-Modified': new Date(Date.now() - 86_400_000).toUTCString() })],
    ['that all pages share', () => ({ 'Last-Modified': old('') })],
    ['and an ETag that all pages share', () => ({ ETag: '"portal"' })],
  ])('by a Last-Modified %s is not believed, and the edit found', async (_name, headers) => {
    const yesterday = headers();
    const pages = site();
    const server = await conditional(() => yesterday, pages);
    const folder = newFolder();
    await run(folder, [`${server.origin}/`], ROUND);
    pages[slug(2)] = articleHtml('2, đã sửa');
    const { events } = await run(folder, [`${server.origin}/`], ROUND);
    expect(
      events.flatMap((event) => (event.type === 'fetched' && event.seen === 'changed' ? [path(event.finalUrl)] : [])),
    ).toEqual([slug(2)]);
  });
});
