// The name behind the head of an organ: its field ("Nông nghiệp và PTNT"), its own name ("Mầm non Bình Minh"), or both.
import { placeTones } from '@giaoban/text';
import { capitalRun } from './capital-run.ts';
import { honorifics, levelWords, offices, organs, sectors, stopPhrases } from './lexicons.ts';
import { placeLength, readsAsPerson } from './place-names.ts';
import { isCompound } from './place-tail.ts';
import { adjoins, shown, type Token } from './tokens.ts';

export interface OpenName {
  readonly end: number;
  /** Abbreviations expanded. */
  readonly written: string;
  /** A word list knows its field. */
  readonly known: boolean;
}

type Piece = Omit<OpenName, 'known'>;

const CLOSE = new Map([
  ['“', '”'],
  ['"', '"'],
]);
/** Words that stand between the field and the name of its own: "THPT chuyên Bình Long", "Đa khoa khu vực Hồng Ngự". */
const BETWEEN = new Set(['chuyên', 'số', 'ngành', 'cụm', 'liên', 'quốc', 'cổ', 'phần']);
const LONGEST_FALLBACK = 9;

/**
 * Reads the name that starts at `from`.
 *
 * @param proper the organ has a name of its own for sure (schools, companies): capitals are taken although they read as a person
 * @param inTitle within a title, where an unknown field may be written in lower case
 */
export function openName(
  text: string,
  tokens: readonly Token[],
  from: number,
  proper: boolean,
  inTitle: boolean,
): OpenName | null {
  const parts: string[] = [];
  let at = from;
  for (let field = sectorAt(tokens, at); field; field = sectorAt(tokens, at)) {
    parts.push(field.written);
    const lower = !tokens[at]!.capital;
    at = field.end;
    if (adjoins(tokens, at) && (proper || tokens[at]!.capital) && sectorAt(tokens, at)) continue;
    const joint = jointAt(tokens, at);
    // "Du lịch và đại diện": what the conjunction adds begins like the field itself
    if (!joint || !sectorAt(tokens, joint.end) || !(lower || tokens[joint.end]!.capital)) break;
    parts.push(joint.written);
    at = joint.end;
  }
  const hasField = at > from;
  if (!hasField && (!proper || isPhrase(tokens, at))) {
    const field = unknownField(text, tokens, at, inTitle, proper);
    if (!field) return null;
    parts.push(field.written);
    at = field.end;
    // "Tổng điều tra nông thôn, nông nghiệp và thủy sản"
    for (let joint = jointAt(tokens, at); joint; joint = jointAt(tokens, at)) {
      const more = tokens[joint.end]?.capital ? null : sectorAt(tokens, joint.end);
      if (!more) break;
      parts.push(joint.written, more.written);
      at = more.end;
    }
  }
  // "Đầu tư xây dựng | các công trình giao thông"
  if (hasField && inTitle && tokens[at]?.folded === 'các' && adjoins(tokens, at)) {
    const more = unknownField(text, tokens, at, inTitle, proper);
    if (more) {
      parts.push(more.written);
      at = more.end;
    }
  }
  // "TNHH | Chế biến nông sản | Đại Phát"
  if (hasField && proper && adjoins(tokens, at) && tokens[at]!.capital && isPhrase(tokens, at)) {
    const more = unknownField(text, tokens, at, inTitle, proper);
    if (more) {
      parts.push(more.written);
      at = more.end;
    }
  }
  const own = ownName(text, tokens, at, proper);
  if (own) {
    parts.push(own.written);
    at = own.end;
  }
  return at === from ? null : { end: at, written: join(parts), known: hasField };
}

function sectorAt(tokens: readonly Token[], from: number): Piece | null {
  if (!tokens[from]?.word) return null;
  const match = sectors.longest(tokens, from);
  if (!match) return null;
  const { sector } = match.row;
  return { end: match.end, written: tokens[from]!.capital ? sector : sector[0]!.toLowerCase() + sector.slice(1) };
}

/** A capital with a word in lower case behind it: "Rau an toàn" is a field, "Bình Minh" a name. */
function isPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && adjoins(tokens, at + 1) && !next.capital && !endsName(tokens, at + 1);
}

