// Stage `periods`: the spans of time that a text reports on, plans for or compares with.
import type { Span } from '@giaoban/records';
import type { Stage } from '../../document/stage.ts';
import type { PeriodValue } from '../../document/values.ts';
import { keepLongest } from '../../matching/overlap.ts';
import { confidenceOf, type Views } from '../../matching/rule-compiler.ts';
import { loadRuleSet, matchRules } from '../../matching/rule-set.ts';
import { NO_CONTEXT } from '../../normalise/normaliser.ts';
import { normaliserOf } from '../../normalise/registry.ts';
import { anchorDay } from './anchor-day.ts';
import { isCompared } from './compared.ts';
import { yearFromSentence } from './year-from-sentence.ts';

const RULES = loadRuleSet('periods');

export const periods: Stage = {
  name: 'periods',
  requires: ['date'],
  provides: ['period'],
  run(document, annotations) {
    const reference = anchorDay(document, annotations);
    const dates = annotations.all('date').map(({ span }) => span);
    for (const { span, value, rule, confidence } of readPeriods(document, reference, dates))
      annotations.add('period', span, value, rule, confidence);
  },
};

export interface PeriodFound {
  readonly span: Span;
  readonly value: PeriodValue;
  readonly rule: string;
  readonly confidence: number;
}

/** The periods of a text, in order; those that are part of a date in `dates` are left out. */
export function readPeriods(views: Views, reference: string | null, dates: readonly Span[]): PeriodFound[] {
  const matches = keepLongest(matchRules(RULES, views)).filter(({ span }) => !isPartOfDate(span, dates));
  const found: PeriodFound[] = [];
  let previousPeriod: PeriodValue | null = null;
  for (const [index, match] of matches.entries()) {
    const statedYear = yearFromSentence(matches, index, views, reference);
    const context = { ...NO_CONTEXT, reference, statedYear, previousPeriod };
    const value = normaliserOf(match.row).normalise(match, context) as PeriodValue | null;
    if (value === null) continue;
    const compared = value.compared || isCompared(match, views);
    const finding = { ...value, compared, label: views.text.slice(match.span.start, match.span.end) };
    found.push({ span: match.span, value: finding, rule: match.row.id, confidence: confidenceOf(match) });
    if (!compared) previousPeriod = finding;
  }
  return found;
}

/** "ngày 5 tháng 7 năm 2019" is a day, not the month and the year in it. `dates` in text order, without overlap. */
function isPartOfDate({ start, end }: Span, dates: readonly Span[]): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low - 1];
  return date !== undefined && end <= date.end && end - start < date.end - date.start;
}
