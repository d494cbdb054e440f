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

export interface Career {
  readonly members: readonly Appearance[];
  readonly records: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, HeldPost>;
  readonly seen: DaySpan | null;
  readonly joins: readonly Join[];
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
  return { members: [appearance], records: new Set([appearance.recordId]), posts, seen: span, joins: [] };
}

export function joined(a: Career, b: Career, join: Join): Career {
  const posts = new Map(a.posts);
  for (const [key, post] of b.posts) posts.set(key, mergedPost(posts.get(key), post));
  return {
    members: [...a.members, ...b.members],
    records: new Set([...a.records, ...b.records]),
    posts,
    seen: spanOver(a.seen, b.seen),
    joins: [...a.joins, ...b.joins, join],
  };
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
