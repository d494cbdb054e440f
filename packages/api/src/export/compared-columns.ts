// A comparison as a table: a row for each value, those that were left out with the reason.
import type { Comparison } from '@giaoban/indexer/resolve';
import { type Column, joined } from './column.ts';

type ComparedCell = NonNullable<Comparison['rows'][number]['cells'][number]>;

interface ComparedRow {
  readonly comparison: Comparison;
  readonly place: Pick<Comparison['rows'][number], 'province' | 'district' | 'commune'>;
  readonly period: string;
  readonly value: number;
  readonly cell: ComparedCell | null;
  readonly refused: string | null;
}

export const COMPARED_COLUMNS: readonly Column<ComparedRow>[] = [
  { name: 'measure', type: 'string', description: 'What is measured', of: ({ comparison }) => comparison.measure },
  { name: 'unit', type: 'string', description: 'Unit of the value', of: ({ comparison }) => comparison.unit },
  { name: 'province', type: 'string', description: 'Province', of: ({ place }) => place.province },
  { name: 'district', type: 'string', description: 'District', of: ({ place }) => place.district },
  { name: 'commune', type: 'string', description: 'Commune', of: ({ place }) => place.commune },
  { name: 'period', type: 'string', description: 'First and last day', of: ({ period }) => period },
  { name: 'value', type: 'number', description: 'The value', of: ({ value }) => value },
  { name: 'qualifier', type: 'string', description: 'over, under, about …', of: ({ cell }) => cell?.qualifier ?? null },
  { name: 'cumulative', type: 'boolean', description: 'Since 1 January', of: ({ cell }) => cell?.cumulative ?? null },
  {
    name: 'conflicts',
    type: 'string',
    description: 'Other values that pages give, joined by "; "',
    of: ({ cell }) => joined((cell?.conflicts ?? []).map(String)),
  },
  { name: 'outlier', type: 'string', description: 'Why it stands out', of: ({ cell }) => cell?.outlier ?? null },
  {
    name: 'scaled_from',
    type: 'string',
    description: 'The period that it was reported for, where it was scaled',
    of: ({ cell }) => cell?.scaledFrom ?? null,
  },
  {
    name: 'missing',
    type: 'string',
    description: 'Former units that the sum lacks',
    of: ({ cell }) => joined(cell?.missing ?? []),
  },
  {
    name: 'records',
    type: 'string',
    description: 'Records that tell it, joined by "; "',
    of: ({ cell }) => joined([...new Set((cell?.sources ?? []).flatMap(({ records }) => records))]),
  },
  { name: 'refused', type: 'string', description: 'Why it was left out', of: ({ refused }) => refused },
];

export async function* comparedRows(comparison: Comparison): AsyncGenerator<ComparedRow> {
  for (const { cells, ...place } of comparison.rows) {
    for (const cell of cells) {
      if (cell !== null) yield { comparison, place, period: cell.period, value: cell.value, cell, refused: null };
    }
  }
  for (const { period, value, reason, ...place } of comparison.refused) {
    yield { comparison, place, period, value, cell: null, refused: reason };
  }
}
