// What holds for every text: figures show digits, totals are figures of the page, nothing is its own total.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statisticsOf } from './figures-of.ts';

const WORDS = [
  ...'12 4.494 1,5 2023 0 30a 12/15 % / ( ) ; , . : - “ ”'.split(' '),
  ...'tỷ triệu đồng hộ xã người lượt cuộc từ đến lên xuống giảm tăng gồm còn có nâng hơn đạt chiếm'.split(' '),
  ...['trong đó', 'trở lên', 'kế hoạch', 'chỉ tiêu', 'năm', 'so với cùng kỳ', 'phấn đấu', '\t', '\n'],
];

test('any words make a forest of figures', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (words) => {
      const found = statisticsOf(`Xã ${words}`);
      const byKey = new Map(found.map((figure) => [figure.key, figure]));
      for (const figure of found) {
        expect(figure.rawText).toMatch(/\d/);
        expect(figure.unit).not.toBe('');
        let depth = 0;
        for (let at = figure; at.partOf !== null; at = byKey.get(at.partOf)!) {
          depth += 1;
          expect(depth).toBeLessThan(50);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  '1,'.repeat(10_000),
  '5 xã, '.repeat(5_000),
  '%20'.repeat(5_000),
  `${'a'.repeat(50_000)} 5 xã`,
  '('.repeat(10_000),
])('reading a nasty line comes to an end', { timeout: 120_000 }, (line) => {
  expect(statisticsOf(line)).toBeInstanceOf(Array);
});
