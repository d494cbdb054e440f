// Which sightings are worth comparing with a new one: those of one day, of one text, and those of one organiser that
// announce and report. Sightings come in the order of a day; those of long before are forgotten.
import { daysBetween } from '../days.ts';
import { SESSION_DAYS, SESSIONS } from './days-meet.ts';
import { daysOf, numbersIn, type Sighting, unitName } from './sighting.ts';
import type { PhraseCounts } from './text-sketch.ts';

const DAY = 86_400_000;
/** Announced, postponed and held, or reprinted: nothing that is one event lies further apart. */
const WINDOW_DAYS = 62;
/** Days over which a sighting is compared that tells no day of its own, only one of publication. */
const DAYS_OF_NEWS = 4;
const LONGEST_DAYS = 14;
/** Of a crowd that shares a key so many of the latest are compared. */
const MOST = 400;

export interface CloseTogether {
  /**
   * @param day by which sightings come; "" where a page tells none: it is compared with all
   * @returns the sightings that came before and are worth comparing
   */
  add(n: number, day: string, sighting: Sighting): Iterable<readonly [number, Sighting]>;
}

/** @param by `text`: of one text only */
export function closeTogether(phrases: PhraseCounts, by: 'day' | 'text'): CloseTogether {
  const live = new Map<number, { day: string; sighting: Sighting; keys: readonly string[] }>();
  const buckets = new Map<string, number[]>();
  const forget = (day: string) => {
    for (const [n, old] of live) {
      if (old.day === '') continue;
      if (daysBetween(old.day, day) <= WINDOW_DAYS) break;
      live.delete(n);
      for (const key of old.keys) {
        const bucket = buckets.get(key);
        bucket?.splice(bucket.indexOf(n), 1);
        if (bucket?.length === 0) buckets.delete(key);
      }
    }
  };
  let today = '';
  return {
    add(n, day, sighting) {
      if (day !== today) forget(day);
      today = day;
      const text = phrases.rarest(sighting.sketch).map((phrase) => `text ${phrase}`);
      const keys = [
        ...new Set(
          by === 'text' ? text : [...text, ...dayKeys(sighting), ...sessionKeys(sighting), ...organiserKeys(sighting)],
        ),
      ];
      const others = new Set(keys.flatMap((key) => buckets.get(key)?.slice(-MOST) ?? []));
      for (const key of keys) {
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [n]);
        else bucket.push(n);
      }
      live.set(n, { day, sighting, keys });
      return [...others].map((other) => [other, live.get(other)!.sighting] as const);
    },
  };
}

function dayKeys(sighting: Sighting): string[] {
  const organiser = sighting.organiser;
  return daysAround(sighting).flatMap((day) => [
    `day ${day} ${sighting.provinceNow}`,
    ...(organiser === null ? [] : [`day ${day} ${sighting.provinceNow} ${organiser.line}`]),
    // A conference of the whole country stands on the pages of many provinces.
    ...(organiser?.seat.level === 'central' ? [`day ${day} central`] : []),
  ]);
}

/** Sessions of one place: one opens on a day, and closes on another. */
function sessionKeys(sighting: Sighting): string[] {
  const [own, unit] = [daysOf(sighting), unitName(sighting.page)];
  if (own === null || unit === null || !SESSIONS.has(sighting.meeting.kind)) return [];
  const days = daysFrom(Date.parse(own.from) - SESSION_DAYS * DAY, Date.parse(own.from) + SESSION_DAYS * DAY);
  return days.map((day) => `session ${day} ${sighting.provinceNow} ${unit}`);
}

function organiserKeys(sighting: Sighting): string[] {
  // An invitation puts day and hour into the name.
  const numbers = numbersIn(sighting).split(' ');
  const years = numbers.filter((number) => number.length === 4);
  const told = sighting.meeting.reportingPeriod?.start ?? (years.length > 0 ? years : numbers).join(' ');
  return sighting.organiser === null || told === ''
    ? []
    : [`organiser ${sighting.organiser.line} ${sighting.provinceNow} ${told}`];
}

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
