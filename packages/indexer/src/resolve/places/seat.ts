// A seat: the unit in which an organ sits and an office is held. Two offices meet where their seats are one.

import type { PageRecord, Title } from '@giaoban/records';
import { loadGazetteer, provinceNamed, provinceNow, readTable, type Unit } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { placeNameKey } from './place-key.ts';

export type SeatLevel = 'central' | 'province' | 'district' | 'commune';

export interface Seat {
  readonly level: SeatLevel;
  /** The title does not tell its level: the seat is where the page is about, and proves nothing against another one. */
  readonly assumed: boolean;
  /** Names without type word, as the page's day has them; null where not known, or above the level. */
  readonly province: string | null;
  readonly district: string | null;
  readonly commune: string | null;
  /** On which side of July 2025 the office was held there; null where nothing tells. */
  readonly era: PageRecord['place']['era'];
}

/** The level words of the organs' lexicon, the longest first: "thành phố", "xã". */
const LevelWord = z.object({ word: z.string().min(1), unit: z.string(), level: z.string() });
let levelWords: ReadonlySet<string> | null = null;

function isLevelWord(words: string): boolean {
  levelWords ??= new Set(
    readTable('lexicon/level-words.tsv', LevelWord)
      .filter((row) => row.unit !== 'village' && row.unit !== 'none')
      .map((row) => fold(row.word)),
  );
  return levelWords.has(words);
}

const CAPITAL = /^\p{Lu}/u;
const MAX_NAME_WORDS = 5;

/**
 * Takes the name of a place off the end of an organ: "Ủy ban nhân dân huyện Kon Plông" → the organ "Ủy ban nhân dân huyện"
 * and "Kon Plông". Behind a level word any name counts, elsewhere only one that the gazetteer has at that level.
 */
export function splitPlace(organ: string, level: Title['level']): { organ: string; place: string | null } {
  const words = organ.split(/\s+/);
  let first = words.length;
  while (first > 1 && words.length - first < MAX_NAME_WORDS && CAPITAL.test(words[first - 1]!)) first -= 1;
  for (let at = first; at < words.length; at += 1) {
    const place = words.slice(at).join(' ');
    if (endsInLevelWord(words.slice(0, at)) || isUnit(place, level)) {
      return { organ: words.slice(0, at).join(' '), place };
    }
  }
  return { organ, place: null };
}

function endsInLevelWord(words: readonly string[]): boolean {
  return isLevelWord(fold(words.at(-1)!)) || isLevelWord(fold(words.slice(-2).join(' ')));
}

/** The organ without the level word at its end: the seat says it. "Cục Thống kê tỉnh" and "Cục Thống kê" are one. */
export function withoutLevel(organ: string): string {
  const words = organ.split(/\s+/);
  if (words.length > 3 && isLevelWord(fold(words.slice(-2).join(' ')))) return words.slice(0, -2).join(' ');
  return words.length > 1 && isLevelWord(fold(words.at(-1)!)) ? words.slice(0, -1).join(' ') : organ;
}

function isUnit(name: string, level: Title['level']): boolean {
  if (level === 'province') return provinceNamed(name) !== null;
  if (level !== 'district' && level !== 'commune') return false;
  return loadGazetteer()
    .byName(name)
    .some((unit) => unit.level === level);
}

/**
 * @param level of the title, or null where the page does not tell
 * @param named place that the organ's name gives, or null
 * @param page what the page is about
 */
export function seatOf(level: Title['level'], named: string | null, page: PageRecord['place']): Seat {
  const { province, district, commune, era } = page;
  const stated = { assumed: false, province, district: null, commune: null, era };
  switch (level) {
    case 'central':
      return { ...stated, level, province: null };
    case 'province':
      // "Tổ đại biểu HĐND tỉnh đơn vị huyện Bù Đăng" is the province's, and Bù Đăng none.
      return { ...stated, level, province: named !== null && provinceNamed(named) !== null ? named : province };
    case 'district':
      return named === null || sameName(named, district)
        ? { ...stated, level, district }
        : { ...stated, level, province: provinceHolding(named, level, province), district: named };
    case 'commune':
      return named === null || sameName(named, commune)
        ? { ...stated, level, district, commune }
        : { ...stated, level, province: provinceHolding(named, level, province), district, commune: named };
    default: {
      const narrowest = commune !== null ? 'commune' : district !== null ? 'district' : 'province';
      return { level: narrowest, assumed: true, province, district, commune, era };
    }
  }
}

/** The page's own province where it has such a unit or none has; else the only province that has one. */
function provinceHolding(name: string, level: Unit['level'], province: string | null): string | null {
  const gazetteer = loadGazetteer();
  const holders = new Set(
    gazetteer
      .byName(name)
      .filter((unit) => unit.level === level)
      .map((unit) => gazetteer.provinceOf(unit).name),
  );
  if (holders.size === 0 || (province !== null && holders.has(province))) return province;
  const now = new Set([...holders].map((holder) => provinceNow(holder) ?? holder));
  if (now.size !== 1) return province;
  return [...holders][0]!;
}

function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && placeNameKey(a) === placeNameKey(b);
}

/** The seat as one text, equal for equal seats; null where the unit of its level is not known. */
export function seatKey(seat: Seat): string | null {
  if (seat.level === 'central') return 'central';
  const unit = seat[seat.level];
  if (unit === null || seat.province === null) return null;
  // A commune of today has no district, and one of before is found on pages that name none: the province tells enough.
  const path = seat.level === 'province' ? [unit] : [seat.province, unit];
  return `${seat.level}:${path.map((name) => placeNameKey(name)).join('/')}`;
}
