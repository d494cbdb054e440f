// Phrases of a lexicon, found at a place among tokens: the longest that starts there, or the longest that ends there.
import { fold } from '@giaoban/text';
import { openings, sharedWord } from '../../matching/word-forms.ts';
import type { Token } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** The phrase that ends here. */
  found: Found<T> | null;
}

const WORD = /\d+|[\p{L}\p{M}][\p{L}\p{M}\p{N}’']*|[^\s]/gu;

export interface Found<T> {
  readonly row: T;
  /** Number of tokens. */
  readonly length: number;
}

export class Phrases<T> {
  readonly #forward: Node<T> = { next: new Map(), found: null };
  readonly #backward: Node<T> = { next: new Map(), found: null };
  /** Their places among the numbers of a word. */
  readonly #opens: number;
  readonly #ends: number;

  /** @param entries forms in any case and tone placement; of equal forms the first row stays */
  constructor(entries: Iterable<readonly [form: string, row: T]>) {
    for (const [form, row] of entries) {
      const words = [...fold(form.normalize('NFC')).matchAll(WORD)].map(([word]) => sharedWord(word));
      insert(this.#forward, words, row);
      insert(this.#backward, words.reverse(), row);
    }
    this.#opens = openings.register(this.#forward.next.keys());
    this.#ends = openings.register(this.#backward.next.keys());
  }

  /** The longest phrase that starts at the token. */
  at(tokens: readonly Token[], index: number): Found<T> | null {
    return tokens[index]?.opens[this.#opens] === 0 ? null : longest(this.#forward, tokens, index, 1);
  }

  /** The longest phrase whose last token is the one at `index`. */
  endingAt(tokens: readonly Token[], index: number): Found<T> | null {
    return tokens[index]?.opens[this.#ends] === 0 ? null : longest(this.#backward, tokens, index, -1);
  }
}

function insert<T>(root: Node<T>, words: readonly string[], row: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), found: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.found ??= { row, length: words.length };
}

function longest<T>(root: Node<T>, tokens: readonly Token[], from: number, step: 1 | -1): Found<T> | null {
  let node: Node<T> | undefined = root;
  let best: Found<T> | null = null;
  for (let i = from; i >= 0 && i < tokens.length; i += step) {
    node = node.next.get(tokens[i]!.word);
    if (!node) break;
    if (node.found !== null) best = node.found;
  }
  return best;
}
