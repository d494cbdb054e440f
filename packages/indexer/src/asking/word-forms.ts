// The ways in which a clause may stand in a text, from the loosest that still answers to the exact one.
import type { AskedClause, AskedWord } from './plan-words.ts';

/** `words`: as written, tones placed; `plain`: without accents. */
type WordColumn = 'words' | 'plain';
/** A word or phrase to be found in one of the columns. */
export interface Form {
  readonly column: WordColumn;
  readonly phrase: string;
}

/** Alternatives, each a list of forms that must all be there. */
export type Alternatives = readonly (readonly Form[])[];

/**
 * How a text may answer a clause: without accents typed, by its plain form; with accents, by the same accents or by an
 * accent-less text. A phrase with both kinds of words also meets accents that were left out in the question.
 */
export function clauseForms({ words }: AskedClause): Alternatives {
  const typed = words.map((word) => word.word).join(' ');
  const plain = words.map((word) => word.plain).join(' ');
  if (typed === plain) return [[{ column: 'plain', phrase: plain }]];
  const forms: Form[][] = [[{ column: 'words', phrase: typed }], [{ column: 'words', phrase: plain }]];
  if (words.some((word) => !word.accented)) forms.push(mixedForms(words, plain));
  return forms;
}

function mixedForms(words: readonly AskedWord[], plain: string): Form[] {
  const accented = words.filter((word) => word.accented);
  return [
    { column: 'plain', phrase: plain },
    ...accented.map((word): Form => ({ column: 'words', phrase: word.word })),
  ];
}
