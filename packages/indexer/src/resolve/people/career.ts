// A career in the making: appearances taken for one person so far, and the posts that they tell.
import { type DaySpan, spanOver } from '../days.ts';
import type { Appearance } from './appearance.ts';
import type { PostClaim } from './post-claim.ts';

/** One post as the appearances tell it. */
export interface HeldPost {
  readonly claim: PostClaim;
  /** First and last day on which it is told as held; null where it is only told as a former one or no day is known. */
  readonly held: DaySpan | null;
  /** First day on which it is told as a former one. */
  readonly formerOn: string | null;
}

export interface Join {
  /** References of one appearance of either side. */
  readonly between: readonly [string, string];
  readonly reasons: readonly string[];
}

/** Grows in place: a minister's has thousands of pages. */
export interface Career {
  readonly members: Appearance[];
  readonly records: Set<string>;
  readonly posts: Map<string, HeldPost>;
  seen: DaySpan | null;
  readonly joins: Join[];
  /** Careers of the same name that were not joined with it, and why. */
  readonly apart: Join[];
}

/** Under which key a post is kept: posts of unknown seat stand for themselves. */
export function heldKey(claim: PostClaim): string {
  return claim.key ?? `${claim.office}@?${claim.seat.province ?? ''}`;
}

export function careerOf(appearance: Appearance): Career {
  const day = appearance.day;
  const span = day === null ? null : { from: day, to: day };
  const posts = new Map<string, HeldPost>();
  for (const claim of appearance.posts) {
    const post = { claim, held: claim.former ? null : span, formerOn: claim.former ? day : null };
    const key = heldKey(claim);
    posts.set(key, mergedPost(posts.get(key), post));
  }
  return { members: [appearance], records: new Set([appearance.recordId]), posts, seen: span, joins: [], apart: [] };
}

/** Takes `b` into `a`, which is returned; `b` is no longer to be used. */
export function joined(a: Career, b: Career, join: Join): Career {
  for (const [key, post] of b.posts) a.posts.set(key, mergedPost(a.posts.get(key), post));
  for (const member of b.members) a.members.push(member);
  for (const record of b.records) a.records.add(record);
  a.seen = spanOver(a.seen, b.seen);
  a.joins.push(...b.joins, join);
  a.apart.push(...b.apart);
  return a;
}

function mergedPost(a: HeldPost | undefined, b: HeldPost): HeldPost {
  if (a === undefined) return b;
  const formerOn = [a.formerOn, b.formerOn].filter((day) => day !== null).sort()[0] ?? null;
  // A seat that a page states tells more than one that was assumed.
  return { claim: a.claim.seat.assumed ? b.claim : a.claim, held: spanOver(a.held, b.held), formerOn };
}

/** The name by which most pages call the person, one with accents before one without, the longer one at a tie. */
export function usualName(career: Pick<Career, 'members'>): string {
  const counts = new Map<string, number>();
  for (const { name } of career.members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const accented = (name: string) => (/[^\p{ASCII}]/u.test(name) ? 1 : 0);
  return [...counts].sort(
    ([a, n], [b, m]) => accented(b) - accented(a) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0];
}
