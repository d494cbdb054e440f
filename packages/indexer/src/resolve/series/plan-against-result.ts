// Plan against result: what a meeting planned, beside what the reports of that time say.
import { organLine } from '../organs/lineage.ts';
import { organLevel } from '../organs/organ-level.ts';
import { splitPlace } from '../places/seat.ts';
import type { Fulfilment, Progress, SeriesRow } from './series-row.ts';
import { placeKey } from './series-row.ts';

export function joinPlans(rows: readonly SeriesRow[]): SeriesRow[] {
  const bySeries = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const key = `${row.series} ${placeKey(row.place)}`;
    bySeries.set(key, [...(bySeries.get(key) ?? []), row]);
  }
  return rows.map((row) => {
    const target = row.targets[0];
    if (target === undefined || row.period === null || target.value === 0) return row;
    const others = bySeries.get(`${row.series} ${placeKey(row.place)}`)!;
    return { ...row, fulfilment: fulfilmentOf(row), progress: progressOf(row, target.value, others) };
  });
}

function fulfilmentOf(row: SeriesRow): Fulfilment | null {
  const [target, reported] = [row.targets[0]!, row.values[0]];
  if (reported === undefined || row.ambiguous) return null;
  const organs = (of: typeof target) =>
    of.records.flatMap(({ organ }) => (organ === null ? [] : [lineOf(organ, row.place.province)]));
  const [planned, told] = [organs(target), organs(reported)];
  return {
    target: target.value,
    reported: reported.value,
    share: reported.value / target.value,
    sameOrgan: planned.length === 0 || told.length === 0 ? null : planned.some((organ) => told.includes(organ)),
  };
}

/** One key with or without the place, and for who took over: "Ban Dân vận Tỉnh ủy Nghệ An" plans, its successor reports. */
function lineOf(organ: string, province: string | null): string {
  return organLine(splitPlace(organ, organLevel(organ)).organ, province);
}

/** Reports from the start of the plan's time on that end before its end: "6 tháng" of a plan for the year. */
function progressOf(plan: SeriesRow, target: number, rows: readonly SeriesRow[]): Progress[] {
  return rows
    .flatMap(({ period, values, ambiguous }) => {
      const inPlan = period !== null && period.start === plan.period!.start && period.end < plan.period!.end;
      const reported = values[0];
      return !inPlan || ambiguous || reported === undefined
        ? []
        : [{ period, reported: reported.value, share: reported.value / target }];
    })
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
}
