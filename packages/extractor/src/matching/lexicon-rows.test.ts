// Walks every row of every lexicon: its example shows the form it is an example of.
import { readdirSync, readFileSync } from 'node:fs';
import { dataFile, readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const files = readdirSync(dataFile('lexicon'))
  .filter((name) => name.endsWith('.tsv'))
  .filter((name) => {
    const header = readFileSync(dataFile(`lexicon/${name}`), 'utf8')
      .split('\n', 1)[0]!
      .split('\t');
    return header.includes('form') && header.includes('example');
  })
  .sort();

const Row = z.looseObject({ form: z.string().min(1), example: z.string() });

describe.each(files)('%s', (file) => {
  const rows = readTable(`lexicon/${file}`, Row);
  test('has an example that shows the form, in every row', () => {
    const without = rows.filter(({ form, example }) => !shows(example, form)).map(({ at, form }) => `${at}: ${form}`);
    expect(without).toEqual([]);
  });
  test('lists no form twice for one thing', () => {
    const lines = rows.map(({ at: _at, example: _example, ...row }) => JSON.stringify(row));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

/** "#" in a form stands for a figure. */
function shows(example: string, form: string): boolean {
  const words = fold(form)
    .split('#')
    .map((part) => RegExp.escape(part.trim()));
  const start = /^\p{L}/u.test(form) ? '(?<!\\p{L})' : '';
  return new RegExp(`${start}${words.join(' ?\\d')}`, 'u').test(fold(example));
}
