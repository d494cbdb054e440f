// What is known of a word, found by its letters in a text: nothing is cut out of the text for a word that was met before.

/** Pages say the same few thousand syllables. A word whose places are taken drives another out. */
const PLACES = 1 << 14;
/** A word has so many places: words made to meet in one cost no more than words that are not remembered. */
const TRIES = 4;
/** Longer ones are no syllables, and would be kept with the text that they are cut from. */
const LONGEST = 24;

export class WordTable<T> {
  readonly #make: (word: string) => T;
  /** Three columns: the hash tells most words apart without a look at their letters. */
  readonly #hashes = new Int32Array(PLACES);
  #words: string[] = [];
  #values: (T | undefined)[] = [];

  /** @param make what is to be known of a word; depends on nothing else */
  constructor(make: (word: string) => T) {
    this.#make = make;
    this.clear();
  }

  clear(): void {
    this.#words = new Array(PLACES).fill('');
    this.#values = new Array(PLACES).fill(undefined);
  }

  /** Of the word between two offsets. @param hash `hashOf` it, where the caller has it from finding the end */
  at(text: string, start: number, end: number, hash = hashOf(text, start, end)): T {
    const length = end - start;
    if (length > LONGEST) return this.#make(text.slice(start, end));
    const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let place = first;
    for (let tries = 0; tries < TRIES; tries += 1) {
      place = (first + tries) & (PLACES - 1);
      const word = this.#words[place]!;
      if (word === '') break;
      if (this.#hashes[place] === hash && word.length === length && standsAt(word, text, start))
        return this.#values[place]!;
    }
    const word = text.slice(start, end);
    const value = this.#make(word);
    this.#hashes[place] = hash;
    this.#words[place] = word;
    this.#values[place] = value;
    return value;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = nextHash(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of a word with one more code unit; that of no word is 0. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
