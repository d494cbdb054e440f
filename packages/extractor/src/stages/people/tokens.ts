// Tokens: the words and marks of a document with what the people grammars ask of them.
import { isWordAt, kindAt, SPACE, wordEnd } from '../../matching/letters.ts';
import type { Opens } from '../../matching/openings.ts';
import { formOf, formTable, openings, type WordForm } from '../../matching/word-forms.ts';
import { firstFrom, wordsIn } from '../../matching/words.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As the page has it. */
  readonly text: string;
  /** Folded; dashes and aprostrophes in one spelling. */
  readonly folded: string;
  readonly word: boolean;
  /** A space or the start of the line stands before it. */
  readonly spaced: boolean;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** All letters are capitals. */
  readonly upper: boolean;
  readonly number: boolean;
  /** The lexicons that have a phrase which begins with it. */
  readonly opens: Opens;
}

/** "H’Nuen" and "K'Brẻo" are one word. */
const JOINS = new Set([..."’'‘`´"].map((mark) => mark.charCodeAt(0)));
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['–', '—', '−'].map((dash) => [dash, '-'] as const),
  ...['’', '‘', '`', '´'].map((mark) => [mark, "'"] as const),
]);
const ODD_MARK = /[–—−’‘`´]/g;

/**
 * Tokens of `text` from `from` to `to`; offsets are offsets into `text`.
 *
 * @param words the words of the text, where they are known
 */
export function tokenise(text: string, from = 0, to = text.length, words = wordsIn(text, from, to)): Token[] {
  const tokens: Token[] = [];
  const odd = oddForms();
  let next = firstFrom(words, from);
  let spaced = true;
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    const word = kind !== 0;
    let end = word ? words.ends[next]! : at + markLength(text, at);
    let form = word ? words.forms[next]! : null;
    if (word) {
      const joined = JOINS.has(text.charCodeAt(end)) ? joinedEnd(text, at, end) : end;
      if (joined > end) form = null;
      end = joined;
      while (words.starts[next]! < end) next += 1;
    }
    end = Math.min(to, end);
    const { text: shown, folded, capital, upper, number, opens } = form ?? odd.at(text, at, end);
    tokens.push({ start: at, end, text: shown, folded, word, spaced, capital, upper, number: word && number, opens });
    spaced = false;
    at = end;
  }
  return tokens;
}

function joinedEnd(text: string, from: number, wordEndsAt: number): number {
  let end = wordEndsAt;
  while (JOINS.has(text.charCodeAt(end))) {
    // "H’ Yim Kđoh": a space behind the mark of a single letter
    const next = end === from + 1 && isTornName(text, from, end) ? end + 2 : end + 1;
    if (!isWordAt(text, next)) break;
    end = wordEnd(text, next);
  }
  return end;
}

/** "H’ Yim", "K' Brẻo": one of the letters that such names begin with, its mark, a space and a capital. */
function isTornName(text: string, from: number, mark: number): boolean {
  const first = text[mark + 2];
  if (text[mark + 1] !== ' ' || first === undefined || first === first.toLowerCase()) return false;
  return text[from] === 'H' || text[from] === 'K' || text[from] === 'Y';
}

/** A character beyond the basic plane (an emoji) is two code units. */
function markLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Marks, and words with marks in them, in one spelling of dashes and apostrophes. */
const oddForms = formTable(oddFormOf);

function oddFormOf(shown: string): WordForm {
  const form = formOf(shown);
  const folded = form.folded.replace(ODD_MARK, (mark) => MARKS.get(mark)!).replace("' ", "'");
  return { ...form, folded, opens: openings.of(folded, form.key) };
}

/** True where the two stand in one run of words: a space between them and nothing else. */
export function adjoins(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && tokens[i]!.spaced && tokens[i - 1]!.word;
}

/** The text of tokens `from` to `to` (exclusive) as the page has it; what stands between them and is no token is left out. */
export function shown(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(SHORT_FORM, '');
}
const SHORT_FORM = / \([\p{Lu}\d&-]{2,}\)(?= )/gu;
