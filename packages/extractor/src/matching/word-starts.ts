// Where the words of a text begin: found once, used by every set of rules.
import { FIGURE } from './first-words.ts';
import { isWordAt, kindAt, LETTER, wordEnd } from './letters.ts';

export interface WordStart {
  readonly at: number;
  /** The letters it begins with, folded, or `FIGURE`. */
  readonly key: string;
}

const known = new WeakMap<object, readonly WordStart[]>();

/** The word starts of a folded text; remembered for the object that holds it. */
export function wordStarts(holder: { readonly folded: string }): readonly WordStart[] {
  let starts = known.get(holder);
  if (!starts) {
    starts = findStarts(holder.folded);
    known.set(holder, starts);
  }
  return starts;
}

/** The letters that the first word begins with, or `FIGURE`; empty where there is no word. */
export function firstKey(folded: string): string {
  let at = 0;
  while (at < folded.length && !isWordAt(folded, at)) at += 1;
  return at < folded.length ? keyAt(folded, at) : '';
}

function findStarts(folded: string): WordStart[] {
  const starts: WordStart[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordAt(folded, at)) continue;
    const key = keyAt(folded, at);
    starts.push({ at, key });
    at = wordEnd(folded, key === FIGURE ? at : at + key.length);
  }
  return starts;
}

function keyAt(folded: string, at: number): string {
  let letters = at;
  while (kindAt(folded, letters) === LETTER) letters += 1;
  return letters === at ? FIGURE : folded.slice(at, letters);
}
