// Tables of facts: UTF-8 TSV with a header row, no quoting; a row that is wrong stops the start with file, line and field.
import { readFileSync } from 'node:fs';
import { BadDataError } from '@giaoban/records';
import type { z } from 'zod';
import { dataFile } from './data-folder.ts';

/** A row of a table, with where it stands: `lexicon/titles.tsv:12` is the id by which records name it. */
export type Row<T> = T & { readonly at: string };

/**
 * Reads a table and checks every row.
 *
 * @param name file under the data folder, `lexicon/titles.tsv`
 * @param schema zod object whose keys are columns; a cell arrives as a string, an empty one as "". Columns that the schema
 *   does not name are for people (origin, note)
 * @throws BadDataError naming file, line and column
 */
export function readTable<T extends object>(name: string, schema: z.ZodType<T>, file = dataFile(name)): Row<T>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const header = lines[0]!.replace(/\r$/, '').split('\t');
  const rows: Row<T>[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\r$/, '');
    if (index === 0 || line === '' || line.startsWith('#')) continue;
    const at = `${name}:${index + 1}`;
    const cells = line.split('\t');
    if (cells.length > header.length)
      throw new BadDataError(at, `${cells.length} cells under ${header.length} columns`);
    const parsed = schema.safeParse(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      throw new BadDataError(at, `column "${issue.path.join('.')}": ${issue.message}`);
    }
    rows.push(Object.assign(parsed.data, { at }));
  }
  return rows;
}

/** Splits a cell that holds a list: "TBT; Tổng bí thư" → ["TBT", "Tổng bí thư"]. */
export function listCell(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
