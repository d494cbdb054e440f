// The words of a text, found once and used by every lexicon, set of rules and grammar.
import { isWordCode } from './letters.ts';
import { type WordForm, wordForms } from './word-forms.ts';
import { nextHash } from './word-table.ts';

/** Runs of letters and digits in text order; three lists of one length. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly WordForm[];
}

const known = new WeakMap<object, Words>();
/** The text asked for last is asked for again a hundred times. */
let last: { readonly holder: object; readonly words: Words } | null = null;

/** The words of a text; remembered for the object that holds it. */
export function wordsOf(holder: { readonly text: string }): Words {
  if (last?.holder === holder) return last.words;
  let words = known.get(holder);
  if (!words) {
    words = wordsIn(holder.text, 0, holder.text.length);
    known.set(holder, words);
  }
  last = { holder, words };
  return words;
}

/** The words between two offsets; one that an offset cuts counts as far as it lies between them. */
export function wordsIn(text: string, from: number, to: number): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: WordForm[] = [];
  const table = wordForms();
  for (let at = from; at < to; at += 1) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) continue;
    const start = at;
    let hash = 0;
    // A character is looked at once: every page is walked here letter by letter.
    do {
      hash = nextHash(hash, code);
      at += 1;
      if (at === to) break;
      code = text.charCodeAt(at);
    } while (isWordCode(code));
    starts.push(start);
    ends.push(at);
    forms.push(table.at(text, start, at, hash));
  }
  return { starts, ends, forms };
}

/** Index of the first word that begins at or behind an offset. */
export function firstFrom({ starts }: Words, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
