// Asks the API for a comparison and for where each of its values stands.

import type { Comparison, SeriesRow } from '../answers.ts';
import { type ApiClient, ApiProblem } from '../api-client.ts';
import { type CompareState, compareParameters } from './compare-state.ts';

export interface Compared {
  readonly comparison: Comparison | null;
  /** Why there is none: the API refused the question. */
  readonly problem: ApiProblem | null;
  readonly passages: Passages;
  /** Names to choose from, of the geography that is shown. */
  readonly provinces: readonly string[];
}

/** Where values of the measure stand, and which sums beside them are off. */
export interface Passages {
  /** Id of the statistic in a record; null where it is not known. */
  statistic(record: string, value: number): string | null;
  sumDifference(record: string, value: number): SeriesRow['sumDifferences'][number] | null;
}

/** Pages of a thousand rows of the series that are looked through for passages. */
const PAGES = 5;

export async function askComparison(api: ApiClient, state: CompareState): Promise<Compared> {
  const provinces = await api.provinces(state.geography === 'now' ? 'after' : 'before');
  const nothing = { comparison: null, problem: null, passages: passagesOf([]), provinces };
  if (state.measure === '') return nothing;
  try {
    const comparison = await api.compare(compareParameters(state));
    return { ...nothing, comparison, passages: passagesOf(await rowsOf(api, comparison)) };
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 400 || error.status === 422))
      return { ...nothing, problem: error };
    throw error;
  }
}

/** The rows of the measure's series, which is found by a record that tells it. */
async function rowsOf(api: ApiClient, { rows, measure, unit }: Comparison): Promise<SeriesRow[]> {
  const record = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.sources[0]?.records[0] ?? []))[0];
  if (record === undefined) return [];
  const beside = await api.series(new URLSearchParams({ record, limit: '1000' }));
  const series = beside.items.find((row) => row.measure === measure && row.unit === unit)?.series;
  if (series === undefined) return [];
  const found: SeriesRow[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const asked = new URLSearchParams({ series, limit: '1000', ...(cursor === null ? {} : { cursor }) });
    const { items, next } = await api.series(asked);
    found.push(...items);
    cursor = next;
    if (cursor === null) break;
  }
  return found;
}

function passagesOf(rows: readonly SeriesRow[]): Passages {
  const statistics = new Map<string, string>();
  const differences = new Map<string, SeriesRow['sumDifferences'][number]>();
  for (const { values, sumDifferences } of rows) {
    for (const { value, records } of values) {
      for (const { record, statistic } of records) {
        statistics.set(`${record} ${value}`, statistic);
        const off = sumDifferences.find((difference) => difference.record === record);
        if (off !== undefined) differences.set(`${record} ${value}`, off);
      }
    }
  }
  return {
    statistic: (record, value) => statistics.get(`${record} ${value}`) ?? null,
    sumDifference: (record, value) => differences.get(`${record} ${value}`) ?? null,
  };
}
