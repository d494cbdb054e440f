// What a model is given of an item: besides what was read, the words of the page that tell it, and where to look.
import type { Store } from '@giaoban/indexer';
import type { PageRecord, Span } from '@giaoban/records';

/** Letters on either side of the evidence. */
const AROUND = 80;

export interface Links {
  /** The page itself. */
  readonly page: string | null;
  /** The record over the API, where it is served. */
  readonly record: string | null;
}

/** @param origin of the API; null where it is not served */
export function linksOf(id: string, url: string | null, origin: string | null): Links {
  return { page: url, record: origin === null ? null : `${origin}/v1/records/${encodeURIComponent(id)}` };
}

export function quoteOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND).trim();
}

/** The record with a quote beside every span. @param textLimit letters of the text that are given */
export function recordWithQuotes(record: PageRecord, textLimit: number): object {
  const quoted = <T extends { readonly evidence: Span }>(item: T) => ({
    ...item,
    quote: quoteOf(record.text, item.evidence),
  });
  return {
    ...record,
    text: record.text.slice(0, textLimit),
    textIsCut: record.text.length > textLimit,
    places: undefined,
    meetings: record.meetings.map(quoted),
    officials: record.officials.map((official) => ({
      ...official,
      quote: quoteOf(record.text, official.mentions[0]!),
      titles: official.titles.map(quoted),
    })),
    statistics: record.statistics.map(quoted),
    citedDocuments: record.citedDocuments.map(quoted),
  };
}

/** Records by their ids, each asked for once; those that are gone are left out. */
export async function recordsOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, PageRecord>> {
  const found = new Map<string, PageRecord>();
  for (const id of new Set(ids)) {
    const record = await store.get(id);
    if (record !== null) found.set(id, record);
  }
  return found;
}
