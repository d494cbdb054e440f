// Joins the careers of one name: first those of one post, then the others in the order of what speaks for it.

import type { Appearance } from './appearance.ts';
import { type Career, careerOf, joined } from './career.ts';
import { clash } from './clash.ts';
import type { DeniedJoins } from './decisions.ts';
import { ENOUGH, type Evidence, evidence } from './evidence.ts';

/** @param appearances of one name, in the order of their days */
export function joinCareers(appearances: readonly Appearance[], denied: DeniedJoins): Career[] {
  return joinByEvidence(joinByPost(appearances, denied), denied);
}

/** One name, one office, one seat: one person, as long as nothing else stands against it. */
function joinByPost(appearances: readonly Appearance[], denied: DeniedJoins): Career[] {
  const careers: Career[] = [];
  for (const appearance of appearances) {
    let career = careerOf(appearance);
    const keys = telling(career);
    for (let i = careers.length - 1; i >= 0; i -= 1) {
      const known = careers[i]!;
      const key = keys.find((candidate) => known.posts.has(candidate));
      if (key === undefined || denied.between(known, career) || clash(known, career) !== null) continue;
      career = joined(known, career, {
        between: [known.members.at(-1)!.ref, appearance.ref],
        reasons: ['same name', `same post: ${known.posts.get(key)!.claim.title.canonical}`],
      });
      careers.splice(i, 1);
    }
    careers.push(career);
  }
  return careers;
}

/** Keys of posts that few hold: a seat in a central body is shared by hundreds. */
export function telling(career: Career): string[] {
  return [...career.posts]
    .filter(([, { claim }]) => claim.key !== null && (claim.kind !== 'member' || claim.seat.level !== 'central'))
    .map(([key]) => key);
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
}

/**
 * Best first. Where two careers that exclude each other are equally near to a third, it stays alone: nothing tells whose
 * it is.
 */
function joinByEvidence(given: readonly Career[], denied: DeniedJoins): Career[] {
  const careers: (Career | null)[] = [...given];
  const home = given.map((_, i) => i);
  const candidates: Candidate[] = [];
  for (let a = 0; a < given.length; a += 1) {
    for (let b = a + 1; b < given.length; b += 1) {
      const found = evidence(given[a]!, given[b]!);
      if (found.points >= ENOUGH) candidates.push({ a, b, evidence: found });
    }
  }
  candidates.sort((x, y) => y.evidence.points - x.evidence.points || x.a - y.a || x.b - y.b);
  const excluded = (a: number, b: number) =>
    denied.between(careers[a]!, careers[b]!) || clash(careers[a]!, careers[b]!) !== null;
  for (const candidate of candidates) {
    const [a, b] = [home[candidate.a]!, home[candidate.b]!];
    if (a === b || excluded(a, b) || hasRival(candidate, candidates, home, excluded)) continue;
    careers[a] = joined(careers[a]!, careers[b]!, {
      between: [given[candidate.a]!.members.at(-1)!.ref, given[candidate.b]!.members[0]!.ref],
      reasons: ['same name', ...candidate.evidence.reasons],
    });
    careers[b] = null;
    for (const [i, at] of home.entries()) if (at === b) home[i] = a;
  }
  return careers.filter((career) => career !== null);
}

function hasRival(
  candidate: Candidate,
  all: readonly Candidate[],
  home: readonly number[],
  excluded: (a: number, b: number) => boolean,
): boolean {
  const ends = [home[candidate.a]!, home[candidate.b]!] as const;
  return all.some((other) => {
    if (other === candidate || other.evidence.points !== candidate.evidence.points) return false;
    const others = [home[other.a]!, home[other.b]!] as const;
    const shared = ends.find((end) => others.includes(end));
    if (shared === undefined) return false;
    const [mine, rival] = [ends.find((end) => end !== shared), others.find((end) => end !== shared)];
    if (mine === undefined || rival === undefined || mine === rival) return false;
    return excluded(mine, rival) && !excluded(shared, rival);
  });
}
