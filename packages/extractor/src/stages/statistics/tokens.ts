// Tokens of one line: numbers, words and marks with their offsets, so that rules look at neighbours, not at patterns.
import { isWordAt, kindAt, LETTER, SPACE } from '../../matching/letters.ts';
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

/** "1 215": groups of three behind a space are one number. */
const NUMBER = /(?<![\p{L}\p{N}])[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?![\p{L}\p{N}.,]|[ /]\d)|\d+(?:[.,]\d+)*/uy;

/**
 * @param text the document's text
 * @param folded its folded view
 * @param start where the line starts, `end` where it ends
 */
export function tokenise(text: string, folded: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const line = folded.slice(start, end);
  let tight = false;
  for (let at = 0; at < line.length; ) {
    if (kindAt(line, at) === SPACE) {
      tight = false;
      at += 1;
      continue;
    }
    const word = wordAt(line, at);
    const from = start + at;
    const digit = isDigit(line.charCodeAt(at));
    const kind = digit ? 'number' : kindAt(line, at) === LETTER ? 'word' : 'mark';
    tokens.push({
      kind,
      word,
      start: from,
      end: from + word.length,
      value: digit ? readNumber(word) : null,
      tight,
      capital: kind === 'word' && text[from] !== word[0],
    });
    tight = true;
    at += word.length;
  }
  return tokens;
}

/** A number, a word ("m2", "km²" and "H’Lan" are words) or one character. */
function wordAt(line: string, at: number): string {
  if (isDigit(line.charCodeAt(at))) {
    NUMBER.lastIndex = at;
    return NUMBER.exec(line)![0];
  }
  if (kindAt(line, at) !== LETTER) return line.slice(at, at + (line.codePointAt(at)! > 0xffff ? 2 : 1));
  let end = at + 1;
  while (isWordAt(line, end) || line[end] === '’' || line[end] === "'") end += 1;
  return shared(line.slice(at, end));
}

/** One string for all occurrences of a word: its hash, which every look-up in a lexicon asks for, is computed once. */
const words = new Map<string, string>();
const MOST_WORDS = 20_000;

function shared(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, word);
  return word;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
