// Lines that state the day of publication and nothing else: "Thứ tư - 24/07/2024 23:17", "Đăng lúc: 25/03/2023 | Lượt xem: 2".
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const WordRow = z.object({
  word: z.string().min(1),
  kind: z.enum(['weekday', 'label', 'counter', 'meta', 'poster', 'month']),
  number: z.string(),
  example: z.string().min(1),
});
const DATE_WORDS = readTable('content/date-words.tsv', WordRow);

const MONTHS = new Map(
  DATE_WORDS.filter(({ kind }) => kind === 'month').map((row) => [fold(row.word), Number(row.number)]),
);
const MONTH = alternation('month');
const EDGE = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const FORMS: readonly RegExp[] = [
  // 24/07/2024 · 24-7-2024 · 24.07.2024 · 24 / 7 / 2024
  /(?<!\d)(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4}|\d{2})(?![\d/])/u,
  // 2024-07-24
  /(?<!\d)(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?!\d)/u,
  // ngày 5 tháng 7 năm 2019 · 29 tháng 6 2011 · 29 tháng bảy, 2011
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}),? tháng (?<month>\\d{1,2}|${MONTH}),?(?: năm)? (?<year>\\d{4})(?!\\d)`, 'u'),
  // 14 thg 6, 2019 · 14 Th6 2019
  /(?<!\d)(?<day>\d{1,2}),? th(?:g|áng)?\.? ?(?<month>\d{1,2}),? (?<year>\d{4})(?!\d)/u,
  // Tháng Bảy 9, 2022 · Tháng 7 9, 2022
  new RegExp(`tháng (?<month>\\d{1,2}|${MONTH}) (?<day>\\d{1,2}),? (?<year>\\d{4})(?!\\d)`, 'u'),
  // 09 July 2022 · Jul 9, 2022
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})[ -](?<month>${MONTH})[ ,-]+(?<year>\\d{4})(?!\\d)`, 'u'),
  new RegExp(`${EDGE}(?<month>${MONTH}) (?<day>\\d{1,2}),? (?<year>\\d{4})(?!\\d)`, 'u'),
];
/** No form does without one of these. */
const DATED = /\d{4}|\d ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}/;
const TIME =
  /(?<![\d/.-])(?<hour>[01]?\d|2[0-3]) ?(?::|h|g|giờ) ?(?<minute>[0-5]\d)(?:[:'](?<second>[0-5]\d)(?!\d))?(?:[.']\d*| ?phút)?(?: ?(?<half>am|pm|sáng|chiều|tối|sa|ch)(?!\p{L}))?/u;
const WORDS = new RegExp(`${EDGE}(?:${alternation('weekday', 'label')})${END}`, 'gu');
const COUNTER = new RegExp(
  `${EDGE}(?:${alternation('counter')}) ?:? ?\\(?[\\d.,]+|[\\d.,]+ (?:${alternation('counter')})${END}`,
  'gu',
);
const META = new RegExp(`${EDGE}(?:${alternation('meta')}) ?: ?[^|]{1,60}`, 'gu');
/** "Gửi bởi bbt vào Thứ tư, 08/12/2021 - 14:00": submitted by somebody on a day. */
const POSTER = new RegExp(`${EDGE}(?:${alternation('poster')}) [^|]{1,60}`, 'gu');
const LABELS = new Set(
  DATE_WORDS.filter(({ kind }) => kind === 'meta' || kind === 'poster').map(({ word }) => fold(word)),
);
const LONGEST = 160;

