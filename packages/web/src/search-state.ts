// The state of the search page, which is its URL: every state can be shared, and read without JavaScript.
import type { Language } from './language.ts';

const LIST_FILTERS = [
  'meetingKind',
  'province',
  'provinceNow',
  'district',
  'commune',
  'organ',
  'official',
  'title',
  'role',
  'host',
  'unit',
  'documentNumber',
  'topic',
  'keyword',
] as const;
export const DAY_FILTERS = ['dateFrom', 'dateTo', 'publishedFrom', 'publishedTo', 'periodFrom', 'periodTo'] as const;
export type FilterName = (typeof LIST_FILTERS)[number] | (typeof DAY_FILTERS)[number];
/** What the search page lists, each under a path of its own. */
export const TARGETS = ['records', 'meetings', 'people', 'statistics'] as const;
export type Target = (typeof TARGETS)[number];
export const TARGET_PATHS: Readonly<Record<Target, string>> = {
  records: '/',
  meetings: '/cuoc-hop',
  people: '/can-bo',
  statistics: '/so-lieu',
};
/** Facets that the page shows, in this order; the year is asked for as a range of days. */
const SHOWN_FACETS = [
  'meetingKind',
  'topic',
  'role',
  'unit',
  'provinceNow',
  'province',
  'year',
  'organ',
  'official',
  'keyword',
  'host',
] as const;
export type ShownFacet = (typeof SHOWN_FACETS)[number];
const GENERAL_FACETS = SHOWN_FACETS.filter((facet) => facet !== 'role' && facet !== 'unit');
/** The facets that help to choose among the items of a target. */
export const FACETS_OF: Readonly<Record<Target, readonly ShownFacet[]>> = {
  records: GENERAL_FACETS,
  meetings: GENERAL_FACETS,
  people: SHOWN_FACETS.filter((facet) => facet !== 'unit' && facet !== 'official'),
  statistics: SHOWN_FACETS.filter((facet) => facet !== 'role'),
};
const SORTS = ['relevance', 'newest', 'oldest', 'name', 'value'] as const;
export type Sort = (typeof SORTS)[number];
/** The orders that the items of a target have. */
export const SORTS_OF: Readonly<Record<Target, readonly Sort[]>> = {
  records: ['relevance', 'newest', 'oldest'],
  meetings: ['relevance', 'newest', 'oldest'],
  people: ['relevance', 'newest', 'name'],
  statistics: ['relevance', 'newest', 'value'],
};

export interface SearchState {
  readonly target: Target;
  readonly q: string;
  /** Values of each filter that is set; a day has one. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sort: Sort | null;
  readonly cursor: string | null;
}

/** Nothing asked: the newest records. */
export const NO_STATE: SearchState = { target: 'records', q: '', filters: {}, sort: null, cursor: null };

/** Reads the state from a page's parameters. Empty and unknown ones are no part of it. */
export function readState(target: Target, parameters: URLSearchParams): SearchState {
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of LIST_FILTERS) {
    const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  for (const name of DAY_FILTERS) {
    const value = parameters.get(name);
    if (value !== null && value !== '') filters[name] = [value];
  }
  const sort = parameters.get('sort');
  return {
    target,
    q: (parameters.get('q') ?? '').trim(),
    filters,
    sort: SORTS_OF[target].find((known) => known === sort) ?? null,
    cursor: parameters.get('cursor') || null,
  };
}

/** The parameters of a state: what its URL carries, and what the API is asked. */
export function stateParameters(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  for (const [name, values] of Object.entries(state.filters)) {
    for (const value of values ?? []) parameters.append(name, value);
  }
  if (state.sort !== null) parameters.set('sort', state.sort);
  if (state.cursor !== null) parameters.set('cursor', state.cursor);
  return parameters;
}

export function searchHref(state: SearchState, language: Language): string {
  const parameters = stateParameters(state);
  if (language !== 'vi') parameters.set('lang', language);
  const path = TARGET_PATHS[state.target];
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

export function isSet(state: SearchState, facet: ShownFacet, value: string): boolean {
  if (facet === 'year')
    return state.filters.dateFrom?.[0] === `${value}-01-01` && state.filters.dateTo?.[0] === `${value}-12-31`;
  return state.filters[facet]?.includes(value) ?? false;
}

/** The state with one facet value switched on or off; it starts again at the first page. */
export function toggled(state: SearchState, facet: ShownFacet, value: string): SearchState {
  const on = isSet(state, facet, value);
  if (facet === 'year') {
    return withFilters(
      state,
      on ? { dateFrom: [], dateTo: [] } : { dateFrom: [`${value}-01-01`], dateTo: [`${value}-12-31`] },
    );
  }
  const values = state.filters[facet] ?? [];
  return withFilters(state, { [facet]: on ? values.filter((other) => other !== value) : [...values, value] });
}

/** The state with some filters set anew; an empty list takes the filter away. */
export function withFilters(state: SearchState, change: SearchState['filters']): SearchState {
  const filters = Object.entries({ ...state.filters, ...change }).filter(([, values]) => values.length > 0);
  return { ...state, filters: Object.fromEntries(filters), cursor: null };
}
