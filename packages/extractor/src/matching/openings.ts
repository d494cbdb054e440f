// Which lexicons have a phrase that begins with a word: told once for each word, so that a lexicon is asked only for its own.

/** One number for each lexicon that was known when the word was met, 1 where a phrase of it begins so. */
export type Opens = Uint8Array;

/** The lexicons and rule sets whose phrases are sought among the words of a text. */
export class Openings {
  readonly #byWord = new Map<string, number[]>();
  readonly #byKey = new Map<string, number[]>();
  #size = 0;
  /** Answers that were given, by the places that are 1: a few hundred, however many words there are. */
  readonly #given = new Map<string, Opens>();

  /** How many lexicons there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * @param words the first words of a lexicon's phrases, folded, complete
   * @returns the place of the lexicon among the numbers of a word
   */
  register(words: Iterable<string>): number {
    return this.#register(this.#byWord, words);
  }

  /** As `register`. @param keys the letters that the first words begin with, or `FIGURE` */
  registerKeys(keys: Iterable<string>): number {
    return this.#register(this.#byKey, keys);
  }

  #register(map: Map<string, number[]>, words: Iterable<string>): number {
    const place = this.#size;
    this.#size += 1;
    this.#given.clear();
    for (const word of words) {
      const places = map.get(word);
      if (places) places.push(place);
      else map.set(word, [place]);
    }
    return place;
  }

  /** @param folded a word @param key the letters that it begins with, or `FIGURE` */
  of(folded: string, key: string): Opens {
    const places = [...(this.#byWord.get(folded) ?? []), ...(this.#byKey.get(key) ?? [])];
    const same = places.join();
    let opens = this.#given.get(same);
    if (!opens) {
      opens = new Uint8Array(this.#size);
      for (const place of places) opens[place] = 1;
      this.#given.set(same, opens);
    }
    return opens;
  }
}
