// One meeting: its day, what it was, who held it, about which period, and the record that reports it.
import { html } from 'hono/html';
import type { MeetingItem } from '../answers.ts';
import { formatInstant, formatMeetingDate, formatPeriod } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { evidenceLink } from './evidence-link.ts';
import { leaf } from './leaf.ts';
import { overline } from './overline.ts';

export function meetingCard(meeting: MeetingItem, speech: Speech) {
  const { words } = speech;
  const { record } = meeting;
  const rows: readonly (readonly [string, string | null])[] = [
    [words.when, meeting.date === null ? null : formatMeetingDate(meeting.date, speech)],
    [words.organiserShort, meeting.organiser],
    [words.period, meeting.reportingPeriod === null ? null : formatPeriod(meeting.reportingPeriod, speech)],
  ];
  return html`<li class="card">
${leaf(meeting.date, record.publishedAt, speech)}
<article>
${overline({ meetings: [meeting], place: record.place }, speech)}
<h2 lang="vi">${evidenceLink(record, meeting.id, meeting.name ?? record.title, speech)}</h2>
<dl class="glance">${rows.map(([name, value]) => (value === null ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>
<p class="under"><span>${record.title ?? words.untitled}</span>${
    record.publishedAt === null
      ? ''
      : html` <span>${words.publishedOn} ${formatInstant(record.publishedAt, speech)}</span>`
  }</p>
</article></li>`;
}
