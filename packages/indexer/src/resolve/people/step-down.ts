// Steps down that nobody takes: who was secretary of a district is no head of one of its offices years later. Another of that name is.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { daysBetween } from '../days.ts';
import { withoutLevel } from '../places/seat.ts';
import { seatRelation } from '../places/seat-relation.ts';
import type { HeldPost } from './career.ts';
import type { PostClaim } from './post-claim.ts';

/** Pages call someone by an old office for a while; longer, and it is another person. */
export const LATE_DAYS = 120;
/** Offices were cut from February 2025 on: a director became a deputy, a chairman of a commune that was merged too. */
const CUTS = '2025-02-01';
const CUT_DAYS = 3 * 365;

const LateOrgan = z.object({ word: z.string().min(1) });
let lateOrgans: readonly string[] | null = null;

/** In words, where nobody who held the one holds the other later; else null. */
export function stepDown(before: HeldPost, after: HeldPost): string | null {
  const [end, start] = [before.held?.to ?? before.formerOn, after.held?.from ?? null];
  if (end === null || start === null || daysBetween(end, start) <= LATE_DAYS) return null;
  if (start >= CUTS && daysBetween(end, start) < CUT_DAYS) return null;
  if (!isBelow(before.claim, after.claim)) return null;
  return `${after.claim.title.canonical} on ${start}, years after ${before.claim.title.canonical}`;
}

function isBelow(high: PostClaim, low: PostClaim): boolean {
  if (high.seat.assumed || low.seat.assumed || high.kind === 'member' || low.kind === 'member') return false;
  const levels = LEVELS.indexOf(low.seat.level) - LEVELS.indexOf(high.seat.level);
  if (high.kind === 'department')
    return high.sole && ofOneLine(high, low) && (levels > 0 || (levels === 0 && !low.sole));
  return levels === 0 && !isForRetired(low) && rung(low) <= LOWEST[rung(high)]!;
}

const LEVELS = ['central', 'province', 'district', 'commune'] as const;

/** Secretary 5, deputies and chairmen 4, deputy chairmen 3, heads of departments 2, their deputies 1. */
function rung({ kind, sole }: PostClaim): number {
  const head = kind === 'party' ? 5 : kind === 'department' ? 2 : 4;
  return sole ? head : head - 1;
}

/** By rung the highest that is a step down. */
const LOWEST: readonly number[] = [0, 0, 0, 0, 1, 3];

function ofOneLine(high: PostClaim, low: PostClaim): boolean {
  if (low.kind !== 'department') return false;
  if (high.line === low.line) return seatRelation(high.seat, low.seat) !== 'apart';
  return fold(withoutLevel(high.organ)) === fold(withoutLevel(low.organ));
}

/** Retired leaders head the associations of learning, of the old, of veterans. */
function isForRetired({ organ }: PostClaim): boolean {
  lateOrgans ??= readTable('lineage/late-organs.tsv', LateOrgan).map(({ word }) => fold(word));
  const folded = fold(organ);
  return lateOrgans.some((word) => folded.startsWith(word));
}
