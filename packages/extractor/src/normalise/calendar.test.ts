import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween, isoWeek, monthSpan, weekdayOf } from './calendar.ts';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 0, 1, null],
  [2010, 12, 31, '2010-12-31'],
])('day %i-%i-%i is %s', (year, month, date, value) => expect(day(year, month, date)).toBe(value));

test.each([
  [2026, 3, '2026-01-12', '2026-01-18'],
  [2021, 1, '2021-01-04', '2021-01-10'],
  [2020, 53, '2020-12-28', '2021-01-03'],
])('week %i/%i', (year, week, start, end) => expect(isoWeek(year, week)).toEqual({ start, end }));

test.each([
  [2024, 1, 9, '2024-01-01', '2024-09-30'],
  [2024, 0, 0, '2023-12-01', '2023-12-31'],
  [2022, 9, 15, '2022-09-01', '2023-03-31'],
])('months %i %i to %i', (year, from, to, start, end) => expect(monthSpan(year, from, to)).toEqual({ start, end }));

const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
test('counting days forth and back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
      const from = date.toISOString().slice(0, 10);
      expect(daysBetween(from, addDays(from, count))).toBe(count);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
    }),
  );
});
