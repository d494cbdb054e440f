// When portals are asked again: "6h", or a cron pattern; by the clock of Vietnam, wherever the machine stands.
import { BadDataError } from '@giaoban/records';
import { CronExpressionParser } from 'cron-parser';

/** A schedule as it was written: `30m`, `6h`, `2d`, or the five fields of cron. */
export type Schedule = string & { readonly schedule: true };

const ZONE = 'Asia/Ho_Chi_Minh';
/** Vietnam has had one time for the whole year since 1975; so has every schedule, whatever summer time the machine keeps. */
const OFFSET_MS = 7 * 3_600_000;
const UNITS_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** A portal is not to be asked all over more often than that. */
const SHORTEST_MS = 10 * 60_000;
const LONGEST_MS = 365 * UNITS_MS.d;

/** @throws BadDataError where it is neither a time from 10 minutes to a year nor a cron pattern */
export function parseSchedule(text: string): Schedule {
  const every = everyMs(text);
  const wrong = () => {
    throw new BadDataError(
      '--every',
      `"${text}" is no schedule: 30m, 6h, 2d (10 minutes at least), or "minute hour day month weekday"`,
    );
  };
  if (every !== null) return every >= SHORTEST_MS && every <= LONGEST_MS ? (text as Schedule) : wrong();
  if (text.trim().split(/\s+/).length !== 5) return wrong();
  try {
    CronExpressionParser.parse(text, { tz: ZONE }).next();
    return text as Schedule;
  } catch {
    return wrong();
  }
}

/** The first instant behind `after` at which a run is due; "6h" means 0, 6, 12 and 18 o'clock. */
export function nextDue(schedule: Schedule, after: number): number {
  const every = everyMs(schedule);
  if (every !== null) return (Math.floor((after + OFFSET_MS) / every) + 1) * every - OFFSET_MS;
  return CronExpressionParser.parse(schedule, { currentDate: new Date(after), tz: ZONE })
    .next()
    .getTime();
}

function everyMs(text: string): number | null {
  const match = /^(\d{1,6})([mhd])$/.exec(text);
  return match === null ? null : Number(match[1]) * UNITS_MS[match[2] as keyof typeof UNITS_MS];
}
