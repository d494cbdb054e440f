// Word segmentation: syllables joined into the words of the dictionary, as few as cover a stretch of text.
import { fold } from './fold.ts';
import { segmentDictionary } from './segment-dictionary.ts';
import { wordSpans } from './word-spans.ts';

/** A word: offsets into the text, UTF-16 code units, end exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in their order, without punctuation: "Đại hội nghị quyết" → "Đại hội", "nghị quyết".
 * A word never reaches over punctuation or a line end, nor from a small letter to a capital ("giao Ban Quản lý").
 *
 * @param text canonical text (NFC)
 */
export function segment(text: string): Segment[] {
  const syllables = syllablesOf(text);
  const { length } = waysThrough(syllables);
  const segments: Segment[] = [];
  for (let i = 0; i < length.length; i += length[i]!) segments.push(segmentOf(syllables, i, i + length[i]!));
  return segments;
}

/**
 * Where a word of the dictionary stands in the text by its syllables alone: "hội nghị" in "Đại hội nghị quyết", which is
 * "Đại hội", "nghị quyết". Only where the text reads in fewer words without it: what could be read either way is no such place.
 *
 * @param text canonical text (NFC)
 */
export function cutWordsOf(text: string): Segment[] {
  const syllables = syllablesOf(text);
  const ways = waysThrough(syllables);
  const cut = cutWords(ways);
  if (cut.length === 0) return [];
  const before = costBefore(ways);
  return cut
    .filter(([from, to]) => before[from]! + WORD_COST + ways.cost[to]! >= ways.cost[0]! + WORD_COST)
    .map(([from, to]) => segmentOf(syllables, from, to));
}

interface Syllables {
  /** Start and end of each. */
  readonly spans: Uint32Array;
  /** Its number in the dictionary; -1 where no word has it. */
  readonly numbers: Int32Array;
  /** Whether a word can reach from the one before to it: over one space or hyphen, not from a small letter to a capital. */
  readonly follows: Uint8Array;
}

function syllablesOf(text: string): Syllables {
  const folded = fold(text);
  const spans = wordSpans(folded);
  const count = spans.length / 2;
  const numbers = new Int32Array(count);
  const follows = new Uint8Array(count);
  const { syllables } = segmentDictionary();
  let wasCapital = false;
  for (let i = 0; i < count; i += 1) {
    const start = spans[2 * i]!;
    const isCapital = text[start] !== folded[start];
    const gap = text[start - 1];
    const isJoined = i > 0 && start - spans[2 * i - 1]! === 1 && (gap === ' ' || gap === '-');
    if (isJoined && (wasCapital || !isCapital)) follows[i] = 1;
    numbers[i] = syllables.get(folded.slice(start, spans[2 * i + 1])) ?? -1;
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
  /** All words of two and more syllables, the last first: first syllable, and the one behind the last. */
  readonly words: readonly (readonly [from: number, to: number])[];
}

/** From the end to the start: at each syllable the word that leaves the least cost behind it; of equals the longer. */
function waysThrough({ numbers, follows }: Syllables): Ways {
  const { root } = segmentDictionary();
  const count = numbers.length;
  const cost = new Float64Array(count + 1);
  const length = new Uint8Array(count);
  const words: [number, number][] = [];
  for (let i = count - 1; i >= 0; i -= 1) {
    cost[i] = cost[i + 1]! + SYLLABLE_COST;
    length[i] = 1;
    let node = follows[i + 1] === 1 ? root.next.get(numbers[i]!) : undefined;
    for (let j = i + 1; node !== undefined && follows[j] === 1; j += 1) {
      node = node.next.get(numbers[j]!);
      if (!node?.word) continue;
      words.push([i, j + 1]);
      if (cost[j + 1]! + WORD_COST <= cost[i]!) {
        cost[i] = cost[j + 1]! + WORD_COST;
        length[i] = j + 1 - i;
      }
    }
  }
  return { cost, length, words };
}

/** Words that a boundary between the words chosen cuts. */
function cutWords({ length, words }: Ways): Ways['words'] {
  const starts = new Uint8Array(length.length + 1);
  for (let i = 0; i < length.length; i += length[i]!) starts[i] = 1;
  starts[length.length] = 1;
  return words.filter(([from, to]) => {
    if (starts[from] === 1 && starts[to] === 1) return false;
    for (let i = from + 1; i < to; i += 1) if (starts[i] === 1) return true;
    return false;
  });
}

/** The least cost of the syllables before each one. */
function costBefore({ length, words }: Ways): Float64Array {
  const cost = new Float64Array(length.length + 1).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  let next = words.length - 1;
  for (let i = 0; i < length.length; i += 1) {
    cost[i + 1] = Math.min(cost[i + 1]!, cost[i]! + SYLLABLE_COST);
    for (; next >= 0 && words[next]![0] === i; next -= 1) {
      const to = words[next]![1];
      cost[to] = Math.min(cost[to]!, cost[i]! + WORD_COST);
    }
  }
  return cost;
}
