// Facets with counts as links, the range of days, and the filters that are set as chips to take away.
import { html } from 'hono/html';
import type { FacetCount } from '../answers.ts';
import { formatDay } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import {
  DAY_FILTERS,
  FACETS_OF,
  type FilterName,
  isSet,
  type SearchState,
  type ShownFacet,
  searchHref,
  stateParameters,
  TARGET_PATHS,
  toggled,
  withFilters,
} from '../search-state.ts';
import { valueName } from './value-name.ts';

/** Values that a facet shows before the rest is folded away. */
const SHOWN_VALUES = 7;

export function facetPanel(
  state: SearchState,
  facets: Readonly<Record<string, readonly FacetCount[] | undefined>>,
  speech: Speech,
) {
  const { words } = speech;
  return html`<aside class="facets" aria-label="${words.filters}">
<details class="fold" open><summary>${words.filters}</summary>
${FACETS_OF[state.target].map((facet) => facetGroup(state, facet, facets[facet] ?? [], speech))}
${dayForm(state, speech)}
</details></aside>`;
}

function facetGroup(state: SearchState, facet: ShownFacet, counts: readonly FacetCount[], speech: Speech) {
  if (counts.length === 0) return '';
  const { words, fill } = speech;
  const links = counts.map(({ value, count }) => facetLink(state, facet, value, count, speech));
  const rest = links.slice(SHOWN_VALUES);
  return html`<section class="facet" aria-labelledby="f-${facet}"><h2 id="f-${facet}">${words.filterNames[facet]}</h2>
<ul>${links.slice(0, SHOWN_VALUES)}</ul>
${rest.length > 0 ? html`<details><summary>${fill(words.more, { count: rest.length })}</summary><ul>${rest}</ul></details>` : ''}</section>`;
}

function facetLink(state: SearchState, facet: ShownFacet, value: string, count: number, speech: Speech) {
  const set = isSet(state, facet, value);
  return html`<li><a href="${searchHref(toggled(state, facet, value), speech.language)}"${set ? html` aria-current="true"` : ''}><span>${valueName(
    facet,
    value,
    speech.words,
  )}</span> <span class="n">${speech.number(count)}</span></a></li>`;
}

function dayForm(state: SearchState, { words, language }: Speech) {
  const kept = stateParameters(withFilters(state, { dateFrom: [], dateTo: [] }));
  if (language !== 'vi') kept.set('lang', language);
  return html`<form class="facet days" action="${TARGET_PATHS[state.target]}" method="get"><h2>${words.dates}</h2>
${[...kept].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label>${words.from} <input type="date" name="dateFrom" value="${state.filters.dateFrom?.[0] ?? ''}"></label>
<label>${words.to} <input type="date" name="dateTo" value="${state.filters.dateTo?.[0] ?? ''}"></label>
<button type="submit">${words.apply}</button></form>`;
}

export function chosenFilters(state: SearchState, speech: Speech) {
  const { words, language, fill } = speech;
  const chips = (Object.entries(state.filters) as [FilterName, readonly string[]][]).flatMap(([name, values]) =>
    values.map((value) => {
      const shown = isDay(name) ? formatDay(value, speech) : valueName(name, value, words);
      const without = withFilters(state, { [name]: values.filter((other) => other !== value) });
      const label = fill(words.removeFilter, { name: words.filterNames[name], value: shown });
      return html`<li><a href="${searchHref(without, language)}" aria-label="${label}"><span class="by">${words.filterNames[name]}</span> ${shown} <span aria-hidden="true">×</span></a></li>`;
    }),
  );
  if (chips.length === 0) return '';
  const all = html`<li><a class="all" href="${searchHref({ ...state, filters: {}, cursor: null }, language)}">${words.clearAll}</a></li>`;
  return html`<ul class="chips" aria-label="${words.selected}">${chips}${chips.length > 1 ? all : ''}</ul>`;
}

function isDay(name: FilterName): boolean {
  return (DAY_FILTERS as readonly string[]).includes(name);
}
