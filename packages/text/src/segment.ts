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
  return stretches(text).flatMap((stretch) => fewestWords(stretch, dictionary));
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

/** From the end to the start: at each syllable the word that leaves the least cost behind it; of equals the longer. */
function fewestWords(syllables: readonly Syllable[], dictionary: SyllableNode): Segment[] {
  const count = syllables.length;
  const cost = new Float64Array(count + 1);
  const length = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    cost[i] = cost[i + 1]! + WORD_COST + 1;
    length[i] = 1;
    let node = dictionary.next.get(syllables[i]!.text);
    for (let j = i + 1; node !== undefined && j < count; j += 1) {
      if (syllables[j]!.capital && !syllables[j - 1]!.capital) break;
      node = node.next.get(syllables[j]!.text);
      if (node?.word && cost[j + 1]! + WORD_COST <= cost[i]!) {
        cost[i] = cost[j + 1]! + WORD_COST;
        length[i] = j + 1 - i;
      }
    }
  }
  const segments: Segment[] = [];
  for (let i = 0; i < count; i += length[i]!) {
    segments.push({ start: syllables[i]!.start, end: syllables[i + length[i]! - 1]!.end });
  }
  return segments;
}
