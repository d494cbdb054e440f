// Tokens: the words and marks of a document with what the people grammars ask of them.
import { fold } from '@giaoban/text';

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
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'‘`´][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['–', '—', '−'].map((dash) => [dash, '-'] as const),
  ...['’', '‘', '`', '´'].map((mark) => [mark, "'"] as const),
]);
const ODD_MARK = /[–—−’‘`´]/g;

/** Tokens of `text` from `from` to `to`; offsets are offsets into `text`. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const line = text.slice(from, to);
  const folded = fold(line).replace(ODD_MARK, (mark) => MARKS.get(mark)!);
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    const shown = match[0];
    const at = match.index;
    const lower = shown.toLowerCase();
    const capital = shown[0] !== lower[0];
    const word = capital || WORD.test(shown);
    tokens.push({
      start: from + at,
      end: from + at + shown.length,
      text: shown,
      folded: folded.slice(at, at + shown.length),
      word,
      spaced: at > end || at === 0,
      capital,
      upper: capital && shown === shown.toUpperCase(),
      number: word && !capital && isNumber(shown),
    });
    end = at + shown.length;
  }
  return tokens;
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
