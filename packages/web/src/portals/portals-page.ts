// The portals, each with how it was when it was last asked, what it has given and how fresh that is.
import { html } from 'hono/html';
import type { Portal, ResolvedPage } from '../answers.ts';
import { formatInstant } from '../format/format-date.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Language, Speech } from '../language.ts';
import { layout } from '../pages/layout.ts';
import { NO_STATE, searchHref } from '../search-state.ts';

export interface PortalsQuestion {
  readonly q: string;
  readonly province: string;
  readonly cursor: string;
}

export function portalsHref({ q, province, cursor }: PortalsQuestion, language: Language): string {
  const asked = { q, province, cursor, lang: language === 'vi' ? '' : language };
  const parameters = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return parameters.size === 0 ? '/cong' : `/cong?${parameters}`;
}

export function portalsPage(
  question: PortalsQuestion,
  { items, total, next }: ResolvedPage<Portal> & { readonly total: number },
  speech: Speech,
) {
  const { words, language, fill } = speech;
  const { portals } = words;
  const content = html`<div class="compare">
<h1>${portals.title}</h1>
<p class="lead">${portals.lead}</p>
<form class="compare-form" action="/cong" method="get">
${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<div class="line"><label class="wide">${portals.search} <input name="q" maxlength="300" value="${question.q}"></label>
<label>${words.compare.parameters.province} <input name="province" maxlength="300" value="${question.province}"></label></div>
<button type="submit">${words.searchButton}</button></form>
<h2>${fill(portals.total, { count: total })}</h2>
${items.length === 0 ? html`<p class="hints">${portals.none}</p>` : table(items, speech)}
${next === null ? '' : html`<nav class="pager" aria-label="${words.pages}"><a class="next" rel="next" href="${portalsHref({ ...question, cursor: next }, language)}">${words.nextPage}</a></nav>`}
</div>`;
  return layout({
    title: `${portals.title} — ${words.name}`,
    speech,
    otherHref: portalsHref(question, language === 'vi' ? 'en' : 'vi'),
    content,
  });
}

function table(items: readonly Portal[], speech: Speech) {
  const { portals } = speech.words;
  return html`<section class="table-sheet matrix" tabindex="0" aria-label="${portals.title}"><table class="compared">
<thead><tr>${Object.values(portals.columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${items.map((portal) => row(portal, speech))}</tbody></table></section>`;
}

/** Why fetches failed, how often and when last, over all runs. */
function failureList(failures: Portal['failures'], speech: Speech) {
  if (failures.length === 0) return '';
  const { portals } = speech.words;
  const sum = failures.reduce((total, { count }) => total + count, 0);
  return html`<details class="note"><summary>${speech.fill(portals.failures, { count: sum })}</summary><ul>${failures.map(
    ({ kind, count, last, url }) =>
      html`<li>${speech.number(count)} × ${failureName(kind, speech)}, ${speech.fill(portals.lastFailure, { day: formatInstant(last, speech) })} <span class="n">${url}</span></li>`,
  )}</ul></details>`;
}

function failureName(kind: string, speech: Speech): string {
  const { words, fill } = speech;
  // The host fails already where it is asked what it forbids.
  const [, ofRobots] = /^robots\.txt: (.+)$/.exec(kind) ?? [];
  if (ofRobots !== undefined) return `robots.txt: ${failureName(ofRobots, speech)}`;
  const names: Readonly<Record<string, string>> = words.portals.failureKinds;
  const status = /^status (\d+)/.exec(kind)?.[1];
  if (status !== undefined) return fill(words.portals.status, { status });
  return Object.hasOwn(names, kind) ? names[kind]! : kind;
}

function row(portal: Portal, speech: Speech) {
  const { host, name, province, provinceNow, startUrl, records, newest, state, crawl, failures } = portal;
  const { words, language, number, fill } = speech;
  const { portals } = words;
  const address = startUrl === null ? null : httpAddress(startUrl);
  const where =
    province !== null && provinceNow !== null && province !== provinceNow ? `${province} (${provinceNow})` : province;
  const found = searchHref({ ...NO_STATE, filters: { host: [host.replace(/^www\./, '')] } }, language);
  return html`<tr><th scope="row">${name}<span class="note">${address === null ? host : html`<a href="${address.href}" rel="noopener noreferrer external">${host}</a>`}${where === null ? '' : ` · ${where}`}</span></th>
<td class="${state}">${portals.states[state]}${crawl !== null && crawl.failing > 0 ? html`<span class="note">${fill(portals.failing, { failing: crawl.failing, pages: crawl.pages })}</span>` : ''}${failureList(failures, speech)}</td>
<td>${crawl === null ? '—' : html`${formatInstant(crawl.lastFetched, speech)}<span class="note">${fill(portals.pages, { pages: crawl.pages })}</span>`}</td>
<td>${records === 0 ? '0' : html`<a href="${found}">${number(records)}</a>`}${newest === null ? '' : html`<span class="note">${fill(portals.newest, { day: formatInstant(newest, speech) })}</span>`}</td></tr>`;
}
