// A normaliser: the function that turns what a rule's groups caught into the value of an annotation.
import type { AnnotationType } from '../document/annotations.ts';
import type { AnnotationValues, PeriodValue } from '../document/values.ts';
import type { RuleMatch } from '../matching/rule-compiler.ts';

/** What a match is read against, beside its own words. */
export interface RuleContext {
  /** The day relative dates and missing years are read from, or null. */
  readonly reference: string | null;
  /** Reports tell of days before the reference; announcements of the nearest, before or behind it. */
  readonly direction: 'before' | 'nearest';
  /** A year that the sentence states elsewhere and that holds for this expression too, or null. */
  readonly statedYear: number | null;
  /** First day of the date expression before this one ("chiều cùng ngày"), or null. */
  readonly previousDay: string | null;
  /** The period before this one that figures are of, or null ("so với cùng kỳ năm trước"). */
  readonly previousPeriod: PeriodValue | null;
}

export interface Normaliser<T extends AnnotationType = AnnotationType> {
  readonly type: T;
  /** The value, or null where the words fit but mean nothing (31/2, a missing year without reference). */
  normalise(match: RuleMatch, context: RuleContext): AnnotationValues[T] | null;
}

export const NO_CONTEXT: RuleContext = {
  reference: null,
  direction: 'before',
  statedYear: null,
  previousDay: null,
  previousPeriod: null,
};
