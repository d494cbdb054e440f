// What was read from a page as W3C Web Annotations on its text.
import type { PageRecord, Span } from '@giaoban/records';

const CONTEXT_LENGTH = 32;

/** @param origin of the API, under which the text stands that the selectors count in */
export function webAnnotations(record: PageRecord, origin: string): object[] {
  const address = `${origin}/v1/records/${encodeURIComponent(record.id)}`;
  const annotation = (id: string, kind: string, label: string, span: Span) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#${encodeURIComponent(`${id}@${span.start}`)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', language: 'vi', value: label },
      { type: 'TextualBody', purpose: 'tagging', value: kind },
    ],
    target: {
      source: `${address}/text`,
      selector: selectors(record.text, span),
      ...(record.source.url === null ? {} : { scope: record.source.url }),
    },
  });
  return [
    ...record.meetings.map((one) => annotation(one.id, 'meeting', one.name ?? one.kind, one.evidence)),
    ...record.officials.flatMap((one) => one.mentions.map((span) => annotation(one.id, 'official', one.name, span))),
    ...record.officials.flatMap((one) =>
      one.titles.map((title) => annotation(title.id, 'title', title.canonical, title.evidence)),
    ),
    ...record.statistics.map((one) =>
      annotation(one.id, 'statistic', [one.value, one.unit, one.subject].filter(Boolean).join(' '), one.evidence),
    ),
    ...record.citedDocuments.map((one) =>
      annotation(one.id, 'cited document', `${one.type} ${one.number}`, one.evidence),
    ),
  ];
}

/** The standard counts code points, a span counts UTF-16 code units. */
function selectors(text: string, { start, end }: Span): object[] {
  const from = codePoints(text.slice(0, start));
  return [
    { type: 'TextPositionSelector', start: from, end: from + codePoints(text.slice(start, end)) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
  ];
}

function codePoints(text: string): number {
  return [...text].length;
}
