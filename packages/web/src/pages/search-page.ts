// The search page: what is filtered, how many were found, facets beside the results, where to go on.
import { html } from 'hono/html';
import type { RecordSearch } from '../api-client.ts';
import type { Speech } from '../language.ts';
import { type SearchState, SHOWN_SORTS, searchHref, stateParameters } from '../search-state.ts';
import { chosenFilters, facetPanel } from './facet-panel.ts';
import { layout, NO_STATE } from './layout.ts';
import { resultCard } from './result-card.ts';

export function searchPage(state: SearchState, found: RecordSearch, speech: Speech) {
  const { words, language } = speech;
  const asked = state.q !== '' || Object.keys(state.filters).length > 0;
  const content = html`
${asked || state.cursor !== null ? '' : welcome(speech)}
<div class="columns">
${facetPanel(state, found.facets, speech)}
<section class="results" aria-labelledby="found">
<div class="results-head">
<h1 id="found">${heading(state, found.total, asked, speech)}</h1>
${found.items.length > 1 ? sortLinks(state, speech) : ''}
</div>
${chosenFilters(state, speech)}
${found.items.length > 0 ? html`<ol class="cards">${found.items.map((item) => resultCard(item, speech))}</ol>` : nothing(asked, speech)}
${pager(state, found.next, speech)}
<p class="as-json"><a href="/v1/records?${stateParameters(state)}">${words.resultsAsJson}</a></p>
</section>
</div>`;
  return layout({
    title: state.q === '' ? `${words.name} — ${words.tagline}` : `${state.q} — ${words.name}`,
    speech,
    state,
    otherHref: searchHref(state, language === 'vi' ? 'en' : 'vi'),
    content,
  });
}

function welcome({ words, language }: Speech) {
  return html`<div class="welcome"><p class="tagline">${words.tagline}</p>
<p class="examples">${words.examples}: ${words.exampleQueries.map(
    (q) => html`<a href="${searchHref({ ...NO_STATE, q }, language)}">${q}</a> `,
  )}</p></div>`;
}

function heading(state: SearchState, total: number, asked: boolean, { words, fill }: Speech) {
  if (total === 0) return asked ? words.nothing : words.emptyStore;
  if (state.q !== '') return fill(words.totalFor, { count: total, q: state.q });
  return asked
    ? fill(words.total, { count: total })
    : html`${words.newest} <small>${fill(words.total, { count: total })}</small>`;
}

function nothing(asked: boolean, { words }: Speech) {
  return asked
    ? html`<ul class="hints">${words.nothingHints.map((hint) => html`<li>${hint}</li>`)}</ul>`
    : html`<p class="hints">${words.emptyStoreHint}</p>`;
}

function sortLinks(state: SearchState, { words, language }: Speech) {
  const now = state.sort ?? (state.q === '' ? 'newest' : 'relevance');
  const shown = SHOWN_SORTS.filter((sort) => sort !== 'relevance' || state.q !== '');
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
