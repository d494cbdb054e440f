// Lists of rules and profiles: YAML sequences; a row that is wrong stops the start with file, line and field.
import { readFileSync } from 'node:fs';
import { BadDataError } from '@giaoban/records';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { dataFile } from './data-folder.ts';
import type { Row } from './table.ts';

/**
 * Reads a YAML file that is one sequence and checks every item.
 *
 * @param name file under the data folder, `rules/periods.yaml`
 * @throws BadDataError naming file, line and field
 */
export function readList<T extends object>(name: string, schema: z.ZodType<T>, file = dataFile(name)): Row<T>[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw new BadDataError(`${name}:${lines.linePos(fault.pos[0]).line}`, fault.message.split('\n')[0]!);
  if (!isSeq(document.contents)) throw new BadDataError(`${name}:1`, 'must be a YAML sequence of rows');
  return document.contents.items.map((item) => {
    const node = item as { range?: [number, number, number]; toJS(doc: unknown): unknown };
    const at = `${name}:${lines.linePos(node.range?.[0] ?? 0).line}`;
    const parsed = schema.safeParse(node.toJS(document));
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      throw new BadDataError(at, `field "${issue.path.join('.')}": ${issue.message}`);
    }
    return Object.assign(parsed.data, { at });
  });
}
