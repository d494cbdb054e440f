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
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Tokens of `text` from `from` to `to`; offsets are offsets into `text`. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const line = text.slice(from, to);
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    const shown = match[0];
    const word = WORD.test(shown);
    const capital = CAPITAL.test(shown);
    tokens.push({
      start: from + match.index,
      end: from + match.index + shown.length,
      text: shown,
      folded: plainMarks(fold(shown)),
      word,
      spaced: match.index > end || match.index === 0,
      capital,
      upper: capital && !LOWER.test(shown),
      number: /^\d+$/.test(shown),
    });
    end = match.index + shown.length;
  }
  return tokens;
}

function plainMarks(folded: string): string {
  return folded.replace(/[–—−]/g, '-').replace(/[’‘`´]/g, "'");
}

/** True where the two stand in one run of words: a space between them and nothing else. */
export function adjoins(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && tokens[i]!.spaced && tokens[i - 1]!.word;
}

/** The text of tokens `from` to `to` (exclusive) as the page has it. */
export function shown(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
