// The store: where records are put and queried. SQLite and Elasticsearch keep one contract (store.contract.ts).
import type { Meeting, Official, PageRecord, Statistic } from '@giaoban/records';
import type { Facet, Query } from './query.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';
import type { ViewName, ViewPage, ViewQuery, ViewRow } from './view.ts';

export interface PutResult {
  /** Records written: new ones, and newer revisions of known ones. */
  readonly written: number;
  /** Records left as they were: the store has this revision or a newer one. */
  readonly unchanged: number;
  /** Records that the store would not take, with the reason. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
}

export interface PutOptions {
  /** Also writes records of the very revision that the store has: what a reviewer corrected. */
  readonly again?: boolean;
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

/** What became of a record since a reader last asked. */
export interface StoreChange {
  /** Grows with every commit of the store; numbers in between belong to changes that later ones replaced. */
  readonly seq: number;
  readonly id: string;
  /** `created`: not there at `since`; `withdrawn`: taken out. */
  readonly kind: 'created' | 'changed' | 'withdrawn';
}
export interface StoreChanges {
  readonly changes: readonly StoreChange[];
  /** What to ask with next: the last `seq` given, or `since` where there was nothing. */
  readonly next: number;
}

export interface Store {
  /** Idempotent by id and revision: a later capture wins, within a capture the later extractor; nothing older overwrites. */
  put(records: readonly PageRecord[], options?: PutOptions): Promise<PutResult>;
  /** Takes records out, with all their items. Unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  get(id: string): Promise<PageRecord | null>;
  search<T extends Query['target']>(query: Query & { target: T }): Promise<SearchResult<ItemOf[T]>>;
  counts(): Promise<StoreCounts>;
  /** All records in the order of their ids: for export and comparison. */
  all(): AsyncIterable<PageRecord>;
  /**
   * The last change of every record that changed behind `since` (0: all), in the order of the store's commits: a counter,
   * not a clock. Nothing is left out: a number is only given once all before it are settled. No `refresh` is needed.
   *
   * @throws BadDataError where `since` or `limit` (at most 10,000) is no such number
   */
  changes(since: number, limit: number): Promise<StoreChanges>;
  /**
   * Puts `rows` in the place of all rows of the view. Readers see the old ones until all new ones are in, then only
   * those; where the step fails, the old ones stay. Of two at once the one that started later stands.
   *
   * @throws BadDataError for an id given twice, or a key too long
   */
  replaceView(view: ViewName, rows: AsyncIterable<ViewRow> | Iterable<ViewRow>): Promise<void>;
  /** Rows of a view in the order of their sort keys; a view that was never made is empty. */
  view(view: ViewName, query: ViewQuery): Promise<ViewPage>;
  /**
   * Names that have a word starting with each word of `prefix`, in any order, with or without accents: those with the
   * accents that were typed first, then by how many records name them.
   */
  suggest(prefix: string, options?: SuggestOptions): Promise<readonly Suggestion[]>;
  /** Makes what was put visible to `search` and `suggest`. */
  refresh(): Promise<void>;
  /** Reads ahead what first questions would wait for; others are answered between. Stores that read nothing ahead have none. */
  warm?(): Promise<void>;
  /** @throws RetryableError where the store does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}
