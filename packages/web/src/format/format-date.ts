// Days, ranges and periods as the two languages write them; the page's own words are kept where there are any.
import type { Meeting, Period } from '@giaoban/records';
import type { Speech } from '../language.ts';

type MeetingDate = NonNullable<Meeting['date']>;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @param day `YYYY-MM-DD`, or an instant that starts with it */
export function dayParts(day: string): DayParts | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return date === undefined ? null : { year: Number(year), month: Number(month), day: Number(date) };
}

/** "30/3/2023", "30 Mar 2023"; what is no day stays as it is. */
export function formatDay(day: string, { language, words }: Speech): string {
  const parts = dayParts(day);
  if (parts === null) return day;
  return language === 'vi'
    ? `${parts.day}/${parts.month}/${parts.year}`
    : `${parts.day} ${words.months[parts.month - 1]} ${parts.year}`;
}

/** An instant with its time as the page states it: "30/3/2023, 16:42". */
export function formatInstant(instant: string, speech: Speech): string {
  const [, time] = /T(\d{2}:\d{2})/.exec(instant) ?? [];
  return time === undefined ? formatDay(instant, speech) : `${formatDay(instant, speech)}, ${time}`;
}

/** "30/3/2023", "5–6/7/2024", "30/6 – 2/7/2024": the year and month once where they are the same. */
export function formatRange(start: string, end: string, speech: Speech): string {
  const from = dayParts(start);
  const to = dayParts(end);
  if (from === null || to === null || start === end) return formatDay(start, speech);
  if (from.year !== to.year) return `${formatDay(start, speech)} – ${formatDay(end, speech)}`;
  if (from.month === to.month) return `${from.day}–${formatDay(end, speech)}`;
  const first =
    speech.language === 'vi' ? `${from.day}/${from.month}` : `${from.day} ${speech.words.months[from.month - 1]}`;
  return `${first} – ${formatDay(end, speech)}`;
}

/** The date of a meeting as precisely as it is known: "sáng 30/3/2023", "tháng 3/2023", "quý I/2023", "năm 2023". */
export function formatMeetingDate(date: MeetingDate, speech: Speech): string {
  const { words, fill, language } = speech;
  const parts = dayParts(date.start);
  const year = String(parts?.year ?? '');
  if (parts !== null && date.precision === 'month') return fill(words.month, { n: String(parts.month), year });
  if (parts !== null && date.precision === 'year') return fill(words.year, { year });
  if (parts !== null && date.precision === 'quarter')
    return fill(words.quarter, { n: quarter(parts.month, language), year });
  const days = formatRange(date.start, date.end, speech);
  if (date.partOfDay === null) return days;
  const part = words.partsOfDay[date.partOfDay];
  return language === 'vi' ? `${part} ${days}` : `${days}, ${part}`;
}

function quarter(month: number, language: Speech['language']): string {
  const index = Math.ceil(month / 3) - 1;
  return language === 'vi' ? ['I', 'II', 'III', 'IV'][index]! : String(index + 1);
}

/** The label that the page gives, with the days it means. */
export function formatPeriod(period: Period, speech: Speech): string {
  return `${period.label} (${formatRange(period.start, period.end, speech)})`;
}
