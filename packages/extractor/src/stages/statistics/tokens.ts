// Tokens of one line: numbers, words and marks with their offsets, so that rules look at neighbours, not at patterns.
import { isWordAt, kindAt, LETTER, SPACE } from '../../matching/letters.ts';
import type { Opens } from '../../matching/openings.ts';
import type { Views } from '../../matching/rule-compiler.ts';
import { wordForms } from '../../matching/word-forms.ts';
import { firstFrom, wordsOf } from '../../matching/words.ts';
import { readNumber } from '../../normalise/number.ts';
import { formsFor } from './lexicons.ts';

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

/** "1 215": groups of three behind a space are one number. */
const NUMBER = /(?<![\p{L}\p{N}])[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?![\p{L}\p{N}.,]|[ /]\d)|\d+(?:[.,]\d+)*/uy;

/**
 * @param views the document, or a piece of text by itself
 * @param start where the line starts, `end` where it ends
 */
export function tokenise(views: Views, start = 0, end = views.text.length): Token[] {
  const { text, folded } = views;
  const tokens: Token[] = [];
  const known = wordForms();
  const words = wordsOf(views);
  const line = folded.slice(start, end);
  let next = firstFrom(words, start);
  let tight = false;
  for (let at = start; at < end; ) {
    const is = kindAt(folded, at);
    if (is === SPACE) {
      tight = false;
      at += 1;
      continue;
    }
    while (words.starts[next]! < at) next += 1;
    const digit = isDigit(folded.charCodeAt(at));
    const kind = digit ? 'number' : is === LETTER ? 'word' : 'mark';
    const behind = digit
      ? start + numberEnd(line, at - start)
      : Math.min(end, formEnd(folded, at, words.starts[next] === at ? words.ends[next]! : at));
    const whole = words.starts[next] === at && words.ends[next] === behind;
    const { folded: word, opens } = whole ? words.forms[next]! : known.at(folded, at, behind);
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

/** Offset behind a word ("m2", "km²" and "H’Lan" are words) or one character. @param from behind its letters and digits, as far as known */
function formEnd(folded: string, at: number, from: number): number {
  if (kindAt(folded, at) !== LETTER) return at + (folded.codePointAt(at)! > 0xffff ? 2 : 1);
  let end = Math.max(from, at + 1);
  while (isWordAt(folded, end) || APOSTROPHES.has(folded.charCodeAt(end))) end += 1;
  return isDigit(folded.charCodeAt(end - 1)) ? beforeGlued(folded, at, end) : end;
}
const APOSTROPHES = new Set([..."’'"].map((mark) => mark.charCodeAt(0)));

/** "tăng1,36%", "chế tạotăng1,36%": as text comes out of Word, the figure and its verb are words of their own. */
function beforeGlued(folded: string, at: number, end: number): number {
  let digit = at;
  while (!isDigit(folded.charCodeAt(digit))) digit += 1;
  FIGURE.lastIndex = digit;
  if (digit - at < GLUED || !FIGURE.test(folded)) return end;
  const verb = GLUED_VERBS.find((word) => folded.endsWith(word, digit))?.length ?? 0;
  return digit - verb > at ? digit - verb : digit;
}
/** So many letters before a figure are no unit like "m2". */
const GLUED = 3;
const FIGURE = /\d+(?:[.,]\d+)+|\d+ ?%/y;
const GLUED_VERBS = formsFor('glued-verb');

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
