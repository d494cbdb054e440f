// Tables of figures: which rows belong together, which of them are the head.
import type { Span } from '@giaoban/records';
import type { Block, Document } from '../../document/document.ts';
import { readNumber } from '../../normalise/number.ts';
import { type Column, readColumn } from './table-column.ts';

export interface Grid {
  readonly columns: readonly Column[];
  /** Rows of figures, without the head. */
  readonly rows: readonly Block[];
  /** Index of the first row of the table, and of the first row of figures, among the blocks of the document. */
  readonly firstBlock: number;
  readonly dataFrom: number;
}

const PLAIN_NUMBER = /^[-–+]?\d[\d.,]*(?: \d{3})* ?%?$/u;
/** A head may name years: "2022", "2023". */
const YEAR = /^(?:19|20)\d\d$/;
const HEAD_ROWS = 2;

/** The tables of the document that hold figures. */
export function findGrids(document: Document): Grid[] {
  const grids: Grid[] = [];
  const { blocks } = document;
  for (let i = 0; i < blocks.length; ) {
    if (blocks[i]!.kind !== 'table-row') {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.kind === 'table-row' && blocks[end]!.table === blocks[i]!.table)
      end += 1;
    const grid = readGrid(document, blocks.slice(i, end), i);
    if (grid) grids.push(grid);
    i = end;
  }
  return grids;
}

function readGrid({ text, folded, ...rest }: Document, rows: readonly Block[], firstBlock: number): Grid | null {
  const document = { text, folded, ...rest };
  const cell = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const width = Math.max(...rows.slice(0, HEAD_ROWS).map(({ cells }) => cells.length));
  const isHead = (row: Block) =>
    !aligned(row, width)
      .slice(1)
      .some((span) => isNumber(cell(span)) && !YEAR.test(cell(span)));
  let heads = 0;
  while (heads < Math.min(HEAD_ROWS, rows.length) && isHead(rows[heads]!)) heads += 1;
  if (heads === 0 || width < 2 || rows.length - heads < 2) return null;
  const numbered = isColumnNumbers(rows[heads]!.cells.map(cell));
  const data = rows.slice(heads + (numbered ? 1 : 0));
  const columns = Array.from({ length: width }, (_, index) => {
    const above = rows.slice(0, heads).flatMap((row) => aligned(row, width)[index] ?? []);
    const values = data.map((row) => cell(aligned(row, width)[index])).filter(Boolean);
    return readColumn(
      document,
      above.filter(({ start, end }) => end > start),
      values,
      values.filter(isNumber).length,
    );
  });
  const label = columns.findIndex(({ kind }) => kind === 'other');
  if (label === -1 || !columns.some(({ kind }) => kind === 'figures')) return null;
  columns[label] = { ...columns[label]!, kind: 'label' };
  return { columns, rows: data, firstBlock, dataFrom: firstBlock + rows.length - data.length };
}

/** The cells of a row under the columns of the head: a total row often spans the first columns. */
export function aligned(row: Block, width: number): readonly (Span | undefined)[] {
  const missing = width - row.cells.length;
  return missing > 0 ? [...Array<undefined>(missing).fill(undefined), ...row.cells] : row.cells;
}

/** A number of a cell, with its sign and percent. */
export function isNumber(value: string): boolean {
  return PLAIN_NUMBER.test(value) && readNumber(bare(value)) !== null;
}

/** A number of a cell without sign and percent. */
export function bare(value: string): string {
  return value.replace(/^[-–+]|%$/gu, '').trim();
}

/** Below the head a row may number the columns: "A", "B", "1", "2". */
function isColumnNumbers(cells: readonly string[]): boolean {
  const numbers = cells
    .filter((value) => /^\(?\d{1,2}\)?$/.test(value))
    .map((value) => Number(value.replace(/[()]/g, '')));
  return (
    numbers.length >= 2 && numbers.length >= cells.length - 2 && numbers.every((value, i) => value === numbers[0]! + i)
  );
}
