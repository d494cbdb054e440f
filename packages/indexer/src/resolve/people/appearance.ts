// An appearance: one official of one record, with what joining over pages needs of it.
import type { PageRecord, Source } from '@giaoban/records';
import { type Seat, seatOf } from '../places/seat.ts';
import { type ClaimedTitle, type PostClaim, postClaim } from './post-claim.ts';

export interface Appearance {
  /** Record and official: "u12…/o34…". */
  readonly ref: string;
  readonly recordId: string;
  readonly officialId: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly name: string;
  /** Day of the meeting, else of publication; null where the page tells neither. */
  readonly day: string | null;
  /** What the page is about, as a seat: all that is known of someone named without an office. */
  readonly seat: Seat;
  readonly posts: readonly PostClaim[];
}

/** What a page says of an official, before anything is worked out from it: what is spooled. */
export interface ToldOfficial extends Pick<Appearance, 'recordId' | 'officialId' | 'source' | 'name' | 'day'> {
  readonly place: PageRecord['place'];
  readonly titles: readonly ClaimedTitle[];
}

export function toldOfficials(record: PageRecord): ToldOfficial[] {
  return record.officials.map((official) => ({
    recordId: record.id,
    officialId: official.id,
    source: { path: record.source.path, url: record.source.url },
    name: official.name,
    day: dayOf(record, official.id),
    place: record.place,
    titles: official.titles.map(({ id, canonical, organisation, status, level, branch }) => ({
      id,
      canonical,
      organisation,
      status,
      level,
      branch,
    })),
  }));
}

export function appearanceOf({ place, titles, ...told }: ToldOfficial): Appearance {
  return {
    ...told,
    ref: `${told.recordId}/${told.officialId}`,
    seat: seatOf(null, null, place),
    posts: titles.map((title) => postClaim(title, place)),
  };
}

/** Of several meetings the one that the official took part in. */
function dayOf(record: PageRecord, officialId: string): string | null {
  const attended = record.meetings.find(
    (meeting) => meeting.date !== null && meeting.participants.some(({ official }) => official === officialId),
  );
  const dated = attended ?? record.meetings.find((meeting) => meeting.date !== null);
  return dated?.date?.start ?? record.publishedAt?.slice(0, 10) ?? record.source.fetchedAt?.slice(0, 10) ?? null;
}
