import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canon } from './canon.ts';
import { fold, foldAccents } from './fold.ts';
import { placeTones } from './tone.ts';

describe('placeTones', () => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['Quỳ Hợp', 'Quỳ Hợp'],
    ['hoàn toàn', 'hoàn toàn'],
    ['thuý', 'thúy'],
    ['thuỷ lợi', 'thủy lợi'],
    ['huỷ', 'hủy'],
    ['ngoài', 'ngoài'],
    ['huỳnh', 'huỳnh'],
  ])('%s → %s', (old, placed) => expect(placeTones(old)).toBe(placed));
});

describe('fold and foldAccents', () => {
  test.each([
    ['Uỷ ban Nhân dân', 'ủy ban nhân dân', 'uy ban nhan dan'],
    ['ĐẢNG BỘ', 'đảng bộ', 'dang bo'],
    ['Hội nghị giao ban', 'hội nghị giao ban', 'hoi nghi giao ban'],
    ['İ 😀 M’Drắk', 'İ 😀 m’drắk', 'İ 😀 m’drak'],
  ])('%s', (text, folded, plain) => {
    expect(fold(text)).toBe(folded);
    expect(foldAccents(text).length).toBe(text.length);
    if (!text.includes('İ')) expect(foldAccents(text)).toBe(plain);
  });
});

describe('canon', () => {
  test.each([
    ['Ðảng bộ', 'Đảng bộ'],
    ['Hội nghị'.normalize('NFD'), 'Hội nghị'],
    ['Trung\u00adtâm\u200b', 'Trungtâm'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('%j → %j', (given, expected) => expect(canon(given)).toBe(expected));
});

describe('laws', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aàáảãạăâbcdđeéêgh iklmnoòóỏõọôơpqrstuùúủũụưvxyỳýỷỹỵĐUỶOÀÐ😀İ\u0301\u00ad \n'),
  });
  test('folding keeps length', () =>
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (given) => {
        const text = canon(given);
        expect(fold(text).length).toBe(text.length);
        expect(foldAccents(text).length).toBe(text.length);
      }),
    ));
  test('canonicalising twice equals once', () =>
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (given) => {
        expect(canon(canon(given))).toBe(canon(given));
        expect(fold(fold(canon(given)))).toBe(fold(canon(given)));
      }),
    ));
});
