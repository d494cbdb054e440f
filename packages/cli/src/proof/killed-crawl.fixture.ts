// A crawl that is killed with -9 at random moments and started again, until it is done; what came of it, as the servers saw it.
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { runGiaoban, spawnGiaoban } from '../run-giaoban.fixture.ts';
import { type CountingPortal, countingPortal, isArticle } from './counting-portal.fixture.ts';
import { pause } from './pause.fixture.ts';
import { seeded } from './seeded.fixture.ts';

export interface KilledCrawl {
  readonly kills: number;
  readonly articles: number;
  /** Articles of the portals that are not in the archive, and addresses that stand there more than once. */
  readonly missing: number;
  readonly storedTwice: number;
  /** Records that `extract --data` gives. */
  readonly records: number;
  /** Requests for pages beyond the first for each address, and the most for one address. */
  readonly fetchedAgain: number;
  readonly mostForOne: number;
  /** Requests to a host that began while another one was under way. */
  readonly overlapping: number;
  /** Least milliseconds between two requests to each portal, and what its robots.txt asks for. */
  readonly pauses: readonly { readonly least: number; readonly asked: number }[];
  readonly seconds: number;
}

/** The pause between two requests of the small portal is longer than a start of the crawler takes. */
const LARGE_DELAY_MS = 20;
const SMALL_DELAY_MS = 2_500;
const SMALL_ARTICLES = 6;
/** A start takes about so long: kills fall into it too. */
const STARTING_MS = 1_500;

/** Crawls so many articles and kills so often. */
export async function killedCrawl(seed: number, pages: number, kills: number): Promise<KilledCrawl> {
  const portals = [
    await countingPortal(pages - SMALL_ARTICLES, LARGE_DELAY_MS),
    await countingPortal(SMALL_ARTICLES, SMALL_DELAY_MS),
  ];
  const data = mkdtempSync(join(tmpdir(), 'giaoban-killed-'));
  const call = ['crawl', '--data', data, '--allow-private', '--delay', '0', '--json', ...portals.map(({ url }) => url)];
  const began = performance.now();
  try {
    const done = await killOften(seed, pages, kills, portals, call);
    const { status, stderr } = await runGiaoban(call);
    if (status !== 0) throw new Error(`the last crawl ended with ${status}: ${stderr}`);
    const seconds = (performance.now() - began) / 1000;
    const stored = await storedAddresses(join(data, 'archive'));
    const { stdout } = await runGiaoban(['extract', '--data', data]);
    return { kills: done, ...counted(portals, stored), records: stdout.split('\n').filter(Boolean).length, seconds };
  } finally {
    rmSync(data, { recursive: true, force: true });
    for (const portal of portals) await portal.close();
  }
}

/** Spreads the kills over the whole crawl; each third falls into a start. Returns how many there were. */
async function killOften(
  seed: number,
  pages: number,
  kills: number,
  portals: readonly CountingPortal[],
  call: readonly string[],
): Promise<number> {
  const random = seeded(seed);
  const asked = () => portals.reduce((sum, { requests }) => sum + requests.length, 0);
  for (let done = 0; done < kills; done += 1) {
    const child = spawnGiaoban(call);
    const until = ((done + random.between(0, 1)) / kills) * pages * 0.95;
    const early = done % 3 === 2;
    const wait = random.between(0, early ? STARTING_MS : 60);
    while (!early && asked() < until && child.exitCode === null) await pause(2);
    await pause(wait);
    if (child.exitCode !== null) throw new Error(`the crawl ended before it was killed: ${child.output().stderr}`);
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  return kills;
}

/** How often each address has a page of its own in the WARC files, whatever their index says. */
async function storedAddresses(archive: string): Promise<Map<string, number>> {
  const stored = new Map<string, number>();
  for (const file of readdirSync(archive).filter((name) => name.endsWith('.warc.gz'))) {
    for (const record of (await unpacked(join(archive, file))).split('WARC/1.1\r\n')) {
      const [headers] = record.split('\r\n\r\n', 1);
      const url = /^WARC-Type: response\r$/m.test(headers!)
        ? /^WARC-Target-URI: (\S+)\r$/m.exec(headers!)?.[1]
        : undefined;
      if (url !== undefined) stored.set(url, (stored.get(url) ?? 0) + 1);
    }
  }
  return stored;
}

/** As far as the file is whole: the last record of a process that was killed may be cut. */
async function unpacked(path: string): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(path).pipe(createGunzip())) parts.push(part as Buffer);
  } catch {
    // Cut off.
  }
  return Buffer.concat(parts).toString('utf8');
}

function counted(portals: readonly CountingPortal[], stored: ReadonlyMap<string, number>) {
  const articles = [...stored.keys()].filter((url) => isArticle(new URL(url).pathname)).length;
  const wanted = portals.reduce((sum, portal) => sum + portal.articles, 0);
  const asked = portals.flatMap(({ requests }) => [...Map.groupBy(pagesOf(requests), ({ path }) => path).values()]);
  const often = asked.map((requests) => requests.length);
  const gaps = portals.map(({ requests }) => requests.slice(1).map((request, i) => request.start - requests[i]!.end));
  return {
    articles,
    missing: wanted - articles,
    storedTwice: [...stored.values()].filter((n) => n > 1).length,
    fetchedAgain: often.reduce((sum, n) => sum + n - 1, 0),
    mostForOne: Math.max(...often),
    overlapping: gaps.flat().filter((gap) => gap < 0).length,
    pauses: portals.map(({ crawlDelayMs }, i) => ({ least: Math.round(Math.min(...gaps[i]!)), asked: crawlDelayMs })),
  };
}

/** Without what each start asks for: robots.txt, and how the portal answers an unknown address. */
function pagesOf(requests: CountingPortal['requests']): CountingPortal['requests'] {
  return requests.filter(({ path }) => !/^\/(?:robots\.txt|sitemap\.xml|khong-co-trang)/.test(path));
}
