// Words for searching: one tokeniser for what is indexed and what is asked, so that both stores see the same words.
import { canon, fold, foldAccents, segment } from '@giaoban/text';

export interface Token {
  /** Lower case, tones in the new placement: "Hoà" → "hòa". */
  readonly word: string;
  /** Without accents: "hoa". */
  readonly plain: string;
  /** Lower case as written: "hoà". */
  readonly written: string;
  /** Offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
}

/** Numbers stay whole ("4.494", "12,5"); letters and digits otherwise part at everything else, hyphens too. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
const THOUSANDS = /^\d{1,3}(\.\d{3})+(?!\d)/;

/** @param text canonical text (NFC); what users type goes through `canon` first */
export function tokens(text: string): Token[] {
  const folded = fold(text);
  const plain = foldAccents(text);
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length;
  const found: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      word: numberWord(match[0]),
      plain: numberWord(plain.slice(start, end)),
      written: numberWord(sameLength ? lower.slice(start, end) : match[0]),
      start,
      end,
    });
  }
  return found;
}

/** "4.494" and "4494" are one word; the decimal comma becomes a character that both stores keep inside words. */
function numberWord(word: string): string {
  if (!/[.,]/.test(word)) return word;
  return word.replace(THOUSANDS, (thousands) => thousands.replaceAll('.', '')).replace(/[.,]/g, '_');
}

/** The columns of one searched field. */
export interface SearchText {
  readonly words: string;
  readonly plain: string;
  /** Words whose tone mark has two places, as they are written: decides between "hoà" and "hòa". */
  readonly spellings: readonly string[];
  /** Words of several syllables as the segmenter joins them ("hội_nghị"): tells "đại hội | nghị quyết" from them. */
  readonly compounds: readonly string[];
}

/** @param parts texts that no phrase may span; between them stands a word that nobody can ask for */
export function searchText(parts: readonly string[]): SearchText {
  const words: string[] = [];
  const plain: string[] = [];
  const spellings = new Set<string>();
  const compounds = new Set<string>();
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      words.push('_');
      plain.push('_');
    }
    const text = canon(part);
    for (const compound of compoundsOf(text)) compounds.add(compound);
    for (const token of tokens(text)) {
      words.push(token.word);
      plain.push(token.plain);
      if (hasTwoSpellings(token)) spellings.add(token.written);
    }
  }
  return { words: words.join(' '), plain: plain.join(' '), spellings: [...spellings], compounds: [...compounds] };
}

/** @param text canonical text */
export function compoundsOf(text: string): string[] {
  const folded = fold(text);
  return segment(text).flatMap(({ start, end }) => {
    const word = folded.slice(start, end);
    return /[ -]/.test(word) ? [word.replace(/[ -]/g, '_')] : [];
  });
}

/** "òa", "ủy" … at the end of a word, as `placeTones` leaves them; behind q there is one spelling ("quý"). */
const MOVABLE = new RegExp(
  `(?<!q)(?:${['oa', 'oe', 'uy'].flatMap((pair) => Array.from('\u0300\u0301\u0309\u0303\u0323', (mark) => (pair[0] + mark + pair[1]).normalize('NFC'))).join('|')})$`,
);

/** Whether the word could be written with its tone mark on the other vowel. */
export function hasTwoSpellings(token: Pick<Token, 'word'>): boolean {
  return MOVABLE.test(token.word);
}
