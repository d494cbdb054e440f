// A comparison from the store's view of series.
import type { Store } from '@giaoban/indexer';
import {
  askedWords,
  type CompareQuestion,
  type Comparison,
  compareSeries,
  type SeriesRow,
} from '@giaoban/indexer/resolve';
import { BadDataError } from '@giaoban/records';
import { foldAccents } from '@giaoban/text';
import { viewPages } from './view-items.ts';

const PAGE = 1000;
/** Rows that have all words; more could not be looked through within the time of a request. */
export const MAX_ROWS = 20_000;

/**
 * @returns the comparison, or how many rows at least would have had to be looked through
 * @throws BadDataError naming `measure`, `geography` or `period`
 */
export async function compareInStore(
  store: Store,
  question: CompareQuestion,
): Promise<Comparison | { readonly tooMany: number }> {
  const keys = wordsOf(question.measure).map((word) => `word:${word}`);
  const rows: SeriesRow[] = [];
  for await (const page of viewPages(store, 'series', keys, PAGE)) {
    rows.push(...(page as readonly SeriesRow[]));
    if (rows.length > MAX_ROWS) return { tooMany: rows.length };
  }
  try {
    return compareSeries(rows, question);
  } catch (error) {
    // It names the periods themselves; a route names the parameter.
    if (error instanceof BadDataError && error.subject !== 'geography') throw new BadDataError('period', error.message);
    throw error;
  }
}

/** As the rows are found by them, without accents. */
function wordsOf(measure: string): string[] {
  const words = askedWords(measure);
  if (words.length === 0) throw new BadDataError('measure', 'has no word');
  return words.map(foldAccents);
}
