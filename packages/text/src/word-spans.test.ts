import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSpans } from './word-spans.ts';

const words = (text: string) => {
  const spans = wordSpans(text);
  return Array.from({ length: spans.length / 2 }, (_, i) => text.slice(spans[2 * i], spans[2 * i + 1]));
};

test.each([
  ['', []],
  ['Hội nghị, giao-ban.', ['Hội', 'nghị', 'giao', 'ban']],
  ['đạt 12,5% của 4.494 mô hình', ['đạt', '12,5', 'của', '4.494', 'mô', 'hình']],
  ['1.234,5km và 12,5km', ['1.234', '5km', 'và', '12', '5km']],
  ['ngày 7.10, năm 2024.', ['ngày', '7.10', 'năm', '2024']],
  ['a\u0323b 1\u03231', ['a\u0323b', '1\u03231']],
  ['𝒜b 𐌰1,5', ['𝒜b', '𐌰1', '5']],
])('%j', (text, wanted) => {
  expect(words(text)).toEqual(wanted);
});

test('as the pattern says, whatever the text', () => {
  const pattern = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
  const piece = fc.constantFrom('1', '23', '.', ',', 'a', 'ệ', '\u0323', ' ', '-', '٣', '𝒜', '½');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(words(text)).toEqual([...text.matchAll(pattern)].map(([word]) => word));
    }),
    { numRuns: 3000 },
  );
});
