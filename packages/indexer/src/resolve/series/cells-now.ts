// The provinces of before July 2025 brought together in those of today, without counting any ground twice.
import { provinceMembers, provinceNow } from '@giaoban/resources';
import type { RowThen } from './compare.ts';
import type { CompareCell, CompareRow, Refused } from './comparison.ts';
import type { SeriesRow } from './series-row.ts';

/** @param refused takes what cannot be added: rates, and figures of members where the new province tells its own */
export function cellsNow(
  rows: readonly RowThen[],
  periods: readonly string[],
  measure: readonly SeriesRow[],
  refused: Refused[],
): CompareRow[] {
  const byNow = new Map<string, RowThen[]>();
  for (const row of rows) {
    const now = provinceNow(row.province) ?? row.province;
    byNow.set(now, [...(byNow.get(now) ?? []), row]);
  }
  const isRate = measure.some(
    ({ kind, unit }) => kind === 'rate' || kind === 'change' || unit.includes('%') || unit.includes('/'),
  );
  return [...byNow].map(([province, members]) => ({
    province,
    cells: periods.map((period, i) => cellNow(province, period, members, i, isRate, refused)),
  }));
}

function cellNow(
  province: string,
  period: string,
  members: readonly RowThen[],
  i: number,
  isRate: boolean,
  refused: Refused[],
): CompareCell | null {
  const told = members.flatMap((member) => (member.cells[i] ? [{ ...member, cell: member.cells[i] }] : []));
  const refuse = (those: typeof told, reason: string) =>
    refused.push(...those.map((one) => ({ province: one.province, period, value: one.cell.value, reason })));
  const own = told.find(({ era }) => era === 'after');
  if (own !== undefined) {
    refuse(
      told.filter((one) => one !== own),
      `lies in ${province}, which tells its own figure`,
    );
    return own.cell;
  }
  const expected = provinceMembers(province);
  if (told.length === 0) return null;
  if (expected.length <= 1) return told[0]!.cell;
  if (isRate) {
    refuse(told, 'rates of several provinces are not added');
    return null;
  }
  const names = new Set(told.map((one) => one.province));
  const cells = told.map(({ cell }) => cell);
  return {
    ...cells[0]!,
    value: cells.reduce((sum, { value }) => sum + value, 0),
    qualifier: cells.find(({ qualifier }) => qualifier !== null)?.qualifier ?? null,
    conflicts: cells.flatMap(({ conflicts }) => conflicts),
    cumulative: cells.some(({ cumulative }) => cumulative),
    outlier: null,
    scaledFrom: cells.find(({ scaledFrom }) => scaledFrom !== null)?.scaledFrom ?? null,
    sources: cells.flatMap(({ sources }) => sources),
    missing: expected.filter((name) => !names.has(name)),
  };
}
