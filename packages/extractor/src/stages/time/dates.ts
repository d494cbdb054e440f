// Stage `dates`: the calendar expressions of a text, each with its days and part of day.
import { fold } from '@giaoban/text';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import type { DateValue } from '../../document/values.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import { keepLongest } from '../../matching/overlap.ts';
import { confidenceOf } from '../../matching/rule-compiler.ts';
import { loadRuleSet, matchRules } from '../../matching/rule-set.ts';
import { NO_CONTEXT } from '../../normalise/normaliser.ts';
import { normaliserOf } from '../../normalise/registry.ts';
import { isOfSomethingElse } from './anchor-day.ts';
import { directionAt } from './direction.ts';

const RULES = loadRuleSet('dates');

export const dates: Stage = {
  name: 'dates',
  requires: [],
  provides: ['date'],
  run(document, annotations) {
    const { reference, nearest } = referenceOf(document);
    const direction = nearest ? () => 'nearest' as const : directionAt(document);
    let previousDay: string | null = null;
    const found = matchRules(RULES, document);
    for (const match of keepLongest(found)) {
      const context = { ...NO_CONTEXT, reference, direction: direction(match.span.start), previousDay };
      const value = normaliserOf(match.row).normalise(match, context) as DateValue | null;
      if (value === null) continue;
      annotations.add('date', match.span, value, match.row.id, confidenceOf(match));
      if (!isOfSomethingElse(document, match.span.start)) previousDay = value.start;
    }
  },
};

/**
 * A page without a day of its own is read from the first full date of its text, else from the end of the year its
 * headline or opening speaks of, sooner than from the day it was fetched, which may be years later.
 */
function referenceOf({ page, reference, folded }: Document): { reference: string | null; nearest: boolean } {
  if (page.publishedAt !== null) return { reference, nearest: false };
  // "(22/12/1944 – 22/12/2023)": what is remembered is older than any portal
  const stated = [...folded.matchAll(FULL_DATE)].find(({ groups }) => groups!.y! >= FIRST_PORTALS)?.groups;
  // That day may be a document's of some months before: a day without a year lies before or behind it.
  if (stated)
    return { reference: `${stated.y}-${stated.m!.padStart(2, '0')}-${stated.d!.padStart(2, '0')}`, nearest: true };
  const opening = `${fold(page.title ?? '')}\n${folded.slice(0, OPENING)}`;
  const years = [...opening.matchAll(STATED_YEAR)].map(({ groups }) => Number(groups!.y));
  if (years.length === 0) return { reference, nearest: false };
  // "tổng kết năm 2014, triển khai kế hoạch năm 2015" is told at the end of the one or in the first months of the other.
  const told = years.includes(years[0]! + 1) ? `${years[0]! + 1}-06-30` : `${years[0]}-12-31`;
  return { reference: reference !== null && told >= reference ? reference : told, nearest: false };
}
const FULL_DATE = new RegExp(fragmentSource('full-date'), 'gu');
const STATED_YEAR = new RegExp(fragmentSource('stated-year'), 'gu');
const FIRST_PORTALS = '1997';
const OPENING = 500;
