// One exchange with a server: a request, and all that can come of it, as a value.
import type { Capture } from '@giaoban/archive';
import { Agent, request } from 'undici';
import { Drips, decodedBody } from './decoded-body.ts';
import { isAddress, isPublicAddress, PRIVATE_ADDRESS, publicLookup } from './public-address.ts';
import type { RefusedReason, Validators } from './task.ts';
import { userAgent } from './user-agent.ts';

export interface FetchLimits {
  /** Milliseconds until the connection stands, until the headers are there, between two parts of the body, and in all. */
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly totalMs: number;
  /** Milliseconds after which a body that drips is left. */
  readonly dripMs: number;
  /** Bytes of a decoded body. */
  readonly bytes: number;
}

const LIMITS: FetchLimits = {
  connectMs: 15_000,
  headersMs: 45_000,
  bodyMs: 30_000,
  totalMs: 120_000,
  dripMs: 20_000,
  bytes: 10 * 1024 * 1024,
};

export interface FetcherOptions {
  /** Allows private and loopback addresses: for fixtures and an intranet. */
  readonly allowPrivate?: boolean;
  /** Page or mail address of whoever runs the crawler, for the User-Agent. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
}

export type Exchange =
  | { readonly kind: 'answer'; readonly capture: Capture }
  | { readonly kind: 'refused'; readonly reason: RefusedReason; readonly detail: string }
  | {
      readonly kind: 'failed';
      readonly detail: string;
      readonly retryAfterMs: number | null;
      /** The server held the request until our patience ended. */
      readonly held?: boolean;
      /** Forbidden, which some servers say to whoever asks too often: it may pass. */
      readonly barred?: boolean;
    };

interface ExchangeOptions {
  /** Cookies that this fetch has been given so far. */
  readonly cookie?: string;
  /** Page that links the address. */
  readonly referrer?: string | null;
  /** Asks for the page only where it has changed since it bore these. */
  readonly condition?: Validators | null;
  /** Content types whose body is read; another one is refused as `not-html`. */
  readonly accepts: (contentType: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Fetcher {
  /** Asks for one address and follows nothing. What servers do is a value; only a program's fault throws. */
  exchange(url: string, options: ExchangeOptions): Promise<Exchange>;
  close(): Promise<void>;
}

/** Opens a fetcher: connections are kept alive between exchanges, and lead to public addresses alone. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const agent = new Agent({
    connect: { timeout: limits.connectMs, ...(options.allowPrivate ? {} : { lookup: publicLookup }) },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    maxHeaderSize: 64 * 1024,
  });
  return {
    async exchange(url, { cookie, referrer, condition, accepts, signal }) {
      const { hostname, host } = new URL(url);
      if (!options.allowPrivate && isAddress(hostname) && !isPublicAddress(hostname)) {
        return { kind: 'refused', reason: 'private-address', detail: `${hostname} is no public address` };
      }
      const headers: Record<string, string> = {
        'User-Agent': userAgent(options.contact ?? null),
        Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.1',
        'Accept-Language': 'vi,en;q=0.3',
        'Accept-Encoding': 'gzip, br, deflate',
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(referrer == null ? {} : { Referer: referrer }),
        ...conditional(condition ?? null),
      };
      const ending = new AbortController();
      const end = () => ending.abort();
      let timedOut = false;
      const deadline = setTimeout(() => {
        timedOut = true;
        end();
      }, limits.totalMs);
      signal?.addEventListener('abort', end, { once: true });
      const fetchedAt = new Date().toISOString();
      try {
        const response = await request(url, {
          dispatcher: agent,
          headers,
          responseHeaders: 'raw',
          signal: ending.signal,
        });
        // A body that is left unread ends with an error of its own, which nobody waits for.
        response.body.on('error', () => undefined);
        const answered = pairs(response.headers as unknown as string[]);
        const kept = isSuccess(response.statusCode);
        const contentType = header(answered, 'content-type');
        if (kept && contentType !== null && !accepts(contentType)) {
          response.body.destroy();
          return { kind: 'refused', reason: 'not-html', detail: contentType };
        }
        const body = kept
          ? await decodedBody(
              response.body,
              header(answered, 'content-encoding') ?? (isText(contentType) ? null : undefined),
              limits.bytes,
              limits.dripMs,
            )
          : await response.body.dump({ limit: 64 * 1024 }).then(() => new Uint8Array(0));
        if (body === null) return { kind: 'refused', reason: 'too-large', detail: `more than ${limits.bytes} bytes` };
        const capture: Capture = {
          url,
          fetchedAt,
          request: { method: 'GET', headers: [['Host', host], ...Object.entries(headers)] },
          response: { status: response.statusCode, headers: answered, body, truncated: false },
        };
        return { kind: 'answer', capture };
      } catch (error) {
        return told(error, timedOut);
      } finally {
        clearTimeout(deadline);
        signal?.removeEventListener('abort', end);
      }
    },
    close: () => agent.destroy(),
  };
}

/** An ETag alone is asked by where there is one: it says more than a time in seconds. */
function conditional(condition: Validators | null): Record<string, string> {
  if (condition === null) return {};
  const { etag, lastModified } = condition;
  if (etag !== null) return { 'If-None-Match': etag };
  return lastModified === null ? {} : { 'If-Modified-Since': lastModified };
}

/** The value of a header, or null. */
export function header(headers: Capture['response']['headers'], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, i) => [String(raw[2 * i]), String(raw[2 * i + 1])]);
}

/** A page that begins like gzip is gzip, also where the server does not say so. */
function isText(contentType: string | null): boolean {
  return /^\s*(?:text\/|application\/xhtml)/i.test(contentType ?? '');
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

const HELD = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;
const BAD_TLS = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_CERT|HOSTNAME_MISMATCH|EPROTO)/;

/** What went wrong on the wire, in words and as what it means for the address. */
function told(thrown: unknown, timedOut: boolean): Exchange {
  const error = thrown as NodeJS.ErrnoException;
  const { code = '' } = (error.cause as NodeJS.ErrnoException | undefined)?.code
    ? (error.cause as NodeJS.ErrnoException)
    : error;
  if (code === PRIVATE_ADDRESS) return { kind: 'refused', reason: 'private-address', detail: error.message };
  if (BAD_TLS.test(code)) return { kind: 'refused', reason: 'bad-tls', detail: `${code}: ${error.message}` };
  const detail = timedOut ? 'took too long in all' : `${code || error.name}: ${error.message}`;
  return { kind: 'failed', detail, retryAfterMs: null, held: timedOut || thrown instanceof Drips || HELD.test(code) };
}
