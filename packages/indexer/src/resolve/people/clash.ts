// Why two careers cannot be one person's: nobody chairs two provinces on one day.

import { type DaySpan, daysBetween, gapBetween, REFORM } from '../days.ts';
import { rarity } from '../names/name-frequency.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { type Career, type HeldPost, usualName } from './career.ts';
import { excludeEachOther } from './exclude-each-other.ts';
import type { PostClaim } from './post-claim.ts';
import { LATE_DAYS, stepDown } from './step-down.ts';

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
            : gap <= MOVE_DAYS && leadTwoUnits(post, other) && !shareAPost(a, b)
              ? 'one chair of two units within half a year'
              : null;
      if (reason !== null) return `${post.claim.title.canonical} and ${other.claim.title.canonical}: ${reason}`;
    }
  }
  return null;
}

function farApart(a: PostClaim, b: PostClaim): boolean {
  return !a.seat.assumed && !b.seat.assumed && seatRelation(a.seat, b.seat) === 'apart';
}

/** Bí thư Huyện đoàn here and there: a namesake. July 2025 gave all units other heads, and those who move are told as former. */
function leadTwoUnits(a: HeldPost, b: HeldPost): boolean {
  const [x, y] = [a.claim, b.claim];
  if (!x.sole || !y.sole || x.office !== y.office || x.key === null || y.key === null) return false;
  const acrossReform =
    [a, b].map(({ held }) => held!.from < REFORM).includes(true) && [a, b].some(({ held }) => held!.to >= REFORM);
  return !acrossReform && seatRelation(x.seat, y.seat) === 'province';
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
