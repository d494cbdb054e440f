import { canon } from '@giaoban/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchText, tokens } from './tokens.ts';

describe('tokens', () => {
  test.each([
    ['Hội nghị giao-ban', ['hội', 'nghị', 'giao', 'ban'], ['hoi', 'nghi', 'giao', 'ban']],
    ['Văn hoá', ['văn', 'hóa'], ['van', 'hoa']],
    ['4.494 mô hình', ['4494', 'mô', 'hình'], ['4494', 'mo', 'hinh']],
    ['12,5% và 1.234,5', ['12_5', 'và', '1234_5'], ['12_5', 'va', '1234_5']],
    ['05-CT/TU', ['5', 'ct', 'tu'], ['5', 'ct', 'tu']],
    ['ngày 7.10.2024.', ['ngày', '7_10_2024'], ['ngay', '7_10_2024']],
    ['5.A', ['5', 'a'], ['5', 'a']],
    ['…!?', [], []],
  ])('%s', (text, words, plain) => {
    expect(tokens(text).map((token) => token.word)).toEqual(words);
    expect(tokens(text).map((token) => token.plain)).toEqual(plain);
  });

  test('offsets slice to the word, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const text = canon(given);
        for (const { written, start, end } of tokens(text)) {
          expect(text.slice(start, end).toLowerCase().replace(/[.,]/g, '').length).toBeGreaterThan(0);
          expect(written).not.toBe('');
        }
      }),
    ));
});

test.each([
  ['hòa', true],
  ['thủy', true],
  ['khỏe', true],
  ['quý', false],
  ['hoàn', false],
  ['hoa', false],
])('%s has two spellings: %s', (word, two) => expect(tokens(word)[0]!.isMovable).toBe(two));

test('no phrase reaches from one part into the next, and spellings are kept as written', () => {
  expect(searchText(['Văn hoá', 'Đại hội nghị quyết'])).toEqual({
    words: 'văn hóa _ đại hội nghị quyết',
    plain: 'van hoa _ dai hoi nghi quyet',
    spellings: ['hoá'],
    cut: ['hội_nghị', 'hoi_nghi'],
  });
});
