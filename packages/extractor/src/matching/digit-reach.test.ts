import { expect, test } from 'vitest';
import { digitReach } from './digit-reach.ts';

test.each([
  ['\\d{1,2} tháng', 0],
  ['ngày \\d', 5],
  ['(?:từ )?(?:ngày )?[0-3]?\\d/', 10],
  ['quý (?:[1-4]|i{1,3})', Number.POSITIVE_INFINITY],
  ['(?:sáng|chiều) ?\\d', 6],
  ['năm học \\d{4}|nh \\d{4}', 8],
  ['số .{0,3}\\d', 9],
  ['số .*\\d', Number.POSITIVE_INFINITY],
  ['hôm nay', Number.POSITIVE_INFINITY],
])('the first figure of %s stands at most %s units behind its beginning', (pattern, reach) =>
  expect(digitReach(pattern)).toBe(reach),
);
