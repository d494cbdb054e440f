// Whether two pages carry one text: reprinted word for word, or shortened. Sketches, so that a million pages fit.
import { foldAccents } from '@giaoban/text';

/** The least hashes of all runs of five words: equal shares of two sketches tell equal shares of two texts. */
export type TextSketch = readonly number[];

const RUN = 5;
const SIZE = 64;

export function textSketch(text: string): TextSketch {
  return [...runsOf(text)].sort((a, b) => a - b).slice(0, SIZE);
}

/** Hashes of all runs of five words, without accents. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) hashes.add(hash(words.slice(at, at + RUN).join(' ')));
  return hashes;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * Share of the shorter text that stands in the other, from 0 to 1, as far as the sketches tell: among the hashes below
 * the largest that both sketches reach, those of the smaller side that the other side has.
 */
export function sharedText(a: TextSketch, b: TextSketch): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.min(reachOf(a), reachOf(b));
  let [shared, left, right] = [0, 0, 0];
  // Both in order: a walk along them together.
  while (left < a.length && right < b.length && a[left]! <= reach && b[right]! <= reach) {
    const [x, y] = [a[left]!, b[right]!];
    if (x === y) shared += 1;
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  const least = Math.min(within(a, reach), within(b, reach));
  return least < MIN_EVIDENCE ? 0 : shared / least;
}

function within(sketch: TextSketch, reach: number): number {
  return sketch.at(-1)! <= reach ? sketch.length : sketch.filter((value) => value <= reach).length;
}

/** Fewer hashes than these prove nothing. */
const MIN_EVIDENCE = 6;

/** A sketch that is not full holds all hashes of its text. */
function reachOf(sketch: TextSketch): number {
  return sketch.length < SIZE ? Number.POSITIVE_INFINITY : sketch.at(-1)!;
}

export interface PhraseCounts {
  add(sketch: TextSketch): void;
  /** The least hashes that few texts have: what every report says tells nothing. */
  rarest(sketch: TextSketch): readonly number[];
}

/** More texts than these have a phrase only where it tells nothing. */
const COMMON = 200;
const TELLING = 4;
/** Hashes that share a slot are counted together: that costs a candidate now and then, and a fixed 8 MiB. */
const SLOTS = 2 ** 22;

export function phraseCounts(): PhraseCounts {
  const counts = new Uint16Array(SLOTS);
  return {
    add(sketch) {
      for (const phrase of sketch) {
        const slot = phrase % SLOTS;
        if (counts[slot]! <= COMMON) counts[slot]! += 1;
      }
    },
    rarest: (sketch) => sketch.filter((phrase) => counts[phrase % SLOTS]! <= COMMON).slice(0, TELLING),
  };
}
