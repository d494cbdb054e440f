// What lies between two offsets of a sentence: asked for every figure, so only those tokens are looked at.
import type { Token } from './tokens.ts';

/** Marks, and the word of a comparison ("so với …"), part a figure from a period. */
const BROKEN = /^(?:[,;:()]|so)$/;

/** Neither mark nor figure lies between two offsets. */
export function unbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = firstFrom(tokens, from); i < tokens.length && tokens[i]!.start < to; i += 1)
    if (tokens[i]!.kind === 'number' || BROKEN.test(tokens[i]!.word)) return false;
  return true;
}

/** Number of tokens that start between two offsets. */
export function distance(tokens: readonly Token[], from: number, to: number): number {
  return Math.max(0, firstFrom(tokens, to) - firstFrom(tokens, from));
}

/** Index of the first token that starts at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
