// The dictionary of the segmenter: words of several syllables as a tree of syllables, from @vntk/dictionary's list.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from './fold.ts';

export interface SyllableNode {
  readonly next: Map<number, SyllableNode>;
  /** Whether the syllables so far are a word. */
  word: boolean;
}
export interface SegmentDictionary {
  /** The number of a syllable, folded; absent where no word has it. */
  readonly syllables: ReadonlyMap<string, number>;
  readonly root: SyllableNode;
}

let dictionary: SegmentDictionary | null = null;

/** Words of two and more syllables, folded; hyphens part syllables as spaces do. Read at the first call. */
export function segmentDictionary(): SegmentDictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

function readDictionary(): SegmentDictionary {
  const numbers = new Map<string, number>();
  const root = emptyNode();
  // The largest of the package's lists. The package's own code reads 11 MB of definitions besides; the list is enough.
  const list = readFileSync(fileURLToPath(import.meta.resolve('@vntk/dictionary/data/Viet74K.txt')), 'utf8');
  for (const line of list.split('\n')) {
    const syllables = fold(line.normalize('NFC').trim()).split(/[ -]+/);
    if (syllables.length > 1 && syllables.every((syllable) => syllable !== '')) {
      addWord(
        root,
        syllables.map((syllable) => numberOf(syllable, numbers)),
      );
    }
  }
  return { syllables: numbers, root };
}

function numberOf(syllable: string, numbers: Map<string, number>): number {
  const number = numbers.get(syllable) ?? numbers.size;
  numbers.set(syllable, number);
  return number;
}

function addWord(root: SyllableNode, syllables: readonly number[]): void {
  let node = root;
  for (const syllable of syllables) {
    let child = node.next.get(syllable);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(syllable, child);
    }
    node = child;
  }
  node.word = true;
}

function emptyNode(): SyllableNode {
  return { next: new Map(), word: false };
}
