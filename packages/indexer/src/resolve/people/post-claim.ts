// A claim of a page: on this day this person held this office.

import type { PageRecord, Title } from '@giaoban/records';
import { nameKey, provinceNamed } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { organLine } from '../organs/lineage.ts';
import { type Seat, seatKey, seatOf, splitPlace, withoutLevel } from '../places/seat.ts';
import { isDeputy, type PostKind, postKind } from './post-kind.ts';

export interface PostClaim {
  readonly title: Pick<Title, 'id' | 'canonical' | 'organisation' | 'status'>;
  readonly seat: Seat;
  readonly kind: PostKind;
  /** Held by one person at a time: "Bí thư Huyện ủy", not "Phó Bí thư". */
  readonly sole: boolean;
  readonly branch: Title['branch'];
  /** The organ without the place: "Ban Dân vận Huyện ủy". */
  readonly organ: string;
  /** Equal for the offices of one organ and of those that took over from it, whatever their seat. */
  readonly line: string;
  /** Office and organ without the place, as a key. */
  readonly office: string;
  /** Office, organ and seat as one text; null where the seat is not known. */
  readonly key: string | null;
  /** The title itself tells the place. */
  readonly named: boolean;
  /** "Nguyên Bí thư": held before that day. */
  readonly former: boolean;
}

const FORMER = /^nguyên\s+/iu;

export type ClaimedTitle = Pick<Title, 'id' | 'canonical' | 'organisation' | 'status' | 'level' | 'branch'>;

/** Pages repeat each other: what a title means at a place is worked out once, and forgotten from time to time. */
const remembered = new Map<string, Omit<PostClaim, 'title'>>();
const MOST_REMEMBERED = 100_000;

export function postClaim(title: ClaimedTitle, page: PageRecord['place']): PostClaim {
  const { id, canonical, organisation, status, level, branch } = title;
  const { province, district, commune, era } = page;
  const asked = [canonical, organisation, status, level, branch, province, district, commune, era].join('\t');
  let claim = remembered.get(asked);
  if (claim === undefined) {
    claim = workedOut(title, page);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(asked, claim);
  }
  return { ...claim, title: { id, canonical, organisation, status } };
}

function workedOut(title: ClaimedTitle, page: PageRecord['place']): Omit<PostClaim, 'title'> {
  const canonical = title.canonical.replace(FORMER, '');
  const full = title.organisation ?? canonical;
  const level = levelAt(title.level, full, page);
  const { organ, place } = splitPlace(full, level);
  // "Nguyên Chủ tịch" on a page of today may speak of a unit of before.
  const former = title.status === 'former';
  const seat = seatOf(level, place, former && page.era === 'after' ? { ...page, era: null } : page);
  const office = officeWithout(canonical, full);
  const kind = postKind(office, organ);
  const ofOffice = nameKey(`${office} ${withoutLevel(organ)}`);
  const where = seatKey(seat);
  return {
    seat,
    kind,
    sole: kind !== 'member' && !isDeputy(office),
    branch: title.branch,
    organ,
    line: organLine(organ, seat.province),
    office: ofOffice,
    key: where === null ? null : `${ofOffice}@${where}`,
    named: place !== null,
    former,
  };
}

const CITY = /(?:^|\s)(?:thành phố|thành ủy)$/iu;

/** "Ủy ban nhân dân thành phố" on a page of Hải Phòng that is about no district of it is the city's. */
function levelAt(level: Title['level'], organ: string, page: PageRecord['place']): Title['level'] {
  const { province, district } = page;
  if (level !== 'district' || district !== null || province === null || !CITY.test(organ)) return level;
  return provinceNamed(province)?.type === 'thành phố' ? 'province' : level;
}

/** The office alone: "Trưởng Ban Dân vận Huyện ủy" of the "Ban Dân vận Huyện ủy" is "Trưởng". */
function officeWithout(canonical: string, organ: string): string {
  const at = fold(canonical).lastIndexOf(fold(organ));
  const office = at > 0 ? canonical.slice(0, at).trim() : canonical;
  return office === '' ? canonical : office;
}
