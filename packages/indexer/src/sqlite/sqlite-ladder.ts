// On which rung of the ladder the rows that answer stand: by what each step of it matches.
import type { QueryTarget } from '../query.ts';
import { type Ladder, matchingSql } from './compile-sqlite.ts';
import { TITLE_POINTS } from './match-expression.ts';
import { last, rowList } from './row-list.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** Where so few answer of words alone, one of them is rare, and leads to what a step matches among the answers. */
export const FEW = 5_000;

/** What stands on a rung has what `match` says and nothing that a higher rung says; for sure, or only if the text is as exact as can be. */
export interface TopRung {
  readonly rung: number;
  readonly match: string | null;
  readonly isSure: boolean;
}

/** The rungs of which only the steps of the title are missing, from the top. */
export function topRungs(ladder: Ladder): TopRung[] {
  const highest = highestRung(ladder);
  return [
    { rung: highest, match: ladder.titleAsTyped, isSure: ladder.isTextSure },
    { rung: highest - TITLE_POINTS.asTyped, match: ladder.title, isSure: false },
    { rung: highest - TITLE_POINTS.asTyped - TITLE_POINTS.all, match: null, isSure: false },
  ];
}

/** @param rows that answer @returns the rung of each of them, by the number of the row */
export function rungsOf(
  reader: SqliteReader,
  target: QueryTarget,
  { ladder, isFiltered }: { readonly ladder: Ladder; readonly isFiltered: boolean },
  rows: Uint32Array,
): { readonly of: Uint8Array; readonly highest: number } {
  const of = new Uint8Array(last(rows) + 1);
  for (const { points, expression, hasAll } of ladder.steps) {
    const isLed = hasAll || isFiltered || rows.length > FEW;
    const match = isLed ? expression : `(${ladder.must}) AND (${expression})`;
    for (const row of rowList(reader, matchingSql(target, match))) if (row < of.length) of[row]! += points;
  }
  return { of, highest: highestRung(ladder) };
}

function highestRung({ steps }: Ladder): number {
  return steps.reduce((sum, { points }) => sum + points, 0);
}
