import { fold } from '@giaoban/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom, wordsIn, wordsOf } from './words.ts';

test.each([
  ['Hội nghị, ngày 5/10', ['Hội', 'nghị', 'ngày', '5', '10']],
  ['M’Drắk – 12m2', ['M', 'Drắk', '12m2']],
  [' ,.', []],
])('%j', (text, expected) => expect(wordsOf({ text }).forms.map((form) => form.text)).toEqual(expected));

test('a word that an offset cuts counts as far as it lies between', () =>
  expect(wordsIn('Hội nghị', 1, 6).forms.map(({ text }) => text)).toEqual(['ội', 'ng']));

test('words are runs of letters and digits, folded as the text is, and found from any offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('Hoà', 'ỦY', ' ', '5', ',', 'đ', 'quý', '-') }), (text) => {
      const words = wordsOf({ text });
      const folded = fold(text);
      expect(words.forms.map((form) => form.text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      for (const [i, form] of words.forms.entries()) {
        expect(form.folded).toBe(folded.slice(words.starts[i], words.ends[i]));
        expect(firstFrom(words, words.starts[i]!)).toBe(i);
        expect(firstFrom(words, words.ends[i]!)).toBe(i + 1);
      }
    }),
  );
});
