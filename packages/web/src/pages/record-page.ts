// The record page: the text with every item marked beside the table of what was read, linked both ways.
import type { PageRecord } from '@giaoban/records';
import { html } from 'hono/html';
import { formatInstant, formatMeetingDate, formatPeriod } from '../format/format-date.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Speech } from '../language.ts';
import { extracted } from '../record/extracted.ts';
import { markedText } from '../record/marked-text.ts';
import { MARK_KINDS, marksOf } from '../record/marks.ts';
import { NO_STATE } from '../search-state.ts';
import { layout, pageHref } from './layout.ts';
import { overline } from './overline.ts';

export function recordPage(record: PageRecord, speech: Speech) {
  const { words, language } = speech;
  const path = `/ban-ghi/${encodeURIComponent(record.id)}`;
  const title = record.title ?? words.untitled;
  const content = html`<article class="record">
<header class="record-head">
${overline(record, speech)}
<h1>${title}</h1>
${facts(record, speech)}
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
    [
      words.original,
      url === null ? null : html`<a href="${url.href}" rel="noopener noreferrer external">${url.hostname}</a>`,
    ],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl>`;
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
    [words.attachments, attachments(record)],
    ['API', html`<a href="/v1/records/${encodeURIComponent(record.id)}">${words.asJson}</a>`],
  ];
  return html`<dl class="origin">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl>`;
}

function attachments(record: PageRecord) {
  if (record.attachments.length === 0) return null;
  return html`${record.attachments.map(({ url, name }) => {
    const address = httpAddress(url);
    const shown = name ?? url;
    return address === null
      ? html`${shown} `
      : html`<a href="${address.href}" rel="noopener noreferrer external">${shown}</a> `;
  })}`;
}
