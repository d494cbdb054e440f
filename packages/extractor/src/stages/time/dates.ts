// Stage `dates`: the calendar expressions of a text, each with its days and part of day.
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
    const reference = referenceDay(document);
    const direction = directionAt(document);
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

/** A page without a day of its own is read from the first full date of its text, sooner than from the day it was fetched. */
const FULL_DATE = new RegExp(fragmentSource('full-date'), 'u');
function referenceDay({ page, reference, folded }: Document): string | null {
  if (page.publishedAt !== null) return reference;
  const stated = FULL_DATE.exec(folded);
  if (!stated) return reference;
  const { d, m, y } = stated.groups!;
  return `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}`;
}
