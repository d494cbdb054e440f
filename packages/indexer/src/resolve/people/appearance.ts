// An appearance: one official of one record, with what joining over pages needs of it.
import type { Meeting, PageRecord, Source } from '@giaoban/records';
import { loadGazetteer, nameKey } from '@giaoban/resources';
import { REFORM } from '../days.ts';
import { type Seat, seatOf } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { excludeEachOther } from './exclude-each-other.ts';
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
  /** Commune in which the meeting took place, where the page is about something wider: "Chủ tịch UBND xã" is its chairman. */
  readonly communeMet: string | null;
  /** The only district that a page of the province names: "Chủ tịch UBND huyện" is its chairman. */
  readonly districtNamed: string | null;
  readonly titles: readonly ToldTitle[];
}

interface ToldTitle extends ClaimedTitle {
  /** Which mention of the name it stands behind, by number. */
  readonly behind: number;
}

export function toldOfficials(record: PageRecord): ToldOfficial[] {
  const districtNamed = record.place.district ?? onlyDistrict(record);
  return record.officials.map((official) => {
    const meeting = attendedBy(record, official.id);
    return {
      recordId: record.id,
      officialId: official.id,
      source: { path: record.source.path, url: record.source.url },
      name: official.name,
      day: meeting?.date?.start ?? record.publishedAt?.slice(0, 10) ?? record.source.fetchedAt?.slice(0, 10) ?? null,
      place: record.place,
      communeMet: record.place.commune ?? communeOf(meeting?.place?.code ?? null),
      districtNamed,
      titles: claimedTitles(official),
    };
  });
}

function claimedTitles({ titles, mentions }: PageRecord['officials'][number]): ToldTitle[] {
  return titles.map(({ id, canonical, organisation, status, level, branch, evidence }) => ({
    id,
    canonical,
    organisation,
    status,
    level,
    branch,
    behind: mentions.findLastIndex(({ end }) => end <= evidence.start),
  }));
}

export function appearanceOf({ place: page, communeMet, districtNamed, titles, ...told }: ToldOfficial): Appearance {
  const place = { ...page, era: page.era ?? eraOn(told.day) };
  const ofLevel: Partial<Record<string, PageRecord['place']>> = {
    commune: { ...place, commune: communeMet },
    district: { ...place, district: districtNamed },
  };
  return {
    ...told,
    ref: `${told.recordId}/${told.officialId}`,
    seat: seatOf(null, null, place),
    posts: ofOnePerson(
      titles.map(({ behind, ...title }) => ({
        claim: postClaim(title, ofLevel[title.level ?? ''] ?? place),
        behind,
      })),
      told.day ?? '',
    ),
  };
}

interface ToldPost {
  readonly claim: PostClaim;
  readonly behind: number;
}

/**
 * A page that names two of one name may have been read as naming one: a post in another unit, behind another mention of
 * the name, that nobody holds beside the first is the other's, and must not make the two one on all pages.
 */
function ofOnePerson(posts: readonly ToldPost[], day: string): PostClaim[] {
  const own: ToldPost[] = [];
  for (const post of posts) if (!own.some((held) => isOthers(held, post, day))) own.push(post);
  return own.map(({ claim }) => claim);
}

function isOthers({ claim: held, behind }: ToldPost, { claim, behind: other }: ToldPost, day: string): boolean {
  if (behind === other || held.former || claim.former) return false;
  return seatRelation(held.seat, claim.seat) !== 'same' && excludeEachOther(held, claim, day) !== null;
}

function eraOn(day: string | null): PageRecord['place']['era'] {
  return day === null ? null : day < REFORM ? 'before-2025-07' : 'after';
}

function onlyDistrict({ place, places }: PageRecord): string | null {
  const gazetteer = loadGazetteer();
  const units = places.map(({ code }) => (code === null ? null : gazetteer.byKey(code)));
  const districts = new Set(units.filter((unit) => unit?.level === 'district'));
  const [only] = districts;
  if (districts.size !== 1 || !only || place.province === null) return null;
  return nameKey(gazetteer.provinceOf(only).name) === nameKey(place.province) ? only.name : null;
}

function communeOf(key: string | null): string | null {
  const unit = key === null ? null : loadGazetteer().byKey(key);
  return unit?.level === 'commune' ? unit.name : null;
}

/** Of several meetings the one that the official took part in. */
function attendedBy({ meetings }: PageRecord, officialId: string): Meeting | undefined {
  const dated = meetings.filter(({ date }) => date !== null);
  return dated.find(({ participants }) => participants.some(({ official }) => official === officialId)) ?? dated[0];
}
