import { expect, test } from 'vitest';
import { firstBy } from './first-by.ts';

test.each([
  [[], 2, []],
  [[3, 1, 2], 2, [1, 2]],
  [[3, 1, 2], 9, [3, 1, 2]],
  [[2, 1, 2, 2, 3], 2, [2, 1, 2, 2]],
  [[Number.POSITIVE_INFINITY, 5, Number.POSITIVE_INFINITY], 2, [Number.POSITIVE_INFINITY, 5, Number.POSITIVE_INFINITY]],
])('of %j the first %d are %j', (keys, count, wanted) => {
  expect(firstBy(keys, count, (key) => key)).toEqual(wanted);
});
