// Joins the careers of one name by what speaks for it, the surest first; only those are compared that can have enough.

import { gapBetween } from '../days.ts';
import type { Rarity } from '../names/name-frequency.ts';
import { provinceNowKey } from '../places/place-key.ts';
import { seatKey } from '../places/seat.ts';
import { type Career, joined } from './career.ts';
import { clash } from './clash.ts';
import type { DeniedJoins } from './decisions.ts';
import { ENOUGH, type Evidence, evidence, seatsOf } from './evidence.ts';

interface Candidate {
  readonly a: number;
  readonly b: number;
  /** One object for all that speak alike: a common name has millions of candidates. */
  readonly evidence: Evidence;
}

/**
 * Where two careers that exclude each other are equally near to a third, it stays alone: nothing tells whose it is.
 *
 * @param rare how rare their name is
 */
export function joinByEvidence(given: readonly Career[], rare: Rarity, denied: DeniedJoins): Career[] {
  const careers: (Career | null)[] = [...given];
  const home = given.map((_, i) => i);
  const at = (i: number): number => {
    if (home[i] !== i) home[i] = at(home[i]!);
    return home[i]!;
  };
  const candidates = candidatesOf(given, rare);
  const ends = given.map(({ members }) => ({ first: members[0]!.ref, last: members.at(-1)!.ref }));
  const touching = given.map((): Candidate[] => []);
  for (const candidate of candidates) for (const end of [candidate.a, candidate.b]) touching[end]!.push(candidate);
  const excluded = (a: number, b: number) =>
    denied.between(careers[a]!, careers[b]!) || clash(careers[a]!, careers[b]!) !== null;
  const elsewhere = (a: number, b: number) => leadElsewhere(careers[a]!, careers[b]!);
  for (const candidate of candidates) {
    const [a, b] = [at(candidate.a), at(candidate.b)];
    if (a === b || excluded(a, b)) continue;
    if ([...touching[a]!, ...touching[b]!].some((other) => isRival(other, candidate, at, excluded, elsewhere)))
      continue;
    joined(careers[a]!, careers[b]!, {
      between: [ends[candidate.a]!.last, ends[candidate.b]!.first],
      reasons: ['same name', ...candidate.evidence.reasons],
    });
    careers[b] = null;
    home[b] = a;
    for (const other of touching[b]!) touching[a]!.push(other);
  }
  return careers.filter((career) => career !== null);
}

function candidatesOf(given: readonly Career[], rare: Rarity): Candidate[] {
  const candidates: Candidate[] = [];
  const alike = new Map<string, Evidence>();
  for (const [a, b] of pairsOf(given, rare)) {
    const found = evidence(given[a]!, given[b]!, rare);
    if (found.points < ENOUGH) continue;
    const key = `${found.points} ${found.reasons.join()}`;
    const known = alike.get(key) ?? found;
    alike.set(key, known);
    candidates.push({ a, b, evidence: known });
  }
  return candidates.sort((x, y) => y.evidence.points - x.evidence.points || x.a - y.a || x.b - y.b);
}

/** One chair of two units at nearly one time: he may have moved, or they are two. */
function leadElsewhere(a: Career, b: Career): boolean {
  return [...a.posts.values()].some(({ claim, held }) =>
    [...b.posts.values()].some((other) => {
      if (!claim.sole || claim.office !== other.claim.office || claim.key === null || other.claim.key === null)
        return false;
      return (
        claim.key !== other.claim.key && held !== null && other.held !== null && gapBetween(held, other.held) <= YEAR
      );
    }),
  );
}

const YEAR = 365;

function isRival(
  other: Candidate,
  mine: Candidate,
  at: (i: number) => number,
  excluded: (a: number, b: number) => boolean,
  elsewhere: (a: number, b: number) => boolean,
): boolean {
  if (other === mine || other.evidence.points !== mine.evidence.points) return false;
  const ends = [at(mine.a), at(mine.b)] as const;
  const others = [at(other.a), at(other.b)] as const;
  const shared = ends.find((end) => others.includes(end));
  const [partner, rival] = [ends.find((end) => end !== shared), others.find((end) => end !== shared)];
  if (shared === undefined || partner === undefined || rival === undefined || partner === rival) return false;
  return (excluded(partner, rival) || elsewhere(partner, rival)) && !excluded(shared, rival);
}

/** So many careers are compared each with each. */
const FEW = 50;

/** Pairs that can have enough: all where the name is rare or the careers few. */
export function* pairsOf(careers: readonly Career[], rare: Rarity, few = FEW): Generator<readonly [number, number]> {
  const all = careers.map((_, i) => i);
  const buckets = careers.length <= few || rare > 0 ? [all] : bucketsOf(careers);
  const mine = all.map((): (readonly number[])[] => []);
  for (const bucket of buckets) for (const i of bucket) mine[i]!.push(bucket);
  for (const a of all) {
    for (const b of new Set(mine[a]!.flat())) if (b > a) yield [a, b];
  }
}

/**
 * For a common name enough is: one unit; one post, held and former; one office or line of organs in what is one province
 * today; one office where a page does not tell the province.
 */
function bucketsOf(careers: readonly Career[]): (readonly number[])[] {
  const buckets = new Map<string, number[]>();
  const unplaced = new Map<string, number[]>();
  const add = (key: string, i: number, to = buckets) => {
    const bucket = to.get(key);
    if (bucket === undefined) to.set(key, [i]);
    else if (bucket.at(-1) !== i) bucket.push(i);
  };
  const offices = careers.map(({ posts }) => new Set([...posts.values()].map(({ claim }) => claim.office)));
  for (const [i, career] of careers.entries()) {
    const seats = seatsOf(career);
    const lines = new Set([...career.posts.values()].map(({ claim }) => claim.line));
    for (const seat of seats) add(`seat ${seatKey(seat)}`, i);
    for (const key of career.posts.keys()) add(`post ${key}`, i);
    const provinces = new Set(seats.map(({ province }) => (province === null ? null : provinceNowKey(province))));
    for (const province of provinces) {
      for (const office of [...offices[i]!, ...lines]) add(`office ${province} ${office}`, i);
      if (province === null) for (const office of offices[i]!) add(office, i, unplaced);
    }
  }
  buckets.delete('seat null');
  const found = [...buckets.values()].filter(({ length }) => length > 1);
  for (const [i, own] of offices.entries()) {
    for (const other of [...own].flatMap((office) => unplaced.get(office) ?? []))
      if (i !== other) found.push([i, other]);
  }
  return found;
}
