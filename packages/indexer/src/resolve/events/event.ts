// An event: one meeting in the world with all pages that tell it, and where they do not agree.
import type { Meeting, MeetingDate, MeetingKind, Period, Source } from '@giaoban/records';
import { resolvedId } from '../resolved-id.ts';
import type { Sighting } from './sighting.ts';

export interface EventRecord {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly meeting: string;
  readonly name: string | null;
  readonly status: Meeting['status'];
  readonly publishedOn: string | null;
}

/** A field on which the pages differ: each value with the records that say it, the one taken first. */
export interface FieldConflict {
  readonly field: 'kind' | 'date' | 'partOfDay' | 'reportingPeriod' | 'organiser' | 'place';
  readonly values: readonly { readonly value: unknown; readonly records: readonly string[] }[];
}

export interface EventJoin {
  readonly between: readonly [string, string];
  readonly reasons: readonly string[];
}

export interface ResolvedEvent {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly name: string | null;
  readonly date: MeetingDate | null;
  readonly reportingPeriod: Period | null;
  readonly nextPeriod: Period | null;
  readonly organiser: string | null;
  readonly status: Meeting['status'];
  readonly place: Sighting['page'];
  readonly records: readonly EventRecord[];
  readonly conflicts: readonly FieldConflict[];
  readonly joins: readonly EventJoin[];
}

/** Held beats announced: who reports afterwards knows. */
const STATUSES: readonly Meeting['status'][] = ['held', 'cancelled', 'postponed', 'announced'];

export function eventOf(sightings: readonly Sighting[], joins: readonly EventJoin[]): ResolvedEvent {
  const members = [...sightings].sort(bySureness);
  const values = {
    kind: told(members, ({ meeting }) => (meeting.kind === 'hoi-nghi' ? null : meeting.kind)),
    date: told(members, ({ meeting: { date } }) => (date?.precision === 'day' ? `${date.start}/${date.end}` : null)),
    partOfDay: told(members, ({ meeting }) => meeting.date?.partOfDay ?? null),
    reportingPeriod: told(members, ({ meeting: { reportingPeriod: p } }) =>
      p === null ? null : `${p.start}/${p.end}`,
    ),
    organiser: told(members, ({ organiser }) => organiser?.line ?? null),
    place: told(members, ({ meeting }) => meeting.place?.text ?? null),
  };
  const best = <T>(field: keyof typeof values, read: (sighting: Sighting) => T): T =>
    read(values[field][0]?.sightings[0] ?? members[0]!);
  return {
    id: resolvedId(
      'e',
      members.map(({ ref }) => ref),
    ),
    kind: best('kind', ({ meeting }) => meeting.kind),
    name: longest(members.map(({ meeting }) => meeting.name)),
    date: best('date', ({ meeting }) => meeting.date),
    reportingPeriod: best('reportingPeriod', ({ meeting }) => meeting.reportingPeriod),
    nextPeriod: members.find(({ meeting }) => meeting.nextPeriod !== null)?.meeting.nextPeriod ?? null,
    organiser: best('organiser', ({ meeting }) => meeting.organiser),
    status: members[0]!.meeting.status,
    place: narrowest(members),
    records: members.map(({ recordId, source, meeting, publishedOn }) => ({
      record: recordId,
      source,
      meeting: meeting.id,
      name: meeting.name,
      status: meeting.status,
      publishedOn,
    })),
    conflicts: (Object.keys(values) as (keyof typeof values)[])
      .filter((field) => values[field].length > 1)
      .map((field) => ({
        field,
        values: values[field].map(({ value, sightings: by }) => ({
          value,
          records: by.map(({ recordId }) => recordId),
        })),
      })),
    joins,
  };
}

interface Told {
  readonly value: string;
  readonly sightings: readonly Sighting[];
}

/** The values that pages give, that of most pages first; at a tie the one of the surest page. */
function told(members: readonly Sighting[], read: (sighting: Sighting) => string | null): Told[] {
  const by = new Map<string, Sighting[]>();
  for (const member of members) {
    const value = read(member);
    if (value !== null) by.set(value, [...(by.get(value) ?? []), member]);
  }
  const held = (sightings: readonly Sighting[]) => sightings.filter(({ meeting }) => meeting.status === 'held').length;
  return [...by]
    .map(([value, sightings]) => ({ value, sightings }))
    .sort((a, b) => held(b.sightings) - held(a.sightings) || b.sightings.length - a.sightings.length);
}

function bySureness(a: Sighting, b: Sighting): number {
  const status = STATUSES.indexOf(a.meeting.status) - STATUSES.indexOf(b.meeting.status);
  if (status !== 0) return status;
  const [x, y] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.ref < b.ref ? -1 : 1;
}

function longest(names: readonly (string | null)[]): string | null {
  return names.filter((name) => name !== null).sort((a, b) => b.length - a.length)[0] ?? null;
}

function narrowest(members: readonly Sighting[]): Sighting['page'] {
  const depth = ({ page }: Sighting) =>
    [page.province, page.district, page.commune].filter((name) => name !== null).length;
  return [...members].sort((a, b) => depth(b) - depth(a))[0]!.page;
}
