// Runs of capitals behind an organ: the place it belongs to, the person who holds the office, or first the one and then the other.
import { loadGazetteer, type UnitLevel } from '@giaoban/resources';
import { fold, foldAccents } from '@giaoban/text';
import { surnames } from './lexicons.ts';
import type { Token } from './tokens.ts';

const LONGEST_NAME = 6;
/** Syllables. */
const USUAL_NAME = 4;
/** Percent of all people. */
const COMMON = 1;

/**
 * True where the tokens read as a whole name of a person: a surname and more; "K’Brẻo" stands alone. A name of two syllables
 * whose surname is a common word too ("Mai Sơn") is none by itself.
 */
export function readsAsPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const length = to - from;
  if (length === 0 || length > LONGEST_NAME) return false;
  if (length === 1) return /^[hkr]'\p{L}{2,}/u.test(tokens[from]!.folded);
  const surname = surnames.longest(tokens, from);
  if (!surname || surname.end > to) return /^[hk]'\p{L}{2,}/u.test(tokens[from]!.folded);
  return surname.end < to && (length > 2 || surname.row.common_word === '0');
}

/**
 * `village`: behind "bản" or "thôn"; `place`: behind a title whose holder stands before it ("bà A, Bí thư Đảng ủy xã Hòa Phú Đông");
 * `person`: else.
 */
export type Leaning = 'village' | 'place' | 'person';

/** Surnames that nearly every second person has speak for a person even where a place is likely. */
function isPlaceLeaning(tokens: readonly Token[], from: number, to: number, leaning: Leaning): boolean {
  if (leaning === 'village') return to - from === 2 && tokens[from]!.text.length > 1;
  if (leaning === 'person') return false;
  const surname = surnames.longest(tokens, from)?.row;
  return !(surname && Number(surname.percent) >= COMMON);
}

/** Folded names of the units of each level; of the level "" all. */
const namesOf = new Map<UnitLevel | '', Set<string>>();

/** Accents count: "Hoàng Diệu" is a ward, "Hoàng Diễu" a person. */
function placeKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

function placeNames(level: UnitLevel | ''): Set<string> {
  if (namesOf.size === 0) {
    const everywhere = new Set<string>();
    namesOf.set('', everywhere);
    for (const unit of loadGazetteer().units) {
      const names = namesOf.get(unit.level) ?? new Set<string>();
      namesOf.set(unit.level, names);
      names.add(placeKey(unit.name));
      everywhere.add(placeKey(unit.name));
    }
  }
  return namesOf.get(level) ?? new Set();
}

function plainKey(words: readonly string[]): string {
  return foldAccents(words.join(' ')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Names of a level without accents, made when first asked for. */
const plainNamesOf = new Map<UnitLevel | '', Set<string>>();

function plainNames(level: UnitLevel | ''): Set<string> {
  let names = plainNamesOf.get(level);
  if (!names) {
    names = new Set([...placeNames(level)].map((name) => foldAccents(name)));
    plainNamesOf.set(level, names);
  }
  return names;
}

/** True of the cities that are provinces themselves. */
export function isProvince(name: string): boolean {
  return placeNames('province').has(placeKey(name));
}

/**
 * How many of the capitals from `from` to `to` name a place of the levels; 0 where none do. What is left over must be
 * nothing or a person: "huyện Mai Sơn Hà" names no place, "xã Phú Đình Ma Đình Khuyến" one of two words.
 *
 * @param unknown take a name that the gazetteer does not have, as hamlets are
 * @param leaning what an unknown name is that could be both
 */
export function placeLength(
  tokens: readonly Token[],
  from: number,
  to: number,
  levels: readonly (UnitLevel | '')[],
  unknown: boolean,
  leaning: Leaning = 'person',
): number {
  const whole = readsAsPerson(tokens, from, to);
  for (let end = to; end > from; end -= 1) {
    // one syllable of a whole name is no place: "xã | Hồ Bách", "phường | Tô Thị Minh Hảo"
    if (whole && end === from + 1 && end < to) break;
    const key = placeKey(namedBy(tokens, from, end));
    if (!levels.some((level) => placeNames(level).has(key))) continue;
    if (end === to || readsAsPerson(tokens, end, to)) return end - from;
  }
  // "Huyện ủy Hiệp Hòa | Mai Sơn": a name of two syllables, and no province that the place lies in
  const pair = to - 2;
  if (pair - from >= 2 && surnames.longest(tokens, pair) && !isProvince(namedBy(tokens, pair, to))) {
    const key = placeKey(namedBy(tokens, from, pair));
    if (levels.some((level) => level !== '' && placeNames(level).has(key))) return pair - from;
  }
  // "Huyện ủy Mù Cang Chải Sùng A Chơ": officially "Mù Căng Chải"; so long a name with a person behind it is the place
  for (let end = to - 3; end - from >= 3; end -= 1) {
    const key = plainKey(tokens.slice(from, end).map(({ text }) => text));
    if (readsAsPerson(tokens, end, to) && levels.some((level) => plainNames(level).has(key))) return end - from;
  }
  if (!unknown || (whole && !isPlaceLeaning(tokens, from, to, leaning))) return 0;
  // "Tả Văn Chư | Lù Seo Vần" before "Tả | Văn Chư Lù Seo Vần": few names have more than four syllables
  for (let end = Math.max(from + 1, to - USUAL_NAME); to - end >= 3; end += 1)
    if (readsAsPerson(tokens, end, to)) return end - from;
  for (let end = from + 1; end < to - USUAL_NAME; end += 1) if (readsAsPerson(tokens, end, to)) return end - from;
  return to - from;
}

function namedBy(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
