import { describe, expect, test } from 'vitest';
import { msUntilOpen, VisitingHours } from './visiting-hours.ts';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00+07:00`);

test.each([
  ['22-6', '21:30', 30],
  ['22-6', '22:00', 0],
  ['22-6', '03:00', 0],
  ['22-6', '06:00', 16 * 60],
  ['1-5', '00:15', 45],
  ['1-5', '04:59', 0],
  ['1-5', '05:00', 20 * 60],
  ['0-24', '12:00', 0],
])('hours %s at %s: %i minutes', (hours, clock, minutes) => {
  expect(msUntilOpen(VisitingHours.parse(hours)!, at(clock))).toBe(minutes * 60_000);
});

describe('a cell', () => {
  test('may be empty', () => expect(VisitingHours.parse('')).toBeNull());
  test.each(['22', '25-6', 'đêm', '22:00-6:00'])('may not be %s', (cell) => {
    expect(VisitingHours.safeParse(cell).success).toBe(false);
  });
});
