// What every page has around it: head, masthead with the search box, foot.
import { html } from 'hono/html';
import { ASSET_VERSION } from '../assets.ts';
import type { Speech } from '../language.ts';
import { NO_STATE, type SearchState, searchHref, stateParameters, TARGET_PATHS } from '../search-state.ts';

export interface Frame {
  readonly title: string;
  readonly speech: Speech;
  /** The search that the box stands for; its filters stay when the words change. */
  readonly state?: SearchState;
  /** The same page in the other language. */
  readonly otherHref: string;
  /** The Atom feed of what the page lists. */
  readonly feedHref?: string;
  /** Scripts beside those of every page. */
  readonly scripts?: readonly ('review' | 'saved')[];
  readonly content: unknown;
}

export function layout({ title, speech, state = NO_STATE, otherHref, feedHref, scripts = [], content }: Frame) {
  const { words, language } = speech;
  const other = language === 'vi' ? 'en' : 'vi';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/assets/style.css?v=${ASSET_VERSION}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="${otherHref}">
${feedHref === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" href="${feedHref}">`}
<script src="/assets/pairs.js?v=${ASSET_VERSION}" defer></script>
<script src="/assets/suggest.js?v=${ASSET_VERSION}" defer></script>
${scripts.map(
  (name) => html`<script src="/assets/${name}.js?v=${ASSET_VERSION}" type="module"></script>
`,
)}</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="masthead">
<div class="bar">
<a class="brand" href="${searchHref(NO_STATE, language)}"><span class="seal" aria-hidden="true"></span>${words.name}</a>
${searchBox(state, speech)}
<nav aria-label="${words.navigation}"><ul>
<li><a href="${pageHref('/so-sanh', language)}">${words.compare.title}</a></li>
<li><a href="${pageHref('/do-phu', language)}">${words.coverage.title}</a></li>
<li><a href="${pageHref('/cong', language)}">${words.portals.title}</a></li>
<li><a href="${pageHref('/ra-soat', language)}">${words.review.title}</a></li>
<li><a href="${pageHref('/gioi-thieu', language)}">${words.about}</a></li>
<li><a href="/docs">${words.api}</a></li>
<li><a class="language" href="${otherHref}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></li>
</ul></nav>
</div>
</header>
<main id="content">${content}</main>
<footer class="foot"><p><b>${words.name}</b> — ${words.tagline} · <a href="${pageHref('/dang-nhap', language)}">${words.signIn.title}</a></p></footer>
</body>
</html>`;
}

/** A page's address in a language. */
export function pageHref(path: string, language: Speech['language']): string {
  return language === 'vi' ? path : `${path}?lang=${language}`;
}

function searchBox(state: SearchState, { words, language }: Speech) {
  const kept = stateParameters({ ...state, q: '', cursor: null });
  if (language !== 'vi') kept.set('lang', language);
  const { person, organ, place } = words.suggestionKinds;
  return html`<form class="search" role="search" action="${TARGET_PATHS[state.target]}" method="get" data-suggestions="${words.suggestions}" data-person="${person}" data-organ="${organ}" data-place="${place}">
<label class="unseen" for="q">${words.searchLabel}</label>
<input id="q" name="q" type="search" value="${state.q}" placeholder="${words.searchPlaceholder}" maxlength="1000" autocomplete="off" spellcheck="false">
${[...kept].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button type="submit">${words.searchButton}</button>
</form>`;
}
