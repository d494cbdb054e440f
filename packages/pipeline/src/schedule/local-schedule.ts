// The schedule of one process, kept in a file of the data folder: started again it knows what came due meanwhile.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { LOOK_AGAIN_MS, type RunSchedule, type ScheduleClock, SYSTEM_CLOCK } from './run-schedule.ts';
import { nextDue, type Schedule } from './schedule.ts';

/** @param file where the next time is kept; another schedule than the one that stands there begins anew */
export function localSchedule(file: string, schedule: Schedule, clock: ScheduleClock = SYSTEM_CLOCK): RunSchedule {
  let due = readDue(file, schedule) ?? keep(nextDue(schedule, clock.now()));

  function keep(next: number): number {
    const half = `${file}.${process.pid}.half`;
    writeFileSync(half, `${JSON.stringify({ every: schedule, due: new Date(next).toISOString() })}\n`);
    renameSync(half, file);
    return next;
  }

  return {
    async next(signal) {
      while (!signal.aborted) {
        const now = clock.now();
        const next = nextDue(schedule, now);
        if (due <= now) {
          due = keep(next);
          return true;
        }
        // The clock was set back: what is due comes no later than if this had begun now.
        if (due > next) due = keep(next);
        await clock.sleep(Math.min(due - now, LOOK_AGAIN_MS), signal);
      }
      return false;
    },
    nextAt: async () => new Date(due),
    close: async () => {},
  };
}

/** Null where there is none, none that is whole, or that of another schedule. */
function readDue(file: string, schedule: Schedule): number | null {
  try {
    const { every, due } = JSON.parse(readFileSync(file, 'utf8')) as { every?: unknown; due?: unknown };
    const at = Date.parse(String(due));
    return every === schedule && !Number.isNaN(at) ? at : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
