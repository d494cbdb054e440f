import { loadPortals } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { laterPart } from './later-part.ts';

const portals = loadPortals();

test.each([
  ['/bai-12.html?trang=2', '/bai-12.html', 2],
  ['/xem.aspx?id=5&page=3', '/xem.aspx?id=5', 3],
  ['/2024/giao-ban/2/', '/2024/giao-ban/', 2],
  ['/bai-12/page/4', '/bai-12', 4],
  ['/bai-12-trang-2.html', '/bai-12.html', 2],
  ['/bai-12.html?trang=1', '/bai-12.html', null],
  ['/bai-12.html?trang=40', '/bai-12.html', null],
  ['/bai-12.html?id=2', '/bai-12.html', null],
  ['/xem.aspx?id=6&page=2', '/xem.aspx?id=5', null],
  ['/bai-12-quy-2.html', '/bai-12.html', null],
  ['/bai-13.html?trang=2', '/bai-12.html', null],
  ['/?trang=2', '/', null],
])('%s is part %3$s of %s', (target, article, number) => {
  expect(laterPart(`http://a.vn${target}`, `http://a.vn${article}`, portals)).toBe(number);
});
