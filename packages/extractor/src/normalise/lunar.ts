// From a day of the lunar calendar to the solar one: "mùng 6 Tết" read in February 2024 is 2024-02-15.
import { BadDataError } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import { addDays, daysBetween, yearOf } from './calendar.ts';
import { partOfTime } from './dates.ts';
import type { Normaliser, RuleContext } from './normaliser.ts';
import { smallNumber } from './small-numbers.ts';

/** First days of the lunar months of Vietnam (UTC+7; China's differ by a day now and then: Tết 2007 was 17 February). */
const Month = z.object({
  year: z.coerce.number().int(),
  month: z.coerce.number().int().min(1).max(12),
  leap: z.enum(['0', '1']),
  start: z.iso.date(),
});
const MONTHS = readTable('calendar/lunar-months.tsv', Month);
const STARTS = new Map(MONTHS.filter(({ leap }) => leap === '0').map((row) => [`${row.year}-${row.month}`, row.start]));
checkLengths();

const Name = z.object({ form: z.string().min(1), value: z.coerce.number().int() });
const NAMES = new Map(readTable('lexicon/lunar-months.tsv', Name).map(({ form, value }) => [form, value]));
const FULL_MOON = 15;
/** "28 Tết" is of the month before the new year, "mùng 3 Tết" of the first. */
const BEFORE_TET_FROM = 20;

/** Groups `d` (or `full`, the full moon), `m`; without `m` the days of Tết; `y`, `part`, `hour`. */
export const lunarDate: Normaliser<'date'> = {
  type: 'date',
  normalise({ groups }, context) {
    const date = groups.d === undefined ? FULL_MOON : smallNumber(groups.d);
    if (date === null) return null;
    const ofTet = groups.m === undefined;
    const month = ofTet ? (date >= BEFORE_TET_FROM ? 12 : 1) : (NAMES.get(groups.m!) ?? smallNumber(groups.m!));
    if (month === null) return null;
    const start =
      groups.y === undefined
        ? nearest(month, date, context)
        : solar(Number(groups.y) - (ofTet && month === 12 ? 1 : 0), month, date);
    return start === null ? null : { start, end: start, partOfDay: partOfTime(groups), precision: 'day' };
  },
};

/** Of the lunar years about the reference the one whose day fits the direction of the page. */
function nearest(month: number, date: number, { reference, direction }: RuleContext): string | null {
  if (reference === null) return null;
  const year = yearOf(reference);
  const candidates = [year + 1, year, year - 1].flatMap((y) => solar(y, month, date) ?? []);
  if (direction === 'before') return candidates.find((candidate) => candidate <= reference) ?? null;
  const distance = (candidate: string) => Math.abs(daysBetween(reference, candidate));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function solar(year: number, month: number, date: number): string | null {
  const start = STARTS.get(`${year}-${month}`);
  return start === undefined || date < 1 || date > 30 ? null : addDays(start, date - 1);
}

/** A lunar month has 29 or 30 days: a row that breaks this is wrong. */
function checkLengths(): void {
  for (const [i, row] of MONTHS.entries()) {
    const before = MONTHS[i - 1];
    if (!before) continue;
    const days = daysBetween(before.start, row.start);
    if (days !== 29 && days !== 30)
      throw new BadDataError(row.at, `column "start": ${days} days behind the month before`);
  }
}
