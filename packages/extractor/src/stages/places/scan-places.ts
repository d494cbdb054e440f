// Places named in a text: a word that says what it is and a name behind it, or the name of a province alone.
import type { Span } from '@giaoban/records';
import type { Unit, UnitLevel } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import {
  FIRST_WORDS,
  LONGEST_NAME,
  longestNameFrom,
  PLACE_WORDS,
  type PlaceWord,
  unitsNamed,
  unitsSpelledLike,
  WORD,
} from './place-lexicon.ts';

export interface NamedPlace {
  /** From the name's first word to its last; the type word lies outside. */
  readonly span: Span;
  /** Type word as the gazetteer has it ("huyện"), or null where the name stands alone. */
  readonly type: string | null;
  /** Levels that the type word can mean; of a name alone those of its units. */
  readonly levels: readonly UnitLevel[];
  /** Every unit that it can be; none where the gazetteer does not know the name. */
  readonly units: readonly Unit[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** So far behind a type word its name ends, and "các xã Tri Lễ, Nậm Nhoóng, …" all names. */
const NEAR = 80;
const LONGEST_LIST = 600;
const TYPE_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...PLACE_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
/** Between a type word and a name, between the words of a name. */
const WITHIN = /^(?:[ ’'.]|\. | [-–] |-|: ?)$/u;
/** "các xã Tri Lễ, Nậm Nhoóng và Châu Thôn". */
const BETWEEN = /^(?:, ?|; ?| và | - | – |, và )$/u;

export interface ScanOptions {
  /** Names of these levels count without a type word, where they are written with a capital. */
  readonly bare: readonly UnitLevel[];
  /** Names that the gazetteer does not know count behind a type word: "huyện Long Thạnh Đông". */
  readonly unknown: boolean;
}

/** @param text canonical text; offsets in the answer are offsets into it */
export function scanPlaces(text: string, options: ScanOptions, folded = fold(text)): NamedPlace[] {
  return options.bare.length > 0 ? scanWords(text, options, folded) : scanTypeWords(text, options, folded);
}

/** Every word can begin a name. */
function scanWords(text: string, options: ScanOptions, folded: string): NamedPlace[] {
  const words = wordsOf(folded, 0, folded.length);
  const found: NamedPlace[] = [];
  for (let i = 0; i < words.length; ) {
    const typed = typedAt(text, folded, words, i, options);
    if (typed) {
      found.push(...typed.places);
      i = typed.next;
      continue;
    }
    const bare = nameAt(text, folded, words, i, options.bare, '');
    if (bare) found.push(placeOf(words, i, bare, null));
    i = bare ? bare.next : i + 1;
  }
  return found;
}

/** Names stand behind type words only: the words between them need not be cut out. */
function scanTypeWords(text: string, options: ScanOptions, folded: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  let done = 0;
  for (const { index } of folded.matchAll(TYPE_WORD)) {
    if (index < done) continue;
    let words = wordsOf(folded, index, index + NEAR);
    let typed = typedAt(text, folded, words, 0, options);
    if (typed && words.length - typed.next < LONGEST_NAME) {
      words = wordsOf(folded, index, index + LONGEST_LIST);
      typed = typedAt(text, folded, words, 0, options);
    }
    if (!typed) continue;
    found.push(...typed.places);
    done = words[typed.next - 1]!.end;
  }
  return found;
}

/** A type word with the name or the names behind it; nothing but the place to go on from where the name is unknown. */
function typedAt(
  text: string,
  folded: string,
  words: readonly Word[],
  i: number,
  options: ScanOptions,
): { places: NamedPlace[]; next: number } | null {
  const typed = FIRST_WORDS.has(words[i]!.text) ? typeWordAt(folded, words, i) : null;
  if (!typed) return null;
  const name =
    nameAt(text, folded, words, typed.next, typed.word.levels, typed.gap) ??
    similarAt(text, folded, words, typed.next, typed.word.type) ??
    (options.unknown ? unknownAt(text, folded, words, typed.next, typed.gap) : null);
  // "thị xã Long Thạnh Đông": what follows is no commune.
  if (!name) return typed.next - i === 2 ? { places: [], next: typed.next } : null;
  const places = [placeOf(words, typed.next, name, typed.word)];
  let next = name.next;
  for (let more = nextListed(text, folded, words, next, typed.word.levels); more; ) {
    places.push(placeOf(words, more.from, more, typed.word));
    next = more.next;
    more = nextListed(text, folded, words, next, typed.word.levels);
  }
  return { places, next };
}

/** The words of a stretch; the one that its end cuts is left out. */
function wordsOf(folded: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  const end = to >= folded.length ? to : folded.lastIndexOf(' ', to);
  for (const match of folded.slice(from, end > from ? end : to).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ text: match[0], start, end: start + match[0].length });
  }
  return words;
}

function placeOf(
  words: readonly Word[],
  from: number,
  name: { next: number; units: readonly Unit[] },
  word: PlaceWord | null,
): NamedPlace {
  const exact = word === null ? [] : name.units.filter((unit) => unit.type === word.type);
  const units = exact.length > 0 ? exact : name.units;
  return {
    span: { start: words[from]!.start, end: words[name.next - 1]!.end },
    type: word?.type ?? null,
    levels: word?.levels ?? [...new Set(units.map(({ level }) => level))],
    units,
  };
}

function typeWordAt(folded: string, words: readonly Word[], i: number) {
  for (const length of [2, 1]) {
    const last = words[i + length - 1];
    const behind = words[i + length];
    if (!last || !behind) continue;
    const form = length === 1 ? last.text : gapOf(folded, words, i) === ' ' ? `${words[i]!.text} ${last.text}` : null;
    const word = form === null ? undefined : PLACE_WORDS.get(form);
    if (!word) continue;
    const gap = gapOf(folded, words, i + length - 1);
    if (WITHIN.test(gap)) return { word, next: i + length, gap };
  }
  return null;
}

function gapOf(folded: string, words: readonly Word[], i: number): string {
  return folded.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end);
}

/** The longest name that begins at the word, written with a capital (or a number: "Phường 1"). */
function nameAt(
  text: string,
  folded: string,
  words: readonly Word[],
  from: number,
  levels: readonly UnitLevel[],
  gap: string,
): { next: number; units: readonly Unit[] } | null {
  const first = words[from];
  if (!first || !/[\p{Lu}\d]/u.test(text[first.start]!) || gap.length > 3) return null;
  const end = Math.min(words.length, from + LONGEST_NAME, from + longestNameFrom(first.text));
  let name = '';
  let best: { next: number; units: readonly Unit[] } | null = null;
  for (let i = from; i < end; i += 1) {
    if (i > from && !WITHIN.test(gapOf(folded, words, i - 1))) break;
    name = i === from ? words[i]!.text : `${name} ${words[i]!.text}`;
    const units = unitsNamed(name, levels);
    if (units.length > 0) best = { next: i + 1, units };
  }
  return best;
}

/** A name with other accents than the gazetteer's, where no further word in capitals makes it a longer name. */
function similarAt(text: string, folded: string, words: readonly Word[], from: number, type: string) {
  const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(text[word.start]!);
  if (!capital(words[from]) || !capital(words[from + 1]) || !WITHIN.test(gapOf(folded, words, from))) return null;
  const more = gapOf(folded, words, from + 1) === ' ' && capital(words[from + 2]);
  const length = more ? 3 : 2;
  if (more && gapOf(folded, words, from + 2) === ' ' && capital(words[from + 3])) return null;
  const name = words
    .slice(from, from + length)
    .map((word) => word.text)
    .join(' ');
  const units = unitsSpelledLike(name, type);
  return units.length > 0 ? { next: from + length, units } : null;
}

/** Two to four words in capitals behind a type word, in a line of capitals up to the next mark. */
function unknownAt(text: string, folded: string, words: readonly Word[], from: number, gap: string) {
  if (gap !== ' ') return null;
  let next = from;
  while (next < words.length && next < from + 4) {
    const { start, end, text: word } = words[next]!;
    if (!/^\p{Lu}/u.test(text.slice(start, end)) || PLACE_WORDS.has(word)) break;
    if (next > from && !/^[ ’']$/u.test(gapOf(folded, words, next - 1))) break;
    next += 1;
  }
  return next - from >= 2 ? { next, units: [] } : null;
}

function nextListed(text: string, folded: string, words: readonly Word[], at: number, levels: readonly UnitLevel[]) {
  if (at >= words.length || !(at > 0)) return null;
  let from = at;
  if (words[from]!.text === 'và' && from + 1 < words.length) from += 1;
  const gap = folded.slice(words[at - 1]!.end, words[from]!.start);
  if (!BETWEEN.test(gap) || PLACE_WORDS.has(words[from]!.text)) return null;
  const name = nameAt(text, folded, words, from, levels, '');
  return name && { ...name, from };
}
