// What a record holds, item by item, with the span, the rule and the confidence of each: what `giaoban explain` shows.
import type { PageRecord, Span } from '@giaoban/records';

/** One explained item: what it is, where it stands, which row made it, how sure that is. */
export interface Explained {
  readonly kind: string;
  readonly value: string;
  readonly span: Span;
  readonly words: string;
  readonly rule: string;
  readonly confidence: number;
}

/** All items of a record: meetings, officials with their titles, statistics, cited documents, places. */
export function explainRecord(record: PageRecord): Explained[] {
  const explain = (
    kind: string,
    value: string,
    span: Span,
    { rule, confidence }: { rule: string; confidence: number },
  ): Explained => ({
    kind,
    value,
    span,
    words: record.text.slice(span.start, span.end),
    rule,
    confidence,
  });
  return [
    ...record.meetings.map((meeting) =>
      explain(
        'meeting',
        `${meeting.kind} ${meeting.date?.start ?? '(no day)'} ${meeting.name ?? ''}`,
        meeting.evidence,
        meeting,
      ),
    ),
    ...record.officials.flatMap((official) => [
      explain('official', `${official.name} (${official.role})`, official.mentions[0]!, official),
      ...official.titles.map((title) =>
        explain('title', `${official.name}: ${title.canonical}`, title.evidence, title),
      ),
    ]),
    ...record.statistics.map((figure) =>
      explain('statistic', `${figure.value} ${figure.unit} (${figure.subject ?? ''})`, figure.evidence, figure),
    ),
    ...record.citedDocuments.map((cited) =>
      explain('document', `${cited.type} ${cited.number}`, cited.evidence, cited),
    ),
    ...record.places.map((place) => explain('place', place.name, place.evidence, place)),
  ];
}
