// Facets of a question: which are counted where, in what order they come.
import type { Facet } from '../query.ts';
import type { FacetCount } from '../store.ts';

/** Values shown of a facet: the most frequent ones. */
export const FACET_SIZE = 50;

/** Most frequent first, then in the order of code points. */
function orderedFacet(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts]
    .sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)))
    .slice(0, FACET_SIZE);
}

export function facetsOf(
  asked: readonly Facet[],
  counts: ReadonlyMap<string, readonly FacetCount[]>,
): Partial<Record<Facet, FacetCount[]>> {
  return Object.fromEntries(asked.map((facet) => [facet, orderedFacet(counts.get(facet) ?? [])]));
}
