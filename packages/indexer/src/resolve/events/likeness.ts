// What speaks for two sightings being one event, and what excludes it.
import { nameKey } from '@giaoban/resources';
import { daysBetween, gapBetween } from '../days.ts';
import { seatKey } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { kindsAgree } from './kinds-agree.ts';
import { daysOf, numbersIn, type Sighting, unitName } from './sighting.ts';
import { sharedText } from './text-sketch.ts';
import { sharedWeight, type Weigh } from './word-weights.ts';

export interface Likeness {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** So many points make two sightings one event. */
export const ENOUGH = 6;
/** A reprint shares nearly all runs of words, a shortened one those that it kept. */
const SAME_TEXT = 0.6;
/** Offices write next month's report over last month's: only so much in common, and news of the same days, is the same report with another day. */
const REPRINT = 0.95;
const SEASON_DAYS = 10;
/** Names that share less than this of their telling words are names of two meetings. */
const NAMES_APART = 0.25;
/** A postponed or announced meeting may take place so many days off. */
const POSTPONED_DAYS = 45;
/** A session is told on its first day and on its last. */
const SESSION_DAYS = 3;
const NOT_HELD = new Set(['announced', 'postponed']);

/** Why two sightings cannot be one event; null where they can. */
export function excludes(a: Sighting, b: Sighting, weigh: Weigh): string | null {
  if (a.recordId === b.recordId) return 'two meetings of one page';
  if (unitsDiffer(a, b)) return 'organisers of two units';
  const names = sharedWeight(a.words, b.words, weigh);
  const text = sharedText(a.sketch, b.sketch);
  if (text >= SAME_TEXT && (sameSeason(a, b) || (text >= REPRINT && publishedNear(a, b)))) {
    // A reprint may have a name of its own; of a page with several meetings the names tell which is which.
    return names < NAMES_APART && !(a.alone && b.alone) ? 'two meetings of one text' : null;
  }
  if (names < NAMES_APART) return 'different names';
  if (!daysMeet(a, b)) return 'different days';
  if (partsDiffer(a, b)) return 'different parts of the day';
  const central = a.organiser?.seat.level === 'central' && b.organiser?.seat.level === 'central';
  return provincesDiffer(a, b) && !central ? 'different provinces' : null;
}

/** Both pages name who holds it: one kind of organ in two units, however much the reports read alike. */
function unitsDiffer(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.organiser?.seat, b.organiser?.seat];
  if (x === undefined || y === undefined || x.level !== y.level || x.assumed || y.assumed) return false;
  return seatKey(x) !== null && seatKey(y) !== null && seatRelation(x, y) !== 'same';
}

/** Provinces that are one today were two while both pages knew the old ones. */
function provincesDiffer(a: Sighting, b: Sighting): boolean {
  if (a.provinceNow === null || b.provinceNow === null) return false;
  if (a.provinceNow !== b.provinceNow) return true;
  const old = [a, b].every(({ page }) => page.era === 'before-2025-07');
  return old && nameKey(a.page.province!) !== nameKey(b.page.province!);
}

/** One day at least in common; announced and postponed ones may be held later. */
function daysMeet(a: Sighting, b: Sighting): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === null || y === null) return publishedTogether(a, b);
  const gap = gapBetween(x, y);
  if (gap === 0) return true;
  const oneSeries = samePeriod(a, b) && a.organiser?.line === b.organiser?.line;
  if (gap <= SESSION_DAYS && (oneSeries || openedAndClosed(a, b))) return true;
  const moved = NOT_HELD.has(a.meeting.status) !== NOT_HELD.has(b.meeting.status);
  return moved && gap <= POSTPONED_DAYS && oneSeries;
}

const DAYS_OF_NEWS = 4;

function publishedTogether(a: Sighting, b: Sighting): boolean {
  const [x, y] = [daysOf(a)?.to ?? a.publishedOn, daysOf(b)?.to ?? b.publishedOn];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= DAYS_OF_NEWS;
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
  return a.organiser?.line === b.organiser?.line && fewer.size > 0 && fewer.isSubsetOf(more);
}

