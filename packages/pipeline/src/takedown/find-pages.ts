// Which pages a takedown takes: a page with its copies, all of a portal, all that name a person, all that are too old.
import { namesPerson } from '@giaoban/archive';
import type { Store } from '@giaoban/indexer';
import { BadDataError, canonicalUrl, type PageRecord, recordId } from '@giaoban/records';
import type { Ledger, LedgerPage } from '../ledger.ts';
import { textOf } from './text-of.ts';

export type Wanted =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'portal'; readonly host: string }
  | { readonly kind: 'person'; readonly name: string }
  /** Articles of a host that were fetched before that instant. */
  | { readonly kind: 'expired'; readonly host: string; readonly before: string };

export interface FoundPages {
  readonly urls: readonly string[];
  /** Ids of records that the store has of them. */
  readonly records: readonly string[];
}

/** In store and ledger; the order is that of the addresses. */
export async function findPages(wanted: Wanted, ledger: Ledger, store: Store): Promise<FoundPages> {
  const urls = new Set<string>();
  const records = new Set<string>();
  if (wanted.kind === 'page') {
    for (const url of ledger.sameArticle(canonicalOf(wanted.url))) urls.add(url);
    for (const url of urls) {
      const id = recordId({ url, text: '' });
      if ((await store.get(id)) !== null) records.add(id);
    }
  } else {
    for (const page of ledger.pages()) if (isOf(page, wanted)) urls.add(page.job.url);
    for await (const record of store.all()) {
      const { url } = record.source;
      if (!isTaken(record, wanted, urls)) continue;
      records.add(record.id);
      if (url !== null) for (const copy of ledger.sameArticle(url)) urls.add(copy);
    }
  }
  return { urls: [...urls].sort(), records: [...records].sort() };
}

type Several = Exclude<Wanted, { kind: 'page' }>;

/** Of the ledger; who is named is known of records alone, and of pages that were refused for naming somebody. */
function isOf({ job, state }: LedgerPage, wanted: Several): boolean {
  if (wanted.kind === 'person') return state === 'taken-down';
  if (new URL(job.url).host !== wanted.host) return false;
  // Front pages and listings lead to what is new: they stay.
  return wanted.kind === 'portal' || (['record', 'copy'].includes(state) && job.fetchedAt < wanted.before);
}

function isTaken(record: PageRecord, wanted: Several, urls: ReadonlySet<string>): boolean {
  const { url } = record.source;
  if (wanted.kind === 'person') return namesPerson(wanted.name, textOf(record));
  if (wanted.kind === 'portal') return url !== null && new URL(url).host === wanted.host;
  return url !== null && urls.has(url);
}

/** @throws BadDataError where it is no address of a page */
export function canonicalOf(url: string): string {
  const canonical = canonicalUrl(url);
  if (canonical === null) throw new BadDataError(url, 'is no http or https address');
  return canonical;
}
