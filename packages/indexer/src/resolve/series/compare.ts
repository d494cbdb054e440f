// Compares a measure by place and period: unequal periods refused or scaled, cumulative figures never added, nobody counted twice.
import { BadDataError, Day } from '@giaoban/records';
import { nameKey, provinceNamed } from '@giaoban/resources';
import { sortKey } from '@giaoban/text';
import { cellsNow } from './cells-now.ts';
import { chooseMeasure } from './choose-measure.ts';
import type { CompareCell, ComparedPlace, CompareQuestion, CompareRow, Comparison, Refused } from './comparison.ts';
import { months } from './outliers.ts';
import { placeKey, type SeriesRow } from './series-row.ts';

/** @throws BadDataError naming `geography` or the periods: these are no periods, or of unequal length and not to be scaled */
export function compareSeries(rows: readonly SeriesRow[], question: CompareQuestion): Comparison {
  if (question.level === 'district' && question.geography === 'now')
    throw new BadDataError('geography', 'districts ended on 30 June 2025: they are compared as they were');
  const { chosen, otherMeasures } = chooseMeasure(rows, question);
  const ofPlaces = chosen.filter((row) => isAsked(row, question.places ?? []));
  const periods = question.periods?.length ? askedPeriods(question) : usualPeriods(ofPlaces);
  const refused: Refused[] = [];
  const cells = new Map<string, RowCells>();
  for (const row of ofPlaces) {
    const found = cellOf(row, periods, question.scale);
    if ('reason' in found) refused.push(found);
    else {
      const key = placeKey(row.place);
      const own = cells.get(key) ?? { place: comparedPlace(row), era: row.place.era, byPeriod: new Map() };
      own.byPeriod.set(found.period, [...(own.byPeriod.get(found.period) ?? []), found]);
      cells.set(key, own);
    }
  }
  const then = [...cells.values()].map((own) => rowThen(own, periods));
  return {
    measure: chosen[0]?.measure ?? question.measure,
    unit: chosen[0]?.unit ?? question.unit ?? '',
    kind: chosen.find(({ kind }) => kind !== null)?.kind ?? null,
    level: question.level,
    geography: question.geography,
    periods,
    rows: (question.geography === 'now'
      ? cellsNow(then, periods, chosen, refused)
      : then.map(({ era: _, ...row }) => row)
    ).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    refused,
    otherMeasures,
  };
}

export interface RowThen extends CompareRow {
  readonly era: 'before' | 'after';
}

interface RowCells {
  readonly place: ComparedPlace;
  readonly era: RowThen['era'];
  readonly byPeriod: Map<string, CompareCell[]>;
}

function rowThen({ place, era, byPeriod }: RowCells, periods: readonly string[]): RowThen {
  return {
    ...place,
    era,
    // A value of the period itself beats one that was scaled.
    cells: periods.map(
      (period) =>
        byPeriod.get(period)?.toSorted((a, b) => Number(a.scaledFrom !== null) - Number(b.scaledFrom !== null))[0] ??
        null,
    ),
  };
}

function comparedPlace({ place: { province, district, commune } }: SeriesRow): ComparedPlace {
  return { province: province!, district, commune };
}

/** Units stand below their province. */
function orderOf({ province, district, commune }: ComparedPlace): string {
  return [province, district, commune].map((name) => sortKey(name ?? '')).join('\t');
}

function isAsked({ place }: SeriesRow, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const names = [place.province, place.provinceNow].filter((name) => name !== null).map(nameKey);
  return asked.some((name) => names.includes(nameKey(provinceNamed(name)?.name ?? name)));
}

const PERIOD = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

function askedPeriods({ periods = [], scale }: CompareQuestion): string[] {
  for (const period of periods) {
    const [, start = '', end = ''] = PERIOD.exec(period) ?? [];
    if (!Day.safeParse(start).success || !Day.safeParse(end).success) {
      throw new BadDataError(period, 'a period is written YYYY-MM-DD..YYYY-MM-DD, with days that there are');
    }
    if (end < start) throw new BadDataError(period, 'the period ends before it begins');
  }
  const lengths = new Set(periods.map(lengthOf));
  if (lengths.size > 1 && !scale) {
    throw new BadDataError(
      periods.join(', '),
      `periods of unequal length (${[...lengths].join(', ')} months) are compared only when scaled`,
    );
  }
  return [...periods];
}

function lengthOf(period: string): number {
  const [start = '', end = ''] = period.split('..');
  return months({ period: { start, end, label: period } });
}

/** All periods of the length that most places report. */
function usualPeriods(rows: readonly SeriesRow[]): string[] {
  const places = new Map<number, Set<string>>();
  for (const row of rows) {
    if (periodOf(row) === null || row.ambiguous) continue;
    const length = lengthOf(periodOf(row)!);
    places.set(length, (places.get(length) ?? new Set()).add(placeKey(row.place)));
  }
  const usual = [...places].sort(([a, x], [b, y]) => y.size - x.size || b - a)[0]?.[0];
  const periods = rows.flatMap((row) => {
    const period = periodOf(row);
    return period !== null && !row.ambiguous && lengthOf(period) === usual ? [period] : [];
  });
  return [...new Set(periods)].sort();
}

/** What is there at a time ("hiện có 320 hộ nghèo") is of the month of its page. */
function periodOf({ period, kind, asOf }: SeriesRow): string | null {
  if (period !== null) return `${period.start}..${period.end}`;
  if (kind !== 'stock' || asOf === null) return null;
  const [year, month] = asOf.split('-').map(Number);
  return `${asOf}-01..${asOf}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
}

function cellOf(row: SeriesRow, periods: readonly string[], scale: boolean): CompareCell | Refused {
  const value = row.values[0]!;
  const period = periodOf(row);
  const refuse = (reason: string): Refused => ({
    ...comparedPlace(row),
    period: period ?? row.asOf ?? '',
    value: value.value,
    reason,
  });
  if (row.ambiguous) return refuse('one page gives several values');
  if (period === null) return refuse('no period told');
  const cell: CompareCell = {
    period,
    value: value.value,
    qualifier: value.qualifier,
    conflicts: row.conflicts.flatMap(({ values }) => values.filter((other) => other !== value.value)),
    cumulative: row.cumulative,
    outlier: row.outlier,
    scaledFrom: null,
    sources: [{ ...comparedPlace(row), value: value.value, records: value.records.map(({ record }) => record) }],
    missing: [],
  };
  if (periods.includes(period)) return cell;
  const near = periods.find((asked) => asked.startsWith(period.slice(0, 10)));
  if (near === undefined) return refuse('another period');
  const length = lengthOf(period);
  if (lengthOf(near) === length) return refuse('another period');
  if (!scale) return refuse(`${length} months beside ${lengthOf(near)}`);
  if (row.kind !== 'flow') return refuse('only flows can be scaled');
  return { ...cell, period: near, value: (value.value / length) * lengthOf(near), scaledFrom: period };
}
