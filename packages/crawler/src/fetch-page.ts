// Fetching a page: exchanges along redirects, meta refresh and cookies, until there is a page or a reason why not.
import type { Capture } from '@giaoban/archive';
import { canonicalUrl } from '@giaoban/records';
import { type CookieJar, openCookieJar } from './cookie-jar.ts';
import { decodeHtml } from './decode-html.ts';
import { type Exchange, type Fetcher, header } from './fetcher.ts';
import { refreshTarget, scriptCookie } from './page-refresh.ts';
import { withoutSession } from './session-path.ts';
import type { Previous, RefusedReason } from './task.ts';

export type FetchedPage =
  | {
      readonly kind: 'page';
      readonly capture: Capture;
      /** Canonical address of the page that came in the end. */
      readonly finalUrl: string;
      /** What the address answered that was asked first, where that was a redirect. */
      readonly redirect?: Capture;
    }
  /** The server says that the page is as it was. */
  | { readonly kind: 'unchanged'; readonly capture: Capture }
  | { readonly kind: 'gone'; readonly capture: Capture }
  | Exclude<Exchange, { kind: 'answer' }>;

export interface FetchPageOptions {
  readonly fetcher: Fetcher;
  readonly signal?: AbortSignal | undefined;
  /** Content types whose body is read. */
  readonly accepts?: (contentType: string) => boolean;
  /** Runs each request: where politeness stands. */
  readonly gate?: (url: string, exchange: () => Promise<Exchange>) => Promise<Exchange>;
  /** Cookies by host, where they outlive this fetch. */
  readonly cookies?: CookieJar;
  /** The last fetch: its address is asked whether the page has changed since. */
  readonly previous?: Previous | null;
  /** Page that links the address, for its server. */
  readonly referrer?: string | null;
  /** Asked before a redirect is followed; a reason refuses it. */
  readonly mayFollow?: (url: string) => Promise<{ reason: RefusedReason; detail: string } | null>;
}

const MAX_REDIRECTS = 12;
/** Wait where a server says that we ask too often, and not how long to stay away. */
const LIMITED_MS = 15_000;
const LONGEST_RETRY_MS = 24 * 3_600_000;
const WRONG_CLOCK_MS = 60_000;
const HTML = /^\s*(text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\b|^\s*$/i;

/** True for the content types under which servers send pages. */
export function acceptsHtml(contentType: string): boolean {
  return HTML.test(contentType);
}

/** Fetches the page at a canonical address. What servers do is a value; nothing of it throws. */
export async function fetchPage(url: string, options: FetchPageOptions): Promise<FetchedPage> {
  const jar = options.cookies ?? openCookieJar();
  const seen = new Set<string>();
  let first: Capture | null = null;
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const cookies = jar.cookiesFor(at);
    const key = `${at} ${cookies}`;
    if (seen.has(key)) return { kind: 'refused', reason: 'redirect-loop', detail: `comes back to ${at}` };
    seen.add(key);
    const exchange = await exchangeOnce(at, cookies, options);
    if (exchange.kind !== 'answer') return exchange;
    jar.keep(exchange.capture);
    const step = readAnswer(at, exchange.capture, jar);
    if (step.kind === 'page' && first !== null) return { ...step, redirect: first };
    if (step.kind !== 'redirect') return step;
    if (hop === 0 && exchange.capture.response.status >= 300) first = exchange.capture;
    const refused = (await options.mayFollow?.(step.to)) ?? null;
    if (refused !== null) return { kind: 'refused', ...refused };
    at = step.to;
  }
  return { kind: 'refused', reason: 'redirect-loop', detail: `more than ${MAX_REDIRECTS} redirects` };
}