function alternation(...kinds: string[]): string {
  return DATE_WORDS.filter(({ kind }) => kinds.includes(kind))
    .map(({ word }) => fold(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}

/**
 * The day or instant that the line states, `2024-07-24` or `2024-07-24T23:17:00+07:00`, where it says nothing else than
 * that (weekday, label, counters and the like aside); otherwise null.
 *
 * @param folded the folded line
 */
export function publicationLine(folded: string): string | null {
  if (folded.length > LONGEST || !/\d/.test(folded)) return null;
  const found = findDate(folded);
  if (!found) return null;
  const rest = found.rest.replace(COUNTER, ' ').replace(META, ' ').replace(POSTER, ' ').replace(WORDS, ' ');
  const left = rest.replace(/\b(?:gmt|utc)\b/g, '').replace(FONT_SIZES, '');
  return !/\p{L}/u.test(left) || isSigned(folded, left) || DATELINE.test(folded) ? found.value : null;
}

/** "Sông Lô, ngày 27 tháng 02 năm 2026": where and when a document was signed. */
const DATELINE = /^\(?[\p{L} .’'-]{2,40}, ngày \d{1,2} tháng \d{1,2} năm \d{4}\)?\.?$/u;

/** "Văn Hiếu/VOV1 | 17/03/2023, 15:37": who wrote it, a bar, the day with its hour. */
function isSigned(folded: string, left: string): boolean {
  const [signature, ...rest] = left.split('|');
  return (
    /^[^|]{2,40}\|/.test(folded) &&
    /\d ?[:h] ?\d/.test(folded) &&
    signature!.trim().split(/\s+/).length <= LONGEST_SIGNATURE &&
    !/\p{L}/u.test(rest.join(''))
  );
}
const LONGEST_SIGNATURE = 5;

const BY = /(?<!\p{L})(?:bởi|by) ?:? +/u;
const BEHIND_NAME = new RegExp(`${EDGE}(?:${alternation('weekday', 'label', 'counter')})${END}|[\\d|,—–]| - `, 'u');

/** Who put it up, of a line that states the day too: "Đăng bởi: Mai Hạnh Ngày đăng: 20-12-2018", "bởi Mai Hạnh — cập nhật lần cuối …". */
export function posterIn({ text, folded }: { readonly text: string; readonly folded: string }): string | null {
  const by = folded.length > LONGEST ? null : BY.exec(folded);
  if (!by) return null;
  const start = by.index + by[0].length;
  const length = folded.slice(start).search(BEHIND_NAME);
  return text.slice(start, length < 0 ? undefined : start + length).trim() || null;
}

/** The buttons "A A", "A- A+" beside the date. */
const FONT_SIZES = /(?<!\p{L})a[+-]? a[+-]?(?!\p{L})/gu;

const WEEKDAY = new RegExp(`^(?:${alternation('weekday')})(?: ?[(,-]? ?[\\d/.-]+\\)?)?$`, 'u');

/** Whether a folded line is nothing but a day of the week, a date behind it aside. */
export function namesWeekday(folded: string): boolean {
  return WEEKDAY.test(folded.trim());
}

/** Whether a text is nothing but the label of a fact: "Tác giả", "Người đăng:". */
export function isFactLabel(text: string): boolean {
  return LABELS.has(fold(text).replace(/[\s:]+$/, ''));
}

/** The first date in a short text, with its hour where one stands, and what is left of the text. */
export function findDate(folded: string): { value: string; rest: string } | null {
  if (!DATED.test(folded)) return null;
  for (const form of FORMS) {
    const match = form.exec(folded);
    const day = match && dayOf(match.groups as Record<string, string>);
    if (!match || !day) continue;
    const rest = `${folded.slice(0, match.index)} | ${folded.slice(match.index + match[0].length)}`;
    const time = TIME.exec(rest);
    if (!time) return { value: day, rest };
    return {
      value: `${day}T${clock(time.groups as Record<string, string | undefined>)}+07:00`,
      rest: rest.replace(time[0], ' '),
    };
  }
  return null;
}

function dayOf(groups: Record<string, string>): string | null {
  let day = Number(groups['day']);
  let month = MONTHS.get(groups['month']!) ?? Number(groups['month']);
  const year = groups['year']!.length === 2 ? 2000 + Number(groups['year']) : Number(groups['year']);
  // "7/24/2024": month first, as some systems with English settings print it.
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (year < 1997 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function clock({ hour, minute, second, half }: Record<string, string | undefined>): string {
  let hours = Number(hour);
  // "SA" is sáng, morning; "CH" is chiều, afternoon.
  if ((half === 'pm' || half === 'ch' || half === 'chiều' || half === 'tối') && hours < 12) hours += 12;
  if ((half === 'am' || half === 'sa') && hours === 12) hours = 0;
  return `${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`;
}
