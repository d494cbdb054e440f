// Which lexicons have a phrase that begins with a word: told once for each word, so that a lexicon is asked only for its own.

/** One number for each lexicon that was known when the word was met, 1 where a phrase of it begins so. */
export type Opens = Uint8Array;

/** The lexicons whose phrases are sought among tokens of one kind. */
export class Openings {
  readonly #roots: ReadonlyMap<string, unknown>[] = [];
  #none: Opens = new Uint8Array(0);

  /** How many lexicons there are. */
  get size(): number {
    return this.#roots.length;
  }

  /** @returns the place of the lexicon among the numbers of a word. @param root its phrases by their first words, complete */
  register(root: ReadonlyMap<string, unknown>): number {
    this.#roots.push(root);
    this.#none = new Uint8Array(this.#roots.length);
    return this.#roots.length - 1;
  }

  /** Most words begin no phrase at all and share one answer. */
  of(word: string): Opens {
    let opens = this.#none;
    for (const [place, root] of this.#roots.entries()) {
      if (!root.has(word)) continue;
      if (opens === this.#none) opens = new Uint8Array(this.#roots.length);
      opens[place] = 1;
    }
    return opens;
  }
}
