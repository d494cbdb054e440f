// Stage `cited-documents`: directives, resolutions, decisions … cited by number, with date and issuer.
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import type { CitedDocumentValue, DateValue } from '../../document/values.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import { keepLongest } from '../../matching/overlap.ts';
import { loadRuleSet, matchRules } from '../../matching/rule-set.ts';
import { NO_CONTEXT } from '../../normalise/normaliser.ts';
import { normaliserOf } from '../../normalise/registry.ts';
import { issuerBefore, issuerBehind } from './issuer.ts';

const RULES = loadRuleSet('documents');

interface Citation {
  readonly value: CitedDocumentValue;
  readonly span: { readonly start: number; readonly end: number };
  /** End of number and date together. */
  readonly end: number;
  readonly rule: string;
}

export const citedDocuments: Stage = {
  name: 'cited-documents',
  requires: ['date', 'organ'],
  provides: ['cited-document'],
  run(document, annotations) {
    const found = findNumbers(document);
    const citations = found.map((citation, i) =>
      readAround(citation, found[i + 1]?.span.start ?? document.text.length, document, annotations),
    );
    const cited = new Map<string, Citation>();
    for (const citation of shareIssuers(citations, document.text)) {
      const { number } = citation.value;
      const before = cited.get(number);
      cited.set(number, before ? merge(before, citation) : citation);
    }
    for (const { span, value, rule } of cited.values())
      annotations.add('cited-document', span, value, rule, value.date === null ? UNDATED : 0.95);
  },
};

function findNumbers(document: Document): Citation[] {
  return keepLongest(matchRules(RULES, document)).flatMap((match) => {
    const value = normaliserOf(match.row).normalise(match, NO_CONTEXT) as CitedDocumentValue | null;
    return value === null ? [] : [{ value, span: match.span, end: match.span.end, rule: match.row.id }];
  });
}

/** A day that stands further off than behind the number is missed: without one of eight is wrong. */
const UNDATED = 0.85;

/** Between a number and its day: "số 05-CT/TU, ngày …", "(ngày …", "ban hành ngày …", "của Bộ Chính trị ngày …". */
const BEFORE_DATE = new RegExp(`^${fragmentSource('between-number-and-date')}$`, 'u');

const LONGEST_DATE = 60;

/** The day and the issuer that stand behind the number. */
function readAround(citation: Citation, limit: number, document: Document, annotations: Annotations): Citation {
  let { end } = citation;
  const dateAfter = (from: number, limit: number) => {
    const [date] = annotations.within('date', { start: from, end: limit + LONGEST_DATE });
    return date && date.span.start <= limit && BEFORE_DATE.test(document.folded.slice(from, date.span.start))
      ? date
      : null;
  };
  let date = dateAfter(end, end + 16);
  if (date) end = date.span.end;
  const issuer = issuerBehind(document, annotations, end, limit);
  // "Chỉ thị số 30-CT/TW của Bộ Chính trị ngày 18/02/1998"
  if (issuer && !date) date = dateAfter(issuer.end, issuer.end + 20);
  const before = issuerBefore(document, annotations, citation.span.start);
  const told = date?.value ?? (before?.issues ? dayTold(document, annotations, before.start) : null);
  return {
    ...citation,
    end: Math.max(end, issuer?.end ?? end, date?.span.end ?? end),
    value: { ...citation.value, date: told?.start ?? null, issuer: issuer?.name ?? before?.name ?? null },
  };
}

/** The day that opens what is told of the issuer: "Ngày 17/7, Thủ tướng Chính phủ ban hành Công điện số …". */
function dayTold({ folded }: Document, annotations: Annotations, issuer: number): DateValue | null {
  const [date] = annotations
    .within('date', { start: Math.max(0, issuer - LONGEST_DATE), end: issuer })
    .filter(({ span, value }) => value.precision === 'day' && folded.slice(span.end, issuer) === ', ');
  return date?.value ?? null;
}

/** "Quy định số 43-QĐ/TW … và Quyết định số 290-QĐ/TW … của Bộ Chính trị": the issuer holds for both, being of one organ. */
function shareIssuers(citations: readonly Citation[], text: string): Citation[] {
  const shared = [...citations];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const citation = shared[i]!;
    const next = shared[i + 1]!;
    if (citation.value.issuer !== null || next.value.issuer === null) continue;
    if (organOf(citation.value.number) !== organOf(next.value.number)) continue;
    if (!/^\)?[,;]?(?: và)? ?(?:các )?$/u.test(text.slice(citation.end, next.span.start))) continue;
    shared[i] = { ...citation, value: { ...citation.value, issuer: next.value.issuer } };
  }
  return shared;
}

/** The letters of the organ: "TW" of 43-QĐ/TW, "UBND" of 88/KH-UBND. */
function organOf(number: string): string {
  return number.slice(Math.max(number.lastIndexOf('/'), number.lastIndexOf('-')) + 1);
}

/** A document cited twice is one; what one place leaves open the other tells. */
function merge(first: Citation, again: Citation): Citation {
  const { date, issuer, ...value } = first.value;
  return { ...first, value: { ...value, date: date ?? again.value.date, issuer: issuer ?? again.value.issuer } };
}
