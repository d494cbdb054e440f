// Periods that a figure is compared with: "so với năm 2009".
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import type { RuleMatch, Views } from '../../matching/rule-compiler.ts';

const LEFT = 40;
const COMPARING = new RegExp(`${fragmentSource('comparing')}$`, 'u');

/** True where the words before the period compare. */
export function isCompared({ span }: RuleMatch, { folded }: Views): boolean {
  return COMPARING.test(folded.slice(Math.max(0, span.start - LEFT), span.start));
}
