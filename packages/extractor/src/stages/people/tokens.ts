// Tokens: the words and marks of a document with what the people grammars ask of them.
import { fold } from '@giaoban/text';
import { isWordAt, kindAt, SPACE, wordEnd } from '../../matching/letters.ts';

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
}

/** "H’Nuen" and "K'Brẻo" are one word. */
const JOINS = new Set(['’', "'", '‘', '`', '´']);
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['–', '—', '−'].map((dash) => [dash, '-'] as const),
  ...['’', '‘', '`', '´'].map((mark) => [mark, "'"] as const),
]);
const ODD_MARK = /[–—−’‘`´]/g;

/** Tokens of `text` from `from` to `to`; offsets are offsets into `text`. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const line = text.slice(from, to);
  let spaced = true;
  for (let at = 0; at < line.length; ) {
    const kind = kindAt(line, at);
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    const end = kind === 0 ? at + markLength(line, at) : joinedEnd(line, at);
    const form = formOf(line.slice(at, end), kind !== 0);
    const { text: shown, folded, word, capital, upper, number } = form;
    tokens.push({ start: from + at, end: from + end, text: shown, folded, word, spaced, capital, upper, number });
    spaced = false;
    at = end;
  }
  return tokens;
}

function joinedEnd(line: string, from: number): number {
  let end = wordEnd(line, from);
  while (JOINS.has(line[end] ?? '') && isWordAt(line, end + 1)) end = wordEnd(line, end + 1);
  return end;
}

/** A character beyond the basic plane (an emoji) is two code units. */
function markLength(line: string, at: number): number {
  return line.codePointAt(at)! > 0xffff ? 2 : 1;
}

type Form = Pick<Token, 'text' | 'folded' | 'word' | 'capital' | 'upper' | 'number'>;
/** Pages say the same few thousand syllables: what a word is like is looked up, and its strings are shared. */
const forms = new Map<string, Form>();
const MOST_FORMS = 20_000;

function formOf(shown: string, word: boolean): Form {
  const known = forms.get(shown);
  if (known) return known;
  const capital = shown[0] !== shown[0]!.toLowerCase()[0];
  const form: Form = {
    text: shown,
    folded: fold(shown).replace(ODD_MARK, (mark) => MARKS.get(mark)!),
    word,
    capital,
    upper: capital && shown === shown.toUpperCase(),
    number: word && !capital && isNumber(shown),
  };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(shown, form);
  return form;
}

function isNumber(shown: string): boolean {
  for (let i = 0; i < shown.length; i += 1) if (shown[i]! < '0' || shown[i]! > '9') return false;
  return true;
}

/** True where the two stand in one run of words: a space between them and nothing else. */
export function adjoins(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && tokens[i]!.spaced && tokens[i - 1]!.word;
}

/** The text of tokens `from` to `to` (exclusive) as the page has it. */
export function shown(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
