// Stage `periods`: the spans of time that a text reports on, plans for or compares with.
import type { Annotations } from '../../document/annotations.ts';
import type { Stage } from '../../document/stage.ts';
import type { PeriodValue } from '../../document/values.ts';
import { keepLongest } from '../../matching/overlap.ts';
import type { RuleMatch } from '../../matching/rule-compiler.ts';
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
    const matches = keepLongest(matchRules(RULES, document)).filter((match) => !isPartOfDate(match, annotations));
    let previousPeriod: PeriodValue | null = null;
    for (const [index, match] of matches.entries()) {
      const statedYear = yearFromSentence(matches, index, document, reference);
      const context = { ...NO_CONTEXT, reference, statedYear, previousPeriod };
      const value = normaliserOf(match.row).normalise(match, context) as PeriodValue | null;
      if (value === null) continue;
      const compared = value.compared || isCompared(match, document);
      const finding = { ...value, compared, label: document.text.slice(match.span.start, match.span.end) };
      annotations.add('period', match.span, finding, match.row.id);
      if (!compared) previousPeriod = finding;
    }
  },
};

/** "ngày 5 tháng 7 năm 2019" is a day, not the month and the year in it. */
function isPartOfDate({ span }: RuleMatch, annotations: Annotations): boolean {
  return annotations
    .all('date')
    .some(
      (date) =>
        date.span.start <= span.start &&
        span.end <= date.span.end &&
        span.end - span.start < date.span.end - date.span.start,
    );
}
