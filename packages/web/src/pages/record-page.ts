// The record page: the text with every item marked beside the table of what was read, linked both ways.
import type { PageRecord } from '@giaoban/records';
import { html } from 'hono/html';
import type { EventRow, ReprintRow } from '../answers.ts';
import { filterLink } from '../filter-link.ts';
import { formatDay, formatInstant, formatMeetingDate, formatPeriod } from '../format/format-date.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Speech } from '../language.ts';
import { attachmentList } from '../record/attachment-list.ts';
import { extracted } from '../record/extracted.ts';
import { markedText } from '../record/marked-text.ts';
import { MARK_KINDS, marksOf } from '../record/marks.ts';
import { reprintList } from '../record/reprint-list.ts';
import { passageLink } from '../resolved/passage-link.ts';
import { correctionList } from '../review/correction-list.ts';
import { NO_STATE } from '../search-state.ts';
import { layout, pageHref } from './layout.ts';
import { overline } from './overline.ts';
import { valueName } from './value-name.ts';

type EventPage = EventRow['records'][number];

export interface OtherPages {
  /** Pages that tell its meetings. */
  readonly sameEvent: readonly EventPage[];
  /** Pages that carry its text; null where none is known. */
  readonly reprints: ReprintRow | null;
}

export function recordPage(record: PageRecord, { sameEvent, reprints }: OtherPages, speech: Speech) {
  const { words, language } = speech;
  const path = `/ban-ghi/${encodeURIComponent(record.id)}`;
  const title = record.title ?? words.untitled;
  const content = html`<article class="record">
<header class="record-head">
${overline(record, speech)}
<h1>${title}</h1>
${facts(record, speech)}
<p class="also"><a href="${pageHref(`${path}/phien-ban`, language)}">${words.versions.link}</a> <a href="${pageHref(`/ra-soat/${encodeURIComponent(record.id)}`, language)}">${words.review.openLink}</a></p>
</header>
<div class="record-columns">
<section class="text-column" aria-labelledby="text-title">
<h2 id="text-title" class="unseen">${words.text}</h2>
${legend(record, speech)}
<div class="text" lang="vi">${markedText(record, speech)}</div>
${origin(record, speech)}
</section>
<section class="item-column" aria-labelledby="items-title">
<h2 id="items-title">${words.extracted}</h2>
${extracted(record, speech)}
${eventPages(sameEvent, speech)}
${reprintList(reprints, record.id, speech)}
${reviewed(record, speech)}
</section>
</div>
</article>`;
  return layout({
    title: `${title} — ${words.name}`,
    speech,
    state: NO_STATE,
    otherHref: pageHref(path, language === 'vi' ? 'en' : 'vi'),
    content,
  });
}

function eventPages(pages: readonly EventPage[], speech: Speech) {
  if (pages.length === 0) return '';
  const { words } = speech;
  return html`<section class="items" aria-labelledby="s-event"><h3 id="s-event">${words.sameEvent} <span class="n">${pages.length}</span></h3><ul>${pages.map(
    ({ record, meeting, name, source, publishedOn }) =>
      html`<li class="item">${passageLink(record, meeting, name ?? words.untitled, speech)} <span class="n">${[
        httpAddress(source.url)?.hostname ?? source.path,
        publishedOn === null ? null : formatDay(publishedOn, speech),
      ]
        .filter(Boolean)
        .join(', ')}</span></li>`,
  )}</ul></section>`;
}

function reviewed({ review }: PageRecord, speech: Speech) {
  if (review === undefined || review.corrections.length === 0) return '';
  const { corrections } = review;
  return html`<section class="items" aria-labelledby="s-said"><h3 id="s-said">${speech.words.review.said} <span class="n">${corrections.length}</span></h3>${correctionList(corrections, speech)}</section>`;
}

/** The three times, kept apart, and where the page is from. */
function facts(record: PageRecord, speech: Speech) {
  const { words } = speech;
  const [meeting] = record.meetings;
  const url = httpAddress(record.source.url);
  const rows: readonly (readonly [string, unknown])[] = [
    [words.date, meeting?.date ? formatMeetingDate(meeting.date, speech) : null],
    [words.reportingPeriod, meeting?.reportingPeriod ? formatPeriod(meeting.reportingPeriod, speech) : null],
    [words.published, record.publishedAt === null ? null : formatInstant(record.publishedAt, speech)],
    [words.author, record.author],
    [words.filterNames.topic, links('topic', record.topics, speech)],
    [words.filterNames.keyword, links('keyword', record.keywords, speech)],
    [
      words.original,
      url === null ? null : html`<a href="${url.href}" rel="noopener noreferrer external">${url.hostname}</a>`,
    ],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl>`;
}

/** Each value leads to the other records that have it. */
function links(filter: 'topic' | 'keyword', values: readonly string[], speech: Speech) {
  if (values.length === 0) return null;
  return values.map(
    (value, i) =>
      html`${i === 0 ? '' : ', '}${filterLink(filter, value, valueName(filter, value, speech.words), speech)}`,
  );
}

/** What the colours mean; a kind that is unticked is no longer marked (by style alone, without a script). */
function legend(record: PageRecord, { words }: Speech) {
  const present = new Set(marksOf(record).map(({ kind }) => kind));
  if (present.size === 0) return '';
  return html`<fieldset class="legend"><legend>${words.legend}</legend>${MARK_KINDS.filter((kind) =>
    present.has(kind),
  ).map(
    (kind) =>
      html`<label class="${kind}"><input type="checkbox" id="show-${kind}" checked autocomplete="off"> <span>${words.marks[kind]}</span></label> `,
  )}</fieldset>`;
}

function origin(record: PageRecord, speech: Speech) {
  const { words } = speech;
  const url = httpAddress(record.source.url);
  const rows: readonly (readonly [string, unknown])[] = [
    [
      words.original,
      url === null ? record.source.url : html`<a href="${url.href}" rel="noopener noreferrer external">${url.href}</a>`,
    ],
    [words.captured, record.source.fetchedAt === null ? null : formatInstant(record.source.fetchedAt, speech)],
    [words.sourceStated, record.sourceStated?.name ?? null],
    [words.attachments, attachmentList(record.attachments, speech)],
    [words.attachedTo, attachedTo(record)],
    ['API', html`<a href="/v1/records/${encodeURIComponent(record.id)}">${words.asJson}</a>`],
  ];
  return html`<dl class="origin">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl>`;
}

/** The page that links the file that this record was read from. */
function attachedTo({ attachedTo }: PageRecord) {
  const page = attachedTo === undefined ? null : httpAddress(attachedTo);
  return page === null ? null : html`<a href="${page.href}" rel="noopener noreferrer external">${page.href}</a>`;
}
