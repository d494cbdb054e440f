// Why two careers cannot be one person's: nobody chairs two provinces on one day.

import { nameKey } from '@giaoban/resources';
import { foldAccents } from '@giaoban/text';
import { type DaySpan, daysBetween, gapBetween } from '../days.ts';
import { rarity } from '../names/name-frequency.ts';
import { organOn } from '../organs/lineage.ts';
import { seatKey } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { type Career, type HeldPost, usualName } from './career.ts';
import type { PostClaim } from './post-claim.ts';
import { stepDown } from './step-down.ts';

/** Pages call someone by an old office for a while; longer, and it is another person. */
const LATE_DAYS = 120;
/** Who moves to another province is told as someone new there: without "nguyên" it is someone else. */
const MOVE_DAYS = 180;
/** Nobody leads one unit longer than two terms. */
const TWO_TERMS_DAYS = 10.5 * 365;

/** The reason, in words; null where nothing speaks against it. */
export function clash(a: Career, b: Career): string | null {
  const [fewer, more] = a.records.size < b.records.size ? [a.records, b.records] : [b.records, a.records];
  for (const record of fewer) if (more.has(record)) return `two officials of record ${record}`;
  for (const [key, post] of a.posts) {
    const twin = b.posts.get(key);
    if (twin !== undefined) {
      const late = heldLongAfter(post, twin) ?? heldLongAfter(twin, post) ?? heldTooLong(post, twin, a);
      if (late !== null) return late;
    }
    for (const other of b.posts.values()) {
      const down = stepDown(post, other) ?? stepDown(other, post);
      if (down !== null) return down;
      if (other === twin || post.held === null || other.held === null) continue;
      const gap = gapBetween(post.held, other.held);
      const reason =
        gap === 0
          ? excludeEachOther(post.claim, other.claim, laterStart(post.held, other.held))
          : gap <= MOVE_DAYS && farApart(post.claim, other.claim) && !shareAPost(a, b)
            ? 'posts in two provinces within half a year'
            : null;
      if (reason !== null) return `${post.claim.title.canonical} and ${other.claim.title.canonical}: ${reason}`;
    }
  }
  return null;
}

function farApart(a: PostClaim, b: PostClaim): boolean {
  return !a.seat.assumed && !b.seat.assumed && seatRelation(a.seat, b.seat) === 'apart';
}

/** A page of the one names a post of the other: it tells the move. */
function shareAPost(a: Career, b: Career): boolean {
  return a.posts.keys().some((key) => b.posts.has(key));
}

/** One chair, held so far apart that nobody could hold it all the time; of a rare name it may be. */
function heldTooLong(post: HeldPost, twin: HeldPost, career: Career): string | null {
  const { kind, sole, title } = post.claim;
  if (post.held === null || twin.held === null || !sole || kind === 'department' || kind === 'member') return null;
  if (gapBetween(post.held, twin.held) <= TWO_TERMS_DAYS || rarity(usualName(career)) > 1) return null;
  return `${title.canonical}: more than two terms apart`;
}

function heldLongAfter(former: HeldPost, held: HeldPost): string | null {
  if (former.formerOn === null || held.held === null) return null;
  if (former.held !== null && former.held.to > former.formerOn) return null;
  return daysBetween(former.formerOn, held.held.to) > LATE_DAYS
    ? `${held.claim.title.canonical} held on ${held.held.to}, former on ${former.formerOn}`
    : null;
}

const laterStart = (a: DaySpan, b: DaySpan) => [a.from, b.from].sort()[1]!;

/** Two posts held on one day. */
function excludeEachOther(a: PostClaim, b: PostClaim, day: string): string | null {
  if (a.seat.assumed || b.seat.assumed) return null;
  const relation = seatRelation(a.seat, b.seat);
  if (relation === 'apart') return 'posts in two provinces at one time';
  if (a.kind === 'member' || b.kind === 'member') return null;
  switch (relation) {
    case 'province':
      return seatKey(a.seat) !== null && seatKey(b.seat) !== null ? 'posts in two units at one time' : null;
    case 'within':
    case 'central':
      return isStateWork(a) && isStateWork(b) ? 'state posts at two levels at one time' : null;
    case 'same':
      return sameUnit(a, b, day) ? null : departmentsExclude(a, b);
    default:
      return null;
  }
}

const isStateWork = ({ kind }: PostClaim) => kind === 'government' || kind === 'department';

/** In one unit: a Party and a Front post go together, two departments or a department and the government do not. */
function departmentsExclude(a: PostClaim, b: PostClaim): string | null {
  if (!isStateWork(a) || !isStateWork(b)) return null;
  const branches = new Set([a.branch, b.branch]);
  if (branches.has('party') && branches.has('front')) return null;
  return 'posts in two organs at one time';
}

/** One organ on that day; pages name it longer and shorter: "Ban Dân vận", "Ban Dân vận Huyện ủy". */
function sameUnit(a: PostClaim, b: PostClaim, day: string): boolean {
  // Two departments that are one since 2025 had two directors before.
  if (a.line === b.line && lineOn(a, day) === lineOn(b, day)) return true;
  const [left, right] = [words(a.organ), words(b.organ)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) > 0.7;
}

function lineOn({ organ, seat }: PostClaim, day: string): string {
  return nameKey(organOn(organ, day, seat.province));
}

function words(organ: string): Set<string> {
  return new Set(foldAccents(organ).match(/[\p{L}\p{N}]+/gu));
}
