// Two portals on loopback that remember each request with its times: a large one, and a small one that asks for long pauses.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly path: string;
  readonly start: number;
  /** When the answer was given, or the connection lost. */
  end: number;
}

export interface CountingPortal {
  readonly url: string;
  readonly articles: number;
  /** Milliseconds that its robots.txt asks for. */
  readonly crawlDelayMs: number;
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

const A_LISTING = 50;
/** How long an answer takes: two requests at once would be seen. */
const ANSWER_MS = 4;
const SENTENCE =
  'Đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban, đánh giá kết quả công tác tháng, triển khai nhiệm vụ thời gian tới';

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-cong-tac-thang-cua-huyen-so-${10_000 + n}.html`;
const html = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** True for the addresses of articles. */
export const isArticle = (path: string) => path.endsWith('.html') && path.startsWith('/tin-tuc/');

/** Puts up a portal of so many articles on listings of fifty. */
export async function countingPortal(articles: number, crawlDelayMs: number): Promise<CountingPortal> {
  const pages = portalPages(articles);
  pages.set('/robots.txt', `User-agent: *\nCrawl-delay: ${crawlDelayMs / 1000}\nDisallow:\n`);
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const entry: Request = { path: request.url!, start: performance.now(), end: Number.POSITIVE_INFINITY };
    requests.push(entry);
    const ended = () => {
      entry.end = Math.min(entry.end, performance.now());
    };
    response.on('close', ended);
    const page = pages.get(request.url!);
    setTimeout(() => {
      ended();
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      response.writeHead(page === undefined ? 404 : 200, headers).end(page ?? 'Not found');
    }, ANSWER_MS);
  });
  return { url: await listen(server), articles, crawlDelayMs, requests, close: () => close(server) };
}

function portalPages(articles: number): Map<string, string> {
  const pages = new Map([['/', html('Cổng thông tin điện tử', '<p><a href="/tin-tuc/">Tin tức</a></p>')]]);
  for (let n = 0; n < articles; n += 1) {
    const prose = Array.from({ length: 5 }, (_, i) => `<p>${SENTENCE}, bài số ${n}, phần thứ ${i + 1}.</p>`).join('');
    pages.set(
      slug(n),
      html(`Hội nghị giao ban số ${n}`, `<article><h1>Hội nghị giao ban số ${n}</h1>${prose}</article>`),
    );
  }
  const listings = Math.ceil(articles / A_LISTING);
  for (let page = 1; page <= listings; page += 1) {
    const shown = Array.from({ length: A_LISTING }, (_, i) => (page - 1) * A_LISTING + i).filter((n) => n < articles);
    const items = shown.map((n) => `<li><a href="${slug(n)}">Hội nghị giao ban công tác số ${n} của huyện</a></li>`);
    const next = page < listings ? `<a href="/tin-tuc/?page=${page + 1}">${page + 1}</a>` : '';
    pages.set(
      page === 1 ? '/tin-tuc/' : `/tin-tuc/?page=${page}`,
      html('Tin tức', `<ul>${items.join('')}</ul>${next}`),
    );
  }
  return pages;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
