// On which rung of the ladder the rows that answer stand: by what each step of it matches.
import type { QueryTarget } from '../query.ts';
import { type Ladder, matchingSql } from './compile-sqlite.ts';
import { TITLE_POINTS } from './match-expression.ts';
import { last, rowList } from './row-list.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** Where so few answer, rare words lead to what a step matches among them; where more do, its own words are walked through alone. */
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
    { rung: highest, match: ladder.top, isSure: true },
    { rung: highest - TITLE_POINTS.asTyped, match: ladder.title, isSure: false },
    { rung: highest - TITLE_POINTS.asTyped - TITLE_POINTS.all, match: null, isSure: false },
  ];
}

/** @param rows that answer @returns the rung of each of them, by the number of the row */
export function rungsOf(
  reader: SqliteReader,
  target: QueryTarget,
  ladder: Ladder,
  rows: Uint32Array,
): { readonly of: Uint8Array; readonly highest: number } {
  const of = new Uint8Array(last(rows) + 1);
  for (const { points, expression } of ladder.steps) {
    const match = rows.length <= FEW ? `(${ladder.must}) AND (${expression})` : expression;
    for (const row of rowList(reader, matchingSql(target, match))) if (row < of.length) of[row]! += points;
  }
  return { of, highest: highestRung(ladder) };
}

function highestRung({ steps }: Ladder): number {
  return steps.reduce((sum, { points }) => sum + points, 0);
}
