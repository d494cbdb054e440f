// Word segmentation: syllables joined into the words of the dictionary, as few as cover a stretch of text.
import { fold } from './fold.ts';
import { NOWHERE, ROOT, segmentDictionary } from './segment-dictionary.ts';
import { wordNumbers } from './word-numbers.ts';
import { wordSpans } from './word-spans.ts';

/** A word: offsets into the text, UTF-16 code units, end exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A text and its syllables, for who asks several things of it. */
export interface ReadText {
  readonly text: string;
  readonly folded: string;
  /** Start and end of each syllable, as `wordSpans` gives them. */
  readonly spans: Uint32Array;
  /** Of each syllable, for `wordNumbered`; -1 where it has none. */
  readonly numbers: Int32Array;
}

/** @param text canonical text (NFC) */
export function readText(text: string): ReadText {
  // Its syllables have their numbers before any others.
  segmentDictionary();
  const folded = fold(text);
  const spans = wordSpans(folded);
  return { text, folded, spans, numbers: wordNumbers(folded, spans) };
}

/**
 * The words of a text in their order, without punctuation: "Đại hội nghị quyết" → "Đại hội", "nghị quyết".
 * A word never reaches over punctuation or a line end, nor from a small letter to a capital ("giao Ban Quản lý").
 *
 * @param text canonical text (NFC)
 */
export function segment(text: string): Segment[] {
  const syllables = syllablesOf(readText(text));
  const { length } = waysThrough(syllables);
  const segments: Segment[] = [];
  for (let i = 0; i < length.length; i += length[i]!) segments.push(segmentOf(syllables, i, i + length[i]!));
  return segments;
}

/**
 * Where a word of the dictionary stands in the text by its syllables alone: "hội nghị" in "Đại hội nghị quyết", which is
 * "Đại hội", "nghị quyết". Only where the text reads in fewer words without it: what could be read either way is no such place.
 */
export function cutWordsOf(text: ReadText): Segment[] {
  const syllables = syllablesOf(text);
  const ways = waysThrough(syllables);
  const cut = cutWords(ways);
  if (cut.length === 0) return [];
  const before = costBefore(ways);
  const segments: Segment[] = [];
  for (let i = 0; i < cut.length; i += 2) {
    const from = cut[i]!;
    const to = cut[i + 1]!;
    if (before[from]! + WORD_COST + ways.cost[to]! < ways.cost[0]! + WORD_COST) continue;
    segments.push(segmentOf(syllables, from, to));
  }
  return segments;
}

interface Syllables extends Pick<ReadText, 'spans' | 'numbers'> {
  /** Whether a word can reach from the one before to it: over one space or hyphen, not from a small letter to a capital. */
  readonly follows: Uint8Array;
}

function syllablesOf({ text, folded, spans, numbers }: ReadText): Syllables {
  const follows = new Uint8Array(numbers.length);
  let wasCapital = false;
  for (let i = 0; i < numbers.length; i += 1) {
    const start = spans[2 * i]!;
    const isCapital = text.charCodeAt(start) !== folded.charCodeAt(start);
    if (i > 0 && start - spans[2 * i - 1]! === 1 && (wasCapital || !isCapital)) {
      const gap = text[start - 1];
      if (gap === ' ' || gap === '-') follows[i] = 1;
    }
    wasCapital = isCapital;
  }
  return { spans, numbers, follows };
}

function segmentOf({ spans }: Syllables, from: number, to: number): Segment {
  return { start: spans[2 * from]!, end: spans[2 * to - 1]! };
}

/** Of two ways with as many words, the one with fewer words of one syllable: "Đại hội | nghị quyết". */
const WORD_COST = 1 << 12;
const SYLLABLE_COST = WORD_COST + 1;

/** The cheapest way from each syllable to the end, and the dictionary's words that stand there, wherever they cut. */
interface Ways {
  /** Cost from the syllable to the end. */
  readonly cost: Float64Array;
  /** Syllables of the word that starts there on the cheapest way. */
  readonly length: Uint8Array;
  /** All words of two and more syllables, the last first: of each its first syllable and the one behind its last. */
  readonly words: readonly number[];
}

/** From the end to the start: at each syllable the word that leaves the least cost behind it; of equals the longer. */
function waysThrough({ numbers, follows }: Syllables): Ways {
  const dictionary = segmentDictionary();
  const count = numbers.length;
  const cost = new Float64Array(count + 1);
  const length = new Uint8Array(count);
  const words: number[] = [];
  for (let i = count - 1; i >= 0; i -= 1) {
    cost[i] = cost[i + 1]! + SYLLABLE_COST;
    length[i] = 1;
    let node = follows[i + 1] === 1 ? dictionary.step(ROOT, numbers[i]!) : NOWHERE;
    for (let j = i + 1; node !== NOWHERE && follows[j] === 1; j += 1) {
      node = dictionary.step(node, numbers[j]!);
      if (node === NOWHERE || !dictionary.isWord(node)) continue;
      words.push(i, j + 1);
      if (cost[j + 1]! + WORD_COST <= cost[i]!) {
        cost[i] = cost[j + 1]! + WORD_COST;
        length[i] = j + 1 - i;
      }
    }
  }
  return { cost, length, words };
}

/** Words that a boundary between the words chosen cuts, as `words` has them. */
function cutWords({ length, words }: Ways): number[] {
  const starts = new Uint8Array(length.length + 1);
  for (let i = 0; i < length.length; i += length[i]!) starts[i] = 1;
  starts[length.length] = 1;
  const cut: number[] = [];
  for (let w = 0; w < words.length; w += 2) {
    const from = words[w]!;
    const to = words[w + 1]!;
    if (starts[from] === 1 && starts[to] === 1) continue;
    let i = from + 1;
    while (i < to && starts[i] === 0) i += 1;
    if (i < to) cut.push(from, to);
  }
  return cut;
}

/** The least cost of the syllables before each one. */
function costBefore({ length, words }: Ways): Float64Array {
  const cost = new Float64Array(length.length + 1).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  let next = words.length - 2;
  for (let i = 0; i < length.length; i += 1) {
    cost[i + 1] = Math.min(cost[i + 1]!, cost[i]! + SYLLABLE_COST);
    for (; next >= 0 && words[next] === i; next -= 2) {
      const to = words[next + 1]!;
      cost[to] = Math.min(cost[to]!, cost[i]! + WORD_COST);
    }
  }
  return cost;
}
