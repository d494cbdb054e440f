// A question compiled to Elasticsearch's query language. Pure: the requests follow from the query alone.
import type { estypes } from '@elastic/elasticsearch';
import type { CursorKey } from '../asking/cursor.ts';
import { FACET_SIZE } from '../asking/facet-counts.ts';
import { type FiltersPlan, planFilters } from '../asking/plan-filters.ts';
import { type AskedClause, cutName, planWords, type WordsPlan } from '../asking/plan-words.ts';
import { sortOf } from '../asking/sort-order.ts';
import { type Alternatives, clauseForms, type Form } from '../asking/word-forms.ts';
import type { Query, Sort } from '../query.ts';
import type { DaySpan } from '../rows/index-row.ts';

type Clause = estypes.QueryDslQueryContainer;
export interface ElasticsearchQuery {
  /** One page and one hit more; facets count all that answers. */
  readonly page: estypes.SearchRequest;
  /** For people: what answers, to be grouped by name. Their page is cut from the groups. */
  readonly people: Clause;
}

/** Far above any BM25 score of 64 words, near enough to keep scores apart within a rung. */
const RUNG = 10_000;
const SEARCHED = ['head^5', 'body'];
const OFFICE = ['office'];

/** @param after key of the last item seen; @throws BadDataError for a question that contradicts itself */
export function compileElasticsearch(query: Query, after: CursorKey | null): ElasticsearchQuery {
  const plan = planWords(query.q);
  const filter = filterClauses(planFilters(query.filters));
  const sort = sortOf(query);
  const answering: Clause = plan.wordless ? { match_none: {} } : { bool: { filter, must: plan.clauses.map(asked) } };
  return {
    page: {
      query: sort === 'relevance' ? { bool: { must: answering, should: rungs(plan) } } : answering,
      sort: ORDERS[sort],
      size: query.target === 'people' ? 0 : query.limit + 1,
      track_total_hits: true,
      aggs: facetAggregations(query),
      ...(after === null || query.target === 'people' ? {} : { search_after: [...after] as estypes.SortResults }),
    },
    people: answering,
  };
}

const ORDERS: Record<Sort, estypes.SortCombinations[]> = {
  relevance: [{ _score: { order: 'desc' } }, { id: 'asc' }],
  newest: [{ timed: 'desc' }, { time: 'desc' }, { id: 'desc' }],
  oldest: [{ timed: 'desc' }, { time: 'asc' }, { id: 'asc' }],
  name: [{ name: 'asc' }, { id: 'asc' }],
  value: [{ value: 'desc' }, { id: 'asc' }],
};

function filterClauses(filters: FiltersPlan): Clause[] {
  const { from, until } = filters.published;
  return [
    ...filters.terms.map(({ field, keys }): Clause => ({ terms: { [`keys.${field}`]: [...keys] } })),
    ...filters.spans.map(({ field, relation, days }) =>
      daysClause(`spans.${field}`, relation === 'within' ? 'within' : 'intersects', days),
    ),
    ...(filters.meeting === null ? [] : [meetingClause(filters.meeting)]),
    ...(from === null && until === null
      ? []
      : [
          {
            range: { published: { ...(from === null ? {} : { gte: from }), ...(until === null ? {} : { lt: until }) } },
          },
        ]),
    ...(filters.offices.length > 0 ? [formsClause(filters.offices, OFFICE)] : []),
  ];
}

function daysClause(field: string, relation: 'within' | 'intersects', { start, end }: DaySpan): Clause {
  return { range: { [field]: { gte: start, lte: end, relation } } };
}

function meetingClause({ kinds, days }: NonNullable<FiltersPlan['meeting']>): Clause {
  const should = kinds.map((kind) => daysClause(`meetingDays.${kind}`, 'intersects', days));
  return { bool: { should, minimum_should_match: 1 } };
}

/** A phrase does not answer where it is the end of one word and the start of another. */
function asked(clause: AskedClause): Clause {
  const found = formsClause(clauseForms(clause), SEARCHED);
  const cut = cutName(clause);
  return cut === null ? found : { bool: { must: found, must_not: { term: { cut } } } };
}

/** Accents first, then the words together, then what should stand there as a whole; BM25 decides within the rung. */
function rungs(plan: WordsPlan): Clause[] {
  const typed = plan.clauses.map(({ words }) => formClause(asTyped(words), SEARCHED));
  const spelled = plan.words
    .filter((word) => word.twoSpellings)
    .map((word): Clause => ({ term: { spellings: word.written } }));
  return [
    ...(plan.accented ? [rung(4, typed), rung(4, [...typed, ...spelled])] : []),
    ...(plan.clauses.length > 1 ? [rung(2, [formsClause(clauseForms(plan), SEARCHED)])] : []),
    ...(plan.wholes.length > 0 ? [rung(1, plan.wholes.map(anyOf))] : []),
  ];
}

function anyOf(ways: readonly AskedClause[]): Clause {
  return ways.length === 1 ? asked(ways[0]!) : { bool: { should: ways.map(asked), minimum_should_match: 1 } };
}

function rung(worth: number, filter: Clause[]): Clause {
  return { constant_score: { filter: { bool: { filter } }, boost: worth * RUNG } };
}

function asTyped(words: WordsPlan['words']): Form {
  return { column: 'words', phrase: words.map((word) => word.word).join(' ') };
}

function formsClause(alternatives: Alternatives, fields: readonly string[]): Clause {
  const clauses = alternatives.map((forms): Clause => {
    const must = forms.map((form) => formClause(form, fields));
    return must.length === 1 ? must[0]! : { bool: { must } };
  });
  return clauses.length === 1 ? clauses[0]! : { bool: { should: clauses, minimum_should_match: 1 } };
}

function formClause({ column, phrase }: Form, fields: readonly string[]): Clause {
  return { multi_match: { query: phrase, type: 'phrase', fields: fields.map((field) => `${column}.${field}`) } };
}

/** Facets of people count names, all others count rows. */
function facetAggregations({ target, facets }: Query): Record<string, estypes.AggregationsAggregationContainer> {
  const people = target === 'people';
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      {
        terms: {
          field: `shown.${facet}`,
          size: FACET_SIZE,
          order: [{ [people ? 'people' : '_count']: 'desc' }, { _key: 'asc' }],
        },
        ...(people ? { aggs: { people: { cardinality: { field: 'person', precision_threshold: 40_000 } } } } : {}),
      },
    ]),
  );
}
