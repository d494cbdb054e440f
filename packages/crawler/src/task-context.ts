// What the work on tasks shares within a process: connections, robots.txt, what hosts do with unknown addresses.
import type { ArchiveWriter, Capture, CaptureEntry, CaptureRecords } from '@giaoban/archive';
import { type FileTypes, loadFileTypes, type Portals } from '@giaoban/resources';
import { type CookieJar, openCookieJar } from './cookie-jar.ts';
import { decodeHtml } from './decode-html.ts';
import { fetchPage } from './fetch-page.ts';
import { type Exchange, type Fetcher, type FetchLimits, openFetcher } from './fetcher.ts';
import type { HostSlots } from './host-slots.ts';
import { type KeptCaptures, NOTHING_KEPT } from './kept-captures.ts';
import { isTooDeep } from './nesting.ts';
import { type PageReader, pageReader } from './page-reader.ts';
import { sketchPage } from './page-sketch.ts';
import { politely } from './politely.ts';
import { openRobotsCache, type RobotsCache } from './robots.ts';
import { pageFace, type UnknownAnswer, unknownAddress } from './soft-404.ts';

export interface TaskContextOptions {
  readonly archive: ArchiveWriter;
  readonly slots: HostSlots;
  readonly portals: Portals;
  /** Milliseconds between two requests to a host, where its robots.txt asks for no more; 1000 unless told. */
  readonly delayMs?: number;
  /** Allows private and loopback addresses. */
  readonly allowPrivate?: boolean;
  /** Page or mail address of whoever runs the crawler, for the User-Agent. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  /** Fetches the files that articles link: PDF, DOCX … */
  readonly attachments?: boolean;
  /** Addresses that are not asked, as somebody was granted that; none unless told. */
  readonly isTakenDown?: (url: string) => boolean;
  /** What a crawl that was killed has left in the archive. */
  readonly kept?: KeptCaptures;
  /** Told behind each request how long its host is left alone, before the host is free. */
  readonly onDelay?: (host: string, delayMs: number) => void;
  /** Ends all waiting and fetching. */
  readonly signal?: AbortSignal | undefined;
}

export interface TaskContext {
  readonly isTakenDown: (url: string) => boolean;
  readonly archive: ArchiveWriter;
  readonly kept: KeptCaptures;
  readonly portals: Portals;
  /** The types of files that are fetched; null where none are. */
  readonly files: FileTypes | null;
  readonly fetcher: Fetcher;
  readonly cookies: CookieJar;
  readonly reader: PageReader;
  readonly robots: RobotsCache;
  readonly signal: AbortSignal | undefined;
  /** Runs one request politely. */
  gate(url: string, exchange: () => Promise<Exchange>): Promise<Exchange>;
  /** Appends a capture to the archive, unless it stands there already. @param records its records, where they are made */
  keep(capture: Capture, records?: CaptureRecords): Promise<CaptureEntry>;
  /** How the host of an address answers unknown addresses; asked once per process. */
  unknownAnswer(url: string): Promise<UnknownAnswer>;
  /** Closes connections; the archive stays its owner's. */
  close(): Promise<void>;
}

/** Opens what `runTask` works with; one per process. */
export function openTaskContext(options: TaskContextOptions): TaskContext {
  const { archive, portals, slots, signal } = options;
  const fetcher = openFetcher(options);
  const ownDelay = options.delayMs ?? 1000;
  const gate: TaskContext['gate'] = (url, exchange) => {
    const { host } = new URL(url);
    const delay = () => {
      const asked = robots.delayOf(host);
      options.onDelay?.(host, asked);
      return Math.max(ownDelay, asked);
    };
    return politely(slots, serverOf(host), delay, signal, exchange);
  };
  const cookies = openCookieJar();
  const robots = openRobotsCache({ fetcher, gate, signal });
  const kept = options.kept ?? NOTHING_KEPT;
  const unknown = new Map<string, Promise<UnknownAnswer | null>>();
  return {
    isTakenDown: options.isTakenDown ?? (() => false),
    archive,
    kept,
    portals,
    files: options.attachments ? loadFileTypes() : null,
    fetcher,
    cookies,
    reader: pageReader(),
    robots,
    signal,
    gate,
    keep: async (capture, records) => kept.entryOf(capture) ?? (await archive.append(capture, records)),
    unknownAnswer(url) {
      const { origin } = new URL(url);
      const asked = unknown.get(origin) ?? askUnknown(origin, { fetcher, cookies, gate, robots, signal });
      unknown.set(origin, asked);
      // A host that fails has not told what it does with unknown addresses: the next page asks again.
      const answer = asked.then((told) => {
        if (told === null) unknown.delete(origin);
        return told ?? { kind: 'error' as const };
      });
      answer.catch(() => unknown.delete(origin));
      return answer;
    },
    close: () => fetcher.close(),
  };
}

/** Names that mean one server: it has one slot. */
function serverOf(host: string): string {
  return host.replace(/^www\./, '').replace(/^localhost(?=:|$)/, '127.0.0.1');
}

/** Null where the host fails. */
async function askUnknown(
  origin: string,
  { fetcher, cookies, gate, robots, signal }: Pick<TaskContext, 'fetcher' | 'cookies' | 'gate' | 'robots' | 'signal'>,
): Promise<UnknownAnswer | null> {
  const url = unknownAddress(origin);
  const rules = await robots.for(url);
  if ('away' in rules) return null;
  if (!rules.allows(url)) return { kind: 'error' };
  const page = await fetchPage(url, { fetcher, cookies, gate, signal });
  if (page.kind === 'failed') return page.barred ? { kind: 'error' } : null;
  if (page.kind !== 'page') return { kind: 'error' };
  if (page.finalUrl !== url) return { kind: 'redirect', to: page.finalUrl };
  const { body, headers } = page.capture.response;
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const html = decodeHtml(body, contentType);
  return isTooDeep(html) ? { kind: 'error' } : { kind: 'page', face: pageFace(sketchPage(html, url)) };
}
