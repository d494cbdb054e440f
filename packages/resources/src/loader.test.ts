import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readList } from './list.ts';
import { RuleRow } from './rules.ts';
import { readTable } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-data-'));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const Unit = z.object({ unit: z.string().min(1), factor: z.coerce.number().positive() });

test('a table row carries where it stands', () => {
  const rows = readTable('units.tsv', Unit, file('a.tsv', 'unit\tfactor\tnote\n# comment\nkm\t1000\tx\n'));
  expect(rows).toEqual([{ unit: 'km', factor: 1000, at: 'units.tsv:3' }]);
});

test.each([
  ['unit\tfactor\nkm\tmany\n', 'units.tsv:2: column "factor"'],
  ['unit\tfactor\n\t5\n', 'units.tsv:2: column "unit"'],
  ['unit\tfactor\nkm\t1\t2\t3\n', 'units.tsv:2: 4 cells under 2 columns'],
])('a wrong table row stops with file, line and column: %j', (text, message) => {
  expect(() => readTable('units.tsv', Unit, file('b.tsv', text))).toThrow(message);
});

test.each([
  ['- id: a\n  pattern: [\n', 'rules.yaml:'],
  ['a: 1\n', 'rules.yaml:1: must be a YAML sequence'],
  ['\n- id: Bad Id\n  type: date\n', 'rules.yaml:2: field "id"'],
  ['- id: a\n  type: t\n  pattern: x\n  normaliser: n\n  examples: []\n', 'rules.yaml:1: field "examples"'],
])('a wrong rule stops with file, line and field: %j', (text, message) => {
  expect(() => readList('rules.yaml', RuleRow, file('c.yaml', text))).toThrow(message);
});
