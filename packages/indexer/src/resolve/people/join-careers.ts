// Joins the careers of one name: first those of one post, then the others in the order of what speaks for it.
import { type Rarity, rarity } from '../names/name-frequency.ts';
import { seatKey } from '../places/seat.ts';
import type { Appearance } from './appearance.ts';
import { type Career, careerOf, joined, usualName } from './career.ts';
import { clash } from './clash.ts';
import type { DeniedJoins } from './decisions.ts';
import { joinByEvidence } from './join-by-evidence.ts';
import { tellApart } from './tell-apart.ts';

/** A name that more careers than these bear is common, whatever its words. */
const COMMON = 200;

/** @param appearances of one name, in the order of their days */
export function joinCareers(appearances: readonly Appearance[], denied: DeniedJoins): Career[] {
  const careers = joinByPost(appearances, denied);
  const names = new Set(careers.map(usualName));
  const rare = careers.length > COMMON ? 0 : (Math.max(...[...names].map(rarity)) as Rarity);
  const people = joinByEvidence(careers, rare, denied);
  tellApart(people, rare, denied);
  return people;
}

/** One name, one office, one seat: one person, as long as nothing else stands against it; the career last seen first. */
function joinByPost(appearances: readonly Appearance[], denied: DeniedJoins): Career[] {
  const touched = new Map<Career, number>();
  const byKey = new Map<string, Set<Career>>();
  for (const [now, appearance] of appearances.entries()) {
    const own = careerOf(appearance);
    const keys = firstKeys(own);
    const known = [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))];
    known.sort((a, b) => touched.get(b)! - touched.get(a)!);
    let career = own;
    for (const other of known) {
      if (denied.between(other, career) || clash(other, career) !== null) continue;
      const post = keys.map((key) => other.posts.get(key)).find((found) => found !== undefined);
      for (const key of firstKeys(career)) byKey.get(key)?.delete(career);
      touched.delete(career);
      career = joined(other, career, {
        between: [other.members.at(-1)!.ref, appearance.ref],
        reasons: ['same name', post === undefined ? 'same unit' : `same post: ${post.claim.title.canonical}`],
      });
    }
    touched.set(career, now);
    for (const key of career === own ? keys : [...keys, ...firstKeys(career)]) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(career));
    }
  }
  return [...touched].sort(([, a], [, b]) => a - b).map(([career]) => career);
}

/** What joins at once: a telling post, or, for those named without any office, the unit that their pages are about. */
function firstKeys(career: Career): string[] {
  if (career.posts.size > 0) return telling(career);
  const seat = seatKey(career.members[0]!.seat);
  return seat === null ? [] : [`no office@${seat}`];
}

/** Keys of posts that few hold: a seat in a central body is shared by hundreds. */
export function telling(career: Pick<Career, 'posts'>): string[] {
  return [...career.posts]
    .filter(([, { claim }]) => claim.key !== null && (claim.kind !== 'member' || claim.seat.level !== 'central'))
    .map(([key]) => key);
}
