// The day of an event where a sentence names several: the one right behind its verb, or the one that it is put off to.
import type { Span } from '@giaoban/records';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { daysBetween } from '../../normalise/calendar.ts';
import type { Mention } from './event.ts';

/** "lùi từ ngày 12/6 sang ngày 19/6": the day on which it will be. */
export function dayPutOffTo(span: Span, document: Document, annotations: Annotations): Annotation<'date'> | null {
  const { folded } = document;
  const off = PUT_OFF.exec(folded.slice(span.start, span.end));
  if (!off) return null;
  const behind = annotations.within('date', { start: span.start + off.index, end: span.end });
  return behind.find(({ span: { start } }) => NEW_DAY.test(folded.slice(span.start, start))) ?? null;
}
const PUT_OFF = /(?<!\p{L})(?:hoãn|lùi|dời|chuyển|điều chỉnh|thay đổi)(?!\p{L})/u;
const NEW_DAY = /(?<!\p{L})(?:sang|đến|tới)(?: (?:lúc|sáng|chiều|tối|thứ \p{L}+))?[ ,(]*$/u;

/** "Tại Hội nghị Trung ương 6 ngày 25/10/2017 …" in a page of another year is remembered, not told. */
export function isNear(date: Annotation<'date'> | null, { reference }: Document): boolean {
  if (date === null) return false;
  return reference === null || Math.abs(daysBetween(date.value.start, reference)) <= NEAR_DAYS;
}
const NEAR_DAYS = 31;

/** "Sau 4 ngày làm việc, Đại hội … đã bế mạc vào sáng 20-12 và ra mắt …": the day right behind the verb that an event takes place by. */
export function withOwnDay(
  here: readonly Mention[],
  dates: readonly Annotation<'date'>[],
  document: Document,
): { mention: Mention; date: Annotation<'date'> } | null {
  for (const mention of here) {
    if (!DATED_BEHIND.has(mention.rule)) continue;
    const date = dates.find(
      ({ span }) => span.start > mention.head && TAKES_PLACE.test(document.folded.slice(mention.head, span.start)),
    );
    if (date && (mention.rule === 'takes-place' || isNear(date, document))) return { mention, date };
  }
  return null;
}
const DATED_BEHIND: ReadonlySet<string> = new Set(['takes-place', 'told-of-dated']);
const TAKES_PLACE = /(?:tổ chức|diễn ra|khai mạc|bế mạc)(?: trọng thể| thành công)?(?: vào)?(?: lúc| từ| trong)? ?$/u;
