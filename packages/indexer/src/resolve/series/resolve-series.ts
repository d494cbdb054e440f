// Statistics as series: figures of one measure, place and period brought together over all records.
import type { PageRecord } from '@giaoban/records';
import { withSpools } from '../spool.ts';
import { type Figure, figuresOf } from './figure.ts';
import { markOutliers } from './outliers.ts';
import { joinPlans } from './plan-against-result.ts';
import { rowKey, type SeriesRow, seriesKey, seriesRow } from './series-row.ts';

/**
 * The figures of one series are in memory at a time.
 *
 * @returns rows ordered by measure, place and period; every statistic of every record is in exactly one
 */
export function resolveSeries(records: AsyncIterable<PageRecord> | Iterable<PageRecord>): AsyncGenerator<SeriesRow> {
  return withSpools(async function* (open) {
    const spool = open<Figure>();
    for await (const record of records) for (const figure of figuresOf(record)) spool.add(seriesKey(figure), figure);
    for (const { items } of spool.groups()) yield* rowsOf(items);
  });
}

/** @param figures all of one series */
function rowsOf(figures: readonly Figure[]): SeriesRow[] {
  const rows = [...Map.groupBy(figures, rowKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => seriesRow(same.sort((a, b) => (a.record < b.record ? -1 : 1))));
  return joinPlans(markOutliers(rows));
}
