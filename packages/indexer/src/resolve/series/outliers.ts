// Values that stand out: far from those of the other places for the same time, or from those before and after.
import type { SeriesRow } from './series-row.ts';
import { placeKey } from './series-row.ts';

/** Fewer places tell nothing of what is usual. */
const LEAST_PLACES = 5;
/** Robust z-score (median and median deviation of the logarithms) from which a value stands out. */
const FAR = 3.5;
/** Times its neighbours in time from which a value stands out. */
const LEAP = 10;

export function markOutliers(rows: readonly SeriesRow[]): SeriesRow[] {
  const reasons = new Map<string, string>();
  for (const group of groups(rows, (row) => `${row.series} ${row.period?.start} ${row.period?.end} ${levelOf(row)}`)) {
    amongPlaces(group, reasons);
  }
  for (const group of groups(rows, (row) => `${row.series} ${placeKey(row.place)} ${months(row)}`)) {
    overTime(group, reasons);
  }
  return rows.map((row) => ({ ...row, outlier: reasons.get(row.id) ?? null }));
}

function groups(rows: readonly SeriesRow[], keyOf: (row: SeriesRow) => string): SeriesRow[][] {
  const by = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    if (row.period === null || (row.values[0]?.value ?? 0) <= 0) continue;
    const key = keyOf(row);
    const group = by.get(key);
    if (group === undefined) by.set(key, [row]);
    else group.push(row);
  }
  return [...by.values()];
}

function amongPlaces(group: readonly SeriesRow[], reasons: Map<string, string>): void {
  if (group.length < LEAST_PLACES) return;
  const logs = group.map(logOf);
  const middle = median(logs);
  const deviation = median(logs.map((log) => Math.abs(log - middle)));
  if (deviation === 0) return;
  for (const [i, row] of group.entries()) {
    const z = (0.6745 * (logs[i]! - middle)) / deviation;
    if (Math.abs(z) > FAR)
      reasons.set(row.id, `${z > 0 ? 'far above' : 'far below'} the other ${group.length - 1} places`);
  }
}

function overTime(group: readonly SeriesRow[], reasons: Map<string, string>): void {
  const inTime = [...group].sort((a, b) => (a.period!.start < b.period!.start ? -1 : 1));
  for (const [i, row] of inTime.entries()) {
    const [before, after] = [inTime[i - 1], inTime[i + 1]];
    if (before === undefined || after === undefined) continue;
    const leaps = [before, after].map((other) => logOf(row) - logOf(other));
    const far = Math.log(LEAP);
    if (leaps.every((leap) => leap > far)) reasons.set(row.id, 'more than ten times the periods before and after');
    if (leaps.every((leap) => leap < -far)) reasons.set(row.id, 'less than a tenth of the periods before and after');
  }
}

const logOf = (row: SeriesRow) => Math.log(row.values[0]!.value);
const levelOf = ({ place }: SeriesRow) => (place.commune ? 'commune' : place.district ? 'district' : 'province');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Length of the period in months, rounded. */
export function months({ period }: Pick<SeriesRow, 'period'>): number {
  if (period === null) return 0;
  return Math.max(1, Math.round((Date.parse(period.end) - Date.parse(period.start)) / (86_400_000 * 30.44)));
}