/** "," or "và" or "-" between two fields. */
function jointAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.folded === 'và' || token.folded === '&') return { end: at + 1, written: 'và' };
  if (token.folded === '-') return { end: at + 1, written: '-' };
  if (token.folded !== ',') return null;
  // a list of fields ends in "và": otherwise the comma ends the title
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i += 1) {
    const folded = tokens[i]!.folded;
    if (folded === 'và') return { end: at + 1, written: ',' };
    if (!tokens[i]!.word && folded !== ',') return null;
    if (tokens[i]!.capital && i > at + 1) return null;
  }
  return null;
}

/** A field that no list has: words up to a verb, a level word, a person or a mark. */
function unknownField(
  text: string,
  tokens: readonly Token[],
  from: number,
  inTitle: boolean,
  proper: boolean,
): Piece | null {
  const first = tokens[from];
  if (!first?.word || !first.spaced || (!inTitle && !first.capital)) return null;
  let end = from;
  while (end < tokens.length && end - from < LONGEST_FALLBACK) {
    const token = tokens[end]!;
    if (end > from && (token.folded === '-' || token.folded === '&') && tokens[end + 1]?.capital) {
      end += 1;
      continue;
    }
    if (!token.word || (end > from && !token.spaced && tokens[end - 1]!.word)) break;
    if (token.capital && readsAsPerson(tokens, end, capitalRun(tokens, end))) break;
    if (end > from ? endsName(tokens, end) : opensOther(tokens, end, proper)) break;
    end += 1;
  }
  while (end > from && !tokens[end - 1]!.word) end -= 1;
  return end === from ? null : { end, written: placeTones(shown(text, tokens, from, end)) };
}

/** The first word begins a verb or another organ: "Trưởng ban | Ban Chỉ đạo"; a school may have it for its name. */
function opensOther(tokens: readonly Token[], at: number, proper: boolean): boolean {
  if (!tokens[at]!.capital && stopPhrases.longest(tokens, at)) return true;
  return !proper && (organs.longest(tokens, at)?.end ?? 0) > at + 1;
}

function endsName(tokens: readonly Token[], at: number): boolean {
  // a verb has no capital: "Thông tin" and "Thống Nhất" are names
  const { capital, upper } = tokens[at]!;
  if ((!capital || upper) && stopPhrases.longest(tokens, at)) return true;
  if (levelWords.longest(tokens, at) && !isCompound(tokens, at)) return true;
  if (honorifics.longest(tokens, at)) return true;
  const office = offices.longest(tokens, at);
  if (office && office.end > at + 1) return true;
  const organ = organs.longest(tokens, at);
  return organ !== null && (organ.end > at + 1 || organ.abbreviated);
}

/** Capitals, a number or words in quotation marks that name this one of its kind. */
function ownName(text: string, tokens: readonly Token[], from: number, proper: boolean): Piece | null {
  const first = tokens[from];
  if (!first) return null;
  const close = CLOSE.get(first.folded);
  if (close !== undefined) {
    for (let end = from + 1; end < Math.min(tokens.length, from + 16); end += 1) {
      if (tokens[end]!.folded === close) return { end: end + 1, written: shown(text, tokens, from, end + 1) };
    }
    return null;
  }
  if (first.number && first.spaced) return { end: from + 1, written: first.text };
  let start = from;
  while (start < from + 3 && BETWEEN.has(tokens[start]?.folded ?? '')) start += 1;
  if (start > from && tokens[start]?.number)
    return { end: start + 1, written: placeTones(shown(text, tokens, from, start + 1)) };
  if (!proper && start === from) return null;
  if (start > from ? !tokens[start]?.capital : !adjoins(tokens, start)) return null;
  const length = properLength(tokens, start, capitalRun(tokens, start));
  if (length === 0) return null;
  let end = start + length;
  if (tokens[end]?.number && adjoins(tokens, end)) end += 1;
  return { end, written: placeTones(shown(text, tokens, from, end)) };
}

/** Of the capitals behind a school or company, how many are its name; a person may follow: "Bình Minh Phan Thị Thúy". */
function properLength(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 2) return to - from;
  const known = placeLength(tokens, from, to, [''], false);
  if (known > 0) return known;
  for (let end = from + 2; to - end >= 3; end += 1) if (readsAsPerson(tokens, end, to)) return end - from;
  for (let end = from + 1; to - end >= 3; end += 1) if (readsAsPerson(tokens, end, to)) return end - from;
  return to - from;
}

function join(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(' ,', ',');
}
