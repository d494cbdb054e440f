// Words for searching: one tokeniser for what is indexed and what is asked, so that both stores see the same words.
import { canon, cutWordsOf, fold, foldAccents, type ReadText, readText, segment, wordNumbered } from '@giaoban/text';

import { remembered } from './remembered.ts';

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
  /** Whether the word could be written with its tone mark on the other vowel. */
  readonly isMovable: boolean;
}

const LEADING_ZEROS = /^0+(?=\d+$)/;
const THOUSANDS = /^\d{1,3}(\.\d{3})+(?!\d)/;

/** @param text canonical text (NFC); what users type goes through `canon` first */
export function tokens(text: string): Token[] {
  const { count, at } = tokensAt(text);
  return Array.from({ length: count }, (_, i) => at(i));
}

export interface TokensAt {
  readonly count: number;
  /** Code units of the i-th token, as the text has it. */
  lengthAt(i: number): number;
  formsAt(i: number): Pick<Token, 'word' | 'plain' | 'isMovable'>;
  at(i: number): Token;
}

/** The same for who looks at few of them: a token is only made where it is asked for. */
export function tokensAt(text: string): TokensAt {
  // Numbers stay whole ("4.494", "12,5"); letters and digits otherwise part at everything else, hyphens too.
  const read = readText(text);
  const { spans } = read;
  return {
    count: spans.length / 2,
    lengthAt: (i) => spans[2 * i + 1]! - spans[2 * i]!,
    formsAt: (i) => formsAt(read, i),
    at: (i) => ({
      ...formsAt(read, i),
      written: writtenAt(read, i),
      start: spans[2 * i]!,
      end: spans[2 * i + 1]!,
    }),
  };
}

/** Lower case as written. Where a text grows in lower case ("İ") its words are taken as they fold. */
function writtenAt({ text, folded, spans }: ReadText, i: number): string {
  const [start, end] = [spans[2 * i], spans[2 * i + 1]];
  const own = text.slice(start, end).toLowerCase();
  return numberWord(own.length === end! - start! ? own : folded.slice(start, end));
}

/** Vietnamese has some thousand syllables: each is folded once. */
const formsByNumber: ReturnType<typeof wordForms>[] = [];

function formsAt({ folded, spans, numbers }: ReadText, i: number): ReturnType<typeof wordForms> {
  const number = numbers[i]!;
  if (number === -1) return rareForms(folded.slice(spans[2 * i], spans[2 * i + 1]));
  formsByNumber[number] ??= wordForms(wordNumbered(number));
  return formsByNumber[number];
}

function wordForms(folded: string) {
  const word = numberWord(folded);
  return { word, plain: numberWord(foldAccents(folded)), isMovable: MOVABLE.test(word) };
}
const rareForms = remembered(wordForms);

/**
 * "4.494" and "4494" are one word, and so are "05" and "5"; the decimal comma becomes a character that both stores keep
 * inside words.
 */
function numberWord(word: string): string {
  if (LEADING_ZEROS.test(word)) return word.replace(LEADING_ZEROS, '');
  if (!/[.,]/.test(word)) return word;
  return word.replace(THOUSANDS, (thousands) => thousands.replaceAll('.', '')).replace(/[.,]/g, '_');
}

/** The columns of one searched field. */
export interface SearchText {
  readonly words: string;
  readonly plain: string;
  /** Words whose tone mark has two places, as they are written: decides between "hoà" and "hòa". */
  readonly spellings: readonly string[];
  /**
   * Words of several syllables that stand here by their syllables alone, everywhere: "hội_nghị" in "Đại hội nghị quyết".
   * Without accents too, where every place that reads so without accents is of this kind.
   */
  readonly cut: readonly string[];
}

/** @param parts texts that no phrase may span; between them stands a word that nobody can ask for */
export function searchText(parts: readonly string[]): SearchText {
  const read = parts.map(searchPart);
  if (read.length === 1) return wholeText(read[0]!);
  const joinedParts = (column: 'words' | 'plain') =>
    read
      .map((part) => part[column])
      .join(' _ ')
      .trim();
  const whole = { words: joinedParts('words'), plain: joinedParts('plain') };
  const spellings = [...new Set(read.flatMap((part) => part.spellings))];
  const cuts = read.flatMap((part) => part.cut);
  return { ...whole, spellings, cut: cutEverywhere(cuts, whole) };
}

function wholeText({ words, plain, spellings, cut }: SearchText): SearchText {
  return { words, plain, spellings: [...new Set(spellings)], cut: cutEverywhere(cut, { words, plain }) };
}

/** One part; `cut` has a word as often as it is cut. */
const searchPart = remembered((part): SearchText => {
  const text = readText(canon(part));
  const words: string[] = [];
  const plain: string[] = [];
  const spellings: string[] = [];
  for (let i = 0; i < text.numbers.length; i += 1) {
    const forms = formsAt(text, i);
    words.push(forms.word);
    plain.push(forms.plain);
    if (forms.isMovable) spellings.push(writtenAt(text, i));
  }
  return { words: words.join(' '), plain: plain.join(' '), spellings, cut: cutWords(text) };
});

function cutWords(text: ReadText): string[] {
  return cutWordsOf(text).map(({ start, end }) => joined(text.folded.slice(start, end)));
}

function cutEverywhere(cuts: readonly string[], { words, plain }: Pick<SearchText, 'words' | 'plain'>): string[] {
  if (cuts.length === 0) return [];
  const plainCuts = cuts.map(foldAccents);
  return [...alwaysCut(cuts, words).filter((cut) => cut !== foldAccents(cut)), ...alwaysCut(plainCuts, plain)];
}

function alwaysCut(cuts: readonly string[], words: string): string[] {
  const counts = new Map<string, number>();
  for (const cut of cuts) counts.set(cut, (counts.get(cut) ?? 0) + 1);
  return [...counts].filter(([cut, times]) => times >= timesIn(cut, words)).map(([cut]) => cut);
}

function timesIn(cut: string, words: string): number {
  const phrase = cut.replaceAll('_', ' ');
  let times = 0;
  for (let at = words.indexOf(phrase); at !== -1; at = words.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if ((at === 0 || words[at - 1] === ' ') && (end === words.length || words[end] === ' ')) times += 1;
  }
  return times;
}

/** Words that are cut wherever they stand in these texts. */
export function cutInAll(texts: readonly SearchText[]): string[] {
  const found = new Set(texts.flatMap(({ cut }) => cut));
  return [...found].filter((cut) =>
    texts.every((text) => text.cut.includes(cut) || timesIn(cut, text.words) + timesIn(cut, text.plain) === 0),
  );
}

/** @param text canonical text */
export function compoundsOf(text: string): string[] {
  const folded = fold(text);
  return segment(text).flatMap(({ start, end }) => {
    const word = folded.slice(start, end);
    return /[ -]/.test(word) ? [joined(word)] : [];
  });
}

function joined(word: string): string {
  return word.replace(/[ -]/g, '_');
}

/** "òa", "ủy" … at the end of a word, as `placeTones` leaves them; behind q there is one spelling ("quý"). */
const MOVABLE = new RegExp(
  `(?<!q)(?:${['oa', 'oe', 'uy'].flatMap((pair) => Array.from('\u0300\u0301\u0309\u0303\u0323', (mark) => (pair[0] + mark + pair[1]).normalize('NFC'))).join('|')})$`,
);
