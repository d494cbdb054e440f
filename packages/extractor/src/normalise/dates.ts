// From the words of a date to its days: "Chiều 22/2" read on 2024-02-23 is the afternoon of 2024-02-22.
import { PARTS_OF_DAY, type PartOfDay } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import { addDays, day, daysBetween, weekdayOf, yearOf } from './calendar.ts';
import type { Normaliser, RuleContext } from './normaliser.ts';
import { smallNumber } from './small-numbers.ts';

const PartRow = z.object({ form: z.string().min(1), part: z.enum(PARTS_OF_DAY) });
const PARTS = new Map(readTable('lexicon/parts-of-day.tsv', PartRow).map(({ form, part }) => [form, part]));
const WeekdayRow = z.object({ form: z.string().min(1), day: z.coerce.number().int().min(1).max(7) });
const WEEKDAYS = new Map(readTable('lexicon/weekdays.tsv', WeekdayRow).map((row) => [row.form, row.day]));
const AFTERNOON_FROM = 12;
const EVENING_FROM = 18;

const LEADS = ['part', 'hour', 'rel', 'weekday', 'dayword'];

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A day or a run of days. Groups: `d`, `m`, `y` of the (last) day; `d1`, `m1`, `y1` of the first where there are two;
 * `part`, `hour`, `rel`, `weekday`, `dayword` are the words of time before it.
 */
export const calendarDate: Normaliser<'date'> = {
  type: 'date',
  normalise({ groups }, context) {
    const month = number(groups.m);
    const date = number(groups.d);
    if (month === null || date === null) return null;
    // "2/3" is a fraction unless a word of time stands before it.
    if (groups.y === undefined && !LEADS.some((lead) => groups[lead] !== undefined)) return null;
    const year = number(groups.y);
    const end = year === null ? withoutYear(month, date, groups, context) : day(fullYear(year), month, date);
    if (end === null) return null;
    const start = groups.d1 === undefined ? end : firstDay(groups, month, end);
    if (start === null || start > end || daysBetween(start, end) > 366) return null;
    return { start, end, partOfDay: partOfTime(groups), precision: 'day' };
  },
};

/** "Sáng nay", "hôm qua", "chiều cùng ngày": `rel` is nay, qua, kia or "cùng ngày". */
export const relativeDate: Normaliser<'date'> = {
  type: 'date',
  normalise({ groups, row }, context) {
    const from = row.args.from === 'previous' ? context.previousDay : context.reference;
    if (from === null) return null;
    const start = addDays(from, DAYS_OF.get(groups.rel ?? '') ?? 0);
    return { start, end: start, partOfDay: partOfTime(groups), precision: 'day' };
  },
};

const RelativeRow = z.object({ form: z.string().min(1), days: z.coerce.number().int() });
const DAYS_OF = new Map(readTable('lexicon/relative-days.tsv', RelativeRow).map(({ form, days }) => [form, days]));

/** The first of two days: its month and year are those of the last one, or the ones before ("28/12 đến 02/01/2024"). */
function firstDay(groups: Groups, lastMonth: number, end: string): string | null {
  const month = number(groups.m1) ?? lastMonth;
  const stated = number(groups.y1);
  const year = stated === null ? yearOf(end) : fullYear(stated);
  const start = day(year, month, number(groups.d1)!);
  return stated === null && start !== null && start > end ? day(year - 1, month, number(groups.d1)!) : start;
}

/**
 * The nearest such day not after the reference, or, in announcements, the nearest to it; of the years about it the one
 * whose weekday fits where the page names it.
 */
function withoutYear(
  month: number,
  date: number,
  { weekday, rel }: Groups,
  { reference, direction }: RuleContext,
): string | null {
  if (reference === null) return null;
  const year = yearOf(reference);
  const candidates = [year + 1, year, year - 1].flatMap((y) => day(y, month, date) ?? []);
  const named = weekday === undefined ? undefined : WEEKDAYS.get(weekday.replace(/[^\p{L}\p{N}]+$/u, ''));
  const fitting = candidates.find((candidate) => weekdayOf(candidate) === named);
  if (fitting !== undefined) return fitting;
  if (direction === 'before' && rel === undefined)
    return candidates.find((candidate) => candidate <= reference) ?? null;
  const distance = (candidate: string) => Math.abs(daysBetween(reference, candidate));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Of the groups `part` and `hour`, the part of day; null where they give none. */
export function partOfTime(groups: Groups): PartOfDay | null {
  const word = groups.part === undefined ? undefined : PARTS.get(groups.part);
  // "Sáng và chiều 5/3" is neither.
  if (word !== undefined) return groups.part2 === undefined || PARTS.get(groups.part2) === word ? word : null;
  return partOfHour(number(groups.hour));
}

/** Hours before noon are the morning, from six in the evening on the evening. */
function partOfHour(hour: number | null): PartOfDay | null {
  if (hour === null || hour > 24) return null;
  return hour < AFTERNOON_FROM ? 'morning' : hour < EVENING_FROM ? 'afternoon' : 'evening';
}

/** "19" in "5/7/19" is 2019: pages write two digits only for their own century. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function number(text: string | undefined): number | null {
  if (text === undefined) return null;
  return smallNumber(text);
}
