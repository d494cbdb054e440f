// The places of before July 2025 brought together in those of today, without counting any ground twice.
import type { RowThen } from './compare.ts';
import type { CompareCell, ComparedPlace, CompareRow, Refused } from './comparison.ts';
import { type Ground, groundNow } from './ground-now.ts';
import type { SeriesRow } from './series-row.ts';

/** @param refused takes what cannot be added: rates, what is no whole unit of today, and figures of members where the new unit tells its own */
export function cellsNow(
  rows: readonly RowThen[],
  periods: readonly string[],
  measure: readonly SeriesRow[],
  refused: Refused[],
): CompareRow[] {
  const byNow = new Map<string, { readonly ground: Ground; readonly members: Member[] }>();
  for (const row of rows) {
    const ground = groundNow(row, row.era);
    if ('reason' in ground) refuse(refused, ground.reason, row, row.cells);
    else {
      const known = byNow.get(ground.key) ?? { ground, members: [] };
      known.members.push({ ...row, own: ground.own });
      byNow.set(ground.key, known);
    }
  }
  const isRate = measure.some(
    ({ kind, unit }) => kind === 'rate' || kind === 'change' || unit.includes('%') || unit.includes('/'),
  );
  return [...byNow.values()].map(({ ground, members }) => ({
    ...ground.place,
    cells: periods.map((_, i) => cellNow(ground, members, i, isRate, refused)),
  }));
}

/** A row, with the name that its unit has among those which went into today's. */
type Member = RowThen & Pick<Ground, 'own'>;

function cellNow(
  { place, members: expected }: Ground,
  members: readonly Member[],
  i: number,
  isRate: boolean,
  refused: Refused[],
): CompareCell | null {
  const told = members.flatMap((member) => (member.cells[i] ? [{ ...member, cell: member.cells[i] }] : []));
  const refuseAll = (those: typeof told, reason: string) => {
    for (const one of those) refuse(refused, reason, one, [one.cell]);
  };
  const own = told.find(({ era }) => era === 'after');
  if (own !== undefined) {
    refuseAll(
      told.filter((one) => one !== own),
      `lies in ${place.commune ?? place.province}, which tells its own figure`,
    );
    return own.cell;
  }
  if (told.length === 0) return null;
  if (expected.length <= 1) return told[0]!.cell;
  if (isRate) {
    refuseAll(told, 'rates of several places are not added');
    return null;
  }
  const names = new Set(told.map(({ own: name }) => name));
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

function refuse(
  refused: Refused[],
  reason: string,
  { province, district, commune }: ComparedPlace,
  cells: readonly (CompareCell | null)[],
): void {
  for (const cell of cells)
    if (cell !== null) refused.push({ province, district, commune, period: cell.period, value: cell.value, reason });
}
