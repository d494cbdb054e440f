// Organs by grammar: head, field or name, parent organ, level word and place; abbreviations expanded.
import type { Title } from '@giaoban/records';
import { notOrgans, type OrganRow, organs } from './lexicons.ts';
import { openName } from './open-name.ts';
import type { Leaning } from './place-names.ts';
import { bareTail, levelTail, type PlaceTail } from './place-tail.ts';
import { shown, type Token } from './tokens.ts';

export interface OrganMatch {
  /** Index behind its last token. */
  readonly end: number;
  readonly canonical: string;
  /** Without the place's name. */
  readonly bare: string;
  /** The head's row: "Ban", "Ủy ban nhân dân". */
  readonly row: OrganRow;
  readonly level: Title['level'];
  readonly branch: Title['branch'];
  readonly place: string | null;
  /** Nothing stands behind the head of an open name: "Ban", "Sở". */
  readonly headOnly: boolean;
}

const MAX_DEPTH = 3;

/**
 * The longest organ at token `i`, or null. In running text the head must be written with a capital; within a title
 * ("Trưởng phòng Nội vụ") it need not.
 */
export function organAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  inTitle: boolean,
  depth = 0,
  leaning: Leaning = 'person',
): OrganMatch | null {
  const first = tokens[i];
  if (!first?.word || depth > MAX_DEPTH) return null;
  if (!organs.opensWith(first) || (!inTitle && !first.capital && depth === 0)) return null;
  let best: OrganMatch | null = null;
  const compound = notOrgans.longest(tokens, i)?.end ?? i;
  for (const { row, end, abbreviated } of organs.all(tokens, i)) {
    if (end < compound) continue;
    // "Ban dân vận | tỉnh ủy": of organs in lower case only a Party committee is the parent
    if (!inTitle && !first.capital && !(row.follows.has('place') && row.branch === 'party')) continue;
    // "Tỉnh ủy viên" is a person, "TT" and "P" stand for too much in running text
    if (tokens[end]?.folded === 'viên' && row.follows.has('place')) continue;
    if (!inTitle && abbreviated && end === i + 1 && first.text.length < 3) continue;
    // "Viện KSND tỉnh | Đoàn Hữu Nghĩa": a name begins
    if (end === i + 2 && !first.capital && tokens[i + 1]!.capital && tokens[end]?.capital) continue;
    const match = withTail(text, tokens, row, end, inTitle, depth, leaning);
    if (match && (!best || match.end > best.end)) best = match;
  }
  return best;
}

function withTail(
  text: string,
  tokens: readonly Token[],
  row: OrganRow,
  headEnd: number,
  inTitle: boolean,
  depth: number,
  leaning: Leaning,
): OrganMatch | null {
  const follows = row.follows;
  const parts = [row.organ];
  let at = headEnd;
  let parent: Nested | null = null;
  let tail: PlaceTail | null = null;
  let nested: { at: number; organ: Nested | null } | null = null;
  const next = () => tokens[at];
  if (follows.has('vn') && ['việt nam', 'vn'].includes(words(tokens, at, next()?.folded === 'vn' ? 1 : 2))) {
    parts.push('Việt Nam');
    at += next()!.folded === 'vn' ? 1 : 2;
  }
  const number = follows.has('number') ? numberAt(text, tokens, at) : null;
  if (number) {
    parts.push(number.written);
    at = number.end;
  }
  if (follows.has('name') && !number) {
    const parentFirst = follows.has('parent') ? nestedOrgan(text, tokens, at, row, inTitle, depth, leaning) : null;
    if (follows.has('parent')) nested = { at, organ: parentFirst };
    const level = follows.has('level') ? levelTail(text, tokens, at) : null;
    const name = level ? null : openName(text, tokens, at, follows.has('proper'), inTitle);
    // "Phòng | Thống kê Nông nghiệp" is a field, "Văn phòng | Huyện ủy" a parent
    if (name && (!parentFirst || (name.known && name.end > parentFirst.end))) {
      // "Trưởng ban dân vận": a department's field has a capital
      parts.push(follows.has('department') && name.known ? capitalised(name.written) : name.written);
      at = name.end;
    }
  }
  if (follows.has('join') || follows.has('parent'))
    parent = nested && at === nested.at ? nested.organ : nestedOrgan(text, tokens, at, row, inTitle, depth, leaning);
  if (parent) {
    parts.push(parent.join ? `${parent.join} ${parent.canonical}` : parent.canonical);
    at = parent.end;
  } else {
    if (follows.has('level')) tail = levelTail(text, tokens, at, leaning);
    if (!tail && follows.has('place')) tail = bareTail(text, tokens, at, row.level);
    if (tail) {
      parts.push(tail.written);
      at = tail.end;
    }
  }
  const group = row.branch === 'armed-forces' && number && inTitle ? bracketed(text, tokens, at) : null;
  if (group) {
    parts.push(group.written);
    at = group.end;
  }
  const canonical = parts.join(' ').replaceAll(' ,', ',');
  const bareParts = tail?.name ? [...parts.slice(0, -1), ...(tail.row ? [tail.row.word] : [])] : parts;
  if (!inTitle && at === headEnd && follows.has('name') && !follows.has('whole')) return null;
  return {
    end: at,
    canonical,
    bare: (parent ? `${parts.slice(0, -1).join(' ')} ${parent.bare}` : bareParts.join(' ')).replaceAll(' ,', ','),
    row,
    level: (row.level || parent?.level || tail?.level || null) as Title['level'],
    branch: (row.branch || parent?.branch || 'other') as Title['branch'],
    place: tail?.name ?? parent?.place ?? null,
    headOnly: at === headEnd && follows.has('name') && !follows.has('whole'),
  };
}

