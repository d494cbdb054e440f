// Names typed with one wrong letter: when nothing answers, the question is asked again with the name that was meant.
import { canon, foldAccents } from '@giaoban/text';
import type { CountedName } from '../suggestion.ts';
import { type AskedWord, askedWords } from './plan-words.ts';

/** Shorter names stand one letter apart from too many others; longer questions are no names. */
const MIN_WORDS = 2;
const MAX_WORDS = 5;
const MIN_LETTERS = 5;
/** Candidates that a store looks up, the most frequent first. */
export const NAME_CANDIDATES = 5_000;

/**
 * @returns words without accents that names are looked up by, a name having all of one list: all but the one with the
 *   wrong letter, of which there are at least two in a question of three. Null where the question can hold no name
 */
export function nameWords(q: string): string[][] | null {
  if (/\p{N}/u.test(q)) return null;
  const words = [...new Set(askedWords(canon(q)).map(({ plain }) => plain))];
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return null;
  if (words.length === MIN_WORDS) return words.map((word) => [word]);
  return words.flatMap((word, i) => words.slice(i + 1).map((other) => [word, other]));
}

/**
 * The question with the run of words that comes within one letter of a name replaced by it; the name that takes up most
 * words, then the nearest, then the most frequent.
 *
 * @param names that share words with the question
 * @returns null where no name is near, or a name stands there as it is
 */
export function correctNames(q: string, names: readonly CountedName[]): string | null {
  const words = askedWords(canon(q));
  let best: { readonly name: CountedName; readonly from: number; readonly worth: readonly number[] } | null = null;
  for (const name of names) {
    const parts = name.plain.split(' ');
    if (parts.length < MIN_WORDS || parts.length > words.length || name.plain.length < MIN_LETTERS) continue;
    for (let from = 0; from + parts.length <= words.length; from += 1) {
      const distance = distanceTo(words.slice(from, from + parts.length), name);
      if (distance === null) continue;
      const worth = [parts.length, -distance, name.records];
      if (best === null || isMore(worth, best.worth)) best = { name, from, worth };
    }
  }
  if (best === null || best.worth[1] === 0) return null;
  const { name, from, worth } = best;
  const typed = words.slice(from, from + worth[0]!);
  // Who types no accents means all names that read so.
  const meant = typed.some(({ accented }) => accented) ? name.key : name.plain;
  const rest = (some: readonly AskedWord[]) => some.map(({ word }) => word);
  return [...rest(words.slice(0, from)), meant, ...rest(words.slice(from + worth[0]!))].join(' ');
}

/** 0 the same; 1 the same but for accents; 2 one letter more, less, other or two letters turned round; else null. */
function distanceTo(words: readonly AskedWord[], name: CountedName): number | null {
  const plain = words.map((word) => word.plain).join(' ');
  if (plain !== name.plain) return isOneLetterOff(plain, name.plain) ? 2 : null;
  const typed = words.map(({ word }) => word).join(' ');
  return typed === plain || typed === name.key || foldAccents(name.key) === name.key ? 0 : 1;
}

export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
}
