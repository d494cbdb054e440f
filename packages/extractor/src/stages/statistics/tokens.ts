// Tokens of one line: numbers, words and marks with their offsets, so that rules look at neighbours, not at patterns.
import { isWordAt, kindAt, LETTER, SPACE } from '../../matching/letters.ts';
import { Openings, type Opens } from '../../matching/openings.ts';
import { WordTable } from '../../matching/word-table.ts';
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
  /** The lexicons that have a phrase which begins with it, and those that have one which ends with it. */
  readonly opens: Opens;
}

/** The lexicons of the stage, each twice: by first and by last words. */
export const openings = new Openings();

/** "1 215": groups of three behind a space are one number. */
const NUMBER = /(?<![\p{L}\p{N}])[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?![\p{L}\p{N}.,]|[ /]\d)|\d+(?:[.,]\d+)*/uy;

/**
 * @param text the document's text
 * @param folded its folded view
 * @param start where the line starts, `end` where it ends
 */
export function tokenise(text: string, folded: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const known = knownForms();
  const line = folded.slice(start, end);
  let tight = false;
  for (let at = start; at < end; ) {
    if (kindAt(folded, at) === SPACE) {
      tight = false;
      at += 1;
      continue;
    }
    const digit = isDigit(folded.charCodeAt(at));
    const kind = digit ? 'number' : kindAt(folded, at) === LETTER ? 'word' : 'mark';
    const behind = digit ? start + numberEnd(line, at - start) : Math.min(end, formEnd(folded, at));
    const { word, opens } = known.at(folded, at, behind);
    tokens.push({
      kind,
      word,
      start: at,
      end: behind,
      value: digit ? readNumber(word) : null,
      tight,
      capital: kind === 'word' && text.charCodeAt(at) !== folded.charCodeAt(at),
      opens,
    });
    tight = true;
    at = behind;
  }
  return tokens;
}

function numberEnd(line: string, at: number): number {
  NUMBER.lastIndex = at;
  NUMBER.test(line);
  return NUMBER.lastIndex;
}

/** Offset behind a word ("m2", "km²" and "H’Lan" are words) or one character. */
function formEnd(folded: string, at: number): number {
  if (kindAt(folded, at) !== LETTER) return at + (folded.codePointAt(at)! > 0xffff ? 2 : 1);
  let end = at + 1;
  while (isWordAt(folded, end) || APOSTROPHES.has(folded.charCodeAt(end))) end += 1;
  return end;
}
const APOSTROPHES = new Set([..."’'"].map((mark) => mark.charCodeAt(0)));

type Form = Pick<Token, 'word' | 'opens'>;
/** One string for all occurrences of a word: its hash, which every look-up in a lexicon asks for, is computed once. */
const forms = new WordTable<Form>((word) => ({ word, opens: openings.of(word) }));
let lexicons = 0;

/** Words that were met before the last lexicon was read know nothing of it. */
function knownForms(): WordTable<Form> {
  if (lexicons !== openings.size) forms.clear();
  lexicons = openings.size;
  return forms;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
