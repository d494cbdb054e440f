// robots.txt: fetched once per host and day, obeyed, and asked for the delay and the sitemaps.
import robotsParserModule from 'robots-parser';
import { decodeHtml } from './decode-html.ts';
import { fetchPage } from './fetch-page.ts';
import type { Exchange, Fetcher } from './fetcher.ts';
import { PRODUCT } from './user-agent.ts';

interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between requests that the host asks for; 0 where it asks for nothing. */
  readonly crawlDelayMs: number;
  readonly sitemaps: readonly string[];
}

/** A host whose robots.txt cannot be had now: nothing may be fetched until it can. */
interface RobotsAway {
  readonly away: string;
  readonly retryAfterMs: number | null;
}

export interface RobotsCache {
  /** The rules for the origin of an address. */
  for(url: string): Promise<Robots | RobotsAway>;
  /** The delay that a host is known to ask for, in milliseconds; 0 before its robots.txt was read. */
  delayOf(host: string): number;
}

export interface RobotsOptions {
  readonly fetcher: Fetcher;
  readonly gate: (url: string, exchange: () => Promise<Exchange>) => Promise<Exchange>;
  readonly signal?: AbortSignal | undefined;
}

/** The package's types say `default`, what Node gives is the function itself. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

const DAY_MS = 24 * 3_600_000;
const EVERYTHING: Robots = { allows: () => true, crawlDelayMs: 0, sitemaps: [] };

/** Opens a cache of robots.txt for this process. */
export function openRobotsCache(options: RobotsOptions): RobotsCache {
  const known = new Map<string, { readonly until: number; readonly robots: Promise<Robots | RobotsAway> }>();
  const delays = new Map<string, number>();
  return {
    for(url) {
      const { origin, host } = new URL(url);
      const cached = known.get(origin);
      if (cached !== undefined && cached.until > performance.now()) return cached.robots;
      const robots = fetchRobots(origin, options, (crawlDelayMs) => delays.set(host, crawlDelayMs)).then((answer) => {
        // An answer that is no answer is not kept: the next task asks again, after the back-off.
        if ('away' in answer) known.delete(origin);
        return answer;
      });
      robots.catch(() => known.delete(origin));
      known.set(origin, { until: performance.now() + DAY_MS, robots });
      return robots;
    },
    delayOf: (host) => delays.get(host) ?? 0,
  };
}

/**
 * By RFC 9309: no file means no rules; a server that fails means wait.
 *
 * @param learn told the delay before the host's slot is given back, so that it holds already behind robots.txt itself
 */
async function fetchRobots(
  origin: string,
  options: RobotsOptions,
  learn: (crawlDelayMs: number) => void,
): Promise<Robots | RobotsAway> {
  const url = `${origin}/robots.txt`;
  let robots = EVERYTHING;
  const page = await fetchPage(url, {
    ...options,
    accepts: () => true,
    gate: (address, exchange) =>
      options.gate(address, async () => {
        const answer = await exchange();
        if (answer.kind === 'answer') robots = readRobots(url, answer.capture.response.body);
        learn(robots.crawlDelayMs);
        return answer;
      }),
  });
  if (page.kind === 'failed' && page.barred && page.retryAfterMs === null) return EVERYTHING;
  if (page.kind === 'failed') return { away: `robots.txt: ${page.detail}`, retryAfterMs: page.retryAfterMs };
  return page.kind === 'page' ? robots : EVERYTHING;
}

function readRobots(url: string, body: Uint8Array): Robots {
  const text = decodeHtml(body, null);
  // A portal that answers every address with a page has no robots.txt.
  if (text.trimStart().startsWith('<')) return EVERYTHING;
  // "0,5" is half a second, and a break is a break.
  const lines = text.replace(/\r\n?/g, '\n').replace(/^(\s*crawl-delay\s*:\s*\d+),(\d)/gim, '$1.$2');
  const rules = robotsParser(url, lines);
  return {
    allows: (address) => rules.isAllowed(address, PRODUCT) ?? true,
    crawlDelayMs: (rules.getCrawlDelay(PRODUCT) ?? 0) * 1000,
    sitemaps: rules.getSitemaps(),
  };
}
