// Why two sightings cannot be one event.
import type { MeetingKind } from '@giaoban/records';
import { nameKey } from '@giaoban/resources';
import { daysBetween, gapBetween } from '../days.ts';
import { nearness } from '../names/near-names.ts';
import { seatKey } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { daysMeet, partsDiffer, twoLevels } from './days-meet.ts';
import { isOneVisit } from './one-visit.ts';
import { seenFromPoints } from './seen-from-points.ts';
import { daysOf, type Sighting, unitWords } from './sighting.ts';
import { sharedText } from './text-sketch.ts';
import { sharedWeight, type Weigh } from './word-weights.ts';

/** A reprint shares nearly all runs of words, a shortened one those that it kept. */
export const SAME_TEXT = 0.6;
/** Offices write next month's report over last month's: only so much in common, and news of the same days, is the same report with another day. */
const REPRINT = 0.95;
const SEASON_DAYS = 10;
/** Names that share less than this of their telling words are names of two meetings. */
const NAMES_APART = 0.25;
/** Conferences that an organ holds for itself, and the same organ a level below for itself. */
const OWN: ReadonlySet<MeetingKind> = new Set(['giao-ban', 'so-ket', 'tong-ket', 'ky-hop', 'dai-hoi']);

const DAYS = 'different days';
const PARTS = 'different parts of the day';
const NAMES = 'different names';
/** What another page of the same text may answer: one has a wrong day, or a name of its own. */
export const ANSWERED_BY_REPRINT: ReadonlySet<string> = new Set([DAYS, PARTS, NAMES]);

/** The reason, in words; null where nothing speaks against it. */
export function excludes(a: Sighting, b: Sighting, weigh: Weigh): string | null {
  if (a.recordId === b.recordId) return 'two meetings of one page';
  if (unitsDiffer(a, b)) return 'organisers of two units';
  if (levelsDiffer(a, b)) return 'one organ at two levels';
  if (placesTold(a, b)) return 'names of two places';
  if (holdersDiffer(a, b)) return 'two holders of one office';
  const names = sharedWeight(a.words, b.words, weigh);
  const text = sharedText(a.sketch, b.sketch);
  if (text >= SAME_TEXT && (sameSeason(a, b) || (text >= REPRINT && publishedNear(a, b)))) {
    // A reprint may have a name of its own; of a page with several meetings the names tell which is which.
    return names < NAMES_APART && !(a.alone && b.alone) ? 'two meetings of one text' : null;
  }
  if (names < NAMES_APART && !isOneVisit(a, b)) return NAMES;
  if (!daysMeet(a, b)) return DAYS;
  if (partsDiffer(a, b)) return PARTS;
  const central = a.organiser?.seat.level === 'central' && b.organiser?.seat.level === 'central';
  return provincesDiffer(a, b) && !central ? 'different provinces' : null;
}

/** Both pages name who holds it: one kind of organ in two units, however much the reports read alike. */
function unitsDiffer(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.organiser?.seat, b.organiser?.seat];
  if (x === undefined || y === undefined || x.level !== y.level || x.assumed || y.assumed) return false;
  return seatKey(x) !== null && seatKey(y) !== null && seatRelation(x, y) !== 'same';
}

function levelsDiffer(a: Sighting, b: Sighting): boolean {
  const own = OWN.has(a.meeting.kind) && OWN.has(b.meeting.kind);
  return own && twoLevels(a, b) && a.organiser?.line === b.organiser?.line && !seenFromPoints(a, b);
}

/** Each name tells where, and not where the other does: delegates meet the voters of a commune a day, by one form of report. */
function placesTold(a: Sighting, b: Sighting): boolean {
  if (a.page.type !== b.page.type || a.page.type === 'province' || seenFromPoints(a, b)) return false;
  const [x, y] = [unitWords(a.page), unitWords(b.page)];
  return onlyIn(x, a.words, b.words) && onlyIn(y, b.words, a.words);
}

function onlyIn(place: ReadonlySet<string>, own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return place.size > 0 && place.isSubsetOf(own) && !place.isSubsetOf(other);
}

/** The head of the unit that holds it is one here and another there: two communes, though a page does not name its own. */
function holdersDiffer(a: Sighting, b: Sighting): boolean {
  const [level, other] = [a.organiser?.seat.level, b.organiser?.seat.level];
  if (level === undefined || level !== other || seenFromPoints(a, b)) return false;
  const there = new Map(b.holders.map(({ post, name }) => [post, name]));
  return a.holders
    .filter((holder) => holder.level === level)
    .some(({ post, name }) => there.has(post) && nearness(name, there.get(post)!) === null);
}

/** Provinces that are one today were two while both pages knew the old ones. */
function provincesDiffer(a: Sighting, b: Sighting): boolean {
  if (a.provinceNow === null || b.provinceNow === null) return false;
  if (a.provinceNow !== b.provinceNow) return true;
  const old = [a, b].every(({ page }) => page.era === 'before-2025-07');
  return old && nameKey(a.page.province!) !== nameKey(b.page.province!);
}

function sameSeason(a: Sighting, b: Sighting): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x === null || y === null || gapBetween(x, y) <= SEASON_DAYS;
}

function publishedNear(a: Sighting, b: Sighting): boolean {
  return (
    a.publishedOn !== null &&
    b.publishedOn !== null &&
    Math.abs(daysBetween(a.publishedOn, b.publishedOn)) <= SEASON_DAYS
  );
}
