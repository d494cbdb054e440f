// The overlap policy: of findings that overlap the longest stays; of equally long ones the earlier rule row.
import type { Span } from '@giaoban/records';

/** Candidates in rule order; returns those that stay, in text order. */
export function keepLongest<T extends { readonly span: Span }>(candidates: readonly T[]): T[] {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order, length: candidate.span.end - candidate.span.start }))
    .sort((a, b) => a.candidate.span.start - b.candidate.span.start || b.length - a.length || a.order - b.order);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || next.candidate.span.start >= last.candidate.span.end) kept.push(next);
    else if (next.length > last.length) kept[kept.length - 1] = next;
  }
  return kept.map(({ candidate }) => candidate);
}
