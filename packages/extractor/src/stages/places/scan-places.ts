// Places named in a text: a word that says what it is and a name behind it, or the name of a province alone.
import type { Span } from '@giaoban/records';
import { readTable, type Unit, type UnitLevel } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Views } from '../../matching/rule-compiler.ts';
import { type Words, wordsOf } from '../../matching/words.ts';
import {
  COMPOUNDS,
  longestNameFrom,
  opensPlaceWord,
  PLACE_WORDS,
  type PlaceWord,
  unitsNamed,
  unitsSpelledLike,
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

/** Between a type word and a name, between the words of a name. */
const WITHIN = /^(?:[ ’'.]|\. | [-–] |-|: ?)$/u;
/** "các xã Tri Lễ, Nậm Nhoóng và Châu Thôn". */
const BETWEEN = /^(?:, ?|; ?| và | - | – |, và )$/u;

const PERSONS = new Set(
  readTable('lexicon/revered-persons.tsv', z.object({ name: z.string().min(1) })).map(({ name }) => fold(name)),
);

export interface ScanOptions {
  /** Names of these levels count without a type word, where they are written with a capital. */
  readonly bare: readonly UnitLevel[];
  /** Names that the gazetteer does not know count behind a type word: "huyện Long Thạnh Đông". */
  readonly unknown: boolean;
}

/** A text with its words. */
interface Scanned extends Views {
  readonly words: Words;
}

/** @param views a canonical text; offsets in the answer are offsets into it */
export function scanPlaces(views: Views, options: ScanOptions): NamedPlace[] {
  const scanned: Scanned = { text: views.text, folded: views.folded, words: wordsOf(views) };
  const found: NamedPlace[] = [];
  for (let i = 0; i < scanned.words.forms.length; ) {
    const typed = typedAt(scanned, i, options);
    if (typed) {
      // One by one: as arguments of one call the names of a huge list overflow the stack.
      for (const place of typed.places) found.push(place);
      i = typed.next;
      continue;
    }
    const bare = options.bare.length > 0 ? nameAt(scanned, i, options.bare, '') : null;
    // "Đoàn TNCS Hồ Chí Minh": without its type word the name is the man's
    const place = bare && placeOf(scanned, i, bare, null);
    if (place && !PERSONS.has(views.folded.slice(place.span.start, place.span.end))) found.push(place);
    i = bare ? bare.next : i + 1;
  }
  return found;
}

/** A type word with the name or the names behind it; nothing but the place to go on from where the name is unknown. */
function typedAt(scanned: Scanned, i: number, options: ScanOptions): { places: NamedPlace[]; next: number } | null {
  const typed = opensPlaceWord(scanned.words.forms[i]!) ? typeWordAt(scanned, i) : null;
  if (!typed) return null;
  const name =
    nameAt(scanned, typed.next, typed.word.levels, typed.gap) ??
    similarAt(scanned, typed.next, typed.word.type) ??
    (options.unknown ? unknownAt(scanned, typed.next, typed.gap) : null);
  // "thị xã Long Thạnh Đông": what follows is no commune.
  if (!name) return typed.next - i === 2 ? { places: [], next: typed.next } : null;
  const places = [placeOf(scanned, typed.next, name, typed.word)];
  let next = name.next;
  for (let more = nextListed(scanned, next, typed.word.levels); more; ) {
    places.push(placeOf(scanned, more.from, more, typed.word));
    next = more.next;
    more = nextListed(scanned, next, typed.word.levels);
  }
  return { places, next };
}

function placeOf(
  scanned: Scanned,
  from: number,
  name: { next: number; units: readonly Unit[] },
  word: PlaceWord | null,
): NamedPlace {
  const exact = word === null ? [] : name.units.filter((unit) => unit.type === word.type);
  const units = exact.length > 0 ? exact : name.units;
  const { starts, ends } = scanned.words;
  return {
    span: { start: starts[from]!, end: ends[name.next - 1]! },
    type: word?.type ?? null,
    levels: word?.levels ?? [...new Set(units.map(({ level }) => level))],
    units,
  };
}

function typeWordAt(scanned: Scanned, i: number) {
  const { forms } = scanned.words;
  for (const length of [2, 1]) {
    const last = forms[i + length - 1];
    const behind = forms[i + length];
    if (!last || !behind) continue;
    const form = length === 1 ? last.folded : gapOf(scanned, i) === ' ' ? `${forms[i]!.folded} ${last.folded}` : null;
    const word = form === null ? undefined : PLACE_WORDS.get(form);
    if (!word) continue;
    const gap = gapOf(scanned, i + length - 1);
    if (WITHIN.test(gap)) return { word, next: i + length, gap };
  }
  return null;
}

function gapOf({ folded, words: { starts, ends } }: Scanned, i: number): string {
  return folded.slice(ends[i]!, starts[i + 1] ?? ends[i]!);
}

/** The longest name that begins at the word, written with a capital (or a number: "Phường 1"). */
function nameAt(
  scanned: Scanned,
  from: number,
  levels: readonly UnitLevel[],
  gap: string,
): { next: number; units: readonly Unit[] } | null {
  const { forms } = scanned.words;
  const first = forms[from];
  if (!first || !(first.capital || isDigit(first.text)) || gap.length > 3) return null;
  const end = Math.min(forms.length, from + longestNameFrom(first.folded));
  let name = '';
  let best: { next: number; units: readonly Unit[] } | null = null;
  for (let i = from; i < end; i += 1) {
    if (i > from && !WITHIN.test(gapOf(scanned, i - 1))) break;
    name = i === from ? first.folded : `${name} ${forms[i]!.folded}`;
    const units = unitsNamed(name, levels);
    if (units.length > 0) best = { next: i + 1, units };
  }
  return best;
}

function isDigit(word: string): boolean {
  return word[0]! >= '0' && word[0]! <= '9';
}

/** A name with other accents than the gazetteer's, where no further word in capitals makes it a longer name. */
function similarAt(scanned: Scanned, from: number, type: string) {
  const { forms } = scanned.words;
  const capital = (i: number) => forms[i]?.capital === true;
  if (!capital(from) || !capital(from + 1) || !WITHIN.test(gapOf(scanned, from))) return null;
  const more = gapOf(scanned, from + 1) === ' ' && capital(from + 2);
  const length = more ? 3 : 2;
  if (more && gapOf(scanned, from + 2) === ' ' && capital(from + 3)) return null;
  const name = forms
    .slice(from, from + length)
    .map(({ folded }) => folded)
    .join(' ');
  const units = unitsSpelledLike(name, type);
  return units.length > 0 ? { next: from + length, units } : null;
}

/** Two to four words in capitals behind a type word, in a line of capitals up to the next mark. */
function unknownAt(scanned: Scanned, from: number, gap: string) {
  if (gap !== ' ') return null;
  const { forms } = scanned.words;
  // "TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 4"
  if (COMPOUNDS.has(`${forms[from - 1]?.folded} ${forms[from]?.folded}`)) return null;
  let next = from;
  while (next < forms.length && next < from + 4) {
    const { capital, folded } = forms[next]!;
    if (!capital || PLACE_WORDS.has(folded)) break;
    if (next > from && !/^[ ’']$/u.test(gapOf(scanned, next - 1))) break;
    next += 1;
  }
  return next - from >= 2 ? { next, units: [] } : null;
}

function nextListed(scanned: Scanned, at: number, levels: readonly UnitLevel[]) {
  const { starts, ends, forms } = scanned.words;
  if (at >= forms.length || !(at > 0)) return null;
  let from = at;
  if (forms[from]!.folded === 'và' && from + 1 < forms.length) from += 1;
  const gap = scanned.folded.slice(ends[at - 1], starts[from]);
  if (!BETWEEN.test(gap) || PLACE_WORDS.has(forms[from]!.folded)) return null;
  const name = nameAt(scanned, from, levels, '');
  return name && { ...name, from };
}
