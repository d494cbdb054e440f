// A delegation and whom it visits tell of one visit under two names: "kiểm tra công tác giảm nghèo", "làm việc với đoàn công tác".
import type { MeetingKind } from '@giaoban/records';
import { plainWords } from '../plain-words.ts';
import { daysOf, type Sighting, unitWords } from './sighting.ts';

const VISITS: ReadonlySet<MeetingKind> = new Set(['lam-viec', 'kiem-tra', 'gap-mat']);

/** One head of the delegation, one day, and the place of one page in the name or place of the other. */
export function isOneVisit(a: Sighting, b: Sighting): boolean {
  if (!VISITS.has(a.meeting.kind) || !VISITS.has(b.meeting.kind)) return false;
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === null || y === null || x.from !== y.from || x.to !== y.to) return false;
  return [...a.chairs].some((chair) => b.chairs.has(chair)) && (tellsPlaceOf(a, b) || tellsPlaceOf(b, a));
}

function tellsPlaceOf({ words, meeting }: Sighting, other: Sighting): boolean {
  const told = new Set([...words, ...plainWords(meeting.place?.text ?? '')]);
  const place = unitWords(other.page);
  return place.size > 0 && other.page.type !== 'province' && place.isSubsetOf(told);
}
