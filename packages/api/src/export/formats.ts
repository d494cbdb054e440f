// The formats of an export: which targets each is for, and how the items of a question are written in it.
import type { ItemOf, MeetingItem, QueryTarget, RecordItem, Store } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import { calendar } from './calendar.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { jsonLines } from './json-lines.ts';
import { openCivicDataEvent } from './open-civic-data.ts';
import { parquet } from './parquet.ts';
import { schemaEvent } from './schema-event.ts';
import { columnsOf } from './table.ts';
import { webAnnotations } from './web-annotation.ts';

export interface ExportContext {
  readonly store: Store;
  readonly target: QueryTarget;
  /** `https://host` under which the API answers. */
  readonly origin: string;
  /** Made for a spreadsheet: byte order mark, no formulas. */
  readonly forSpreadsheet: boolean;
}
type Items = AsyncIterable<ItemOf[QueryTarget]>;

export interface ExportFormat {
  readonly targets: readonly QueryTarget[];
  readonly contentType: string;
  /** Of the file that a browser saves. */
  readonly extension: string;
  readonly says: string;
  readonly write: (items: Items, context: ExportContext) => AsyncIterable<string | Uint8Array>;
}

const EVERY: readonly QueryTarget[] = ['records', 'meetings', 'people', 'statistics'];
const LINES = { contentType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl' };

export const EXPORT_FORMATS = {
  csv: {
    targets: EVERY,
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    says: 'a table; `bom=1` for spreadsheets',
    write: (items, { target, forSpreadsheet }) => csv(items, columnsOf(target), forSpreadsheet),
  },
  jsonl: {
    ...LINES,
    targets: EVERY,
    says: 'JSON Lines: whole records with their text; meetings, people and figures as the search routes answer them',
    write: (items, { target, store }) =>
      jsonLines(target === 'records' ? wholeRecords(store, items as AsyncIterable<RecordItem>) : items),
  },
  parquet: {
    targets: EVERY,
    contentType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    says: 'the same table as CSV, with types',
    write: (items, { target }) => parquet(items, columnsOf(target)),
  },
  datapackage: {
    targets: EVERY,
    contentType: 'application/zip',
    extension: 'zip',
    says: 'a Frictionless data package: the table with its description, zipped',
    write: (items, { target }) => dataPackage(items, target),
  },
  ocd: {
    ...LINES,
    targets: ['meetings'],
    says: 'Open Civic Data events, one a line; meetings whose day is unknown are left out',
    write: (items) => jsonLines(known(items as AsyncIterable<MeetingItem>, openCivicDataEvent)),
  },
  'schema-org': {
    ...LINES,
    targets: ['meetings'],
    says: 'schema.org Events in JSON-LD, one a line; meetings whose day is unknown are left out',
    write: (items, { origin }) =>
      jsonLines(known(items as AsyncIterable<MeetingItem>, (meeting) => schemaEvent(meeting, origin))),
  },
  ics: {
    targets: ['meetings'],
    contentType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    says: 'an iCalendar to subscribe to; meetings whose day is unknown are left out',
    write: (items) => calendar(items as AsyncIterable<MeetingItem>),
  },
  annotations: {
    ...LINES,
    targets: ['records'],
    says: 'W3C Web Annotations on `/v1/records/{id}/text`, one a line',
    write: (items, { origin, store }) =>
      jsonLines(
        each(wholeRecords(store, items as AsyncIterable<RecordItem>), (record) => webAnnotations(record, origin)),
      ),
  },
} as const satisfies Record<string, ExportFormat>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** One that was withdrawn since the search found it is left out. */
async function* wholeRecords(store: Store, items: AsyncIterable<RecordItem>): AsyncGenerator<PageRecord> {
  for await (const ids of together(items)) {
    for (const record of await Promise.all(ids.map((id) => store.get(id)))) if (record !== null) yield record;
  }
}

/** A store that is a server away answers several in the time of one. */
const AT_ONCE = 16;

async function* together(items: AsyncIterable<RecordItem>): AsyncGenerator<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) {
    ids.push(id);
    if (ids.length === AT_ONCE) yield ids.splice(0);
  }
  yield ids;
}

async function* known<Item>(items: AsyncIterable<Item>, write: (item: Item) => object | null): AsyncGenerator<object> {
  for await (const item of items) {
    const written = write(item);
    if (written !== null) yield written;
  }
}

async function* each<Item>(items: AsyncIterable<Item>, write: (item: Item) => object[]): AsyncGenerator<object> {
  for await (const item of items) yield* write(item);
}
