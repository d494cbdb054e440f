import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Openings } from './openings.ts';
import { WordTable } from './word-table.ts';

test('a word is asked for once, wherever it stands', () => {
  const asked: string[] = [];
  const table = new WordTable((word) => {
    asked.push(word);
    return word.length;
  });
  expect([table.at('hội nghị', 0, 3), table.at('đại hội', 4, 7), table.at('hội', 0, 3)]).toEqual([3, 3, 3]);
  expect(asked).toEqual(['hội']);
});

test('the answer is that of the word, whatever was met before', () => {
  const table = new WordTable((word) => word);
  fc.assert(
    // Letters whose words meet in the same places: "Aa" and "BB".
    fc.property(fc.string({ unit: fc.constantFrom('Aa', 'BB', 'x'), maxLength: 16 }), (word) => {
      expect(table.at(`(${word})`, 1, 1 + word.length)).toBe(word);
    }),
  );
});

test('openings: one number for each lexicon, by whole words or by the letters they begin with', () => {
  const openings = new Openings();
  const places = [openings.register(['hội']), openings.register(['đại']), openings.registerKeys(['m', '#'])];
  expect(places).toEqual([0, 1, 2]);
  expect([...openings.of('đại', 'đại')]).toEqual([0, 1, 0]);
  expect([...openings.of('nghị', 'nghị')]).toEqual([0, 0, 0]);
  expect([...openings.of('m2', 'm')]).toEqual([0, 0, 1]);
  expect(openings.of('ha', 'ha')).toBe(openings.of('tạ', 'tạ'));
});
