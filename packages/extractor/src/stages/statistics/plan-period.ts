// Periods that say for what time a plan is, not when something was done.
import { wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

const VERSUS = wordsFor('versus');
/** Tokens between the percentage and the period. */
const REACH = 5;

/** "đạt 78% kế hoạch năm 2024": a percentage and what it is of stand right before the period. */
export function isOfPlan(tokens: readonly Token[], offset: number): boolean {
  const at = tokens.findIndex(({ start }) => start === offset);
  for (let i = at - 1; i >= Math.max(1, at - REACH) && tokens[i]!.kind === 'word'; i -= 1)
    if (VERSUS.at(tokens, i)) return tokens[i - 1]!.word === '%';
  return false;
}
