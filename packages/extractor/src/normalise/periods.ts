// From the words of a period to its first and last day: "quý III năm 2017" is 2017-07-01 to 2017-09-30.
import type { PeriodValue } from '../document/values.ts';
import type { RuleMatch } from '../matching/rule-compiler.ts';
import { addDays, day, daysBetween, isoWeek, monthOf, monthSpan, yearOf } from './calendar.ts';
import type { Normaliser, RuleContext } from './normaliser.ts';
import { smallNumber } from './small-numbers.ts';

type Kind = PeriodValue['kind'];
interface Days {
  readonly start: string;
  readonly end: string;
}

/** A number of months counted from January or back from December. Groups `n`, `y`, `last`; args `side`, `n`, `plausible`. */
export const months = periodNormaliser('months', ({ groups, row: { args } }, context) => {
  const count = groups.n === undefined ? Number(args.n) : smallNumber(groups.n);
  if (count === null || count < 1 || count > 11) return null;
  const last = args.side === 'last' || groups.last !== undefined;
  const from = last ? 13 - count : 1;
  const year = yearFor(groups.y, from, context);
  if (year === null) return null;
  const span = monthSpan(year, from, last ? 12 : count);
  // "Sau 3 tháng, …" told in October counts from somewhere else than January.
  if (args.plausible === true && (context.reference === null || !endsShortlyBefore(span.end, context.reference)))
    return null;
  return span;
});

/** The whole months before the reference. Group `n`. */
export const recentMonths = periodNormaliser('months', ({ groups }, { reference }) => {
  const count = smallNumber(groups.n!);
  if (count === null || reference === null) return null;
  const month = monthOf(reference);
  return monthSpan(yearOf(reference), month - count, month - 1);
});

/** Behind the period told before, or behind the reference, to the end of the year. Group `y`. */
export const restOfYear = periodNormaliser('months', ({ groups }, context) => {
  const year = yearFor(groups.y, 7, context);
  const told = context.previousPeriod?.end ?? '';
  const { reference } = context;
  if (year === null || (told === '' && reference === null)) return null;
  const behind = told.startsWith(`${year}-`) && monthOf(told) < 12;
  if (!behind && (reference === null || yearOf(reference) !== year)) return null;
  // Told in the first half of a month, the month still lies ahead.
  const from = behind ? monthOf(told) + 1 : monthOf(reference!) + (Number(reference!.slice(8)) > 15 ? 1 : 0);
  return from > 12 ? null : monthSpan(year, from, 12);
});

/** One quarter or two joined. Groups `q`, `q2`, `y`. */
export const quarter = periodNormaliser('quarter', ({ groups }, context) => {
  const first = quarterNumber(groups.q!);
  const last = groups.q2 === undefined ? first : quarterNumber(groups.q2);
  if (first === null || last === null || last < first) return null;
  const year = yearFor(groups.y, first * 3 - 2, context);
  return year === null ? null : monthSpan(year, first * 3 - 2, last * 3);
});

/** One month or a run of them. Groups `m`, `y`; of a run `m2` and perhaps `y1`, the year of the first. */
export const month = periodNormaliser('month', ({ groups }, context) => {
  const first = smallNumber(groups.m!);
  const last = groups.m2 === undefined ? first : smallNumber(groups.m2);
  if (first === null || last === null || first > 12) return null;
  const year = yearFor(groups.y, last, context);
  if (year === null) return null;
  const firstYear = groups.y1 !== undefined ? Number(groups.y1) : first > last ? year - 1 : year;
  return monthSpan(firstYear, first, (year - firstYear) * 12 + last);
});

/** A whole year. Group `y`, or the year of the reference. */
export const year = periodNormaliser('year', ({ groups }, context) => {
  const value = yearFor(groups.y, 1, context);
  return value === null ? null : monthSpan(value, 1, 12);
});

/** The year that ends or has just ended: told in spring it is the one before the reference's. */
export const pastYear = periodNormaliser('year', (_, { reference, statedYear }) => {
  if (statedYear !== null) return monthSpan(statedYear, 1, 12);
  if (reference === null) return null;
  return monthSpan(yearOf(reference) - (monthOf(reference) <= SPRING ? 1 : 0), 1, 12);
});
const SPRING = 4;

/** Several years, a term, a school year, a season. Groups `y1`, `y2`, `m1`, `m2`; args `kind`. */
export const years: Normaliser<'period'> = {
  type: 'period',
  normalise(match, context) {
    const kind = match.row.args.kind as Kind;
    return periodNormaliser(kind, ({ groups }) => {
      const first = Number(groups.y1);
      const last = groups.y2 === undefined ? first : longYear(groups.y2, first);
      if (last < first || last - first > 50) return null;
      // A school year runs from September to May.
      if (kind === 'school-year') return { start: `${first}-09-01`, end: `${last}-05-31` };
      const from = groups.m1 === undefined ? 1 : Number(groups.m1);
      const to = groups.m2 === undefined ? 12 : Number(groups.m2);
      return monthSpan(first, from, (last - first) * 12 + to);
    }).normalise(match, context);
  },
};

