// A crawl of servers on loopback, from start to end, for the tests.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openArchiveReader, openArchiveWriter } from '@giaoban/archive';
import { loadPortals } from '@giaoban/resources';
import { onTestFinished } from 'vitest';
import { type CrawlEvent, type CrawlOptions, crawl } from './crawl.ts';
import { openFrontier } from './frontier.ts';
import { articleHtml, type TestServer, testServer } from './test-server.fixture.ts';

const portals = loadPortals();

/** A server that ends with the test. */
export async function serve(...of: Parameters<typeof testServer>): Promise<TestServer> {
  const server = await testServer(...of);
  onTestFinished(() => server.close());
  return server;
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'giaoban-crawl-'));

/** Crawls to the end; gives the paths of the articles, the events, and what was refused why. */
export async function run(folder: string, seeds: string[], over: Partial<CrawlOptions> = {}) {
  const frontier = openFrontier(join(folder, 'frontier.sqlite'), { delayMs: 0, retryBaseMs: 20 });
  const archive = await openArchiveWriter(join(folder, 'archive'), { name: 'local' });
  const archived = openArchiveReader(join(folder, 'archive'));
  const events: CrawlEvent[] = [];
  const options = { frontier, archive, archived, portals, seeds, delayMs: 0, allowPrivate: true, ...over };
  for await (const event of crawl(options)) {
    events.push(event);
  }
  const counts = frontier.counts();
  const reasons = Object.assign({}, ...frontier.hosts().map((host) => host.reasons)) as Record<string, number>;
  frontier.close();
  await archive.close();
  const articles = articlesOf(folder).sort();
  return { events, articles, counts, reasons };
}

/** Paths of the articles that the frontier knows, each once. */
function articlesOf(folder: string): string[] {
  const db = new DatabaseSync(join(folder, 'frontier.sqlite'), { readOnly: true });
  const rows = db.prepare('SELECT final_url AS url FROM pages WHERE article = 1 AND twin_of IS NULL').all();
  db.close();
  return rows.map(({ url }) => new URL(String(url))).map(({ pathname, search }) => pathname + search);
}

/** Path of the n-th article, and the articles of a range by their paths. */
export const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-thang-${n}-cua-huyen-${1000 + n}.html`;
export const articles = (from: number, to: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [slug(from + i), articleHtml(from + i)]));
export const slugs = (from: number, to: number) => Object.keys(articles(from, to));
