// An appearance: one official of one record, with what joining over pages needs of it.
import type { PageRecord, Source } from '@giaoban/records';
import { type Seat, seatOf } from '../places/seat.ts';
import { type PostClaim, postClaim } from './post-claim.ts';

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

function appearanceRef(recordId: string, officialId: string): string {
  return `${recordId}/${officialId}`;
}

/** All appearances of a record. */
export function appearancesOf(record: PageRecord): Appearance[] {
  return record.officials.map((official) => ({
    ref: appearanceRef(record.id, official.id),
    recordId: record.id,
    officialId: official.id,
    source: { path: record.source.path, url: record.source.url },
    name: official.name,
    day: dayOf(record, official.id),
    seat: seatOf(null, null, record.place),
    posts: official.titles.map((title) => postClaim(title, record.place)),
  }));
}

/** Of several meetings the one that the official took part in. */
function dayOf(record: PageRecord, officialId: string): string | null {
  const attended = record.meetings.find(
    (meeting) => meeting.date !== null && meeting.participants.some(({ official }) => official === officialId),
  );
  const dated = attended ?? record.meetings.find((meeting) => meeting.date !== null);
  return dated?.date?.start ?? record.publishedAt?.slice(0, 10) ?? record.source.fetchedAt?.slice(0, 10) ?? null;
}
