// A sighting: one meeting as one page tells it, with what comparing pages needs.

import type { Meeting, PageRecord, Source } from '@giaoban/records';
import { nameKey, provinceNow } from '@giaoban/resources';
import { plainNameKey } from '../names/name-key.ts';
import { organLine } from '../organs/lineage.ts';
import { organLevel } from '../organs/organ-level.ts';
import { postClaim } from '../people/post-claim.ts';
import { type Seat, type SeatLevel, seatOf, splitPlace, withoutLevel } from '../places/seat.ts';
import { plainWords } from '../plain-words.ts';
import { type TextSketch, textSketch } from './text-sketch.ts';

export interface Sighting {
  /** Record and meeting: "u12…/m34…". */
  readonly ref: string;
  readonly recordId: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly meeting: Omit<Meeting, 'participants' | 'evidence'>;
  readonly publishedOn: string | null;
  readonly page: PageRecord['place'];
  readonly provinceNow: string | null;
  /** Words of its name, else of the page's title. */
  readonly words: ReadonlySet<string>;
  readonly organiser: { readonly line: string; readonly seat: Seat; readonly named: boolean } | null;
  /** Names without accents: of one day, "Trâm" and "Trầm" are one. */
  readonly chairs: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  /** Who heads what: titles without a place that one official of the page has, each with the name. */
  readonly holders: readonly { readonly post: string; readonly level: SeatLevel; readonly name: string }[];
  readonly sketch: TextSketch;
  /** The only meeting of its page. */
  readonly alone: boolean;
}

export function sightingsOf(record: PageRecord): Sighting[] {
  if (record.meetings.length === 0) return [];
  const sketch = textSketch(record.text);
  const holders = holdersOf(record);
  const names = new Map(record.officials.map((official) => [official.id, plainNameKey(official.name)]));
  return record.meetings.map(({ participants, evidence: _, ...meeting }) => {
    const named = (wanted: (role: string) => boolean) =>
      new Set(participants.filter(({ role }) => wanted(role)).flatMap(({ official }) => names.get(official) ?? []));
    return {
      ref: `${record.id}/${meeting.id}`,
      recordId: record.id,
      source: { path: record.source.path, url: record.source.url },
      meeting,
      publishedOn: record.publishedAt?.slice(0, 10) ?? null,
      page: record.place,
      provinceNow:
        record.place.province === null ? null : (provinceNow(record.place.province) ?? record.place.province),
      words: plainWords(meeting.name ?? record.title ?? ''),
      organiser: meeting.organiser === null ? null : organiserOf(meeting.organiser, record.place),
      chairs: named((role) => role === 'chair'),
      officials: named(() => true),
      holders,
      sketch,
      alone: record.meetings.length === 1,
    };
  });
}

/** A sighting as JSON. */
export type SpooledSighting = Omit<Sighting, 'words' | 'chairs' | 'officials'> &
  Readonly<Record<'words' | 'chairs' | 'officials', readonly string[]>>;

export function spooled(sighting: Sighting): SpooledSighting {
  const { words, chairs, officials } = sighting;
  return { ...sighting, words: [...words], chairs: [...chairs], officials: [...officials] };
}

export function readAgain(sighting: SpooledSighting): Sighting {
  const { words, chairs, officials } = sighting;
  return { ...sighting, words: new Set(words), chairs: new Set(chairs), officials: new Set(officials) };
}

/** The day by which it comes: of the meeting, else of publication; "" where the page tells neither. */
export function firstDay(sighting: Sighting): string {
  return daysOf(sighting)?.from ?? sighting.publishedOn ?? '';
}

function organiserOf(name: string, page: PageRecord['place']): NonNullable<Sighting['organiser']> {
  const level = organLevel(name);
  const { organ, place } = splitPlace(name, level);
  const seat = seatOf(level, place, page);
  return { line: organLine(withoutLevel(organ), seat.province), seat, named: place !== null };
}

/** "Chủ tịch UBND xã" of a page names its chairman; "Chủ tịch UBND xã Ân Tín" needs no page for that. */
function holdersOf(record: PageRecord): Sighting['holders'] {
  const found = record.officials.flatMap(({ name, titles }) =>
    titles
      .map((title) => postClaim(title, record.place))
      .filter(({ sole, former, seat, named }) => sole && !former && !named && LOWER.has(seat.level))
      .map(({ office, seat }) => ({ post: office, level: seat.level, name })),
  );
  return found.filter(({ post }) => found.filter((other) => other.post === post).length === 1);
}

const LOWER = new Set(['district', 'commune']);

/** First and last day of the meeting where the page tells the day itself; else null. */
export function daysOf({ meeting: { date } }: Sighting): { from: string; to: string } | null {
  return date === null || date.precision !== 'day' ? null : { from: date.start, to: date.end };
}

/** The numbers in its name: "thứ 7", "2024". */
export function numbersIn({ words }: Pick<Sighting, 'words'>): string {
  return [...words]
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ');
}

/** Words of the place's own name. */
export function unitWords(place: PageRecord['place']): ReadonlySet<string> {
  return plainWords(place.commune ?? place.district ?? place.province ?? '');
}

export function unitName(place: PageRecord['place']): string | null {
  const name = place.commune ?? place.district ?? place.province;
  return name === null ? null : nameKey(name);
}
