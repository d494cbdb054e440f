// A crawl task and its outcome: what the frontier hands out, and what it must be told in the end.
import type { CaptureEntry } from '@giaoban/archive';

export type TaskKind = 'seed' | 'sitemap' | 'feed' | 'listing' | 'article' | 'part' | 'attachment';

/** One address to fetch. Plain data: it travels through queues. */
export interface CrawlTask {
  /** Canonical URL: the key of the frontier. */
  readonly url: string;
  readonly host: string;
  /** The address as the portal writes it, where its path is spelled otherwise: asked where the canonical one is not there. */
  readonly written: string | null;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly attempt: number;
  /** Page that links an attachment, or that a part belongs to: it is named to the server, and so in the archive. Null for all else. */
  readonly referrer: string | null;
  /** The last fetch of the address; null where it is the first. */
  readonly previous: Previous | null;
}

/** What a server gave for asking it later whether a page has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The capture that a new fetch is compared with; validators only where the host means them. */
export interface Previous extends Validators {
  /** Address asked for, after redirects. */
  readonly url: string;
  readonly fetchedAt: string;
  readonly digest: string;
}

export interface Discovered {
  readonly url: string;
  readonly kind: TaskKind;
  /** Link that led here, for explaining. */
  readonly via: string;
  /** True for a further page of the listing it was found on: that one may be followed however far it leads. */
  readonly continues: boolean;
  /** See `CrawlTask`. */
  readonly written?: string;
  /** When a sitemap or feed says that it changed last, as written there. */
  readonly modified?: string;
  /** What a listing says of an article, as a digest that changes with it. */
  readonly label?: string;
}

/** What came of a task. `fetched` alone gives a page to extract, and only where `article` says so. */
export type TaskOutcome =
  | {
      readonly status: 'fetched';
      readonly entry: CaptureEntry;
      /** The redirect that stands now where the article stood before. */
      readonly left?: CaptureEntry;
      /** Address after redirects, canonical. */
      readonly finalUrl: string;
      readonly article: boolean;
      /**
       * Digest of the main text alone, of a listing of the articles that it links: equal for one page under two addresses.
       * Null where there is too little to tell.
       */
      readonly contentKey: string | null;
      readonly validators: Validators;
      readonly discovered: readonly Discovered[];
    }
  /** Asked again and as it was: the server says so, or the same bytes came. */
  | { readonly status: 'unchanged'; readonly detail: string; readonly discovered: readonly Discovered[] }
  | {
      readonly status: 'refused';
      readonly reason: RefusedReason;
      readonly detail: string;
      readonly discovered: readonly Discovered[];
    }
  | {
      readonly status: 'failed';
      readonly detail: string;
      readonly retryAfterMs: number | null;
      /** The server held the request until our patience ended. */
      readonly held?: boolean;
      /** The server forbade it, and may not mean it for good. */
      readonly barred?: boolean;
    };

/** Why an address gave no page for good. */
export type RefusedReason =
  | 'robots'
  | 'private-address'
  | 'not-found'
  | 'soft-404'
  | 'too-large'
  | 'redirect-loop'
  | 'off-site'
  | 'not-html'
  | 'http-status'
  | 'bad-tls'
  | 'trap'
  | 'bad-address'
  | 'taken-down';
