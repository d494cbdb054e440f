// The passages of a record that carry something extracted, each with the item that it stands for.
import type { Meeting, PageRecord, Span } from '@giaoban/records';

export const MARK_KINDS = ['meeting', 'date', 'official', 'title', 'statistic', 'document', 'place'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Id of the item: its row in the table is `#i-…`. */
  readonly item: string;
  /** Which passage of the item this is, from 0: its anchor in the text is `#m-…-n`. */
  readonly index: number;
}

/** All marks of a record, whose spans lie within its text. */
export function marksOf(record: PageRecord): Mark[] {
  return [
    ...record.meetings.flatMap((meeting) => meetingMarks(meeting, record.text)),
    ...record.officials.flatMap((official) => [
      ...official.mentions.map((span, index) => mark('official', official.id, span, index)),
      ...official.titles.map((title) => mark('title', title.id, title.evidence)),
    ]),
    ...record.statistics.map((statistic) => mark('statistic', statistic.id, statistic.evidence)),
    ...record.citedDocuments.map((document) => mark('document', document.id, document.evidence)),
    ...record.places.map((place) => mark('place', place.id, place.evidence)),
  ].filter(({ start, end }) => start >= 0 && start < end && end <= record.text.length);
}

/** A meeting's own passage, and the words in it (or else anywhere) that give its day and its periods. */
function meetingMarks(meeting: Meeting, text: string): Mark[] {
  const labels = [meeting.date?.text, meeting.reportingPeriod?.label, meeting.nextPeriod?.label];
  const spans = labels.flatMap((label) => (label ? [spanOf(label, text, meeting.evidence)] : []));
  return [
    mark('meeting', meeting.id, meeting.evidence),
    ...spans.filter((span) => span !== null).map((span, n) => mark('date', meeting.id, span, n + 1)),
  ];
}

function spanOf(label: string, text: string, evidence: Span): Span | null {
  const inside = text.slice(evidence.start, evidence.end).indexOf(label);
  const start = inside === -1 ? text.indexOf(label) : evidence.start + inside;
  return start === -1 ? null : { start, end: start + label.length };
}

function mark(kind: MarkKind, item: string, span: Span, index = 0): Mark {
  return { kind, item, index, start: span.start, end: span.end };
}
