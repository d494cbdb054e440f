// The dictionary of the segmenter: words of several syllables as a tree of syllables, from @vntk/dictionary's list.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from './fold.ts';
import { numberOfWord } from './word-numbers.ts';

interface SegmentDictionary {
  /** The node of the syllable with that number behind the node; `NOWHERE` where no word goes on so. */
  step(node: number, syllable: number): number;
  /** Whether the syllables up to the node are a word. */
  isWord(node: number): boolean;
}
/** Where every word starts. */
export const ROOT = 0;
export const NOWHERE = -1;

let dictionary: SegmentDictionary | null = null;

/** Words of two and more syllables, folded; hyphens part syllables as spaces do. Read at the first call. */
export function segmentDictionary(): SegmentDictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

/** Twice as many as the words' syllables and more: a power of two. */
const SLOTS = 1 << 18;

/** The tree as a table of its edges: it is asked for every two syllables of every text. */
class SyllableTree implements SegmentDictionary {
  readonly #froms = new Int32Array(SLOTS).fill(NOWHERE);
  readonly #syllables = new Int32Array(SLOTS);
  readonly #nodes = new Int32Array(SLOTS);
  readonly #words = new Uint8Array(SLOTS);
  #count = 1;
  step(node: number, syllable: number): number {
    const slot = this.#slotOf(node, syllable);
    return this.#froms[slot] === NOWHERE ? NOWHERE : this.#nodes[slot]!;
  }
  isWord(node: number): boolean {
    return this.#words[node] === 1;
  }
  add(syllables: readonly number[]): void {
    let node = ROOT;
    for (const syllable of syllables) {
      const slot = this.#slotOf(node, syllable);
      if (this.#froms[slot] === NOWHERE) {
        this.#froms[slot] = node;
        this.#syllables[slot] = syllable;
        this.#nodes[slot] = this.#count;
        this.#count += 1;
      }
      node = this.#nodes[slot]!;
    }
    this.#words[node] = 1;
  }
  #slotOf(node: number, syllable: number): number {
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ syllable, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.#froms[slot] !== NOWHERE && (this.#froms[slot] !== node || this.#syllables[slot] !== syllable)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }
}

function readDictionary(): SegmentDictionary {
  const tree = new SyllableTree();
  // The largest of the package's lists. The package's own code reads 11 MB of definitions besides; the list is enough.
  const list = readFileSync(fileURLToPath(import.meta.resolve('@vntk/dictionary/data/Viet74K.txt')), 'utf8');
  for (const line of list.split('\n')) {
    const syllables = fold(line.normalize('NFC').trim()).split(/[ -]+/);
    if (syllables.length > 1 && syllables.every((syllable) => syllable !== '')) tree.add(syllables.map(numberOfWord));
  }
  return tree;
}
