// Province × organ × period: reported, silent, or not crawled.
import type { PageRecord } from '@giaoban/records';
import { nameKey, provinceNamed, provinceNow } from '@giaoban/resources';
import { sortKey } from '@giaoban/text';
import { filterKey } from '../../rows/filter-key.ts';
import { organOn } from '../organs/lineage.ts';
import { organLevel } from '../organs/organ-level.ts';
import { splitPlace } from '../places/seat.ts';
import { resolvedId } from '../resolved-id.ts';
import type { CoverageRow } from './coverage-row.ts';
import { provincesWith } from './provinces-with.ts';
import { unreadFiles } from './unread-files.ts';

/** Reports of a period appear from shortly before its end to some months after. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 120;
const DAY = 86_400_000;

interface Report {
  readonly province: string;
  readonly organ: string;
  readonly unit: string | null;
  readonly period: { readonly start: string; readonly end: string };
  readonly record: string;
}

/**
 * A row for each province that can have the organ and each period for which any province's organ of that name reported, in the geography of the
 * period's end; by organ, period and province.
 */
export async function* resolveCoverage(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
): AsyncGenerator<CoverageRow> {
  const reports = new Map<string, Report[]>();
  const pages = new Map<string, number[]>();
  const files = unreadFiles();
  for await (const record of records) {
    if (record.attachedTo !== undefined) files.read(record);
    const province = record.place.province;
    if (province === null) continue;
    for (const report of reportsOf(record, provinceNamed(province)?.name ?? province)) {
      addTo(reports, `${filterKey(report.organ)} ${report.period.start} ${report.period.end}`, report);
    }
    const day = record.publishedAt?.slice(0, 10) ?? record.meetings[0]?.date?.start;
    if (day === undefined) continue;
    addTo(pages, nameKey(province), Date.parse(day));
    files.add(record, nameKey(province), Date.parse(day));
  }
  for (const days of pages.values()) days.sort((a, b) => a - b);
  const unread = files.days();
  const inOrder = [...reports.values()].map((group) => {
    const organ = commonest(group.map((report) => report.organ));
    const { period } = group[0]!;
    return { organ, period, group, key: `${sortKey(organ)} ${filterKey(organ)} ${period.start} ${period.end}` };
  });
  inOrder.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { organ, period, group } of inOrder) yield* rowsOf(organ, period, group, pages, unread);
}

function reportsOf(record: PageRecord, province: string): Report[] {
  return record.meetings.flatMap(({ organiser, reportingPeriod: period }) => {
    if (organiser === null || period === null || period.end < period.start) return [];
    const { organ, place } = splitPlace(organiser, organLevel(organiser));
    const unit = place ?? record.place.commune ?? record.place.district;
    return [
      {
        province,
        organ: organOn(organ, period.end, province),
        unit,
        period: { start: period.start, end: period.end },
        record: record.id,
      },
    ];
  });
}

/** @param reports of the organ for the period. Accents tell organs apart: "Quân đoàn" (a corps), "Quận đoàn" (youth of a district). */
function rowsOf(
  organ: string,
  period: Report['period'],
  reports: readonly Report[],
  pages: ReadonlyMap<string, readonly number[]>,
  unread: ReadonlyMap<string, readonly number[]>,
): CoverageRow[] {
  const end = Date.parse(period.end);
  const expected = (days: readonly number[] = []) =>
    upTo(days, end + DAYS_AFTER * DAY) - upTo(days, end - DAYS_BEFORE * DAY - 1);
  const asked = provincesWith(organ, period.end);
  // A province of before that still reports under its old name keeps its row.
  const named = [...reports.map(({ province }) => province), ...asked].map((name) => [nameKey(name), name] as const);
  return [...new Map(named).values()]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((province) => {
      const own = reports.filter((report) => nameKey(report.province) === nameKey(province));
      const near = expected(pages.get(nameKey(province)));
      return {
        id: resolvedId('c', [`${nameKey(province)} ${filterKey(organ)} ${period.start} ${period.end}`]),
        province,
        provinceNow: provinceNow(province),
        organ,
        period,
        state: own.length > 0 ? 'reported' : near > 0 ? 'silent' : 'not-crawled',
        records: [...new Set(own.map(({ record }) => record))].sort(),
        units: [...new Set(own.flatMap(({ unit }) => unit ?? []))].sort(),
        pages: near,
        filesNotRead: expected(unread.get(nameKey(province))),
      };
    });
}

/** Of the spellings of one name the commonest; of equals the first by its letters. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}

const sortKeys = new Map<string, string>();

function keyOf(province: string): string {
  const key = sortKeys.get(province) ?? sortKey(province);
  sortKeys.set(province, key);
  return key;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** How many of the days, in their order, are not after `last`. */
function upTo(days: readonly number[], last: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
