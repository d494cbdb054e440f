// Exports as tables: one line an item, lists joined in a cell; the whole of an item is in JSON Lines.
import { type Cell, csv } from '@giaoban/api';
import type {
  CoverageRow,
  Person,
  ReprintGroup,
  ResolvedEvent,
  SeriesRow,
  SeriesValue,
} from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';

type Column<Item> = readonly [name: string, of: (item: Item) => Cell];

const list = (values: readonly (string | null)[]) => values.filter((value) => value !== null).join('; ') || null;
const paths = (records: readonly { source: { path: string | null; url: string | null } }[]) =>
  list(records.map(({ source }) => source.path ?? source.url));
const told = (values: readonly SeriesValue[]) => list(values.map(({ value }) => String(value)));

const RECORDS: readonly Column<PageRecord>[] = [
  ['id', ({ id }) => id],
  ['path', ({ source }) => source.path],
  ['url', ({ source }) => source.url],
  ['title', ({ title }) => title],
  ['published', ({ publishedAt }) => publishedAt],
  ['province', ({ place }) => place.province],
  ['district', ({ place }) => place.district],
  ['commune', ({ place }) => place.commune],
  ['meetings', ({ meetings }) => list(meetings.map(({ name, kind }) => name ?? kind))],
  ['officials', ({ officials }) => list(officials.map(({ name }) => name))],
  ['statistics', ({ statistics }) => statistics.length],
  ['text', ({ text }) => text],
];

const PEOPLE: readonly Column<Person>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['other_names', ({ otherNames }) => list(otherNames)],
  ['pages', ({ mentions }) => mentions.length],
  [
    'posts',
    ({ posts }) => list(posts.map((post) => [post.title, place(post.place), span(post)].filter(Boolean).join(', '))),
  ],
  ['sources', ({ mentions }) => paths(mentions)],
];
const place = ({ province, district, commune }: Person['posts'][number]['place']) =>
  [commune, district, province].filter(Boolean).join(' – ');
const span = ({ from, to }: Person['posts'][number]) => (from === null ? 'former' : `${from}..${to}`);

const EVENTS: readonly Column<ResolvedEvent>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => name],
  ['start', ({ date }) => date?.start ?? null],
  ['end', ({ date }) => date?.end ?? null],
  ['organiser', ({ organiser }) => organiser],
  ['status', ({ status }) => status],
  ['province', ({ place }) => place.province],
  ['district', ({ place }) => place.district],
  ['commune', ({ place }) => place.commune],
  ['pages', ({ records }) => records.length],
  ['conflicts', ({ conflicts }) => list(conflicts.map(({ field }) => field))],
  ['sources', ({ records }) => paths(records)],
];

const SERIES: readonly Column<SeriesRow>[] = [
  ['id', ({ id }) => id],
  ['series', ({ series }) => series],
  ['measure', ({ measure }) => measure],
  ['unit', ({ unit }) => unit],
  ['kind', ({ kind }) => kind],
  ['change', ({ change }) => change],
  ['province', ({ place }) => place.province],
  ['province_now', ({ place }) => place.provinceNow],
  ['district', ({ place }) => place.district],
  ['commune', ({ place }) => place.commune],
  ['start', ({ period }) => period?.start ?? null],
  ['end', ({ period }) => period?.end ?? null],
  ['as_of', ({ asOf }) => asOf],
  ['cumulative', ({ cumulative }) => cumulative],
  ['value', ({ values }) => values[0]?.value ?? null],
  ['values', ({ values }) => told(values)],
  ['targets', ({ targets }) => told(targets)],
  ['share_of_target', ({ fulfilment }) => fulfilment?.share ?? null],
  ['conflict', ({ conflicts }) => conflicts.length > 0],
  ['ambiguous', ({ ambiguous }) => ambiguous],
  ['sum_differences', ({ sumDifferences }) => list(sumDifferences.map(({ difference }) => String(difference)))],
  ['outlier', ({ outlier }) => outlier],
  ['sources', ({ values, targets }) => paths([...values, ...targets].flatMap(({ records }) => records))],
];

const COVERAGE: readonly Column<CoverageRow>[] = [
  ['id', ({ id }) => id],
  ['province', ({ province }) => province],
  ['province_now', ({ provinceNow }) => provinceNow],
  ['organ', ({ organ }) => organ],
  ['start', ({ period }) => period.start],
  ['end', ({ period }) => period.end],
  ['state', ({ state }) => state],
  ['pages', ({ pages }) => pages],
  ['files_not_read', ({ filesNotRead }) => filesNotRead],
  ['units', ({ units }) => list(units)],
  ['records', ({ records }) => list(records)],
];

const REPRINTS: readonly Column<ReprintGroup>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['pages', ({ pages }) => pages.length],
  ['portals', ({ pages }) => list([...new Set(pages.map(({ portal }) => portal))])],
  ['first_published', ({ pages }) => pages[0]?.publishedAt ?? null],
  ['earliest', ({ earliest }) => earliest],
  ['originals', ({ originals }) => list(originals.map(({ name }) => name))],
  ['sources', ({ pages }) => paths(pages)],
];

const TABLES = {
  records: RECORDS,
  people: PEOPLE,
  events: EVENTS,
  series: SERIES,
  coverage: COVERAGE,
  reprints: REPRINTS,
} as const;

/** Lines of RFC 4180, the first with the names of the columns. */
export function csvLines(
  items: AsyncIterable<object> | Iterable<object>,
  what: keyof typeof TABLES,
): AsyncIterable<string> {
  const columns = (TABLES[what] as readonly Column<object>[]).map(([name, of]) => ({ name, of }));
  return csv(each(items), columns, false);
}

async function* each(items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<object> {
  yield* items;
}
