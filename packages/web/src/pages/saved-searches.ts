// Searches that someone keeps: `saved.js` fills this in from the browser's own storage; without it there is nothing to show.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { type SearchState, searchHref } from '../search-state.ts';
import { feedHref } from './take-away.ts';

export function savedSearches(state: SearchState, asked: boolean, { words, language }: Speech) {
  const { saved } = words;
  const filters = Object.values(state.filters).flatMap((values) => values ?? []);
  const kind = state.target === 'records' && asked ? [] : [words.targets[state.target]];
  const name = [...kind, ...(state.q === '' ? [] : [state.q]), ...filters].join(', ');
  const here = searchHref({ ...state, cursor: null }, language);
  return html`<section class="saved take-away" hidden aria-labelledby="saved" data-name="${name}" data-here="${here}" data-feed="${feedHref(state)}" data-remove="${saved.remove}">
<h2 id="saved">${saved.title}</h2><ul></ul>
<p><button type="button" class="quiet">${saved.save}</button> <span class="n">${saved.hint}</span></p></section>`;
}
