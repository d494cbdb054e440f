// A crawl task and its outcome: what the frontier hands out, and what it must be told in the end.
import type { CaptureEntry } from '@giaoban/archive';

export type TaskKind = 'seed' | 'sitemap' | 'feed' | 'listing' | 'article';

/** One address to fetch. Plain data: it travels through queues. */
export interface CrawlTask {
  /** Canonical URL: the key of the frontier. */
  readonly url: string;
  readonly host: string;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly attempt: number;
}

export interface Discovered {
  readonly url: string;
  readonly kind: TaskKind;
  /** Link that led here, for explaining. */
  readonly via: string;
  /** True for a further page of the listing it was found on: that one may be followed however far it leads. */
  readonly continues: boolean;
}

/** What came of a task. `fetched` alone gives a page to extract, and only where `article` says so. */
export type TaskOutcome =
  | {
      readonly status: 'fetched';
      readonly entry: CaptureEntry;
      /** Address after redirects, canonical. */
      readonly finalUrl: string;
      readonly article: boolean;
      /** Digest of the main text alone: equal for one article under two addresses. Null where there is too little text. */
      readonly contentKey: string | null;
      readonly discovered: readonly Discovered[];
    }
  | {
      readonly status: 'refused';
      readonly reason: RefusedReason;
      readonly detail: string;
      readonly discovered: readonly Discovered[];
    }
  | { readonly status: 'failed'; readonly detail: string; readonly retryAfterMs: number | null };

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
  | 'bad-address';