function capitalised(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

interface Nested extends OrganMatch {
  readonly join?: string | undefined;
}

/** The organ that this one belongs to or is joined with, directly behind it. */
function nestedOrgan(
  text: string,
  tokens: readonly Token[],
  at: number,
  row: OrganRow,
  inTitle: boolean,
  depth: number,
  leaning: Leaning,
): Nested | null {
  const token = tokens[at];
  if (!token) return null;
  if (row.follows.has('join')) {
    const joint = ['và', '&', '-'].includes(token.folded);
    if (joint && (inTitle || depth > 0)) {
      const other = organAt(text, tokens, at + 1, true, depth + 1, leaning);
      if (other?.row.follows.has('join') && other.row !== row) return { ...other, join: 'và' };
    }
    if (!row.follows.has('parent')) return null;
  }
  if (!row.follows.has('parent')) return null;
  // "Ủy ban Kinh tế của Quốc hội"
  if (token.folded === 'của' && tokens[at + 1]?.folded === 'quốc') {
    const whole = organAt(text, tokens, at + 1, inTitle, depth + 1, leaning);
    return whole && { ...whole, canonical: `của ${whole.canonical}`, bare: `của ${whole.bare}` };
  }
  if (token.word && token.spaced) {
    const nested = organAt(text, tokens, at, inTitle, depth + 1, leaning);
    return nested && fits(row, nested) ? nested : null;
  }
  if (!inTitle || !row.follows.has('comma')) return null;
  if (token.folded === ',') {
    const nested = tokens[at + 1]?.capital ? organAt(text, tokens, at + 1, true, depth + 1, leaning) : null;
    if (!nested || nested.row === row || nested.headOnly) return null;
    return { ...nested, canonical: `, ${nested.canonical}`, bare: `, ${nested.bare}` };
  }
  return null;
}

/** "Ban Dân vận" has "Tỉnh ủy" for its parent, not another "Ban". */
function fits(row: OrganRow, nested: OrganMatch): boolean {
  // "Trưởng ban | Ban Chỉ đạo": the office and then its organ
  if (nested.row.organ.startsWith(`${row.organ} `)) return false;
  return nested.row !== row && (!nested.headOnly || nested.row.follows.has('agency'));
}

function numberAt(text: string, tokens: readonly Token[], at: number): { written: string; end: number } | null {
  const token = tokens[at];
  if (!token?.word || !token.spaced) return null;
  if (/^(?:\d+[A-Z]?|[IVX]+)$/.test(token.text)) return { written: token.text, end: at + 1 };
  if (token.folded === 'số' && tokens[at + 1]?.number) return { written: shown(text, tokens, at, at + 2), end: at + 2 };
  return null;
}

/** "(Sư đoàn 2, Quân khu 5)" behind a regiment. */
function bracketed(text: string, tokens: readonly Token[], at: number): { written: string; end: number } | null {
  if (tokens[at]?.folded !== '(' || !organAt(text, tokens, at + 1, true, MAX_DEPTH)) return null;
  for (let end = at + 2; end < Math.min(tokens.length, at + 14); end += 1) {
    if (tokens[end]!.folded === ')') return { written: shown(text, tokens, at, end + 1), end: end + 1 };
  }
  return null;
}

function words(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ folded }) => folded)
    .join(' ');
}
