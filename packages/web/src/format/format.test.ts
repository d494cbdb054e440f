import { describe, expect, test } from 'vitest';
import { speech } from '../language.ts';
import { formatBytes } from './format-bytes.ts';
import { formatInstant, formatMeetingDate, formatRange } from './format-date.ts';
import { formatPeriodKey } from './format-period-key.ts';
import { formatReason } from './format-reason.ts';
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

test.each([
  [0, '0 B', '0 B'],
  [999, '999 B', '999 B'],
  [1500, '1,5 kB', '1.5 kB'],
  [48_213, '48 kB', '48 kB'],
  [999_999, '1.000 kB', '1,000 kB'],
  [2_340_000, '2,3 MB', '2.3 MB'],
  [7_000_000_000_000, '7.000 GB', '7,000 GB'],
])('%d bytes', (bytes, vietnamese, english) => {
  expect([formatBytes(bytes, vi), formatBytes(bytes, en)]).toEqual([vietnamese, english]);
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

test.each([
  ['2024-01-01..2024-12-31', 'năm 2024', '2024'],
  ['2024-01-01..2024-06-30', '6 tháng đầu năm 2024', 'first 6 months of 2024'],
  ['2024-01-01..2024-09-30', '9 tháng đầu năm 2024', 'first 9 months of 2024'],
  ['2024-07-01..2024-12-31', '6 tháng cuối năm 2024', 'second half of 2024'],
  ['2024-04-01..2024-06-30', 'quý II/2024', 'Q2 2024'],
  ['2024-02-01..2024-02-29', 'tháng 2/2024', '2/2024'],
  ['2024-02-05..2024-02-11', '5–11/2/2024', '5–11 Feb 2024'],
  ['2024-02-05', '5/2/2024', '5 Feb 2024'],
  ['<b>', '<b>', '<b>'],
])('the period %s by its name', (period, vietnamese, english) => {
  expect([formatPeriodKey(period, vi), formatPeriodKey(period, en)]).toEqual([vietnamese, english]);
});

test.each([
  ['3 months beside 6', '3 tháng bên cạnh 6 tháng'],
  ['far above the other 5 places', 'cao hơn hẳn 5 nơi khác'],
  ['lies in Ninh Bình, which tells its own figure', 'nằm trong Ninh Bình, nơi có số riêng'],
  ['same post: Bí thư Huyện ủy', 'cùng chức vụ: Bí thư Huyện ủy'],
  ['something new: 5', 'something new: 5'],
  ['constructor', 'constructor'],
])('the reason "%s"', (reason, vietnamese) => {
  expect([formatReason(reason, vi), formatReason(reason, en)]).toEqual([vietnamese, reason]);
});
