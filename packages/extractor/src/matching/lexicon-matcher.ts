// The lexicon matcher: finds the forms of thousands of rows in one pass over the words of a text, longest first.
import type { Span } from '@giaoban/records';
import { fold } from '@giaoban/text';
import type { Views } from './rule-compiler.ts';
import { openings, sharedWord } from './word-forms.ts';
import { firstFrom, type Words, wordsOf } from './words.ts';

/** A word of a form or of the text: letters, digits and what joins them within a word ("M’Drắk", "T.Ư"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;
const JOINS = [..."’'.-"].map((mark) => mark.charCodeAt(0));

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

/** Marks of a text that count as others: "," as "." where terms may hold a comma. */
type CountsAs = Readonly<Record<string, '.' | '-'>>;

export class LexiconMatcher<T> {
  readonly #root: Node<T> = { next: new Map(), rows: [] };
  readonly #marks: readonly (readonly [mark: string, as: string])[];
  readonly #countsAs: ReadonlyMap<number, number>;
  readonly #joins: ReadonlySet<number>;
  /** Its place among the numbers of a word. */
  readonly #opens: number;
  /** Its forms can begin with a word that marks join ("T.Ư"): by its first part. */
  readonly #opensJoined: number;

  /** @param entries forms in any case and tone placement, with the row each stands for */
  constructor(entries: Iterable<readonly [form: string, row: T]>, countsAs: CountsAs = {}) {
    this.#marks = Object.entries(countsAs);
    this.#countsAs = new Map(this.#marks.map(([mark, as]) => [mark.charCodeAt(0), as.charCodeAt(0)]));
    this.#joins = new Set([...JOINS, ...this.#countsAs.keys()]);
    for (const [form, row] of entries) this.#add(form, row);
    const firsts = [...this.#root.next.keys()];
    this.#opens = openings.register(firsts);
    this.#opensJoined = openings.register(
      firsts.filter((word) => JOINED.test(word)).map((word) => word.split(JOINED)[0]!),
    );
  }

  #add(form: string, row: T): void {
    let node = this.#root;
    for (const [word] of fold(this.#plain(form).normalize('NFC')).matchAll(WORD)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), rows: [] };
        node.next.set(sharedWord(word), next);
      }
      node = next;
    }
    if (node !== this.#root && !node.rows.includes(row)) node.rows.push(row);
  }

  /**
   * Longest matches from left to right, none overlapping. Words may be joined by one space, hyphen or slash in the text.
   *
   * @param within where matches lie; all of the text where it is left out
   */
  matchAll(views: Views, within?: Span): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    this.#walk(views, within, (match) => found.push(match) < 0);
    return found;
  }

  /** The first match, or null. */
  first(views: Views, within?: Span): LexiconMatch<T> | null {
    let first: LexiconMatch<T> | null = null;
    this.#walk(views, within, (match) => {
      first = match;
      return true;
    });
    return first;
  }

  /** @param isEnough told each match; true ends the walk */
  #walk(views: Views, within: Span | undefined, isEnough: (match: LexiconMatch<T>) => boolean): void {
    const words = wordsOf(views);
    const { starts, ends, forms } = words;
    const to = within?.end ?? views.text.length;
    for (let i = within ? firstFrom(words, within.start) : 0; i < starts.length && ends[i]! <= to; ) {
      const joined = this.#joinedTo(views.folded, words, i, to);
      const { opens } = forms[i]!;
      const found =
        opens[joined === i ? this.#opens : this.#opensJoined] === 1
          ? this.#longest(views.folded, words, i, joined, to)
          : null;
      if (found && isEnough(found)) return;
      i = joined + 1;
      while (found && i < starts.length && starts[i]! < found.end) i += 1;
    }
  }

  #longest(folded: string, words: Words, from: number, fromJoined: number, to: number): LexiconMatch<T> | null {
    const start = words.starts[from]!;
    let node = this.#root.next.get(this.#textOf(folded, words, from, fromJoined));
    let best: LexiconMatch<T> | null = null;
    for (let last = fromJoined; node; ) {
      const end = words.ends[last]!;
      if (end > to) break;
      if (node.rows.length > 0) best = { start, end, rows: node.rows };
      const next = last + 1;
      if (words.starts[next] !== end + this.#gapLength(folded, end)) break;
      last = this.#joinedTo(folded, words, next, to);
      node = node.next.get(this.#textOf(folded, words, next, last));
    }
    return best;
  }

  /** Index of the last word that marks join to a word: "M’Drắk", "T.Ư". */
  #joinedTo(folded: string, { starts, ends }: Words, from: number, to: number): number {
    let last = from;
    while (starts[last + 1] === ends[last]! + 1 && ends[last + 1]! <= to) {
      const mark = folded.charCodeAt(ends[last]!);
      if (mark === SPACE || !this.#joins.has(mark)) break;
      last += 1;
    }
    return last;
  }

  /** Length of what may stand between two words of a form: " ", "-", " - ", "/", ". ", "."; 0 where it is something else. */
  #gapLength(folded: string, at: number): number {
    const mark = this.#code(folded, at);
    if (mark === SPACE) return this.#code(folded, at + 1) === HYPHEN && folded.charCodeAt(at + 2) === SPACE ? 3 : 1;
    if (mark === POINT) return folded.charCodeAt(at + 1) === SPACE ? 2 : 1;
    return mark === HYPHEN || mark === SLASH ? 1 : 0;
  }

  #textOf(folded: string, { starts, ends, forms }: Words, from: number, to: number): string {
    return from === to ? forms[from]!.folded : this.#plain(folded.slice(starts[from], ends[to]));
  }

  #plain(text: string): string {
    let written = text;
    for (const [mark, as] of this.#marks) written = written.replaceAll(mark, as);
    return written;
  }

  #code(folded: string, at: number): number {
    const code = folded.charCodeAt(at);
    return this.#countsAs.size === 0 ? code : (this.#countsAs.get(code) ?? code);
  }
}

const JOINED = /[’'.-]/;
const [SPACE, HYPHEN, POINT, SLASH] = [' ', '-', '.', '/'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
