// Walks every row of every file of rules: its examples give their values, its counterexamples give nothing.
import { readdirSync } from 'node:fs';
import { dataFile, type RuleRow, readRules } from '@giaoban/resources';
import { describe, expect, test } from 'vitest';
import { Annotations } from '../document/annotations.ts';
import { buildDocument } from '../document/build-document.ts';
import { type Document, NO_FACTS } from '../document/document.ts';
import { normaliserOf } from '../normalise/registry.ts';
import { STAGES } from '../pipeline.ts';

const files = readdirSync(dataFile('rules'))
  .filter((name) => name.endsWith('.yaml') && name !== 'fragments.yaml')
  .sort();

describe.each(files)('%s', (file) => {
  const rows = readRules(`rules/${file}`);
  test.each(rows.map((row) => [row.id, row] as const))('%s names a normaliser', (_, row) => {
    expect(normaliserOf(row).type).toBe(row.type);
  });
  const examples = rows.flatMap((row) => row.examples.map((example) => ({ id: row.id, row, ...example })));
  test.each(examples)('$id: $text', ({ row, text, reference, value }) => {
    expect(findings(row, text, reference ?? null)).toContainEqual(expect.objectContaining(value as object));
  });
  const counterexamples = rows.flatMap((row) => row.counterexamples.map((text) => ({ id: row.id, row, text })));
  if (counterexamples.length > 0)
    test.each(counterexamples)('$id gives nothing: $text', ({ row, text }) => {
      expect(findings(row, text, '2024-07-15')).toEqual([]);
    });
});

/** The values that this row makes of the text, all stages having run. */
function findings(row: RuleRow, text: string, reference: string | null): unknown[] {
  const document = read(text, reference);
  const annotations = new Annotations();
  for (const stage of STAGES) stage.run(document, annotations);
  return annotations
    .all(normaliserOf(row as never).type)
    .filter(({ rule }) => rule === row.id)
    .map(({ value }) => value);
}

function read(text: string, reference: string | null): Document {
  return buildDocument({
    facts: { ...NO_FACTS, publishedAt: reference },
    blocks: text.split('\n').map((line) => ({ kind: line.includes('\t') ? 'table-row' : 'paragraph', text: line })),
    dropped: [],
  });
}
