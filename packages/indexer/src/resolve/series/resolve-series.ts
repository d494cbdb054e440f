// Statistics as series: figures of one measure, place and period brought together over all records.
import type { PageRecord } from '@giaoban/records';
import { type Figure, figuresOf } from './figure.ts';
import { markOutliers } from './outliers.ts';
import { joinPlans } from './plan-against-result.ts';
import { rowKey, type SeriesRow, seriesRow } from './series-row.ts';

/** @returns rows ordered by measure, place and period; every statistic of every record is in exactly one */
export async function resolveSeries(records: AsyncIterable<PageRecord> | Iterable<PageRecord>): Promise<SeriesRow[]> {
  const byRow = new Map<string, Figure[]>();
  for await (const record of records) {
    for (const figure of figuresOf(record)) {
      const key = rowKey(figure);
      const figures = byRow.get(key);
      if (figures === undefined) byRow.set(key, [figure]);
      else figures.push(figure);
    }
  }
  const keys = [...byRow.keys()].sort();
  const rows = keys.map((key) => seriesRow(byRow.get(key)!.sort((a, b) => (a.record < b.record ? -1 : 1))));
  return joinPlans(markOutliers(rows));
}
