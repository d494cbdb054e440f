// Two posts that nobody holds on one day: one province has one chairman, and he heads no department of a district.
import { nameKey } from '@giaoban/resources';
import { organOn } from '../organs/lineage.ts';
import { seatKey } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { plainWords } from '../plain-words.ts';
import type { PostClaim } from './post-claim.ts';

/** The reason, in words, why nobody holds both on that day; null where somebody may. */
export function excludeEachOther(a: PostClaim, b: PostClaim, day: string): string | null {
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
  const [left, right] = [plainWords(a.organ), plainWords(b.organ)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) > 0.7;
}

function lineOn({ organ, seat }: PostClaim, day: string): string {
  return nameKey(organOn(organ, day, seat.province));
}
