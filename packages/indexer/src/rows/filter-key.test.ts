import { expect, test } from 'vitest';
import { filterKey, filterKeys } from './filter-key.ts';

test.each([
  ['Hoà  BÌNH', 'hòa bình'],
  ['Bà Rịa-Vũng Tàu', 'bà rịa vũng tàu'],
  ['Bà Rịa – Vũng Tàu', 'bà rịa vũng tàu'],
  ['M’Drắk', "m'drắk"],
  ['05-CT/TU', '05 ct/tu'],
  ['Ðắk Lắk', 'đắk lắk'],
  ['Hà Nam'.normalize('NFD'), 'hà nam'],
  ['%', '%'],
])('%s → %s', (name, key) => expect(filterKey(name)).toBe(key));

test('a name with accents is found by two keys, one without by one', () => {
  expect(filterKeys('Đà Nẵng')).toEqual(['đà nẵng', 'da nang']);
  expect(filterKeys('Da Nang')).toEqual(['da nang']);
});
