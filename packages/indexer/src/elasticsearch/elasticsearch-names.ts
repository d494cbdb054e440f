// The names that are offered while someone types, in Elasticsearch: terms of the documents, counted where they answer.
import type { Client, estypes } from '@elastic/elasticsearch';
import type { IndexRow } from '../rows/index-row.ts';
import { SUGGESTION_KINDS, type SuggestedName, suggestedNames } from '../rows/suggested-names.ts';
import { type CountedName, SUGGESTION_CANDIDATES, type SuggestPlan } from '../suggestion.ts';

/** Parts the plain words, the key and the spelling of a name within one term; no name has it. */
const PART = '\u0001';

/** The fields of a document that suggestions are made from. */
export function elasticsearchNames(terms: IndexRow['terms']): { suggested: Record<string, string[]>; names: string[] } {
  const names = suggestedNames(terms);
  const ofKind = (kind: SuggestedName['kind']) =>
    names
      .filter((name) => name.kind === kind)
      .map(({ plain, key, shown }) => [plain, key, shown.replaceAll(PART, ' ')].join(PART));
  return {
    suggested: Object.fromEntries(SUGGESTION_KINDS.map((kind) => [kind, ofKind(kind)])),
    names: names.map(({ plain }) => plain),
  };
}

/** The most frequent spellings of every kind that have the words. */
export async function namesStarting(client: Client, index: string, plan: SuggestPlan): Promise<CountedName[]> {
  if (plan.starts.length === 0 || plan.kinds.length === 0) return [];
  const found = await client.search<
    unknown,
    Record<string, { buckets: readonly { key: string; doc_count: number }[] }>
  >({
    index,
    size: 0,
    // Records whose names have such words, be it in several names; the terms are cut to those that have them all.
    query: { bool: { filter: plan.starts.map((start) => ({ prefix: { names: start } })) } },
    aggs: Object.fromEntries(plan.kinds.map((kind) => [kind, termsStarting(kind, plan.starts)])),
  });
  return plan.kinds.flatMap((kind) =>
    found.aggregations![kind]!.buckets.map(({ key: term, doc_count }) => {
      const [plain = '', key = '', shown = ''] = term.split(PART);
      return { kind, plain, key, shown, records: doc_count };
    }),
  );
}

function termsStarting(kind: string, starts: readonly string[]): estypes.AggregationsAggregationContainer {
  // Words have letters and digits alone: nothing in them means anything else in the server's regular expressions.
  const within = starts.map((start) => `([^${PART}]* )?${start}[^${PART}]*`);
  return {
    terms: {
      field: `suggested.${kind}`,
      include: `(${within.join('&')})${PART}.*`,
      size: SUGGESTION_CANDIDATES,
      order: [{ _count: 'desc' }, { _key: 'asc' }],
    },
  };
}
