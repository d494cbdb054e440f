// Where the words of a text begin: found once, used by every set of rules.
import { FIGURE } from './first-words.ts';

export interface WordStart {
  readonly at: number;
  /** The letters it begins with, folded, or `FIGURE`. */
  readonly key: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTERS = /^[\p{L}\p{M}]+/u;
const known = new WeakMap<object, readonly WordStart[]>();

/** The word starts of a folded text; remembered for the object that holds it. */
export function wordStarts(holder: { readonly folded: string }): readonly WordStart[] {
  let starts = known.get(holder);
  if (!starts) {
    starts = Array.from(holder.folded.matchAll(WORD), ({ 0: word, index }) => ({
      at: index,
      key: LETTERS.exec(word)?.[0] ?? FIGURE,
    }));
    known.set(holder, starts);
  }
  return starts;
}
