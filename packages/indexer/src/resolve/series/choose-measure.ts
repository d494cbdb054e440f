// Which of the measures that have the words asked for is meant.

import { nameKey } from '@giaoban/resources';
import type { CompareLevel, CompareQuestion, Comparison } from './comparison.ts';
import { askedWords, comparedUnit, measureHas } from './measure.ts';
import { placeKey, type SeriesRow } from './series-row.ts';

export interface ChosenMeasure {
  /** Rows of whole places of the level with a reported value. */
  readonly chosen: readonly SeriesRow[];
  readonly otherMeasures: Comparison['otherMeasures'];
}

/** The one with the fewest words besides those asked for; at a tie the one that most places report. */
export function chooseMeasure(rows: readonly SeriesRow[], { measure, unit, level }: CompareQuestion): ChosenMeasure {
  const asked = askedWords(measure);
  const inUnit = unit === undefined ? null : nameKey(comparedUnit(unit));
  const bySeries = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    if (levelOf(row.place) !== level || row.values.length === 0) continue;
    if (inUnit !== null && nameKey(row.unit) !== inUnit) continue;
    if (!measureHas(row.words, asked)) continue;
    const known = bySeries.get(row.series);
    if (known === undefined) bySeries.set(row.series, [row]);
    else known.push(row);
  }
  const places = (own: readonly SeriesRow[]) => new Set(own.map(({ place }) => placeKey(place))).size;
  const ranked = [...bySeries.values()].sort(
    (a, b) =>
      a[0]!.words.length - b[0]!.words.length || places(b) - places(a) || (a[0]!.series < b[0]!.series ? -1 : 1),
  );
  const [chosen = [], ...others] = ranked;
  return {
    chosen,
    otherMeasures: others.map((own) => ({ measure: own[0]!.measure, unit: own[0]!.unit, places: places(own) })),
  };
}

/** null: a part of a unit, which is compared with nothing. */
function levelOf({ province, district, commune, part }: SeriesRow['place']): CompareLevel | null {
  if (province === null || part !== null) return null;
  return commune !== null ? 'commune' : district !== null ? 'district' : 'province';
}
