// Tokens of one line: numbers, words and marks with their offsets, so that rules look at neighbours, not at patterns.
import { readNumber } from '../../normalise/number.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded; a number as it is written. */
  readonly word: string;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value: number | null;
  /** No space stands before it. */
  readonly tight: boolean;
  /** The word starts with a capital in the text. */
  readonly capital: boolean;
}

/** "1 215": groups of three behind a space are one number; "m2", "km²" and "H’Lan" are words. */
const TOKEN =
  /(?<![\p{L}\p{N}])[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?![\p{L}\p{N}.,]|[ /]\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}’']*|[^\s]/gu;
const LETTER = /^\p{L}/u;

/**
 * @param text the document's text
 * @param folded its folded view
 * @param start where the line starts, `end` where it ends
 */
export function tokenise(text: string, folded: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let before = start - 1;
  for (const match of folded.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const from = start + match.index;
    const digit = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
    const kind = digit ? 'number' : LETTER.test(word) ? 'word' : 'mark';
    tokens.push({
      kind,
      word,
      start: from,
      end: from + word.length,
      value: digit ? readNumber(word) : null,
      tight: from === before,
      capital: kind === 'word' && text[from] !== word[0],
    });
    before = from + word.length;
  }
  return tokens;
}
