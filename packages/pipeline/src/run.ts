// What a run is told and what it tells: the same for the local runner and the cluster's coordinator.
import type { CrawlEvent } from '@giaoban/crawler';
import type { PageRecord, Refusal } from '@giaoban/records';
import type { PortalDay } from './drift/find-drift.ts';
import type { LedgerCounts, Refused } from './ledger.ts';

/** How pages are fetched. */
export interface FetchSettings {
  /** Least milliseconds between two requests to one host; a longer crawl-delay of the host holds. */
  readonly delayMs: number;
  /** Fetch from loopback and private addresses too. */
  readonly allowPrivate: boolean;
  /** Page or mail address of whoever runs the crawler, for its User-Agent; null where none is set. */
  readonly contact: string | null;
  /** Fetch the files that articles link: PDF, DOCX … */
  readonly attachments: boolean;
}

export type RunEvent =
  | CrawlEvent
  | { readonly type: 'record'; readonly record: PageRecord }
  | { readonly type: 'page-refused'; readonly refusal: Refusal }
  /** The page broke whatever read it, and is kept apart: `giaoban quarantine` shows it. */
  | { readonly type: 'page-quarantined'; readonly url: string; readonly reason: string }
  /** How each portal was read on the last day, at the end of a run. */
  | { readonly type: 'drift'; readonly days: readonly PortalDay[] }
  | {
      readonly type: 'stored';
      readonly written: number;
      readonly unchanged: number;
      readonly rejected: readonly { id: string; reason: string }[];
    };

export interface RunSummary {
  /** Pages fetched in this run: new ones, and those that have changed. */
  readonly pages: number;
  /** Those of them that are articles, each once. */
  readonly articles: number;
  /** Of the articles, those that were known and say something else now. */
  readonly edited: number;
  /** Pages that were asked again and are as they were. */
  readonly unchanged: number;
  /** Pages that were there and are not any more; what was read from them stays. */
  readonly gone: number;
  /** Addresses that failed in this run, and will be tried again. */
  readonly failed: number;
  /** Addresses that gave no page in this run, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** What has come of the pages of the archive, from all runs, where they are read into a store; else null. */
  readonly stored: (LedgerCounts & { readonly refusedPages: readonly Refused[] }) | null;
}