function partsDiffer(a: Sighting, b: Sighting): boolean {
  const [x, y] = [a.meeting.date, b.meeting.date];
  if (!x?.partOfDay || !y?.partOfDay || x.start !== x.end || y.start !== y.end) return false;
  return x.partOfDay !== y.partOfDay && x.start === y.start;
}

export function likeness(a: Sighting, b: Sighting, weigh: Weigh): Likeness {
  const found = [
    ofText(a, b),
    ofNames(a, b, weigh),
    ofDays(a, b),
    ofKinds(a, b),
    ofOrganisers(a, b),
    ofPeople(a, b),
    ofPeriods(a, b),
    ofPlaces(a, b),
  ];
  return {
    points: found.reduce((sum, [points]) => sum + points, 0),
    reasons: found.flatMap(([points, reason]) => (points === 0 ? [] : [reason])),
  };
}

type Finding = readonly [points: number, reason: string];
const NOTHING: Finding = [0, ''];

function ofText(a: Sighting, b: Sighting): Finding {
  const shared = sharedText(a.sketch, b.sketch);
  if (shared >= SAME_TEXT) return [6, `${Math.round(shared * 100)} % of the text in common`];
  return shared >= 0.2 ? [2, 'passages in common'] : NOTHING;
}

function ofNames(a: Sighting, b: Sighting, weigh: Weigh): Finding {
  const shared = sharedWeight(a.words, b.words, weigh);
  if (shared >= 0.75) return [3, 'same name'];
  if (shared >= 0.5) return [2, 'similar name'];
  return shared >= 0.35 ? [1, 'words of the name in common'] : NOTHING;
}

function ofDays(a: Sighting, b: Sighting): Finding {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && gapBetween(x, y) === 0 ? [2, 'same day'] : NOTHING;
}

function ofKinds(a: Sighting, b: Sighting): Finding {
  const agree = kindsAgree(a.meeting.kind, b.meeting.kind);
  if (agree === 'same') return [1, 'same kind'];
  return agree === 'different' ? [-2, 'different kinds'] : NOTHING;
}

function ofOrganisers(a: Sighting, b: Sighting): Finding {
  const [x, y] = [a.organiser, b.organiser];
  if (x === null || y === null) return NOTHING;
  const relation = seatRelation(x.seat, y.seat);
  if (x.line === y.line && relation === 'same') return [2, 'same organiser'];
  if (x.line.includes(y.line) || y.line.includes(x.line)) return [1, 'similar organiser'];
  return relation === 'same' ? [-2, 'different organisers of one unit'] : NOTHING;
}

function ofPeople(a: Sighting, b: Sighting): Finding {
  const shared = [...a.officials].filter((official) => b.officials.has(official)).length;
  if ([...a.chairs].some((chair) => b.chairs.has(chair))) return [Math.min(3, shared) + 1, 'same chair'];
  const others = a.chairs.size > 0 && b.chairs.size > 0;
  if (others && !seenFromPoints(a, b)) return [Math.min(2, shared) - 2, 'other people in the chair'];
  return shared > 0 ? [Math.min(3, shared), 'people in common'] : NOTHING;
}

function ofPeriods(a: Sighting, b: Sighting): Finding {
  const [x, y] = [a.meeting.reportingPeriod, b.meeting.reportingPeriod];
  if (x === null || y === null) return NOTHING;
  return x.start === y.start && x.end === y.end ? [1, 'same period reported'] : [-2, 'different periods reported'];
}

function ofPlaces(a: Sighting, b: Sighting): Finding {
  const [x, y] = [unitName(a.page), unitName(b.page)];
  if (x === null || y === null) return NOTHING;
  if (x === y) return [1, 'same place'];
  const oneLevel = a.page.type !== null && a.page.type === b.page.type;
  const apart = oneLevel && a.page.type !== 'province' && !seenFromPoints(a, b);
  return apart ? [-3, 'different places'] : NOTHING;
}

const UPPER = new Set(['central', 'province']);

/** Two points of one online conference: each page tells who sat at its own. */
function seenFromPoints(a: Sighting, b: Sighting): boolean {
  const online = [a, b].every(({ meeting: { format } }) => format === 'online' || format === 'hybrid');
  return online && [a, b].some(({ organiser }) => UPPER.has(organiser?.seat.level ?? ''));
}
