// Places named in a text: a word that says what it is and a name behind it, or the name of a province alone.
import type { Span } from '@giaoban/records';
import type { Unit, UnitLevel } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { LONGEST_NAME, PLACE_WORDS, unitsNamed, WORD } from './place-lexicon.ts';

export interface NamedPlace {
  /** From the name's first word to its last; the type word lies outside. */
  readonly span: Span;
  /** Type word as the gazetteer has it ("huyện"), or null where the name stands alone. */
  readonly type: string | null;
  /** Every unit that it can be. */
  readonly units: readonly Unit[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ALL_LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune'];
/** Between a type word and a name, between the words of a name. */
const WITHIN = /^(?:[ ’'.]|\. | [-–] |-|: ?)$/u;
/** "các xã Tri Lễ, Nậm Nhoóng và Châu Thôn". */
const BETWEEN = /^(?:, ?|; ?| và | - | – |, và )$/u;

/**
 * @param text canonical text; offsets in the answer are offsets into it
 * @param options `bare`: names of these levels count without a type word, where they are written with a capital
 */
export function scanPlaces(text: string, options: { bare: readonly UnitLevel[] }, folded = fold(text)): NamedPlace[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  const found: NamedPlace[] = [];
  for (let i = 0; i < words.length; ) {
    const typed = typeWordAt(folded, words, i);
    const name = typed && nameAt(text, folded, words, typed.next, typed.word.levels, typed.gap);
    if (typed && name) {
      let at = name.next;
      found.push(placeOf(words, typed.next, name, typed.word.type));
      for (;;) {
        const more = nextListed(text, folded, words, at, typed.word.levels);
        if (!more) break;
        found.push(placeOf(words, more.from, more, typed.word.type));
        at = more.next;
      }
      i = at;
      continue;
    }
    const bare = options.bare.length > 0 ? nameAt(text, folded, words, i, options.bare, '') : null;
    if (bare) {
      found.push(placeOf(words, i, bare, null));
      i = bare.next;
    } else i += 1;
  }
  return found;
}

function placeOf(
  words: readonly Word[],
  from: number,
  name: { next: number; units: readonly Unit[] },
  type: string | null,
): NamedPlace {
  const exact = type === null ? [] : name.units.filter((unit) => unit.type === type);
  return {
    span: { start: words[from]!.start, end: words[name.next - 1]!.end },
    type,
    units: exact.length > 0 ? exact : name.units,
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
  let name = '';
  let best: { next: number; units: readonly Unit[] } | null = null;
  for (let i = from; i < words.length && i < from + LONGEST_NAME; i += 1) {
    if (i > from && !WITHIN.test(gapOf(folded, words, i - 1))) break;
    name = i === from ? words[i]!.text : `${name} ${words[i]!.text}`;
    const units = unitsNamed(name, levels);
    if (units.length > 0) best = { next: i + 1, units };
  }
  return best;
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

export { ALL_LEVELS };
