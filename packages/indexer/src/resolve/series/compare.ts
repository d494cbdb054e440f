// Compares a measure by province and period: unequal periods refused or scaled, cumulative figures never added, nobody counted twice.
import { BadDataError } from '@giaoban/records';
import { nameKey, provinceNamed } from '@giaoban/resources';
import { sortKey } from '@giaoban/text';
import { cellsNow } from './cells-now.ts';
import { chooseMeasure } from './choose-measure.ts';
import type { CompareCell, CompareQuestion, CompareRow, Comparison, Refused } from './comparison.ts';
import { months } from './outliers.ts';
import type { SeriesRow } from './series-row.ts';

/** @throws BadDataError where periods asked for are no periods, or of unequal length and not to be scaled */
export function compareSeries(rows: readonly SeriesRow[], question: CompareQuestion): Comparison {
  const { chosen, otherMeasures } = chooseMeasure(rows, question);
  const ofPlaces = chosen.filter((row) => isAsked(row, question.places ?? []));
  const periods = question.periods?.length ? askedPeriods(question) : usualPeriods(ofPlaces);
  const refused: Refused[] = [];
  const cells = new Map<string, Map<string, CompareCell[]>>();
  for (const row of ofPlaces) {
    const found = cellOf(row, periods, question.scale);
    if ('reason' in found) refused.push(found);
    else {
      const place = `${row.place.province}|${row.place.era}`;
      const byPeriod = cells.get(place) ?? new Map<string, CompareCell[]>();
      byPeriod.set(found.period, [...(byPeriod.get(found.period) ?? []), found]);
      cells.set(place, byPeriod);
    }
  }
  const then = [...cells].map(([place, byPeriod]) => rowThen(place, byPeriod, periods));
  return {
    measure: chosen[0]?.measure ?? question.measure,
    unit: chosen[0]?.unit ?? question.unit ?? '',
    kind: chosen.find(({ kind }) => kind !== null)?.kind ?? null,
    geography: question.geography,
    periods,
    rows: (question.geography === 'now'
      ? cellsNow(then, periods, chosen, refused)
      : then.map(({ province, cells: own }) => ({ province, cells: own }))
    ).sort((a, b) => (sortKey(a.province) < sortKey(b.province) ? -1 : 1)),
    refused,
    otherMeasures,
  };
}

export interface RowThen extends CompareRow {
  readonly era: 'before' | 'after';
}

function rowThen(place: string, byPeriod: ReadonlyMap<string, CompareCell[]>, periods: readonly string[]): RowThen {
  const [province = '', era] = place.split('|');
  return {
    province,
    era: era as RowThen['era'],
    // A value of the period itself beats one that was scaled.
    cells: periods.map(
      (period) =>
        byPeriod.get(period)?.toSorted((a, b) => Number(a.scaledFrom !== null) - Number(b.scaledFrom !== null))[0] ??
        null,
    ),
  };
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
    if (Number.isNaN(Date.parse(start)) || Number.isNaN(Date.parse(end)) || end < start) {
      throw new BadDataError(period, 'a period is written YYYY-MM-DD..YYYY-MM-DD');
    }
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

/** All periods of the length that most provinces report. */
function usualPeriods(rows: readonly SeriesRow[]): string[] {
  const places = new Map<number, Set<string>>();
  for (const row of rows) {
    if (row.period === null || row.ambiguous) continue;
    const length = months(row);
    places.set(length, (places.get(length) ?? new Set()).add(`${row.place.province}`));
  }
  const usual = [...places].sort(([a, x], [b, y]) => y.size - x.size || b - a)[0]?.[0];
  const periods = rows.flatMap((row) =>
    row.period !== null && !row.ambiguous && months(row) === usual ? [periodOf(row)] : [],
  );
  return [...new Set(periods)].sort();
}

const periodOf = ({ period }: SeriesRow) => `${period!.start}..${period!.end}`;

function cellOf(row: SeriesRow, periods: readonly string[], scale: boolean): CompareCell | Refused {
  const value = row.values[0]!;
  const period = row.period === null ? '' : periodOf(row);
  const refuse = (reason: string): Refused => ({
    province: row.place.province!,
    period: period || (row.asOf ?? ''),
    value: value.value,
    reason,
  });
  if (row.ambiguous) return refuse('one page gives several values');
  if (row.period === null) return refuse('no period told');
  const cell: CompareCell = {
    period,
    value: value.value,
    qualifier: value.qualifier,
    conflicts: row.conflicts.flatMap(({ values }) => values.filter((other) => other !== value.value)),
    cumulative: row.cumulative,
    outlier: row.outlier,
    scaledFrom: null,
    sources: [
      { province: row.place.province!, value: value.value, records: value.records.map(({ record }) => record) },
    ],
    missing: [],
  };
  if (periods.includes(period)) return cell;
  const near = periods.find((asked) => asked.startsWith(row.period!.start));
  if (near === undefined) return refuse('another period');
  if (lengthOf(near) === months(row)) return refuse('another period');
  if (!scale) return refuse(`${months(row)} months beside ${lengthOf(near)}`);
  if (row.kind !== 'flow') return refuse('only flows can be scaled');
  return { ...cell, period: near, value: (value.value / months(row)) * lengthOf(near), scaledFrom: period };
}
