// A year stated once for several periods: "quý I, triển khai nhiệm vụ quý II năm 2024".
import type { RuleMatch, Views } from '../../matching/rule-compiler.ts';
import { yearOf } from '../../normalise/calendar.ts';
import { isCompared } from './compared.ts';

const SHARING = new Set(['months', 'quarter', 'month', 'year']);
/** Words between two periods that share a year; further apart they are of different clauses. */
const REACH = 160;

/**
 * The year that the next periods of the sentence state, else the ones before; the year before where this period lies
 * later in the year than the one that states it ("quý IV, … quý I năm 2024"). Null where none is near the reference's.
 */
export function yearFromSentence(
  matches: readonly RuleMatch[],
  index: number,
  views: Views,
  reference: string | null,
): number | null {
  const match = matches[index]!;
  if (match.groups.y !== undefined || !SHARING.has(match.row.normaliser)) return null;
  const fits = (other: RuleMatch) => {
    if (other.groups.y === undefined || !SHARING.has(other.row.normaliser)) return false;
    if (reference !== null && Math.abs(Number(other.groups.y) - yearOf(reference)) > 1) return false;
    const [from, to] =
      other.span.start > match.span.start ? [match.span.end, other.span.start] : [other.span.end, match.span.start];
    return to - from <= REACH && !endsSentence(views.folded.slice(from, to)) && !isCompared(other, views);
  };
  const after = matches.slice(index + 1, index + 4).find(fits);
  if (after) return Number(after.groups.y) - (wraps(match, after) ? 1 : 0);
  const before = matches
    .slice(Math.max(0, index - 3), index)
    .reverse()
    .find(fits);
  return before ? Number(before.groups.y) : null;
}

/** A mark and a new sentence behind it; "q." is an abbreviation. */
function endsSentence(between: string): boolean {
  return /[.!?\n]/.test(between) && /[.!?\n] *\p{L}|\n/u.test(between.replace(/\p{L}\./gu, ''));
}

/** Two periods of one kind run forward: the fourth quarter before a first one is of the year before. */
function wraps(match: RuleMatch, after: RuleMatch): boolean {
  const order = ['i', 'ii', 'iii', 'iv'];
  const place = ({ groups }: RuleMatch) =>
    groups.q === undefined ? Number(groups.m ?? Number.NaN) : order.indexOf(groups.q) + 1 || Number(groups.q);
  return match.row.normaliser === after.row.normaliser && place(match) > place(after);
}
