import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localSchedule } from './local-schedule.ts';
import type { ScheduleClock } from './run-schedule.ts';
import { nextDue, parseSchedule } from './schedule.ts';

describe('when the next run is due, by the clock of Vietnam', () => {
  test.each([
    ['6h', '2026-11-24T08:00:00+07:00', '2026-11-24T12:00:00+07:00'],
    ['6h', '2026-11-24T12:00:00+07:00', '2026-11-24T18:00:00+07:00'],
    ['1d', '2026-11-24T08:00:00+07:00', '2026-11-25T00:00:00+07:00'],
    ['30m', '2026-11-24T08:29:59+07:00', '2026-11-24T08:30:00+07:00'],
    ['0 2 * * *', '2026-11-24T02:00:00+07:00', '2026-11-25T02:00:00+07:00'],
    ['15 5 * * 1', '2026-11-24T08:00:00+07:00', '2026-11-30T05:15:00+07:00'],
    // Where clocks are set forward or back in summer and autumn, a day has a run, and 24 hours.
    ['30 2 * * *', '2026-03-29T00:00:00+01:00', '2026-03-30T02:30:00+07:00'],
    ['30 2 * * *', '2026-03-29T21:30:00+02:00', '2026-03-31T02:30:00+07:00'],
    ['30 2 * * *', '2026-10-25T02:30:00+01:00', '2026-10-26T02:30:00+07:00'],
  ])('%s after %s', (text, after, due) => {
    expect(new Date(nextDue(parseSchedule(text), Date.parse(after)))).toEqual(new Date(due));
  });
  test.each(['', '6', 'six hours', '1m', '400d', '* * * *', '61 * * * *', '0 2 * * * *'])('%o is none', (text) => {
    expect(() => parseSchedule(text)).toThrow(/is no schedule/);
  });
});

describe('one process', () => {
  const HOUR_MS = 3_600_000;
  const EIGHT = Date.parse('2026-11-24T08:00:00+07:00');
  const signal = new AbortController().signal;

  /** A clock that goes on while someone sleeps; `set` puts it forward or back. */
  function clockAt(start: number) {
    let now = start;
    return {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms;
      },
      set: (to: number) => {
        now = to;
      },
    } satisfies ScheduleClock & { set(to: number): void };
  }
  const newFile = () => join(mkdtempSync(join(tmpdir(), 'giaoban-schedule-')), 'schedule.json');
  const six = parseSchedule('6h');

  test('begins with the next time, and goes on from one to the next', async () => {
    const clock = clockAt(EIGHT);
    const schedule = localSchedule(newFile(), six, clock);
    const hours: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      expect(await schedule.next(signal)).toBe(true);
      hours.push((clock.now() - EIGHT) / HOUR_MS);
    }
    expect(hours).toEqual([4, 10, 16]);
  });

  test.each([
    ['came due while nobody was there, three times', 20 * HOUR_MS, 0],
    ['was not due while nobody was there', HOUR_MS, 3],
  ])('started again, a run that %s', async (_, away, waits) => {
    const file = newFile();
    const clock = clockAt(EIGHT);
    localSchedule(file, six, clock);
    clock.set(EIGHT + away);
    const again = localSchedule(file, six, clock);
    await again.next(signal);
    expect((clock.now() - EIGHT - away) / HOUR_MS).toBe(waits);
    await again.next(signal);
    expect(clock.now()).toBeGreaterThan(EIGHT + away + waits * HOUR_MS);
  });

  test('a run that outlasts its pause is followed by one, not by those that it left out', async () => {
    const clock = clockAt(EIGHT);
    const schedule = localSchedule(newFile(), six, clock);
    await schedule.next(signal);
    clock.set(clock.now() + 13 * HOUR_MS);
    const began = clock.now();
    await schedule.next(signal);
    expect(clock.now()).toBe(began);
    await schedule.next(signal);
    expect((clock.now() - began) / HOUR_MS).toBe(5);
  });

  test.each([
    ['back by a day: it waits no longer than it would have', -24, 4],
    ['forward by a day: it is due', 24, 0],
  ])('the clock is set %s', async (_, hours, waits) => {
    const clock = clockAt(EIGHT);
    const schedule = localSchedule(newFile(), six, clock);
    clock.set(EIGHT + hours * HOUR_MS);
    await schedule.next(signal);
    expect((clock.now() - EIGHT) / HOUR_MS - hours).toBe(waits);
  });

  test('another schedule than that of the file begins anew; a signal ends the waiting', async () => {
    const file = newFile();
    const clock = clockAt(EIGHT);
    localSchedule(file, six, clock);
    clock.set(EIGHT + 20 * HOUR_MS);
    const daily = localSchedule(file, parseSchedule('0 6 * * *'), clock);
    expect(await daily.nextAt()).toEqual(new Date('2026-11-25T06:00:00+07:00'));
    expect(await daily.next(AbortSignal.abort())).toBe(false);
  });
});
