// The names that are offered while someone types, in Elasticsearch: terms of the documents, counted where they answer.
import type { Client, estypes } from '@elastic/elasticsearch';
import { NAME_CANDIDATES } from '../asking/correct-names.ts';
import type { IndexRow } from '../rows/index-row.ts';
import { SUGGESTION_KINDS, type SuggestedName, type SuggestionKind, suggestedNames } from '../rows/suggested-names.ts';
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
  const within = plan.starts.map((start) => `([^${PART}]* )?${start}[^${PART}]*`).join('&');
  // Records whose names have such words, be it in several names; the terms are cut to those that have them all.
  const filter = plan.starts.map((start) => ({ prefix: { names: start } }));
  return countNames(client, index, plan.kinds, { bool: { filter } }, within, SUGGESTION_CANDIDATES);
}

/** Names that have all words of one of the lists, the most frequent of each kind. */
export async function namesSharing(
  client: Client,
  index: string,
  lists: readonly (readonly string[])[],
): Promise<CountedName[]> {
  const has = (word: string) => `([^${PART}]* )?${word}( [^${PART}]*)?`;
  const within = lists.map((words) => words.map(has).join('&')).join('|');
  const should = lists.map((words) => ({ bool: { filter: words.map((word) => ({ term: { names: word } })) } }));
  return countNames(client, index, SUGGESTION_KINDS, { bool: { should } }, within, NAME_CANDIDATES);
}

/** @param within what the plain words of a name are: an expression of the server. Words have letters and digits alone */
async function countNames(
  client: Client,
  index: string,
  kinds: readonly SuggestionKind[],
  query: estypes.QueryDslQueryContainer,
  within: string,
  size: number,
): Promise<CountedName[]> {
  const order: estypes.AggregationsAggregateOrder = [{ _count: 'desc' }, { _key: 'asc' }];
  const terms = { include: `(${within})${PART}.*`, size, order };
  const found = await client.search<
    unknown,
    Record<string, { buckets: readonly { key: string; doc_count: number }[] }>
  >({
    index,
    size: 0,
    query,
    aggs: Object.fromEntries(kinds.map((kind) => [kind, { terms: { field: `suggested.${kind}`, ...terms } }])),
  });
  return kinds.flatMap((kind) =>
    found.aggregations![kind]!.buckets.map(({ key: term, doc_count }) => {
      const [plain = '', key = '', shown = ''] = term.split(PART);
      return { kind, plain, key, shown, records: doc_count };
    }),
  );
}
