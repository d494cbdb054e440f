// What speaks for two careers of one name being one person's, as points with their reasons.
import { daysBetween, gapBetween } from '../days.ts';
import type { Rarity } from '../names/name-frequency.ts';
import type { Seat } from '../places/seat.ts';
import { type SeatRelation, seatRelation } from '../places/seat-relation.ts';
import { type Career, heldKey } from './career.ts';

export interface Evidence {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** So many points join two careers of one name. */
export const ENOUGH = 3;

/** How near two seats bring two careers. */
const POINTS: Readonly<Record<SeatRelation, number>> = {
  same: 3,
  successor: 2,
  within: 1,
  province: 1,
  central: 0,
  unknown: 0,
  apart: -3,
};
const REASONS: Readonly<Partial<Record<SeatRelation, string>>> = {
  same: 'same unit',
  successor: 'one unit took over from the other',
  within: 'one unit lies in the other',
  province: 'same province',
  apart: 'different provinces',
};
const RARE = ['', 'name not common', 'name rare', 'name very rare'] as const;
const RETIRED_DAYS = 365;
const LONG_GAP_DAYS = 15 * 365;

/** @param rare how rare the name is of which both careers are */
export function evidence(a: Career, b: Career, rare: Rarity): Evidence {
  const nearest = nearestRelation(a, b);
  const found: [number, string | undefined][] = [
    [POINTS[nearest], REASONS[nearest]],
    [rare, rare > 0 ? RARE[rare] : undefined],
  ];
  const former = formerPost(a, b) ?? formerPost(b, a);
  if (former !== null) found.push([5, `held and former: ${former}`]);
  const shared = [...a.posts.keys()].find((key) => b.posts.has(key));
  if (shared !== undefined && former === null)
    found.push([2, `same post: ${a.posts.get(shared)!.claim.title.canonical}`]);
  else if (nearest === 'successor' && sameOffice(a, b)) found.push([1, 'same office']);
  else if (leadsOn(a, b) || leadsOn(b, a)) found.push([1, 'led the district, leads a commune of it']);
  else if (sameLine(a, b)) found.push([1, 'same line of organs']);
  const unplaced = unplacedTwin(a, b);
  if (unplaced !== null && former === null) found.push(unplaced);
  if (retiredBefore(a, b) || retiredBefore(b, a)) found.push([-2, 'told as retired before']);
  if (a.seen && b.seen && gapBetween(a.seen, b.seen) > LONG_GAP_DAYS) found.push([-2, 'more than 15 years apart']);
  return {
    points: found.reduce((sum, [points]) => sum + points, 0),
    reasons: found.flatMap(([, reason]) => (reason === undefined ? [] : [reason])),
  };
}

const ORDER: readonly SeatRelation[] = ['same', 'successor', 'within', 'province', 'unknown', 'central', 'apart'];

/** The best relation of their seats; central bodies' members sit there beside their post, which alone is no nearness. */
function nearestRelation(a: Career, b: Career): SeatRelation {
  let best = ORDER.length - 1;
  for (const left of seatsOf(a)) {
    for (const right of seatsOf(b)) {
      const relation = seatRelation(left, right);
      best = Math.min(best, ORDER.indexOf(relation));
      if (best === 0) return 'same';
    }
  }
  return ORDER[best]!;
}

export function seatsOf(career: Career): Seat[] {
  const posts = [...career.posts.values()].map(({ claim }) => claim);
  const main = posts.filter(({ kind, seat }) => kind !== 'member' || seat.level !== 'central');
  const seats = (main.length > 0 ? main : posts).map(({ seat }) => seat);
  const officeless = career.members.filter((member) => member.posts.length === 0).map(({ seat }) => seat);
  return [...seats, ...officeless];
}

/** "Nguyên Bí thư Tỉnh ủy" on one side, Bí thư Tỉnh ủy of that province before on the other. */
function formerPost(former: Career, held: Career): string | null {
  for (const post of former.posts.values()) {
    if (post.formerOn === null || post.held !== null) continue;
    const twin = held.posts.get(heldKey(post.claim));
    if (twin?.held && twin.held.from <= post.formerOn) return post.claim.title.canonical;
  }
  return null;
}

/** The last page tells only what he was, and long after it the other is in office. */
function retiredBefore(old: Career, now: Career): boolean {
  if (!old.seen || !now.seen || daysBetween(old.seen.to, now.seen.to) < RETIRED_DAYS) return false;
  const posts = [...old.posts.values()];
  const lastHeld =
    posts
      .map(({ held }) => held?.to ?? '')
      .sort()
      .at(-1) ?? '';
  const retired = posts.some(({ formerOn }) => formerOn !== null && formerOn > lastHeld);
  return retired && now.posts.values().some(({ held }) => held !== null);
}

/** In July 2025 those who led the districts came to lead the communes on their ground. */
function leadsOn(old: Career, now: Career): boolean {
  const led = [...old.posts.values()].filter(({ claim }) => claim.seat.level === 'district' && claim.kind !== 'member');
  const leads = [...now.posts.values()].filter(
    ({ claim: { seat, kind } }) => seat.level === 'commune' && kind !== 'member' && kind !== 'department',
  );
  return led.some(({ claim }) => leads.some((post) => seatRelation(claim.seat, post.claim.seat) === 'successor'));
}

function sameLine(a: Career, b: Career): boolean {
  const lines = new Set(
    [...a.posts.values()].filter(({ claim }) => claim.kind === 'department').map(({ claim }) => claim.line),
  );
  return [...b.posts.values()].some(({ claim }) => lines.has(claim.line));
}

/**
 * The same office, and of one of the two the page does not tell where: "Phó Chủ tịch Ủy ban nhân dân huyện" on a page of
 * the province, or on one whose place is not known at all.
 */
function unplacedTwin(a: Career, b: Career): [number, string] | null {
  for (const { claim } of a.posts.values()) {
    for (const { claim: other } of b.posts.values()) {
      const unplaced = claim.key === null || other.key === null;
      if (!unplaced || claim.kind === 'member' || claim.office !== other.office) continue;
      const relation = seatRelation(claim.seat, other.seat);
      if (relation === 'unknown')
        return [claim.key === null && other.key === null ? 1 : 3, 'same office, place not told'];
      if (relation === 'province') return [2, 'same office in the province, unit not told'];
    }
  }
  return null;
}

function sameOffice(a: Career, b: Career): boolean {
  const offices = new Set(
    [...a.posts.values()].filter(({ claim }) => claim.kind !== 'member').map(({ claim }) => claim.office),
  );
  return [...b.posts.values()].some(({ claim }) => offices.has(claim.office));
}