/**
 * Half a school year: September to December, January to May. Groups `half`, `y1`, the year the school year begins in;
 * without it the school year of the reference.
 */
export const semester = periodNormaliser('school-year', ({ groups }, { reference }) => {
  const half = quarterNumber(groups.half!);
  if (half === null || (groups.y1 === undefined && reference === null)) return null;
  const begun = groups.y1 === undefined ? yearOf(reference!) - (monthOf(reference!) < 8 ? 1 : 0) : Number(groups.y1);
  return half === 1 ? monthSpan(begun, 9, 12) : monthSpan(begun + 1, 1, 5);
});

/** From a stated day, or the year's first, to the reference or the day named. Groups `y`, `d1`, `m1`, `d`, `m`. */
export const openPeriod = periodNormaliser('open', ({ groups, row: { args } }, context) => {
  const stated = groups.y ?? (args.since === 'year' ? String(yearFor(undefined, 1, context) ?? '') : '');
  if (stated === '') return null;
  const start = day(Number(stated), Number(groups.m1 ?? 1), Number(groups.d1 ?? 1));
  const end = groups.m === undefined ? context.reference : endOf(Number(stated), groups.m, groups.d);
  return start === null || end === null || end < start ? null : { start, end };
});

/** An ISO week. Groups `w`, `y`. */
export const week = periodNormaliser('week', ({ groups }, context) => {
  const value = yearFor(groups.y, 1, context);
  return value === null ? null : isoWeek(value, Number(groups.w));
});

/** The period told before, in the year named or the year before it. Group `y`. */
export const samePeriod: Normaliser<'period'> = {
  type: 'period',
  normalise(match, context) {
    const { previousPeriod } = context;
    if (previousPeriod === null) return null;
    const back = match.groups.y === undefined ? 1 : yearOf(previousPeriod.end) - Number(match.groups.y);
    const shift = (value: string) => sameDay(yearOf(value) - back, value);
    const days = { start: shift(previousPeriod.start), end: shift(previousPeriod.end) };
    return { ...days, label: '', kind: previousPeriod.kind, yearStated: match.groups.y !== undefined, compared: true };
  },
};

/** From one stated day to another. Groups `d1`, `m1`, `y1`, `d`, `m`, `y`. */
export const dayRange = periodNormaliser('range', ({ groups }) => {
  const end = day(Number(groups.y), Number(groups.m), Number(groups.d));
  const firstMonth = Number(groups.m1 ?? groups.m);
  const firstYear = Number(groups.y1 ?? groups.y);
  const start = day(firstYear, firstMonth, Number(groups.d1));
  if (start === null || end === null) return null;
  if (start <= end) return { start, end };
  return groups.y1 === undefined ? { start: sameDay(firstYear - 1, start), end } : null;
});

/** A normaliser of a kind of period; the stage fills in `label`, which is the words, and `compared`. */
function periodNormaliser(
  kind: Kind,
  days: (match: RuleMatch, context: RuleContext) => Days | null,
): Normaliser<'period'> {
  return {
    type: 'period',
    normalise(match, context) {
      const span = days(match, context);
      if (span === null) return null;
      const yearStated = match.groups.y !== undefined || match.groups.y1 !== undefined;
      return { ...span, label: '', kind, yearStated, compared: false };
    },
  };
}

/**
 * The year of a period: the one its words state, the one its sentence states, or that of the reference. In the first
 * weeks of a year its last months are still those of the year before.
 */
function yearFor(stated: string | undefined, firstMonth: number, context: RuleContext): number | null {
  if (stated !== undefined) return Number(stated);
  if (context.statedYear !== null) return context.statedYear;
  if (context.reference === null) return null;
  const now = monthOf(context.reference);
  const past = (now <= 2 && firstMonth >= 10) || (now === 1 && firstMonth >= 7);
  return yearOf(context.reference) - (past ? 1 : 0);
}

/** A report on some months is given in the last of them or in the two months behind. */
function endsShortlyBefore(end: string, reference: string): boolean {
  const days = daysBetween(end, reference);
  return days > -32 && days < 62;
}

function quarterNumber(text: string): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(text);
  const value = roman === -1 ? smallNumber(text) : roman + 1;
  return value !== null && value <= 4 ? value : null;
}

/** "2020-25" ends in 2025. */
function longYear(text: string, first: number): number {
  return text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);
}

/** The same day of another year; 29 February becomes the 28th. */
function sameDay(year: number, value: string): string {
  const moved = `${year}-${value.slice(5)}`;
  return Number.isNaN(Date.parse(moved)) || !moved.endsWith(new Date(moved).toISOString().slice(5, 10))
    ? addDays(`${year}-03-01`, -1)
    : moved;
}

function endOf(year: number, month: string, date: string | undefined): string | null {
  return date === undefined
    ? monthSpan(year, Number(month), Number(month)).end
    : day(year, Number(month), Number(date));
}
