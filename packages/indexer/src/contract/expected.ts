// What the stores must answer, worked out over the plain records without any index.
import type { Meeting, Official, PageRecord, Statistic } from '@giaoban/records';
import { provinceNow } from '@giaoban/resources';
import { corpus } from '../testing/corpus.ts';

export const RECORDS = corpus();

export interface Of<Item> {
  readonly item: Item;
  readonly record: PageRecord;
}
const tail = (record: PageRecord) => record.source.url!.split('/').at(-1)!;
const each = <Item>(items: (record: PageRecord) => readonly Item[]): Of<Item>[] =>
  RECORDS.flatMap((record) => items(record).map((item) => ({ item, record })));

export const MEETINGS = each<Meeting>((record) => record.meetings);
export const STATISTICS = each<Statistic>((record) => record.statistics);
export const APPEARANCES = each<Official>((record) => record.officials);

/** Letters without accents, as nothing of the project makes them. */
export function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export const now = (record: PageRecord) => record.place.province && provinceNow(record.place.province);
export const published = (record: PageRecord) =>
  record.publishedAt === null ? null : Date.parse(record.publishedAt.replace(/^(.{10})$/, '$1T00:00:00+07:00'));
export const meetingDays = (record: PageRecord) =>
  record.meetings.flatMap(({ date }) => (date === null ? [] : [date.start]));
export const hasOffice = (record: PageRecord, words: string) =>
  record.officials.some(({ titles }) => titles.some(({ canonical }) => canonical.includes(words)));

export const recordNames = (fits: (record: PageRecord) => boolean) => oldest(RECORDS.filter(fits), published, tail);
export const meetingNames = (fits: (meeting: Meeting, record: PageRecord) => boolean) =>
  oldest(
    MEETINGS.filter(({ item, record }) => fits(item, record)),
    ({ item }) => (item.date === null ? null : Date.parse(item.date.start)),
    nameOf,
  );
export const statisticNames = (fits: (statistic: Statistic, record: PageRecord) => boolean) =>
  oldest(
    STATISTICS.filter(({ item, record }) => fits(item, record)),
    ({ record }) => published(record),
    nameOf,
  );

const nameOf = ({ item, record }: Of<{ id: string }>) => `${tail(record)} ${item.id}`;
const idOf = (of: PageRecord | Of<{ id: string }>) => ('item' in of ? `${of.record.id}/${of.item.id}` : of.id);

/** Oldest first, unknown times last, then by id. */
function oldest<T extends PageRecord | Of<{ id: string }>>(
  items: readonly T[],
  time: (item: T) => number | null,
  name: (item: T) => string,
): string[] {
  const last = Number.POSITIVE_INFINITY;
  return [...items]
    .sort((a, b) => {
      const [left, right] = [time(a) ?? last, time(b) ?? last];
      return left === right ? (idOf(a) < idOf(b) ? -1 : 1) : left - right;
    })
    .map(name);
}

/** How many of the items have each value; a value counts once an item. */
export function counted(values: readonly (readonly (string | null)[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const list of values) {
    for (const value of new Set(list)) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
