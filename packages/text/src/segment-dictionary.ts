// The dictionary of the segmenter: words of several syllables as a tree of syllables, from @vntk/dictionary's list.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from './fold.ts';

export interface SyllableNode {
  readonly next: Map<string, SyllableNode>;
  /** Whether the syllables so far are a word. */
  word: boolean;
}

let root: SyllableNode | null = null;

/** Words of two and more syllables, folded; hyphens part syllables as spaces do. Read at the first call. */
export function segmentDictionary(): SyllableNode {
  root ??= readTree();
  return root;
}

function readTree(): SyllableNode {
  const tree = emptyNode();
  // The largest of the package's lists. The package's own code reads 11 MB of definitions besides; the list is enough.
  const list = readFileSync(fileURLToPath(import.meta.resolve('@vntk/dictionary/data/Viet74K.txt')), 'utf8');
  for (const line of list.split('\n')) {
    const syllables = fold(line.normalize('NFC').trim()).split(/[ -]+/);
    if (syllables.length > 1 && syllables.every((syllable) => syllable !== '')) addWord(tree, syllables);
  }
  return tree;
}

function addWord(tree: SyllableNode, syllables: readonly string[]): void {
  let node = tree;
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
