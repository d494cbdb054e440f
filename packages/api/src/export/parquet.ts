// Parquet, written group by group: memory holds one group of rows, however many there are.
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, ColumnType } from './column.ts';

const GROUP_ROWS = 5000;
const MS_PER_DAY = 86_400_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
const ELEMENTS: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A file in pieces: every column may be null, days are of type DATE. */
export async function* parquet<Item>(
  items: AsyncIterable<Item>,
  columns: readonly Column<Item>[],
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'giaoban' });
  let rows: Item[] = [];
  for await (const item of items) {
    rows.push(item);
    if (rows.length < GROUP_ROWS) continue;
    writeGroup(file, rows, columns);
    rows = [];
    yield taken(bytes);
  }
  if (rows.length > 0) writeGroup(file, rows, columns);
  file.finish();
  yield taken(bytes);
}

function schemaOf<Item>(columns: readonly Column<Item>[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] })),
  ];
}

function writeGroup<Item>(file: ParquetWriter, rows: readonly Item[], columns: readonly Column<Item>[]): void {
  file.write({
    columnData: columns.map(({ name, type, of }) => ({ name, data: rows.map((row) => stored(type, of(row))) })),
    rowGroupSize: rows.length,
  });
}

function stored(type: ColumnType, cell: Cell): Cell {
  return type === 'date' && typeof cell === 'string' ? Date.parse(cell) / MS_PER_DAY : cell;
}

/** Takes out what has been written so far; the writer counts on. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
