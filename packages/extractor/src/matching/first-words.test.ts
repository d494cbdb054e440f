import { readdirSync } from 'node:fs';
import { dataFile, readRules } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';
import { expandPlaceholders } from './lexicon-forms.ts';

test.each([
  ['quý (?:i|ii)', ['quý']],
  ['(?:trong |hết )?quý [1-4]', ['trong', 'hết', 'quý']],
  ['\\d{1,2} tháng', ['#']],
  ['(?:ngày )?(?:0?[1-9]|[12]\\d)/', ['ngày', '#']],
  ['(?<!kết )quả(?! là)', ['quả']],
  ['\\(?số \\d', ['số']],
  ['nhiệm kỳ|nk', ['nhiệm', 'nk']],
  ['từ[ ,]{0,2}\\d', ['từ']],
  ['(?i:Chỉ thị)', ['chỉ']],
  ['năm(?: học)?', ['năm']],
])('%s begins with %j', (pattern, words) => {
  expect([...firstWords(pattern)!].sort()).toEqual([...words].sort());
});

test.each([['[A-ZĐ]+ \\d'], ['“[^”]*”'], ['.{0,4}x'], ['a?']])('%s can begin with anything', (pattern) => {
  expect(firstWords(pattern)).toBeNull();
});

test('every rule of the project is tried at listed words only', () => {
  const files = readdirSync(dataFile('rules')).filter((name) => name !== 'fragments.yaml' && name.endsWith('.yaml'));
  const everywhere = files.flatMap((file) =>
    readRules(`rules/${file}`)
      .filter(({ pattern, on, at }) => firstWords(expandPlaceholders(pattern, on, at)) === null)
      .map(({ at }) => at),
  );
  expect(everywhere).toEqual([]);
});
