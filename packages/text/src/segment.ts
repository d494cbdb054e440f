// Word segmentation: syllables joined into the words of the dictionary, as few as cover a stretch of text.
import { fold } from './fold.ts';
import { type SyllableNode, segmentDictionary } from './segment-dictionary.ts';

/** A word: offsets into the text, UTF-16 code units, end exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}
interface Syllable extends Segment {
  readonly text: string;
  readonly capital: boolean;
}

/** Numbers keep their separators ("12,5", "4.494"); all else that is neither letter nor digit parts words. */
const SYLLABLE = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text in their order, without punctuation: "Đại hội nghị quyết" → "Đại hội", "nghị quyết".
 * A word never reaches over punctuation or a line end, nor from a small letter to a capital ("giao Ban Quản lý").
 *
 * @param text canonical text (NFC)
 */
export function segment(text: string): Segment[] {
  const dictionary = segmentDictionary();
  return stretches(text).flatMap((stretch) => fewestWords(stretch, waysThrough(stretch, dictionary)));
}

/**
 * Where a word of the dictionary stands in the text by its syllables alone: "hội nghị" in "Đại hội nghị quyết", which is
 * "Đại hội", "nghị quyết". Only where the text reads in fewer words without it: what could be read either way is no such place.
 *
 * @param text canonical text (NFC)
 */
export function cutWordsOf(text: string): Segment[] {
  const dictionary = segmentDictionary();
  return stretches(text).flatMap((stretch) =>
    stretch.length < 3 ? [] : cutWords(stretch, waysThrough(stretch, dictionary)),
  );
}

/** Syllables that one space or hyphen parts belong to one stretch. */
function stretches(text: string): Syllable[][] {
  const found: Syllable[][] = [];
  const folded = fold(text);
  let end = -1;
  for (const match of folded.matchAll(SYLLABLE)) {
    const start = match.index;
    const gap = text[start - 1];
    const joined = start - end === 1 && (gap === ' ' || gap === '-');
    const syllable = { text: match[0], start, end: start + match[0].length, capital: text[start] !== folded[start] };
    if (joined) found.at(-1)!.push(syllable);
    else found.push([syllable]);
    end = syllable.end;
  }
  return found;
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
  /** All words of two and more syllables: first syllable, and the one behind the last. */
  readonly words: readonly (readonly [from: number, to: number])[];
}

/** From the end to the start: at each syllable the word that leaves the least cost behind it; of equals the longer. */
function waysThrough(syllables: readonly Syllable[], dictionary: SyllableNode): Ways {
  const count = syllables.length;
  const cost = new Float64Array(count + 1);
  const length = new Uint8Array(count);
  const words: [number, number][] = [];
  for (let i = count - 1; i >= 0; i -= 1) {
    cost[i] = cost[i + 1]! + SYLLABLE_COST;
    length[i] = 1;
    let node = dictionary.next.get(syllables[i]!.text);
    for (let j = i + 1; node !== undefined && j < count; j += 1) {
      if (syllables[j]!.capital && !syllables[j - 1]!.capital) break;
      node = node.next.get(syllables[j]!.text);
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

function fewestWords(syllables: readonly Syllable[], { length }: Ways): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < syllables.length; i += length[i]!) {
    segments.push({ start: syllables[i]!.start, end: syllables[i + length[i]! - 1]!.end });
  }
  return segments;
}

/** Words that a boundary between the words chosen cuts, where reading them whole would take more words. */
function cutWords(syllables: readonly Syllable[], { cost, length, words }: Ways): Segment[] {
  const starts = new Uint8Array(syllables.length + 1);
  for (let i = 0; i < syllables.length; i += length[i]!) starts[i] = 1;
  starts[syllables.length] = 1;
  const isCut = ([from, to]: readonly [number, number]) =>
    starts.subarray(from + 1, to).includes(1) && (starts[from] === 0 || starts[to] === 0);
  const candidates = words.filter(isCut);
  if (candidates.length === 0) return [];
  const before = costBefore(syllables.length, words);
  return candidates
    .filter(([from, to]) => before[from]! + WORD_COST + cost[to]! >= cost[0]! + WORD_COST)
    .map(([from, to]) => ({ start: syllables[from]!.start, end: syllables[to - 1]!.end }));
}

/** The least cost of the syllables before each one. */
function costBefore(count: number, words: Ways['words']): Float64Array {
  const ending: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const [from, to] of words) ending[to]!.push(from);
  const cost = new Float64Array(count + 1);
  for (let i = 1; i <= count; i += 1) {
    cost[i] = Math.min(cost[i - 1]! + SYLLABLE_COST, ...ending[i]!.map((from) => cost[from]! + WORD_COST));
  }
  return cost;
}
