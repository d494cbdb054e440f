// Percentages that say how far the figure before them fulfils a plan.
import type { Figure } from './figure.ts';
import { wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** What a percentage is compared with. */
const VERSUS = wordsFor('versus');
const REACH = 4;

/** "9.284.310 lượt người, đạt 108,3% kế hoạch": the percentage says the same of the same time. */
export function isCompletion(tokens: readonly Token[], figure: Figure, measured: Figure): boolean {
  if (figure.unit !== '%' || figure.modality !== measured.modality || figure.from - measured.to > REACH) return false;
  const joined = tokens.slice(measured.to, figure.from);
  return (
    VERSUS.at(tokens, figure.to) !== null && joined.every(({ kind, word }) => kind === 'word' || /^[,(]$/.test(word))
  );
}
