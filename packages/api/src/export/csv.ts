// Comma-separated values after RFC 4180, in UTF-8.
import type { Cell, Column } from './column.ts';

/** What spreadsheets take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * @param forSpreadsheet begins with a byte order mark, by which Excel knows UTF-8, and puts an apostrophe before text that
 * a spreadsheet would run as a formula: texts come from the web
 */
export async function* csv<Item>(
  items: AsyncIterable<Item>,
  columns: readonly Pick<Column<Item>, 'name' | 'of'>[],
  forSpreadsheet: boolean,
): AsyncGenerator<string> {
  yield (forSpreadsheet ? BYTE_ORDER_MARK : '') + line(columns.map(({ name }) => name));
  for await (const item of items) {
    const cells = columns.map((column) => column.of(item));
    yield line(forSpreadsheet ? cells.map(harmless) : cells);
  }
}

function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
