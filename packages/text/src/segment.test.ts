import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canon } from './canon.ts';
import { cutWordsOf, readText, segment } from './segment.ts';

const words = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end).replaceAll(' ', '_'));

describe('segment', () => {
  test.each([
    ['Đại hội nghị quyết', 'Đại_hội nghị_quyết'],
    ['ĐẠI HỘI NGHỊ QUYẾT', 'ĐẠI_HỘI NGHỊ_QUYẾT'],
    ['Hội nghị giao ban', 'Hội_nghị giao_ban'],
    ['bàn giao Ban Quản lý', 'bàn_giao Ban Quản_lý'],
    ['hội nghị, quyết định', 'hội_nghị quyết_định'],
    ['hội\nnghị', 'hội nghị'],
    ['nâng cao chất lượng', 'nâng_cao chất_lượng'],
    ['Uỷ ban nhân dân', 'Uỷ_ban_nhân_dân'],
    ['Ủy ban nhân dân', 'Ủy_ban_nhân_dân'],
    ['đạt 12,5% kế hoạch', 'đạt 12,5 kế_hoạch'],
    ['4.494 mô hình', '4.494 mô_hình'],
    ['xyzzy plugh', 'xyzzy plugh'],
    ['', ''],
    ['... !', ''],
  ])('%s', (text, expected) => expect(words(text).join(' ')).toBe(expected));

  test('words lie in their order, none empty, and leave out nothing but what parts words', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'hội nghị giao ban Đại quyết,.-12 \n😀') }), (given) => {
        const text = canon(given);
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    ));
});

describe('cutWordsOf', () => {
  const cut = (text: string) => cutWordsOf(readText(text)).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['Đại hội nghị quyết', ['hội nghị']],
    ['ĐẠI HỘI NGHỊ QUYẾT', ['HỘI NGHỊ']],
    ['Hội nghị giao ban', []],
    ['Hội nghị quyết định', ['nghị quyết']],
    ['Đại hội. Nghị quyết', []],
    ['hội nghị', []],
    ['', []],
  ])('%s', (text, expected) => expect(cut(text)).toEqual(expected));

  test('no word of the segmenter is among them', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('đại', 'hội', 'nghị', 'quyết', 'giao', 'ban', 'định', ',')), (syllables) => {
        const text = syllables.join(' ');
        const words = new Set(segment(text).map(({ start, end }) => `${start}-${end}`));
        expect(cutWordsOf(readText(text)).filter(({ start, end }) => words.has(`${start}-${end}`))).toEqual([]);
      }),
    ));
});
