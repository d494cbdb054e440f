// Which of the measures that have the words asked for is meant.

import { nameKey } from '@giaoban/resources';
import type { CompareQuestion, Comparison } from './comparison.ts';
import { measureHas } from './measure.ts';
import type { SeriesRow } from './series-row.ts';

export interface ChosenMeasure {
  /** Rows of whole provinces with a reported value. */
  readonly chosen: readonly SeriesRow[];
  readonly otherMeasures: Comparison['otherMeasures'];
}

/** The one with the fewest words besides those asked for; at a tie the one that most provinces report. */
export function chooseMeasure(rows: readonly SeriesRow[], { measure, unit }: CompareQuestion): ChosenMeasure {
  const bySeries = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const { place } = row;
    const whole = place.province !== null && place.district === null && place.commune === null && place.part === null;
    if (!whole || row.values.length === 0) continue;
    if (unit !== undefined && nameKey(row.unit) !== nameKey(unit)) continue;
    if (!measureHas(row.words, measure)) continue;
    const known = bySeries.get(row.series);
    if (known === undefined) bySeries.set(row.series, [row]);
    else known.push(row);
  }
  const provinces = (own: readonly SeriesRow[]) => new Set(own.map(({ place }) => place.province)).size;
  const ranked = [...bySeries.values()].sort(
    (a, b) =>
      a[0]!.words.length - b[0]!.words.length || provinces(b) - provinces(a) || (a[0]!.series < b[0]!.series ? -1 : 1),
  );
  const [chosen = [], ...others] = ranked;
  return {
    chosen,
    otherMeasures: others.map((own) => ({ measure: own[0]!.measure, unit: own[0]!.unit, provinces: provinces(own) })),
  };
}
