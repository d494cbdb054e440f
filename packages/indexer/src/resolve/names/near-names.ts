// Whether two names can be one, misspelt or shortened, and how alike they are.
import { foldAccents } from '@giaoban/text';
// The submodule alone: the whole package loads database drivers.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { lostAccents, nameSyllables, withoutApostrophes } from './name-key.ts';

export type Nearness = 'same' | 'accents-lost' | 'reordered' | 'misspelt' | 'shortened';

/** Below this two names of equal length are two names: "Văn Nam" and "Văn Năng". */
const LEAST_ALIKE = 0.93;

/** How `a` and `b` can be spellings of one name; null where they are two. */
export function nearness(a: string, b: string): Nearness | null {
  const left = nameSyllables(a).map(withoutApostrophes);
  const right = nameSyllables(b).map(withoutApostrophes);
  if (left.join('') === right.join('')) return 'same';
  if (turned(left, right)) return 'reordered';
  const plainLeft = foldAccents(left.join(''));
  const plainRight = foldAccents(right.join(''));
  if (plainLeft === plainRight) return lostAccents(a) || lostAccents(b) ? 'accents-lost' : 'misspelt';
  if (left.length === right.length) return misspelt(left, right) ? 'misspelt' : null;
  return shortened(left, right) || shortened(right, left) ? 'shortened' : null;
}

/** The clan's name behind the given one or before it: "Y Khăm Êban", "Êban Y Khăm". */
function turned(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const twice = ` ${[...left, ...left].join(' ')} `;
  return twice.includes(` ${right.join(' ')} `);
}

/** One syllable differs, by one letter, two letters changed places, or a mark of the letter. */
function misspelt(left: readonly string[], right: readonly string[]): boolean {
  const differing = left.flatMap((syllable, i) => (syllable === right[i] ? [] : [i]));
  if (differing.length > 1) return false;
  const [x, y] = [left[differing[0]!]!, right[differing[0]!]!];
  if (!oneLetterApart(foldAccents(x), foldAccents(y))) return false;
  return jaroWinkler(foldAccents(left.join(' ')), foldAccents(right.join(' ')), {}) >= LEAST_ALIKE;
}

function oneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

/** Family and given name kept, a middle name left out: "Sầm Duyệt" for "Sầm Văn Duyệt". */
function shortened(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const syllable of long) if (syllable === short[at]) at += 1;
  return at === short.length;
}

/**
 * Pairs of names that can be spellings of one name, "same" aside. Only those are compared that differ in one syllable,
 * share the first and the last, or have the same in another order.
 */
export function nearPairs(names: readonly string[]): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const name of names) {
    const syllables = nameSyllables(name).map((syllable) => foldAccents(withoutApostrophes(syllable)));
    const keys = syllables.map((_, i) => syllables.toSpliced(i, 1, '*').join(' '));
    for (const key of new Set([...keys, `${syllables[0]} … ${syllables.at(-1)}`, syllables.toSorted().join(' ')])) {
      buckets.set(key, [...(buckets.get(key) ?? []), name]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) {
        const near = nearness(a, b);
        if (near !== null && near !== 'same') pairs.set(`${a}|${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}
