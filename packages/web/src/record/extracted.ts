// The table of what was extracted, each row linked to its passages in the text.
import type { CitedDocument, Meeting, Official, PageRecord, PlaceMention } from '@giaoban/records';
import { html } from 'hono/html';
import { filterLink } from '../filter-link.ts';
import { formatDay, formatMeetingDate, formatPeriod } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { toText, why } from './item-links.ts';
import { anchor } from './marked-text.ts';
import { statisticTable } from './statistic-table.ts';

export function extracted(record: PageRecord, speech: Speech) {
  const { sections } = speech.words;
  return html`
${section('meetings', sections.meetings, record.meetings, () => record.meetings.map((meeting) => meetingEntry(meeting, speech)))}
${section('officials', sections.officials, record.officials, () => officialList(record.officials, speech))}
${section('statistics', sections.statistics, record.statistics, () => statisticTable(record, speech))}
${section('documents', sections.citedDocuments, record.citedDocuments, () => documentList(record.citedDocuments, speech))}
${section('places', sections.places, record.places, () => placeList(record.places, speech))}`;
}

function section(id: string, title: string, items: readonly unknown[], content: () => unknown) {
  if (items.length === 0) return '';
  return html`<section class="items ${id}" aria-labelledby="s-${id}"><h3 id="s-${id}">${title} <span class="n">${items.length}</span></h3>${content()}</section>`;
}

function meetingEntry(meeting: Meeting, speech: Speech) {
  const { words } = speech;
  const kind = words.kinds[meeting.kind];
  const rows: readonly (readonly [string, string | null])[] = [
    [words.date, meeting.date === null ? null : formatMeetingDate(meeting.date, speech)],
    [words.reportingPeriod, meeting.reportingPeriod === null ? null : formatPeriod(meeting.reportingPeriod, speech)],
    [words.nextPeriod, meeting.nextPeriod === null ? null : formatPeriod(meeting.nextPeriod, speech)],
    [words.organiser, meeting.organiser],
    [words.coOrganisers, meeting.coOrganisers.join('; ')],
    [words.venue, meeting.place?.text ?? null],
    [words.format, meeting.format === null ? null : words.formats[meeting.format]],
    [words.status, meeting.status === 'held' ? null : words.statuses[meeting.status]],
  ];
  return html`<div class="item" id="i-${meeting.id}">${why(meeting, speech)}
<p><b class="kind">${kind}</b> ${toText(meeting.id, 0, meeting.name ?? kind, speech)}</p>
<dl>${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}</dl></div>`;
}

function officialList(officials: readonly Official[], speech: Speech) {
  return html`<ul>${officials.map(
    (official) => html`<li class="item" id="i-${official.id}">${why(official, speech)}
<p>${toText(official.id, 0, official.name, speech)} <span class="role ${official.role}">${speech.words.roles[official.role]}</span>${official.mentions
      .slice(1)
      .map(
        (_, n) =>
          html` <a class="again" href="#${anchor({ item: official.id, index: n + 1 })}" aria-label="${speech.fill(
            speech.words.showInText,
            { what: `${official.name}, ${n + 2}` },
          )}">${n + 2}</a>`,
      )} <span class="find">${filterLink('official', official.name, speech.words.otherRecords, speech)}</span></p>
${official.titles.map(
  (title) => html`<p class="title" id="i-${title.id}">${toText(title.id, 0, title.canonical, speech)}</p>`,
)}</li>`,
  )}</ul>`;
}

function documentList(documents: readonly CitedDocument[], speech: Speech) {
  return html`<ul>${documents.map(
    (document) => html`<li class="item" id="i-${document.id}">${why(document, speech)}
<p>${toText(document.id, 0, `${document.type} ${document.number}`, speech)}</p>
<p class="title">${[document.date === null ? null : formatDay(document.date, speech), document.issuer].filter(Boolean).join(' · ')}</p></li>`,
  )}</ul>`;
}

function placeList(places: readonly PlaceMention[], speech: Speech) {
  return html`<ul class="places">${places.map(
    (place) => html`<li class="item" id="i-${place.id}">${toText(place.id, 0, place.name, speech)}</li>`,
  )}</ul>`;
}
