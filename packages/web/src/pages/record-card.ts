// One record: a calendar leaf, the headline, and who, when, which period at a glance.
import type { Official } from '@giaoban/records';
import { ROLES } from '@giaoban/records';
import { html } from 'hono/html';
import type { RecordItem } from '../answers.ts';
import { formatInstant, formatMeetingDate, formatPeriod } from '../format/format-date.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Speech } from '../language.ts';
import { pageHref } from './layout.ts';
import { leaf } from './leaf.ts';
import { overline } from './overline.ts';

/** People named on a card; the rest is counted. */
const SHOWN_PEOPLE = 2;

export function recordCard(item: RecordItem, speech: Speech) {
  const { words, language } = speech;
  const [meeting] = item.meetings;
  const host = httpAddress(item.source.url)?.hostname ?? null;
  const period = meeting?.reportingPeriod ?? meeting?.nextPeriod ?? null;
  return html`<li class="card">
${leaf(meeting?.date ?? null, item.publishedAt, speech)}
<article>
${overline(item, speech)}
<h2 lang="vi"><a href="${pageHref(`/ban-ghi/${encodeURIComponent(item.id)}`, language)}">${highlighted(item.title ?? words.untitled, 0, item.title === null ? [] : item.highlights, 'title')}</a></h2>
<dl class="glance">
${item.officials.length === 0 ? '' : html`<div><dt>${words.who}</dt><dd>${people(item.officials, speech)}</dd></div>`}
${meeting?.date ? html`<div><dt>${words.when}</dt><dd>${formatMeetingDate(meeting.date, speech)}</dd></div>` : ''}
${period === null ? '' : html`<div><dt>${words.period}</dt><dd>${formatPeriod(period, speech)}</dd></div>`}
</dl>
${snippet(item)}
<p class="under">${[
    ...countsOf(item, speech),
    item.publishedAt === null ? null : `${words.publishedOn} ${formatInstant(item.publishedAt, speech)}`,
    host,
  ]
    .filter((part) => part !== null)
    .map((part) => html`<span>${part}</span> `)}</p>
</article></li>`;
}

/** The passage that was found, with dots where the text goes on. */
function snippet({ snippet: { text, start }, highlights }: RecordItem) {
  if (text === '') return '';
  const goesOn = /[.!?…]\s*$/.test(text) ? '' : ' …';
  return html`<p class="snippet" lang="vi">${start > 0 ? '… ' : ''}${highlighted(text, start, highlights, 'text')}${goesOn}</p>`;
}

/** The strongest roles first. */
function people(officials: readonly Official[], { words, fill }: Speech) {
  const ordered = [...officials].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const rest = ordered.length - SHOWN_PEOPLE;
  return html`${ordered
    .slice(0, SHOWN_PEOPLE)
    .map(
      ({ name, titles, role }) =>
        html`<span class="person"><b>${name}</b>${titles[0] === undefined ? '' : `, ${titles[0].canonical}`} <i>${words.roles[role]}</i></span> `,
    )}${rest > 0 ? html`<span class="rest">${fill(words.others, { count: rest })}</span>` : ''}`;
}

function countsOf(item: RecordItem, { words, fill }: Speech): string[] {
  const counts = {
    meetings: item.meetings,
    officials: item.officials,
    statistics: item.statistics,
    citedDocuments: item.citedDocuments,
  };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key].length > (key === 'meetings' ? 1 : 0))
    .map((key) => fill(words.counts[key], { count: counts[key].length }));
}

/** A text with the words that were found marked; `offset` is where the text starts in the field. */
function highlighted(text: string, offset: number, highlights: RecordItem['highlights'], field: 'title' | 'text') {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of highlights
    .filter((highlight) => highlight.field === field)
    .sort((a, b) => a.start - b.start)) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (to <= from) continue;
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${parts}${text.slice(at)}`;
}
