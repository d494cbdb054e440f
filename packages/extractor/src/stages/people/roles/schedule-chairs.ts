// Schedules: the column of the person in charge, by the head row of its table.
import type { Span } from '@giaoban/records';
import type { Document } from '../../../document/document.ts';

export const CHAIR_COLUMN = 'role-of-chair-column';
const HEAD = /^(?:chủ trì|người chủ trì|lãnh đạo chủ trì|đồng chí chủ trì)$/;

/** Cell of the chair column for each block that is a row below such a head. */
export function chairColumns({ folded, blocks }: Document): Map<number, Span> {
  const columns = new Map<number, Span>();
  let column = -1;
  let width = 0;
  for (const [index, { kind, cells }] of blocks.entries()) {
    if (kind !== 'table-row') {
      column = -1;
      continue;
    }
    const head = cells.findIndex(({ start, end }) => HEAD.test(folded.slice(start, end).trim()));
    if (head >= 0) {
      column = head;
      width = cells.length;
    } else if (column >= 0) {
      // a row that continues a day of several lines lacks its first cell
      const cell = cells[column - (width - cells.length)] ?? null;
      if (cell) columns.set(index, cell);
    }
  }
  return columns;
}
