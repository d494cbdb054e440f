// A real HTTP server on loopback for the tests: it answers as told and remembers every request with its times.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly path: string;
  readonly start: number;
  end: number;
  readonly headers: IncomingMessage['headers'];
}

export interface TestServer {
  readonly origin: string;
  readonly host: string;
  readonly seen: Seen[];
  /** Paths asked for, in order, without robots.txt, sitemap.xml and the probe for unknown addresses. */
  pages(): string[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server. @param answers by path with query, else by path; a string is HTML; what is missing gives 404 */
export async function testServer(answers: Record<string, string | Answer>, fallback?: Answer): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    const entry: Seen = { path, start: performance.now(), end: Number.POSITIVE_INFINITY, headers: request.headers };
    seen.push(entry);
    response.on('close', () => {
      entry.end = performance.now();
    });
    const answer = answers[path] ?? answers[path.split('?')[0]!] ?? fallback;
    if (typeof answer === 'function') return answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('Content-Type', path.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8');
    response.end(answer ?? 'Not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    seen,
    pages: () =>
      seen.map(({ path }) => path).filter((path) => !/^\/(robots\.txt|sitemap\.xml|khong-co-trang)/.test(path)),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const SENTENCE = 'Đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban, đánh giá kết quả công tác tháng';

/** The HTML of an article: a headline, a date, and prose that differs by number. */
export function articleHtml(n: number | string, extra = ''): string {
  const paragraphs = Array.from({ length: 4 }, (_, i) => `<p>${SENTENCE} ${n}, phần ${i + 1}.</p>`).join('\n');
  return `<!doctype html><html><head><title>Bài ${n}</title></head><body><nav><a href="/">Trang chủ</a></nav>
<div class="bai"><h1>Hội nghị giao ban ${n}</h1><span>24/11/2026</span>${paragraphs}</div>${extra}</body></html>`;
}

/** The HTML of a listing of links. */
export function listingHtml(title: string, links: readonly string[], pager: readonly string[] = []): string {
  const items = links.map((href, i) => `<li><a href="${href}">Hội nghị giao ban công tác số ${i} của huyện</a></li>`);
  const pages = pager.map((href, i) => `<a href="${href}">${i + 2}</a>`);
  return `<!doctype html><html><head><title>${title}</title></head><body><ul>${items.join('\n')}</ul>
<div class="pager">${pages.join(' ')}</div></body></html>`;
}
