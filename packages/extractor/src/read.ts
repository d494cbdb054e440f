// Reading one line: what `giaoban read` prints, for an author of rules to try a sentence.

import type { Span } from '@giaoban/records';
import type { Annotation, AnnotationType } from './document/annotations.ts';
import { buildDocument } from './document/build-document.ts';
import { NO_FACTS } from './document/document.ts';
import { annotate } from './extract.ts';

/** Something found in a line. The span counts UTF-16 code units of the line in canonical form. */
export interface Finding {
  readonly type: AnnotationType;
  readonly span: Span;
  readonly text: string;
  readonly value: unknown;
  /** Id of the rule or lexicon row that made it. */
  readonly rule: string;
}

const READ: readonly AnnotationType[] = [
  'date',
  'period',
  'statistic',
  'person',
  'title',
  'organ',
  'place',
  'cited-document',
  'meeting',
];

/**
 * Everything the stages find in one line, in text order.
 *
 * @param text the line, in any Unicode form
 * @param reference the day that relative dates are read from, `YYYY-MM-DD`, or null
 */
export function readText(text: string, reference: string | null): Finding[] {
  const document = buildDocument({
    facts: { ...NO_FACTS, publishedAt: reference },
    blocks: [{ kind: text.includes('\t') ? 'table-row' : 'paragraph', text }],
    dropped: [],
  });
  const annotations = annotate(document);
  return READ.flatMap((type) => annotations.all(type).map((found) => finding(found, document.text))).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

function finding({ type, span, value, rule }: Annotation, text: string): Finding {
  return { type, span, text: text.slice(span.start, span.end), value, rule };
}
