// Which fields the rows of a target carry themselves in SQLite; the others are asked of the record's document, because a
// join costs less here than writing every field of a record once for each of its items.
import type { QueryTarget } from '../query.ts';
import { SPAN_FIELDS, type SpanField, TERM_FIELDS, type TermField } from '../rows/index-row.ts';

export interface OwnFields {
  readonly terms: readonly TermField[];
  readonly spans: readonly SpanField[];
  readonly office: boolean;
}

export const OWN_FIELDS: Readonly<Record<QueryTarget, OwnFields>> = {
  records: { terms: TERM_FIELDS, spans: SPAN_FIELDS, office: true },
  meetings: {
    terms: ['meetingKind', 'official', 'role', 'officialRole', 'organ', 'year'],
    spans: SPAN_FIELDS,
    office: true,
  },
  people: { terms: ['official', 'role', 'officialRole', 'organ'], spans: [], office: true },
  statistics: { terms: ['organ', 'unit', 'year'], spans: ['period'], office: false },
};
