// The place behind an organ: "huyện Quế Phong", "TP. Thủ Đức", "thôn 3", or a bare "An Giang".
import { placeTones } from '@giaoban/text';
import { capitalRun } from './capital-run.ts';
import { type LevelRow, levelCompounds, levelWords } from './lexicons.ts';
import { isProvince, type Leaning, placeLength, readsAsPerson } from './place-names.ts';
import { shown, type Token } from './tokens.ts';

export interface PlaceTail {
  readonly end: number;
  /** "huyện Quế Phong", "huyện", "An Giang". */
  readonly written: string;
  readonly row: LevelRow | null;
  readonly level: LevelRow['level'];
  /** Name of the place, or null. */
  readonly name: string | null;
}

const ROMAN = /^[IVXL]+$/;

/** A level word with or without a name, or null. */
export function levelTail(
  text: string,
  tokens: readonly Token[],
  from: number,
  leaning: Leaning = 'person',
): PlaceTail | null {
  const first = tokens[from];
  if (!first?.word || !first.spaced) return null;
  const match = levelWords.longest(tokens, from);
  if (!match) return null;
  const { row } = match;
  if (isCompound(tokens, from)) return null;
  const name = nameAt(text, tokens, match.end, row.unit, leaning);
  return {
    end: name?.end ?? match.end,
    written: name ? `${row.word} ${name.name}` : row.word,
    row,
    level: name && row.word === 'thành phố' && isProvince(name.name) ? 'province' : row.level,
    name: name?.name ?? null,
  };
}

/** True where the level word is part of a longer word: "xã hội", "nông thôn". Names keep it: "xã Hội An". */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.capital) return false;
  const behind = levelCompounds.longest(tokens, at);
  const around = at > 0 ? levelCompounds.longest(tokens, at - 1) : null;
  return behind !== null || (around !== null && around.end > at);
}

/**
 * A bare place name behind an organ of a level, or of any (""): "Sở Y tế An Giang". What reads as a whole person is one, unless the
 * level has a place of that name ("Huyện ủy Trần Văn Thời").
 */
export function bareTail(
  text: string,
  tokens: readonly Token[],
  from: number,
  level: LevelRow['level'],
): PlaceTail | null {
  const to = capitalRun(tokens, from);
  if (to === from || !tokens[from]!.spaced) return null;
  const joined = hyphenated(text, tokens, from, to, '');
  const known = level === 'province' || level === 'district' || level === 'commune' ? level : '';
  const length = joined ?? placeLength(tokens, from, to, [known], false);
  if (length === 0) return null;
  if (known === '' && length > 2 && readsAsPerson(tokens, from, from + length)) return null;
  const name = placeTones(shown(text, tokens, from, from + length));
  return { end: from + length, written: name, row: null, level: '', name };
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  units: readonly string[],
  leaning: Leaning,
): { name: string; end: number } | null {
  const first = tokens[from];
  if (!first?.word) return null;
  const village = units.includes('village');
  if (first.number || (ROMAN.test(first.text) && first.text.length <= 3)) return { name: first.text, end: from + 1 };
  if (first.folded === 'số' && tokens[from + 1]?.number)
    return { name: shown(text, tokens, from, from + 2), end: from + 2 };
  const to = capitalRun(tokens, from);
  if (to === from) return null;
  const levels = village ? [''] : units;
  let length =
    hyphenated(text, tokens, from, to, levels[0] as '') ??
    placeLength(tokens, from, to, levels as readonly ('province' | '')[], true, village ? 'village' : leaning);
  if (length === 0 || (!village && length === 1 && !isKnown(tokens, from, units) && isCut(tokens, from + 1)))
    return null;
  if (village && tokens[from + length]?.number) length += 1;
  // "khu vực Lương Sơn - Kim Bôi"
  if (village && tokens[from + length]?.folded === '-' && tokens[from + length + 1]?.capital) {
    const second = from + length + 1;
    const more = placeLength(tokens, second, capitalRun(tokens, second), [''], false);
    if (more > 0) length += 1 + more;
  }
  return { name: placeTones(shown(text, tokens, from, from + length)), end: from + length };
}

function isKnown(tokens: readonly Token[], from: number, units: readonly string[]): boolean {
  return placeLength(tokens, from, from + 1, units as readonly ('province' | '')[], false) > 0;
}

/** "huyện | Hội trường": the capital begins another word. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next ? next.word && next.spaced && !next.capital : false;
}

/** Length of a name of two parts, "Bà Rịa - Vũng Tàu", or null. */
function hyphenated(text: string, tokens: readonly Token[], from: number, to: number, level: ''): number | null {
  if (tokens[to]?.folded !== '-' || !tokens[to + 1]?.capital) return null;
  for (let end = to + 2; end <= to + 3 && end <= tokens.length; end += 1) {
    if (placeLength([{ ...tokens[from]!, text: shown(text, tokens, from, end) }], 0, 1, [level, ''], false) > 0)
      return end - from;
  }
  return null;
}