function exchangeOnce(url: string, cookies: string, options: FetchPageOptions): Promise<Exchange> {
  const exchange = () =>
    options.fetcher.exchange(url, {
      accepts: options.accepts ?? acceptsHtml,
      signal: options.signal,
      referrer: options.referrer ?? null,
      condition: options.previous?.url === url ? options.previous : null,
      ...(cookies === '' ? {} : { cookie: cookies }),
    });
  return options.gate ? options.gate(url, exchange) : exchange();
}

function readAnswer(url: string, capture: Capture, jar: CookieJar): FetchedPage | { kind: 'redirect'; to: string } {
  const { status, headers, body } = capture.response;
  if (status === 304) return { kind: 'unchanged', capture };
  if (status >= 300 && status < 400) {
    const step = redirect(header(headers, 'location'), url, status);
    // "Come back later", said by a redirect to the page itself.
    const later = step.kind === 'redirect' && step.to === url ? retryAfter(capture) : null;
    return later === null ? step : { kind: 'failed', detail: `status ${status} to itself`, retryAfterMs: later };
  }
  if (status === 404 || status === 410) return { kind: 'gone', capture };
  if (isForNow(status)) return { kind: 'failed', detail: `status ${status}`, retryAfterMs: retryAfter(capture) };
  if (status === 403)
    return { kind: 'failed', detail: `status ${status}`, retryAfterMs: retryAfter(capture), barred: true };
  if (status !== 200 && status !== 203) return { kind: 'refused', reason: 'http-status', detail: `status ${status}` };
  const contentType = header(headers, 'content-type');
  const html = acceptsHtml(contentType ?? '') ? decodeHtml(body, contentType) : '';
  const cookie = scriptCookie(html);
  if (cookie !== null && jar.set(url, cookie)) return { kind: 'redirect', to: refreshTarget(html, url) ?? url };
  const sentOn = refreshTarget(html, url);
  if (sentOn !== null) return redirect(sentOn, url, status);
  return { kind: 'page', capture, finalUrl: withoutSession(canonicalUrl(url)!) };
}

/** The address as the server wrote it is asked: "/" may lead to "/Default.aspx", which is "/" in canonical form. */
function redirect(
  location: string | null,
  from: string,
  status: number,
): FetchedPage | { kind: 'redirect'; to: string } {
  const to = location === null ? null : URL.parse(asUtf8(location), from);
  if (to === null || canonicalUrl(to.href) === null) {
    return { kind: 'refused', reason: 'bad-address', detail: `status ${status} to ${location ?? 'nowhere'}` };
  }
  to.hash = '';
  return { kind: 'redirect', to: to.href };
}

/** Headers are read byte by byte; "/tin-tá»©c" was written as UTF-8, and browsers take it so. */
function asUtf8(header: string): string {
  if (!/[\x80-\xff]/.test(header) || /[^\0-\xff]/.test(header)) return header;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** Milliseconds that the host is to be left alone, whatever is asked of it; 0 where it asks for nothing. */
export function restAsked(exchange: Exchange): number {
  if (exchange.kind !== 'answer' || exchange.capture.response.status < 300) return 0;
  return retryAfter(exchange.capture) ?? 0;
}

function isForNow(status: number): boolean {
  return status === 429 || status === 408 || status === 425 || status >= 500;
}

/** Milliseconds that `Retry-After` asks for, as seconds or as a date; a day at most. Null where nothing is asked. */
function retryAfter({ response: { status, headers } }: Capture): number | null {
  const unsaid = status === 429 ? LIMITED_MS : null;
  const value = header(headers, 'retry-after')?.trim();
  if (value === undefined) return unsaid;
  // A date is told without its fraction of a second: the next full one is surely past it.
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) + 1000 - clockOf(headers);
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_RETRY_MS) : unsaid;
}

/** The time by which a server names another one: its own where that is far from ours. */
function clockOf(headers: Capture['response']['headers']): number {
  const [ours, its] = [Date.now(), Date.parse(header(headers, 'date') ?? '')];
  return Math.abs(its - ours) > WRONG_CLOCK_MS ? its : ours;
}
