// A period that has no words of its own, `2024-01-01..2024-06-30`: a year, half, quarter or month by its name, else its days.
import type { Speech } from '../language.ts';
import { dayParts, formatRange } from './format-date.ts';

export function formatPeriodKey(period: string, speech: Speech): string {
  const [start = '', end = start] = period.split('..');
  const from = dayParts(start);
  const to = dayParts(end);
  if (from === null || to === null) return period;
  const whole = from.day === 1 && from.year === to.year && to.day === new Date(to.year, to.month, 0).getDate();
  const { words, fill, language } = speech;
  const year = String(from.year);
  const months = to.month - from.month + 1;
  if (whole && months === 12) return fill(words.year, { year });
  if (whole && months === 1) return fill(words.month, { n: String(from.month), year });
  if (whole && months === 3 && from.month % 3 === 1) {
    const n = (from.month - 1) / 3;
    return fill(words.quarter, { n: language === 'vi' ? ['I', 'II', 'III', 'IV'][n]! : String(n + 1), year });
  }
  if (whole && from.month === 1) return fill(words.firstMonths, { n: months, year });
  if (whole && months === 6 && from.month === 7) return fill(words.secondHalf, { year });
  return formatRange(start, end, speech);
}
