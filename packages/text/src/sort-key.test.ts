import { expect, test } from 'vitest';
import { personSortKey, sortKey } from './sort-key.ts';

const inOrder = (names: readonly string[], key: (name: string) => string) =>
  [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));

test.each([
  [['an', 'ăn', 'ân', 'ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
  [['Bình', 'Bình An', 'Bính', 'Đà Nẵng']],
  [['1', '2', 'a']],
  [['Hòa', 'Hỏa', 'Hoàn']],
])('%j stand in this order', (names) => expect(inOrder([...names].reverse(), sortKey)).toEqual(names));

test('people stand under their given names', () => {
  const people = ['Nguyễn Văn An', 'Trần An', 'Đỗ Thị Ánh', 'Phạm Ân', 'Lê Bình'];
  expect(inOrder([...people].reverse(), personSortKey)).toEqual(
    ['Trần An', 'Nguyễn Văn An', 'Đỗ Thị Ánh', 'Phạm Ân', 'Lê Bình'].sort(
      (a, b) => people.indexOf(a) - people.indexOf(b),
    ),
  );
});

test('tone placement and form of the letters do not matter', () => {
  expect(sortKey('Hoà'.normalize('NFD'))).toBe(sortKey('Hòa'));
});
