// What is known of a word, whatever text it stands in: its folded form, how it is written, the lexicons that it opens.
import { fold } from '@giaoban/text';
import { FIGURE } from './first-words.ts';
import { isWordAt, kindAt, LETTER } from './letters.ts';
import { Openings, type Opens } from './openings.ts';
import { WordTable } from './word-table.ts';

export interface WordForm {
  /** As it is written. */
  readonly text: string;
  readonly folded: string;
  /** The letters it begins with, folded, or `FIGURE`. */
  readonly key: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** All letters are capitals. */
  readonly upper: boolean;
  /** Figures and nothing else. */
  readonly number: boolean;
  /** The lexicons that have a phrase which begins with it. */
  readonly opens: Opens;
}

/** All lexicons whose phrases are sought among words. */
export const openings = new Openings();

/** What was met so far. Words that were met before the last lexicon was read know nothing of it: they are met anew. */
export const wordForms = formTable(formOf);

/** A table of words that is emptied when a lexicon is read. */
export function formTable<T>(make: (word: string) => T): () => WordTable<T> {
  const table = new WordTable(make);
  let lexicons = 0;
  return () => {
    if (lexicons !== openings.size) table.clear();
    lexicons = openings.size;
    return table;
  };
}

const shared = new Map<string, string>();

/** One string for all places where lexicons have a word: texts take it from here, and look-ups compare no letters. */
export function sharedWord(word: string): string {
  const known = shared.get(word);
  if (known === undefined) shared.set(word, word);
  return known ?? word;
}

/** Of a word or a mark by itself. */
export function formOf(text: string): WordForm {
  const own = fold(text);
  const folded = shared.get(own) ?? own;
  const key = keyOf(folded);
  const capital = text[0] !== text[0]!.toLowerCase()[0];
  return {
    text,
    folded,
    key,
    capital,
    upper: capital && text === text.toUpperCase(),
    number: !capital && isNumber(text),
    opens: openings.of(folded, key),
  };
}

/** The letters that the first word of a folded text begins with, or `FIGURE`; empty where there is no word. */
export function firstKey(folded: string): string {
  let at = 0;
  while (at < folded.length && !isWordAt(folded, at)) at += 1;
  return at < folded.length ? keyOf(at === 0 ? folded : folded.slice(at)) : '';
}

function keyOf(folded: string): string {
  let letters = 0;
  while (kindAt(folded, letters) === LETTER) letters += 1;
  return letters === 0 ? FIGURE : letters === folded.length ? folded : folded.slice(0, letters);
}

function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text[i]! < '0' || text[i]! > '9') return false;
  return true;
}
