// The hours of the day within which a portal wants to be visited, by the clock of Vietnam.
import { z } from 'zod';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Vietnam has had one time for the whole year since 1975. */
const OFFSET_MS = 7 * HOUR_MS;

/** "22-6": from 22:00 to 6:00; "" for the whole day. */
export const VisitingHours = z
  .string()
  .regex(/^(?:(?:1?\d|2[0-3])-(?:1?\d|2[0-4]))?$/, 'hours as 22-6, or empty for the whole day')
  .transform((cell) => {
    if (cell === '') return null;
    const [from, to] = cell.split('-').map(Number) as [number, number];
    return { from, to };
  });
export type VisitingHours = NonNullable<z.infer<typeof VisitingHours>>;

/** Milliseconds until the hours begin; 0 within them. */
export function msUntilOpen({ from, to }: VisitingHours, now: number): number {
  const ofDay = (now + OFFSET_MS) % DAY_MS;
  const [start, end] = [from * HOUR_MS, to * HOUR_MS];
  const open = start < end ? ofDay >= start && ofDay < end : ofDay >= start || ofDay < end;
  return open ? 0 : (start - ofDay + DAY_MS) % DAY_MS;
}
