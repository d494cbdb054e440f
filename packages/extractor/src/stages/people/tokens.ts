// Tokens: the words and marks of a document with what the people grammars ask of them.
import { fold } from '@giaoban/text';
import { isWordAt, kindAt, SPACE, wordEnd } from '../../matching/letters.ts';
import { Openings, type Opens } from '../../matching/openings.ts';
import { WordTable } from '../../matching/word-table.ts';

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

/** The lexicons of the people stages. */
export const openings = new Openings();

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
  const known = knownForms();
  let spaced = true;
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    const end = Math.min(to, kind === 0 ? at + markLength(text, at) : joinedEnd(text, at));
    const { text: shown, folded, word, capital, upper, number, opens } = known.at(text, at, end);
    tokens.push({ start: at, end, text: shown, folded, word, spaced, capital, upper, number, opens });
    spaced = false;
    at = end;
  }
  return tokens;
}

function joinedEnd(text: string, from: number): number {
  let end = wordEnd(text, from);
  while (JOINS.has(text[end] ?? '')) {
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

type Form = Pick<Token, 'text' | 'folded' | 'word' | 'capital' | 'upper' | 'number' | 'opens'>;
/** What a word is like is looked up, and its strings are shared. */
const forms = new WordTable(formOf);
let lexicons = 0;

/** Words that were met before the last lexicon was read know nothing of it. */
function knownForms(): WordTable<Form> {
  if (lexicons !== openings.size) forms.clear();
  lexicons = openings.size;
  return forms;
}

function formOf(shown: string): Form {
  const word = isWordAt(shown, 0);
  const capital = shown[0] !== shown[0]!.toLowerCase()[0];
  const folded = fold(shown)
    .replace(ODD_MARK, (mark) => MARKS.get(mark)!)
    .replace("' ", "'");
  return {
    text: shown,
    folded,
    word,
    capital,
    upper: capital && shown === shown.toUpperCase(),
    number: word && !capital && isNumber(shown),
    opens: openings.of(folded),
  };
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
