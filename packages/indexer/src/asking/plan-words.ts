// What `q` asks for: words and phrases, where accents count where they are given.
import { BadDataError } from '@giaoban/records';
import { canon } from '@giaoban/text';
import { compoundsOf, tokens } from '../rows/tokens.ts';

/** More words than anyone asks for; each costs a lookup in four columns. */
const MAX_WORDS = 64;

export interface AskedWord {
  readonly word: string;
  readonly plain: string;
  readonly written: string;
  /** Whether the word was typed with accents: then it meets the same word, and texts that have no accents. */
  readonly accented: boolean;
  readonly twoSpellings: boolean;
}
/** One word, or the words of a quoted phrase or of a document's number. */
export interface AskedClause {
  readonly words: readonly AskedWord[];
}
export interface WordsPlan {
  /** Empty where nothing was asked for. */
  readonly clauses: readonly AskedClause[];
  /** All words in their order. */
  readonly words: readonly AskedWord[];
  readonly accented: boolean;
  /**
   * What should stand there as a whole, each in one of its ways: of a question with accents its words of several syllables,
   * those in quotes aside: these stand together anyway.
   * One without cannot be parted into words; there every second word should stand beside a neighbour ("giao ban", "dan van").
   */
  readonly wholes: readonly (readonly AskedClause[])[];
  /** Whether something was typed that has no word in it: nothing answers that. */
  readonly wordless: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** @throws BadDataError where there are too many words */
export function planWords(q: string): WordsPlan {
  const text = canon(q);
  const clauses: AskedClause[] = [];
  const compounds: string[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    const [loose, quoted] = [text.slice(from, match.index), match[1]!];
    clauses.push(...wordByWord(loose));
    const words = askedWords(quoted);
    if (words.length > 0) clauses.push({ words });
    compounds.push(...compoundsOf(loose));
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  clauses.push(...wordByWord(rest));
  compounds.push(...compoundsOf(rest));
  const words = clauses.flatMap((clause) => clause.words);
  if (words.length > MAX_WORDS) throw new BadDataError('q', `at most ${MAX_WORDS} words, these are ${words.length}`);
  const accented = words.some((word) => word.accented);
  return {
    clauses,
    words,
    accented,
    wholes: accented
      ? [...new Set(compounds)].map((compound) => [{ words: askedWords(compound.replaceAll('_', ' ')) }])
      : neighbours(clauses),
    wordless: words.length === 0 && text.trim() !== '',
  };
}

/** Every second clause beside one of its neighbours. Two clauses are one pair: they are asked for together anyway. */
function neighbours(clauses: readonly AskedClause[]): AskedClause[][] {
  if (clauses.length < 3) return [];
  const pairs = clauses.slice(1).map((clause, i) => ({ words: [...clauses[i]!.words, ...clause.words] }));
  return pairs.flatMap((pair, i) => (i % 2 === 0 ? [[pair, ...pairs.slice(i + 1, i + 2)]] : []));
}

/** "05-CT/TU", "123/KH-UBND": the number of a document is one thing, as if it stood in quotes. */
const DOCUMENT_NUMBER = /(?<![\p{L}\p{N}])\p{N}+(?:\s?[-/\u2010-\u2015]\s?[\p{L}\p{N}]+)+/gu;

function wordByWord(text: string): AskedClause[] {
  const clauses: AskedClause[] = [];
  let from = 0;
  const loose = (until: number) => {
    clauses.push(...askedWords(text.slice(from, until)).map((word) => ({ words: [word] })));
  };
  for (const { 0: number, index } of text.matchAll(DOCUMENT_NUMBER)) {
    loose(index);
    clauses.push({ words: askedWords(number) });
    from = index + number.length;
  }
  loose(text.length);
  return clauses;
}

/**
 * What a text must not have among its cut words to answer a phrase: as typed and, where accents were typed, nothing else,
 * because a text without accents is never cut.
 */
export function cutName({ words }: AskedClause): string | null {
  return words.length > 1 ? words.map(({ word }) => word).join('_') : null;
}

/** The words of a text as a question has them; also for the title filter. */
export function askedWords(text: string): AskedWord[] {
  return tokens(canon(text)).map((token) => ({
    word: token.word,
    plain: token.plain,
    written: token.written,
    accented: token.word !== token.plain,
    twoSpellings: token.isMovable,
  }));
}
