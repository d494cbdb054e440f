// Joins careers whose names are spellings of one name: accents lost, a letter wrong, the middle name left out.
import { foldAccents } from '@giaoban/text';
import { gapBetween } from '../days.ts';
import { isNameWord, type Rarity, rarity } from '../names/name-frequency.ts';
import { nameKey, nameSyllables, plainNameKey } from '../names/name-key.ts';
import { type Nearness, nearness } from '../names/near-names.ts';
import { seatKey } from '../places/seat.ts';
import { type Career, joined, usualName } from './career.ts';
import { clash } from './clash.ts';
import type { DeniedJoins } from './decisions.ts';
import { ENOUGH, evidence } from './evidence.ts';
import { telling } from './join-careers.ts';
import type { PostClaim } from './post-claim.ts';

/** How far from the known time of a post a misspelt holder may stand. */
const NEAR_DAYS = 200;
/** So far where two of nearly one name in one office would be a wonder, or one chair is held under the full and the short name. */
const TERM_DAYS = 3 * 365;

export function joinSpellings(given: readonly Career[], denied: DeniedJoins): Career[] {
  const careers: (Career | null)[] = [...given];
  const home = given.map((_, i) => i);
  const at = (i: number): number => (home[i] === i ? i : at(home[i]!));
  const proposals = [...pairs(given)].flatMap(([a, b]) => propose(a, b, given[a]!, given[b]!));
  // The surest first; among equals the order of the careers, so that every run gives the same.
  proposals.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
  const touching = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    for (const end of [proposal.a, proposal.b]) touching.set(end, [...(touching.get(end) ?? []), proposal]);
  }
  for (const { a: left, b: right, points, reasons } of proposals) {
    const [a, b] = [at(left), at(right)];
    if (
      a === b ||
      propose(a, b, careers[a]!, careers[b]!).length === 0 ||
      denied.between(careers[a]!, careers[b]!) ||
      clash(careers[a]!, careers[b]!) !== null
    )
      continue;
    const others = [...touching.get(left)!, ...touching.get(right)!];
    if (others.some((other) => isRival(other, { a: left, b: right, points, reasons }, at, careers))) continue;
    careers[a] = joined(careers[a]!, careers[b]!, {
      between: [given[left]!.members[0]!.ref, given[right]!.members[0]!.ref],
      reasons,
    });
    careers[b] = null;
    home[b] = a;
  }
  return careers.filter((career) => career !== null);
}

/** Another name is as near to one end: "Nguyen Van Binh" beside both Bình and Bính is nobody's. */
function isRival(
  other: Proposal,
  mine: Proposal,
  at: (i: number) => number,
  careers: readonly (Career | null)[],
): boolean {
  if (other.points !== mine.points) return false;
  const shared = [mine.a, mine.b].find((end) => end === other.a || end === other.b);
  if (shared === undefined) return false;
  // Only the one that is to be placed can belong to two; several misspellings of one name are no rivals.
  const size = (i: number) => careers[i]!.members.length;
  const third = at(other.a === shared ? other.b : other.a);
  const partner = at(mine.a === shared ? mine.b : mine.a);
  if (third === partner || third === at(shared) || size(at(shared)) > size(partner)) return false;
  const [one, two] = [usualName(careers[third]!), usualName(careers[partner]!)];
  if (nameKey(one) === nameKey(two)) return false;
  // Seen again and again under either name, they are two.
  return nearness(one, two) === null || bothAreNames(one, two) || Math.min(size(third), size(partner)) > 1;
}

/** Pairs worth a look: careers that share a telling post, or a seat and the name without accents. */
function pairs(careers: readonly Career[]): Iterable<[number, number]> {
  const buckets = new Map<string, number[]>();
  const add = (key: string, i: number) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [i]);
    else if (bucket.at(-1) !== i) bucket.push(i);
  };
  for (const [i, career] of careers.entries()) {
    for (const key of telling(career)) add(key, i);
    const plain = plainNameKey(usualName(career));
    const seats = [...career.posts.values()].map(({ claim }) => claim.seat);
    for (const seat of [...seats, ...career.members.map((member) => member.seat)]) {
      const key = seatKey(seat);
      if (key !== null) add(`${plain}@${key}`, i);
    }
  }
  const found = new Map<string, [number, number]>();
  for (const bucket of buckets.values()) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) found.set(`${a} ${b}`, [a, b]);
    }
  }
  return found.values();
}

interface Proposal {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly reasons: readonly string[];
}

function propose(i: number, j: number, a: Career, b: Career): Proposal[] {
  const [name, other] = [usualName(a), usualName(b)];
  const near = nearness(name, other);
  if (near === null || near === 'same') return [];
  const found = evidence(a, b, Math.max(rarity(name), rarity(other)) as Rarity);
  if (found.points < ENOUGH) return [];
  const post = near === 'accents-lost' ? null : sharedPost(a, b, near);
  if (near !== 'accents-lost' && post === null) return [];
  return [{ a: i, b: j, points: found.points, reasons: [`${name} and ${other}: ${near}`, ...found.reasons] }];
}

/** The post that makes two spellings one person. */
function sharedPost(a: Career, b: Career, near: Nearness): string | null {
  const [minor, major] = a.members.length < b.members.length ? [a, b] : [b, a];
  for (const [key, post] of minor.posts) {
    const twin = major.posts.get(key);
    if (twin === undefined || post.claim.key === null) continue;
    const gap = post.held && twin.held ? gapBetween(post.held, twin.held) : 0;
    if (gap <= TERM_DAYS && eachOnce(minor) && isSurelyOne(near, post.claim, minor, major)) return key;
    if (gap > NEAR_DAYS) continue;
    // One chair, one holder: two that are seen again and again one after the other are two.
    if (post.claim.sole && (gap === 0 || eachOnce(minor))) return key;
    if (near === 'shortened' && gap === 0) return key;
    // Of several deputies two may have names that differ by a mark, where both are names.
    if (eachOnce(minor) && gap <= NEAR_DAYS && !bothAreNames(usualName(minor), usualName(major))) return key;
  }
  return null;
}

function isSurelyOne(near: Nearness, { sole }: PostClaim, minor: Career, major: Career): boolean {
  if (near === 'reordered') return true;
  if (near === 'shortened') return sole;
  const rare = Math.min(rarity(usualName(minor)), rarity(usualName(major)));
  return rare > 1 && !bothAreNames(usualName(minor), usualName(major));
}

/** Whether the misspelt one could well be someone else: its odd syllable is a name too, and the name a common one. */
function bothAreNames(minor: string, major: string): boolean {
  const known = nameSyllables(major);
  const odd = nameSyllables(minor).find((syllable, i) => syllable !== known[i]);
  return odd !== undefined && isNameWord(odd) && rarity(major) < 2 && foldAccents(odd) !== odd;
}

/** A slip of the pen is seldom made twice. */
function eachOnce({ members }: Career): boolean {
  return new Set(members.map(({ name }) => name)).size === members.length;
}
