// The calendar: days as `YYYY-MM-DD`, counted in UTC so that no time zone moves them.

const DAY = 86_400_000;

/** The day, or null where the calendar has none such (31/2). */
export function day(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDate(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Number of days of a month. */
function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another, negative where the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** First and last day of a run of months; months may pass the year's end (13 is January of the next). */
export function monthSpan(year: number, from: number, to: number): { start: string; end: string } {
  const last = new Date(Date.UTC(year, to, 0));
  return {
    start: new Date(Date.UTC(year, from - 1, 1)).toISOString().slice(0, 10),
    end: last.toISOString().slice(0, 10),
  };
}

/** Monday to Sunday of an ISO week: week 1 is the one with the year's first Thursday. */
export function isoWeek(year: number, week: number): { start: string; end: string } {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = addDays(fourth.toISOString().slice(0, 10), -((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return { start: monday, end: addDays(monday, 6) };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(value: string): number {
  return new Date(value).getUTCDay() || 7;
}

export function yearOf(value: string): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: string): number {
  return Number(value.slice(5, 7));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
