// Whether the days of two sightings can be those of one meeting: of one day, of a session over days, put off, or told without a day.
import type { MeetingKind } from '@giaoban/records';
import { daysBetween, gapBetween } from '../days.ts';
import { daysOf, numbersIn, type Sighting, unitName } from './sighting.ts';

/** A postponed or announced meeting may take place so many days off. */
const POSTPONED_DAYS = 45;
/** A session is told on its first day and on its last. */
export const SESSION_DAYS = 3;
const DAYS_OF_NEWS = 4;
const NOT_HELD = new Set(['announced', 'postponed']);
/** Meetings of which one body holds no second within days. */
export const SESSIONS: ReadonlySet<MeetingKind> = new Set(['dai-hoi', 'ky-hop']);

/** One day at least in common; announced and postponed ones may be held later. */
export function daysMeet(a: Sighting, b: Sighting): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === null || y === null) return publishedTogether(a, b);
  const gap = gapBetween(x, y);
  if (gap === 0) return true;
  const oneSeries = samePeriod(a, b) && sameBody(a, b);
  if (gap <= SESSION_DAYS && (oneSeries || openedAndClosed(a, b) || oneSession(a, b))) return true;
  const [status, other] = [a.meeting.status, b.meeting.status];
  const moved = status !== other && (NOT_HELD.has(status) || NOT_HELD.has(other));
  return moved && gap <= POSTPONED_DAYS && (oneSeries || openedAndClosed(a, b));
}

/** One organ of one level: "Hội Liên hiệp Phụ nữ tỉnh" and the one of a district meet after each other on the same. */
function sameBody(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.organiser, b.organiser];
  return x?.line === y?.line && !twoLevels(a, b);
}

export function twoLevels(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.organiser?.seat, b.organiser?.seat];
  return x !== undefined && y !== undefined && !x.assumed && !y.assumed && x.level !== y.level;
}

export function partsDiffer(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.meeting.date, b.meeting.date];
  if (oneSession(a, b)) return false;
  if (!x?.partOfDay || !y?.partOfDay || x.start !== x.end || y.start !== y.end) return false;
  return x.partOfDay !== y.partOfDay && x.start === y.start;
}

function publishedTogether(a: Sighting, b: Sighting): boolean {
  const [x, y] = [daysOf(a)?.to ?? a.publishedOn, daysOf(b)?.to ?? b.publishedOn];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= DAYS_OF_NEWS;
}

/** One number or one period named by both: without it "phiên họp thường kỳ" is any session. */
function samePeriod(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.meeting.reportingPeriod, b.meeting.reportingPeriod];
  if (x !== null && y !== null) return x.start === y.start && x.end === y.end;
  return numbersIn(a) !== '' && numbersIn(a) === numbersIn(b);
}

/** One organiser, and one name that only tells more numbers: "năm 2024" and "năm 2024, sau 2 ngày 21-22/8". */
function openedAndClosed(a: Sighting, b: Sighting): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)].map((numbers) => new Set(numbers.split(' ').filter(Boolean)));
  const [fewer, more] = x!.size < y!.size ? [x!, y!] : [y!, x!];
  return sameBody(a, b) && fewer.size > 0 && fewer.isSubsetOf(more);
}

/** A congress opens, goes on in the afternoon, and closes; the organ is named longer, shorter, or not, where the name has it. */
function oneSession(a: Sighting, b: Sighting): boolean {
  if (a.meeting.kind !== b.meeting.kind || !SESSIONS.has(a.meeting.kind) || twoLevels(a, b)) return false;
  const [x, y] = [a.organiser, b.organiser];
  if (x !== null && y !== null) return x.line.includes(y.line) || y.line.includes(x.line);
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return unitName(a.page) === unitName(b.page) && shared > fewer.size / 2;
}
