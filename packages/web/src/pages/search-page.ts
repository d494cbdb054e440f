// The search page: what is filtered, how many were found, facets beside the results, where to go on.
import { html } from 'hono/html';
import type { Found } from '../api-client.ts';
import type { Speech } from '../language.ts';
import { NO_STATE, type SearchState, SORTS_OF, searchHref, TARGETS } from '../search-state.ts';
import { chosenFilters, facetPanel } from './facet-panel.ts';
import { layout } from './layout.ts';
import { results } from './results.ts';
import { savedSearches } from './saved-searches.ts';
import { feedHref, takeAway } from './take-away.ts';

export function searchPage(state: SearchState, found: Found, speech: Speech) {
  const { words, language } = speech;
  const asked = state.q !== '' || Object.keys(state.filters).length > 0;
  const content = html`
${asked || state.cursor !== null || state.target !== 'records' ? '' : welcome(speech)}
${tabs(state, speech)}
<div class="columns">
${facetPanel(state, found.facets, speech)}
<section class="results" aria-labelledby="found">
<div class="results-head">
<h1 id="found">${heading(state, found.total, asked, speech)}</h1>
${found.items.length > 1 ? sortLinks(state, speech) : ''}
</div>
${chosenFilters(state, speech)}
${takeAway(state, found.total, speech)}
${savedSearches(state, asked, speech)}
${found.items.length > 0 ? results(state.target, found.items, speech) : nothing(asked, speech)}
${pager(state, found.next, speech)}
</section>
</div>`;
  return layout({
    title: state.q === '' ? `${words.name} — ${words.tagline}` : `${state.q} — ${words.name}`,
    speech,
    state,
    otherHref: searchHref(state, language === 'vi' ? 'en' : 'vi'),
    feedHref: feedHref(state),
    scripts: ['saved'],
    content,
  });
}

function welcome({ words, language }: Speech) {
  return html`<div class="welcome"><p class="tagline">${words.tagline}</p>
<p class="examples">${words.examples}: ${words.exampleQueries.map(
    (q) => html`<a href="${searchHref({ ...NO_STATE, q }, language)}">${q}</a> `,
  )}</p></div>`;
}

/** The same question to another kind of items. */
function tabs(state: SearchState, { words, language }: Speech) {
  return html`<nav class="tabs" aria-label="${words.targetsLabel}"><ul>${TARGETS.map(
    (target) =>
      html`<li><a href="${searchHref({ ...state, target, sort: null, cursor: null }, language)}"${
        target === state.target ? html` aria-current="page"` : ''
      }>${words.targets[target]}</a></li>`,
  )}</ul></nav>`;
}

function heading(state: SearchState, total: number, asked: boolean, { words, fill }: Speech) {
  if (total === 0) return asked ? words.nothing : words.emptyStore;
  const count = fill(words.totals[state.target], { count: total });
  if (state.q !== '') return fill(words.totalFor, { count, q: state.q });
  return asked || state.target !== 'records' ? count : html`${words.newest} <small>${count}</small>`;
}

function nothing(asked: boolean, { words }: Speech) {
  return asked
    ? html`<ul class="hints">${words.nothingHints.map((hint) => html`<li>${hint}</li>`)}</ul>`
    : html`<p class="hints">${words.emptyStoreHint}</p>`;
}

function sortLinks(state: SearchState, { words, language }: Speech) {
  const ranked = state.q !== '' || state.target === 'people';
  const now = state.sort ?? (ranked ? 'relevance' : 'newest');
  const shown = SORTS_OF[state.target].filter((sort) => sort !== 'relevance' || ranked);
  return html`<nav class="sorts" aria-label="${words.sort}"><ul>${shown.map(
    (sort) =>
      html`<li><a href="${searchHref({ ...state, sort, cursor: null }, language)}"${
        sort === now ? html` aria-current="true"` : ''
      }>${words.sorts[sort]}</a></li>`,
  )}</ul></nav>`;
}

function pager(state: SearchState, next: string | null, { words, language }: Speech) {
  if (next === null && state.cursor === null) return '';
  return html`<nav class="pager" aria-label="${words.pages}">
${state.cursor === null ? '' : html`<a href="${searchHref({ ...state, cursor: null }, language)}">${words.firstPage}</a>`}
${next === null ? '' : html`<a class="next" rel="next" href="${searchHref({ ...state, cursor: next }, language)}">${words.nextPage}</a>`}
</nav>`;
}
