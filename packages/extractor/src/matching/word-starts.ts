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

function findStarts(folded: string): WordStart[] {
  const starts: WordStart[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordAt(folded, at)) continue;
    let letters = at;
    while (kindAt(folded, letters) === LETTER) letters += 1;
    starts.push({ at, key: letters === at ? FIGURE : folded.slice(at, letters) });
    at = wordEnd(folded, letters);
  }
  return starts;
}
