// The lexicon matcher: finds the forms of thousands of rows in one pass over the folded text, longest first.
import { fold } from '@giaoban/text';

/** A word of a form or of the text: letters, digits and what joins them within a word ("M’Drắk", "T.Ư"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;

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
  }

  /**
   * Longest matches from left to right, none overlapping. Words may be joined by one space, hyphen or slash in the text.
   *
   * @param folded a folded view; offsets in the answer are offsets into it
   */
  *matchAll(folded: string): Generator<LexiconMatch<T>> {
    const words = [...folded.matchAll(WORD)];
    for (let i = 0; i < words.length; ) {
      const found = this.#longest(folded, words, i);
      if (found) {
        yield found.match;
        i = found.next;
      } else i += 1;
    }
  }

  #longest(folded: string, words: RegExpExecArray[], from: number): { match: LexiconMatch<T>; next: number } | null {
    let node: Node<T> | undefined = this.#root;
    let best: { match: LexiconMatch<T>; next: number } | null = null;
    for (let i = from; i < words.length; i += 1) {
      const word = words[i]!;
      if (i > from) {
        const previous = words[i - 1]!;
        const gap = folded.slice(previous.index + previous[0].length, word.index);
        if (gap !== ' ' && gap !== '-' && gap !== ' - ' && gap !== '/' && gap !== '. ' && gap !== '.') break;
      }
      node = node.next.get(word[0]);
      if (!node) break;
      if (node.rows.length > 0) {
        best = { match: { start: words[from]!.index, end: word.index + word[0].length, rows: node.rows }, next: i + 1 };
      }
    }
    return best;
  }
}
