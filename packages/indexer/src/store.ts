// The store: where records are put and queried. SQLite and Elasticsearch keep one contract (store.contract.ts).
import type { Meeting, Official, PageRecord, Statistic } from '@giaoban/records';
import type { Facet, Query } from './query.ts';

export interface PutResult {
  /** Records written: new ones, and newer revisions of known ones. */
  readonly written: number;
  /** Records left as they were: the store has this revision or a newer one. */
  readonly unchanged: number;
  /** Records that the store would not take, with the reason. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
}

/** Where an item of another target comes from. */
export interface RecordRef {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly place: PageRecord['place'];
}
export interface Highlight {
  readonly field: 'title' | 'text';
  /** Offsets into the original field, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
/** A record as a search answers it: the text shortened to a passage; `get` gives the whole. */
export interface RecordItem extends Omit<PageRecord, 'text' | 'places'> {
  readonly snippet: { readonly text: string; readonly start: number };
  readonly highlights: readonly Highlight[];
}
export interface MeetingItem extends Meeting {
  readonly record: RecordRef;
}
/** One name over all records; joining of misspelt names and keeping homonyms apart is the resolver's work. */
export interface PersonItem {
  readonly name: string;
  readonly titles: readonly string[];
  readonly records: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The newest appearances, at most ten. */
  readonly appearances: readonly (Pick<Official, 'id' | 'name' | 'role' | 'titles'> & { readonly record: RecordRef })[];
}
export interface StatisticItem extends Statistic {
  readonly record: RecordRef;
}
export interface ItemOf {
  records: RecordItem;
  meetings: MeetingItem;
  people: PersonItem;
  statistics: StatisticItem;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
export interface SearchResult<Item = ItemOf[keyof ItemOf]> {
  readonly total: number;
  readonly items: readonly Item[];
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
}
export interface StoreCounts {
  readonly records: number;
  readonly meetings: number;
  readonly officials: number;
  readonly statistics: number;
}

export interface Store {
  /** Idempotent by id and revision: a later capture wins, within a capture the later extractor; nothing older overwrites. */
  put(records: readonly PageRecord[]): Promise<PutResult>;
  /** Takes records out, with all their items. Unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  get(id: string): Promise<PageRecord | null>;
  search<T extends Query['target']>(query: Query & { target: T }): Promise<SearchResult<ItemOf[T]>>;
  counts(): Promise<StoreCounts>;
  /** All records in the order of their ids: for export and comparison. */
  all(): AsyncIterable<PageRecord>;
  /** Makes what was put visible to `search`. */
  refresh(): Promise<void>;
  /** @throws RetryableError where the store does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}
