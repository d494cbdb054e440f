// The lexicon matcher: finds the forms of thousands of rows in one pass over the folded text, longest first.
import { fold } from '@giaoban/text';
import { isWordAt, wordEnd } from './letters.ts';

/** A word of a form or of the text: letters, digits and what joins them within a word ("M’Drắk", "T.Ư"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;
const JOINS = new Set([..."’'.-"].map((mark) => mark.charCodeAt(0)));

export interface LexiconMatch<T> {
  readonly start: number;
  readonly end: number;
  /** All rows that have this form: a name can be a district and a commune. */
  readonly rows: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  rows: T[];
}

export class LexiconMatcher<T> {
  readonly #root: Node<T> = { next: new Map(), rows: [] };
  /** Beginnings of first words of forms, hashed: most words need no look-up. */
  readonly #firsts = new Uint8Array(HASHES);

  /** @param entries forms in any case and tone placement, with the row each stands for */
  constructor(entries: Iterable<readonly [form: string, row: T]>) {
    for (const [form, row] of entries) {
      let node = this.#root;
      for (const [word] of fold(form.normalize('NFC')).matchAll(WORD)) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), rows: [] };
          node.next.set(word, next);
        }
        node = next;
      }
      if (node !== this.#root && !node.rows.includes(row)) node.rows.push(row);
    }
    for (const word of this.#root.next.keys()) this.#firsts[beginning(word, 0, word.length)] = 1;
  }

  /**
   * Longest matches from left to right, none overlapping. Words may be joined by one space, hyphen or slash in the text.
   *
   * @param folded a folded view; offsets in the answer are offsets into it
   */
  *matchAll(folded: string): Generator<LexiconMatch<T>> {
    for (let at = 0; at < folded.length; ) {
      if (!isWordAt(folded, at)) {
        at += 1;
        continue;
      }
      const end = joinedEnd(folded, at);
      const found = this.#firsts[beginning(folded, at, end)] === 1 ? this.#longest(folded, at, end) : null;
      if (found) yield found;
      at = found ? found.end : end;
    }
  }

  #longest(folded: string, start: number, firstEnd: number): LexiconMatch<T> | null {
    let node = this.#root.next.get(folded.slice(start, firstEnd));
    let best: LexiconMatch<T> | null = null;
    for (let end = firstEnd; node; ) {
      if (node.rows.length > 0) best = { start, end, rows: node.rows };
      const from = end + gapLength(folded, end);
      if (from === end || !isWordAt(folded, from)) break;
      end = joinedEnd(folded, from);
      node = node.next.get(folded.slice(from, end));
    }
    return best;
  }
}

const HASHES = 1 << 14;

/** Of the first three letters of a word and its length. */
function beginning(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end && at < start + 3; at += 1) hash = hash * 31 + text.charCodeAt(at);
  return hash % HASHES;
}

/** Offset behind the word that begins at `from`, over marks that join letters: "M’Drắk", "T.Ư". */
function joinedEnd(folded: string, from: number): number {
  let end = wordEnd(folded, from);
  while (JOINS.has(folded.charCodeAt(end)) && isWordAt(folded, end + 1)) end = wordEnd(folded, end + 1);
  return end;
}

/** Length of what may stand between two words of a form: " ", "-", " - ", "/", ". ", "."; 0 where it is something else. */
function gapLength(folded: string, at: number): number {
  const mark = folded[at];
  if (mark === ' ') return folded[at + 1] === '-' && folded[at + 2] === ' ' ? 3 : 1;
  if (mark === '.') return folded[at + 1] === ' ' ? 2 : 1;
  return mark === '-' || mark === '/' ? 1 : 0;
}
