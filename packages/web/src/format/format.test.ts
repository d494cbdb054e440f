import { describe, expect, test } from 'vitest';
import { speech } from '../language.ts';
import { formatInstant, formatMeetingDate, formatRange } from './format-date.ts';
import { formatStatistic } from './format-statistic.ts';
import { httpAddress } from './http-address.ts';

const vi = speech('vi');
const en = speech('en');

test.each([
  ['2024-07-05', '2024-07-05', '5/7/2024', '5 Jul 2024'],
  ['2024-07-05', '2024-07-06', '5–6/7/2024', '5–6 Jul 2024'],
  ['2024-06-30', '2024-07-02', '30/6 – 2/7/2024', '30 Jun – 2 Jul 2024'],
  ['2023-12-31', '2024-01-01', '31/12/2023 – 1/1/2024', '31 Dec 2023 – 1 Jan 2024'],
  ['no day', 'no day', 'no day', 'no day'],
])('%s to %s', (start, end, vietnamese, english) => {
  expect([formatRange(start, end, vi), formatRange(start, end, en)]).toEqual([vietnamese, english]);
});

test('an instant keeps the time that the page states', () => {
  expect(formatInstant('2024-07-24T23:17:00+07:00', vi)).toBe('24/7/2024, 23:17');
});

test.each([
  ['day', 'morning', 'sáng 1/4/2024', '1 Apr 2024, morning'],
  ['day', null, '1/4/2024', '1 Apr 2024'],
  ['month', null, 'tháng 4/2024', '4/2024'],
  ['quarter', null, 'quý II/2024', 'Q2 2024'],
  ['year', null, 'năm 2024', '2024'],
] as const)('a date known to the %s, %s', (precision, partOfDay, vietnamese, english) => {
  const date = { start: '2024-04-01', end: '2024-04-01', partOfDay, precision, text: null };
  expect([formatMeetingDate(date, vi), formatMeetingDate(date, en)]).toEqual([vietnamese, english]);
});

describe('figures', () => {
  const plain = { value: 4494, upper: null, unit: 'mô hình', qualifier: null, change: null } as const;
  test.each([
    [plain, '4.494 mô hình'],
    [{ ...plain, value: 12.5, unit: '%' }, '12,5%'],
    [{ ...plain, value: 3, upper: 5 }, '3–5 mô hình'],
    [{ ...plain, qualifier: 'over' as const, value: 365_000_000, unit: 'đồng' }, 'hơn 365.000.000 đồng'],
    [{ ...plain, change: 'increase' as const, value: 12, unit: '%' }, 'tăng 12%'],
  ])('%o', (figure, expected) => expect(formatStatistic(figure, vi)).toBe(expected));
});

test.each([
  ['https://example.vn/a', 'https://example.vn/a'],
  ['http://example.vn', 'http://example.vn/'],
  ['javascript:alert(1)', undefined],
  [' JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.vn', undefined],
  ['', undefined],
  [null, undefined],
])('%s may stand in a link as %s', (given, expected) => expect(httpAddress(given)?.href).toBe(expected));
