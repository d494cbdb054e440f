import { expect, test } from 'vitest';
import { filterKey } from '../rows/filter-key.ts';
import { tokens } from '../rows/tokens.ts';
import { correctNames, isOneLetterOff, nameWords } from './correct-names.ts';

const NAMES = [
  ['Sầm Văn Duyệt', 9],
  ['Nguyễn Văn Bình', 20],
  ['Nguyễn Văn Bính', 3],
  ['Quế Phong', 50],
  ['Phạm Ân', 2],
] as const;
const names = NAMES.map(([shown, records]) => ({
  kind: 'person' as const,
  shown,
  key: filterKey(shown),
  plain: tokens(shown)
    .map(({ plain }) => plain)
    .join(' '),
  records,
}));

test.each([
  ['sam van duyt', 'sam van duyet'],
  ['Sầm Văn Duyêt', 'sầm văn duyệt'],
  ['Sầm Văn Duyệtt', 'sầm văn duyệt'],
  ['Săm Văn Duyệt', 'sầm văn duyệt'],
  ['sam van duyet', null],
  ['sma van duyet', 'sam van duyet'],
  ['giao ban que pong', 'giao ban que phong'],
  ['nguyen van binhh', 'nguyen van binh'],
  ['Nguyễn Văn Bính', null],
  ['nguyễn văn bịnh', 'nguyễn văn bình'],
  ['nguyen toan binh', null],
  ['xa la nao do', null],
])('%s → %s', (q, meant) => expect(correctNames(q, names)).toBe(meant));

test.each([
  ['binh', 'bin', true],
  ['bin', 'binh', true],
  ['binh', 'bing', true],
  ['binh', 'bihn', true],
  ['binh', 'binh', false],
  ['binh', 'hnib', false],
  ['binh', 'banng', false],
  ['', 'a', true],
])('%s and %s are one letter apart: %s', (a, b, off) => expect(isOneLetterOff(a, b)).toBe(off));

test.each([
  ['một', null],
  ['một hai ba bốn năm sáu', null],
  ['05 CT/TU', null],
  ['hai bà', [['hai'], ['ba']]],
  [
    'hai bà trưng',
    [
      ['hai', 'ba'],
      ['hai', 'trung'],
      ['ba', 'trung'],
    ],
  ],
])('%s looks names up by %j', (q, lists) => expect(nameWords(q)).toEqual(lists));
