// The overlap policy: of findings that overlap the longest stays; of equally long ones the first, then the earlier rule row.
import type { Span } from '@giaoban/records';

/** Candidates in rule order; returns those that stay, in text order. */
export function keepLongest<T extends { readonly span: Span }>(candidates: readonly T[]): T[] {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order, length: candidate.span.end - candidate.span.start }))
    .sort((a, b) => b.length - a.length || a.candidate.span.start - b.candidate.span.start || a.order - b.order);
  const kept: T[] = [];
  for (const { candidate } of ranked) {
    const at = placeOf(candidate.span, kept);
    const before = kept[at - 1];
    const behind = kept[at];
    if (before && before.span.end > candidate.span.start) continue;
    if (behind && behind.span.start < candidate.span.end) continue;
    kept.splice(at, 0, candidate);
  }
  return kept;
}

/** Where a span belongs among spans in text order (binary search: a page can have thousands). */
function placeOf(span: Span, kept: readonly { readonly span: Span }[]): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
