// Which tables hold data and which only place things on the page; the rows of those that hold data.
import { tidyLine } from '../lines/line.ts';
import type { Measures } from './measure-tree.ts';
import type { Element } from './page-tree.ts';

export interface TableRow {
  /** One for each column; empty where the row has none there or a cell of a row above reaches down. */
  readonly cells: readonly string[];
  readonly head: boolean;
  /** Share of its text that is link text. */
  readonly linked: number;
}

const LONGEST_CELL = 1500;
const MOST_COLUMNS = 60;
/** So much link text in a row is the headline of another article. */
const HEADLINE = 25;
const BLOCK = /^(?:p|div|li|br|ul|ol|h[1-6])$/;

/** The rows of a data table, or null where the table is layout. */
export function dataTable(table: Element, measures: Measures): readonly TableRow[] | null {
  const measure = measures.get(table)!;
  if (measure.table || measure.control || measure.text === 0 || measure.plain < measure.text / 2) return null;
  const rows = rowsOf(table);
  if (rows.length < 2) return null;
  const widths = rows.map((row) => row.length);
  if (widths.filter((width) => width >= 2).length < rows.length / 2) return null;
  if (rows.flat().some((cell) => measures.get(cell)!.text > LONGEST_CELL)) return null;
  const headlines = rows.filter((row) => row.some((cell) => linkText(cell, measures) >= HEADLINE));
  if (headlines.length > rows.length / 2) return null;
  if (rows.length === 2 && widths.every((width) => width <= 2) && measure.text > 400) return null;
  return spread(rows, measures);
}

function linkText(cell: Element, measures: Measures): number {
  const { text, plain } = measures.get(cell)!;
  return text - plain;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const stack: Element[] = [table];
  while (stack.length > 0) {
    const element = stack.pop()!;
    if (element.tag === 'tr') {
      const cells = element.children.filter(
        (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
      );
      if (cells.length > 0) rows.push(cells);
      continue;
    }
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i]!;
      if (typeof child !== 'string' && child.tag !== 'td' && child.tag !== 'th' && child.tag !== 'caption')
        stack.push(child);
    }
  }
  return rows;
}

/** Cells put under their columns: a cell over several columns stands in the first, one over several rows in the first. */
function spread(rows: readonly Element[][], measures: Measures): TableRow[] {
  const reaching: number[] = [];
  let headRows = 1;
  const filled = rows.map((row, index) => {
    const cells: string[] = [];
    let column = 0;
    const skipCovered = () => {
      while ((reaching[column] ?? 0) > 0 && column < MOST_COLUMNS) {
        reaching[column]! -= 1;
        cells[column] = '';
        column += 1;
      }
    };
    let text = 0;
    let plain = 0;
    for (const cell of row) {
      skipCovered();
      if (column >= MOST_COLUMNS) break;
      const width = span(cell, 'colspan');
      const height = Math.min(span(cell, 'rowspan'), rows.length - index);
      if (index === 0) headRows = Math.max(headRows, Math.min(height, 3));
      cells[column] = cellText(cell);
      for (let i = 0; i < width && column < MOST_COLUMNS; i += 1, column += 1) {
        if (i > 0) cells[column] = '';
        reaching[column] = height - 1;
      }
      text += measures.get(cell)!.text;
      plain += measures.get(cell)!.plain;
    }
    skipCovered();
    return { cells, linked: text === 0 ? 0 : 1 - plain / text, allHead: row.every(({ tag }) => tag === 'th') };
  });
  const figures = filled.map(({ cells }) => cells.some((cell) => /^[\d.,%\s]+$/.test(cell) && cell.trim() !== ''));
  return filled.map(({ cells, linked, allHead }, index) => ({
    cells,
    linked,
    head:
      allHead ||
      (index < headRows && !figures[index]! && figures.slice(headRows).some(Boolean)) ||
      columnNumbers(cells, index),
  }));
}

/** The row under the head that numbers the columns: "A B 1 2 3=2/1". */
function columnNumbers(cells: readonly string[], index: number): boolean {
  if (index === 0 || index > 3) return false;
  const marks = cells.filter(Boolean);
  return (
    marks.length >= 3 &&
    marks.every((cell) => /^\(?(?:[A-D]|\d{1,2})\)?(?: ?=.*)?$/.test(cell)) &&
    marks.some((cell, i) => i > 0 && /^\(?2/.test(cell))
  );
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MOST_COLUMNS) : 1;
}

function cellText(cell: Element): string {
  let text = '';
  const stack: (Element | string)[] = [cell];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') text += next;
    else {
      if (BLOCK.test(next.tag)) text += ' ';
      for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
    }
  }
  return tidyLine(text).replaceAll('\t', ' ');
}
