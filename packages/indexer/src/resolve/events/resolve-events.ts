// Events, not pages: the sightings of one meeting over all records joined.
import type { PageRecord } from '@giaoban/records';
import { type EventJoin, eventOf, type ResolvedEvent } from './event.ts';
import { ENOUGH, excludes, type Likeness, likeness } from './likeness.ts';
import { daysOf, numbersIn, type Sighting, sightingsOf } from './sighting.ts';
import { wordWeights } from './word-weights.ts';

/** @returns events in the order of their days; every meeting of every record belongs to exactly one */
export async function resolveEvents(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
): Promise<ResolvedEvent[]> {
  const sightings: Sighting[] = [];
  for await (const record of records) sightings.push(...sightingsOf(record));
  sightings.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return joinSightings(sightings)
    .map(({ members, joins }) => eventOf(members, joins))
    .sort(byDay);
}

interface Group {
  readonly members: readonly Sighting[];
  readonly joins: readonly EventJoin[];
}

/** Best first; a group takes another in only where no member excludes one of it. */
function joinSightings(sightings: readonly Sighting[]): Group[] {
  const weigh = wordWeights(sightings.map(({ words }) => words));
  const pairs: { a: number; b: number; likeness: Likeness }[] = [];
  for (const [a, b] of candidates(sightings)) {
    if (excludes(sightings[a]!, sightings[b]!, weigh) !== null) continue;
    const found = likeness(sightings[a]!, sightings[b]!, weigh);
    if (found.points >= ENOUGH) pairs.push({ a, b, likeness: found });
  }
  pairs.sort((x, y) => y.likeness.points - x.likeness.points || x.a - y.a || x.b - y.b);
  const home = sightings.map((_, i) => i);
  const groups: (Group | null)[] = sightings.map((sighting) => ({ members: [sighting], joins: [] }));
  for (const { a, b, likeness: found } of pairs) {
    const [x, y] = [home[a]!, home[b]!];
    if (x === y) continue;
    const [left, right] = [groups[x]!, groups[y]!];
    const excluded = left.members.some((one) => right.members.some((other) => excludes(one, other, weigh) !== null));
    if (excluded) continue;
    const join = { between: [sightings[a]!.ref, sightings[b]!.ref] as const, reasons: found.reasons };
    groups[x] = { members: [...left.members, ...right.members], joins: [...left.joins, ...right.joins, join] };
    groups[y] = null;
    for (const [i, at] of home.entries()) if (at === y) home[i] = x;
  }
  return groups.filter((group) => group !== null);
}

const DAY = 86_400_000;
/** Days over which a sighting is compared that tells no day of its own, only one of publication. */
const DAYS_OF_NEWS = 4;

/** More pages than these share a key only where it tells nothing: a phrase of all pages of a portal. */
const MAX_BUCKET = 400;

/** Pairs worth comparing: those of one day, of one text, and those of one organiser that announce and report. */
function candidates(sightings: readonly Sighting[]): Iterable<[number, number]> {
  const buckets = new Map<string, number[]>();
  const add = (key: string, i: number) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [i]);
    else if (bucket.at(-1) !== i) bucket.push(i);
  };
  for (const [i, sighting] of sightings.entries()) {
    for (const day of daysAround(sighting)) {
      add(`day ${day} ${sighting.provinceNow}`, i);
      // A conference of the whole country stands on the pages of many provinces.
      if (sighting.organiser?.seat.level === 'central') add(`day ${day} central`, i);
    }
    for (const value of sighting.sketch.slice(0, 4)) add(`text ${value}`, i);
    const told = sighting.meeting.reportingPeriod?.start ?? numbersIn(sighting);
    if (sighting.organiser !== null && told !== '') {
      add(`organiser ${sighting.organiser.line} ${sighting.provinceNow} ${told}`, i);
    }
  }
  const found = new Map<string, [number, number]>();
  for (const bucket of buckets.values()) {
    if (bucket.length > MAX_BUCKET) continue;
    for (const [n, a] of bucket.entries()) for (const b of bucket.slice(n + 1)) found.set(`${a} ${b}`, [a, b]);
  }
  return found.values();
}

const LONGEST_DAYS = 14;

function daysAround(sighting: Sighting): string[] {
  const own = daysOf(sighting);
  if (own !== null)
    return daysFrom(Date.parse(own.from), Math.min(Date.parse(own.to), Date.parse(own.from) + LONGEST_DAYS * DAY));
  if (sighting.publishedOn === null) return [];
  const published = Date.parse(sighting.publishedOn);
  return daysFrom(published - DAYS_OF_NEWS * DAY, published + DAYS_OF_NEWS * DAY);
}

function daysFrom(first: number, last: number): string[] {
  const days: string[] = [];
  for (let at = first; at <= last; at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function byDay(a: ResolvedEvent, b: ResolvedEvent): number {
  const [x, y] = [a.date?.start ?? '', b.date?.start ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
