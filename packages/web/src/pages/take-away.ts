// What one takes away from a search: all of it as a file, a calendar or a feed to follow, the same answer from the API.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { type SearchState, stateParameters } from '../search-state.ts';

export function takeAway(state: SearchState, total: number, { words }: Speech) {
  const links = [
    ...(total > 0 ? exports(state).map(([name, href]) => link(href, words.takeAwayFormats[name])) : []),
    link(`/v1/${state.target}?${stateParameters(state)}`, words.resultsAsJson),
    link(feedHref(state), words.feed),
  ];
  return html`<nav class="take-away" aria-label="${words.takeAway}"><p>${words.takeAway}</p><ul>${links}</ul></nav>`;
}

/** The newest answers to a question, whatever order and page are shown. */
export function feedHref(state: SearchState): string {
  const parameters = stateParameters({ ...state, sort: null, cursor: null });
  return parameters.size === 0 ? `/v1/feeds/${state.target}` : `/v1/feeds/${state.target}?${parameters}`;
}

type FormatName = keyof Speech['words']['takeAwayFormats'];

function exports(state: SearchState): [FormatName, string][] {
  const href = (parameters: Record<string, string>) => {
    const asked = new URLSearchParams(parameters);
    for (const [name, value] of stateParameters({ ...state, cursor: null })) asked.append(name, value);
    return `/v1/export/${state.target}?${asked}`;
  };
  return [
    ['csv', href({ format: 'csv' })],
    ['excel', href({ format: 'csv', bom: '1' })],
    ['jsonl', href({ format: 'jsonl' })],
    ...(state.target === 'meetings' ? [['ics', href({ format: 'ics' })] as [FormatName, string]] : []),
  ];
}

function link(href: string, name: string) {
  return html`<li><a href="${href}">${name}</a></li>`;
}
