// What a page was at each fetch: when it was so, what it said otherwise than before, and its archived copy.
import { html } from 'hono/html';
import type { ResolvedPage, Version } from '../answers.ts';
import { formatInstant } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { layout, pageHref } from '../pages/layout.ts';
import { shown } from '../review/correction-list.ts';
import { nameOf } from '../review/field-input.ts';

export interface VersionsQuestion {
  readonly id: string;
  readonly cursor: string;
}

/** @param answer null where the server has no archive of this page */
export function versionsPage({ id, cursor }: VersionsQuestion, answer: ResolvedPage<Version> | null, speech: Speech) {
  const { words, language } = speech;
  const path = `/ban-ghi/${encodeURIComponent(id)}`;
  const href = (to: typeof language, at: string) => {
    const parameters = new URLSearchParams({ ...(at && { cursor: at }), ...(to === 'vi' ? {} : { lang: to }) });
    return `${path}/phien-ban${parameters.size === 0 ? '' : `?${parameters}`}`;
  };
  const content = html`<div class="compare versions">
<h1>${words.versions.title}</h1>
<p class="lead">${words.versions.lead} <a href="${pageHref(path, language)}">${words.versions.back}</a></p>
${answer === null || answer.items.length === 0 ? html`<p class="hints">${words.versions.none}</p>` : html`<ol>${answer.items.map((version) => html`<li>${entry(id, version, speech)}</li>`)}</ol>`}
${answer?.next ? html`<nav class="pager" aria-label="${words.pages}"><a class="next" rel="next" href="${href(language, answer.next)}">${words.nextPage}</a></nav>` : ''}
</div>`;
  return layout({
    title: `${words.versions.title} — ${words.name}`,
    speech,
    otherHref: href(language === 'vi' ? 'en' : 'vi', cursor),
    content,
  });
}

function entry(id: string, { capture, lastSeen, differences }: Version, speech: Speech) {
  const { words, fill } = speech;
  const api = `/v1/records/${encodeURIComponent(id)}/versions/${encodeURIComponent(capture)}`;
  return html`<h2><time datetime="${capture}">${formatInstant(capture, speech)}</time></h2>
<p class="note">${fill(words.versions.until, { day: formatInstant(lastSeen, speech) })} · <a href="${api}/page">${words.versions.archived}</a> · <a href="${api}">${words.asJson}</a></p>
${differences === null ? html`<p class="note">${words.versions.first}</p>` : changes(differences, speech)}`;
}

function changes({ fields, items, text }: NonNullable<Version['differences']>, speech: Speech) {
  const { words } = speech;
  const lines = [
    ...fields.map(
      ({ field, before, after }) =>
        html`<dt>${nameOf(field, speech)}</dt><dd><del>${shown(before, speech)}</del> <ins>${shown(after, speech)}</ins></dd>`,
    ),
    ...items.map(({ list, removed, added }) => html`<dt>${words.sections[list]}</dt>${bothOf(removed, added, speech)}`),
    ...(text.removed.length + text.added.length === 0
      ? []
      : [html`<dt>${words.text}</dt>${bothOf(text.removed, text.added, speech)}`]),
  ];
  return lines.length === 0
    ? html`<p class="note">${words.versions.same}</p>`
    : html`<dl class="differences">${lines}</dl>`;
}

function bothOf(removed: readonly unknown[], added: readonly unknown[], speech: Speech) {
  return html`${removed.map((one) => html`<dd><del>${shown(one, speech)}</del></dd>`)}${added.map((one) => html`<dd><ins>${shown(one, speech)}</ins></dd>`)}`;
}
