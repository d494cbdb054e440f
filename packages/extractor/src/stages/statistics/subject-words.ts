// The words of a sentence that say what a figure measures: before the number and behind the unit.
import { endsComparison } from './context.ts';
import type { Figure } from './figure.ts';
import {
  CHANGE_WORDS,
  COUNT_NOUNS,
  formsFor,
  LINKS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  wordsFor,
} from './lexicons.ts';
import { CONSEQUENCES, EDGES, KEPT, NUMBERS, ownWords, trimEnd, trimStart } from './own-words.ts';
import type { Token } from './tokens.ts';

const BREAK = /^[,;:().!?…]$/;
/** Words that begin a new statement behind a noun, where a number follows ("với 1.875 lượt người"). */
const ENDS = wordsFor('subject-end');
const APART = new Set(formsFor('apart'));
const AGES = new Set(formsFor('age'));
/** "có thành tích xuất sắc", "là lãnh đạo các ban": behind a noun, of no use in a few words. */
const STOPS = wordsFor('subject-stop');
const VERSUS = wordsFor('versus');
const VERSUS_LEADS = new Set(formsFor('versus-lead'));
const AND = new Set(formsFor('and'));
const MEASURES = new Set([
  'rate',
  'rate-money',
  'money',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
  'temperature',
  'times',
  'duration',
]);

const LONG = 14;
const SHORT = 10;
/** Tokens of a bracket that only names again: "(GRDP)". */
const NICKNAME = 5;
/** Tokens of a bracket that says by the way: "(trừ dầu thô và khí đốt)". */
const ASIDE = 12;
/** "Về lưu trú, 6 tháng đầu năm tăng 17%": opens a clause that names what is spoken of. */
const TOPICS = wordsFor('topic-lead');

/** Tokens that a subject leaves out (dates and periods), and those of persons: who did it is no part of what was done. */
export interface Aside {
  readonly leftOut: (token: Token) => boolean;
  readonly isName: (token: Token) => boolean;
}

/** A measure, not a count: what it is of stands in the words around it alone. */
export function measures({ unitClass }: Figure): boolean {
  return MEASURES.has(unitClass);
}

/** The words before the number back to the last break or figure, without empty words at the edges. */
export function wordsBefore(
  tokens: readonly Token[],
  figure: Figure,
  previous: Figure | null,
  { leftOut, isName }: Aside,
): Token[] {
  const stop = previous && previous.to <= figure.from ? previous.to : 0;
  let to = withoutLead(tokens, figure.from, stop);
  // "26 nhà “Mái ấm” và hơn 362 triệu đồng": what stands before the "và" is of the figure before.
  if (stop > 0 && tokens.slice(to, figure.from).some(({ word }) => AND.has(word))) return [];
  // "… và bà Sáu cùng trên 180 cử tri": the people named before are others.
  const apart = APART.has(tokens[to]?.word ?? '');
  // "tham gia BHYT (93,1%)", "Chợ Mới (701 ca)": what stands before the bracket.
  if (to > stop && tokens[to - 1]!.word === '(') {
    // "đạt 50% kế hoạch (tăng 39,2%": the plan is what the figure before is compared with
    if (stop > 0 && VERSUS.at(tokens, stop)) return [];
    // "giảm 4 người chết (7%)", "15 dự án mới (12 dự án trong nước": the words are of the figure before
    if (previous && repeats(tokens, previous, to - 1)) return [];
    to = withoutLead(tokens, to - 1, stop);
  }
  // "thu ngân sách đạt: 12 tỷ đồng"
  if (to > stop + 1 && tokens[to - 1]!.word === ':' && EQUALS.has(tokens[to - 2]!.word))
    to = withoutLead(tokens, to - 1, stop);
  if (to > stop && tokens[to - 1]!.word === ':') return label(tokens, to - 1, stop, leftOut);
  const words: Token[] = [];
  let broken = false;
  let cut = true;
  const limit = measures(figure) ? LONG : SHORT;
  for (let i = to - 1; ; i -= 1) {
    cut = i >= stop;
    if (!cut || words.length >= limit) break;
    const token = tokens[i]!;
    if (leftOut(token) || token.kind === 'number') continue;
    if (token.word === ',' && joinsBefore(tokens, i, stop, words, measures(figure))) {
      words.unshift(token);
      continue;
    }
    const open = token.word === ')' ? openingBracket(tokens, i, stop) : null;
    if (open !== null) {
      words.unshift(...tokens.slice(open + 1, i));
      i = open;
      continue;
    }
    const aside = token.word === ')' && measures(figure) ? asideBefore(tokens, i, stop) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    // "TP.HCM"
    broken = BREAK.test(token.word) && !(token.word === '.' && token.tight && tokens[i + 1]!.tight);
    if (broken && words.length === 0 && token.word === ',') return topicBefore(tokens, i, stop, leftOut);
    if (broken || (isName(token) && words.length > 0)) break;
    words.unshift(token);
  }
  if (apart && figure.unitClass === 'person' && words.some(({ capital }) => capital)) return [];
  // "so với tháng trước và tăng 9,8%": what the figure before is compared with.
  if (!cut && stop > 0 && VERSUS_LEADS.has(tokens[stop]!.word)) return [];
  // "dư nợ ước thực hiện đến 30/9/2022 là 24 tỷ": a day stood between
  return ownWords(words, figure, stop > 0 && !broken);
}

/** Only a word or two, or what a change is of, stand between a figure and the bracket behind it. */
function repeats(tokens: readonly Token[], { to, change }: Figure, bracket: number): boolean {
  const between = tokens.slice(to, bracket);
  return bracket >= to && (change !== null || between.length <= FEW) && between.every(({ kind }) => kind === 'word');
}

/** "GRDP" in "(GRDP)": a short name beside the full one; other brackets part. */
function openingBracket(tokens: readonly Token[], close: number, stop: number): number | null {
  for (let i = close - 1; i >= Math.max(stop, close - NICKNAME); i -= 1) {
    if (tokens[i]!.word === '(') return i;
    if (tokens[i]!.kind !== 'word') return null;
  }
  return null;
}

/** Index of the bracket that opens what is said by the way, or null. */
function asideBefore(tokens: readonly Token[], close: number, stop: number): number | null {
  const from = Math.max(stop, close - ASIDE);
  const open = tokens.slice(from, close).findLastIndex(({ word }) => word === '(');
  return open === -1 || tokens.slice(from + open, close).some(({ word }) => word === '%') ? null : from + open;
}

/** "- Gà: 2.431 con", "Khối 11: 214 học sinh": the few words before a colon name what is counted; "như sau:" does not. */
function label(tokens: readonly Token[], colon: number, stop: number, leftOut: Aside['leftOut']): Token[] {
  let start = colon;
  while (start > stop && !BREAK.test(tokens[start - 1]!.word)) start -= 1;
  if (colon - start > LABEL || LISTS.endingAt(tokens, colon - 1)) return [];
  return trimStart(tokens.slice(start, colon).filter((token) => !leftOut(token)));
}
const LABEL = 8;
const EQUALS = new Set(formsFor('equals'));
/** "như sau:", "cụ thể:" */
const LISTS = wordsFor('list-lead');

/** What a clause before the comma says that it is about, where nothing stands between comma and figure. */
function topicBefore(tokens: readonly Token[], comma: number, stop: number, leftOut: Aside['leftOut']): Token[] {
  let start = comma;
  while (start > stop && !BREAK.test(tokens[start - 1]!.word)) start -= 1;
  const lead = TOPICS.at(tokens, start);
  if (!lead || comma - start > ASIDE) return [];
  return tokens.slice(start + lead.length, comma).filter((token) => !leftOut(token));
}

/** "kiến nghị, phản ánh 2.496 đơn", "giày, dép 71,4 triệu đôi": a short piece before the comma belongs to it. */
function joinsBefore(
  tokens: readonly Token[],
  comma: number,
  stop: number,
  behind: readonly Token[],
  ofMeasure: boolean,
): boolean {
  // "học sinh THCS khá, giỏi đạt 61,7%": a word or two are the end of a list
  const listed = behind.some(({ word }) => AND.has(word));
  // "vận tải, bưu điện, du lịch": of a list only its first piece counts
  const first = behind.findIndex(({ word }) => word === ',');
  const piece = ofMeasure && first > 0 ? first : behind.length;
  const most = listed ? 7 : ofMeasure && piece <= 2 ? 6 : 4;
  if (behind.length === 0 || piece > most) return false;
  if (LINKS.at(tokens, comma + 1) || CLOSING.has(tokens[comma - 1]?.word ?? '')) return false;
  let length = 0;
  for (let i = comma - 1; i >= stop; i -= 1) {
    if (LINKS.endingAt(tokens, i)) return length > 0 && length <= most && WHEN.endingAt(tokens, i) === null;
    // "; trong năm học, huyện đầu tư": tells when
    if (BREAK.test(tokens[i]!.word)) return length > 0 && length < most && WHEN.at(tokens, i + 1) === null;
    if (tokens[i]!.kind === 'number') return false;
    length += 1;
  }
  // "Khu vực nông, lâm nghiệp và thủy sản tăng 4,2%"
  const opening = listed && piece <= PAIR ? PAIR : piece <= 2 ? most - 1 : 0;
  return ofMeasure && stop === 0 && length > 0 && length <= opening && WHEN.at(tokens, 0) === null;
}
const PAIR = 5;

const WHEN = wordsFor('when-lead');
const CLOSING = new Set(['”', '"']);

/** The token behind the last word before the number that says something: "hơn", "đạt", "tăng" go. */
function withoutLead(tokens: readonly Token[], index: number, stop: number): number {
  let to = index;
  while (to > stop) {
    if (tokens[to - 1]!.capital) break;
    // "cao hơn" goes, not its "hơn" alone
    const change = CHANGE_WORDS.endingAt(tokens, to - 1);
    const word = QUALIFIERS_BEFORE.endingAt(tokens, to - 1) ?? EDGES.endingAt(tokens, to - 1);
    const found = (change?.length ?? 0) > (word?.length ?? 0) ? change : word;
    // "ước thực hiện" goes, "thực hiện" stays
    if (!found || (KEPT.endingAt(tokens, to - 1)?.length ?? 0) >= found.length) break;
    to -= found.length;
  }
  return Math.max(to, stop);
}

/** The words behind the unit to the next break, figure or new statement. */
export function wordsBehind(tokens: readonly Token[], figure: Figure, { leftOut }: Aside): Token[] {
  const words: Token[] = [];
  const percent = figure.unit === '%';
  let start = figure.to;
  const qualifier = QUALIFIERS_AFTER.at(tokens, start);
  if (qualifier) start += qualifier.length;
  // "2.045 xã (23%) đạt chuẩn": a percentage in brackets, then the noun's attribute
  if (tokens[start]?.word === '(' && tokens[start + 2]?.word === '%' && tokens[start + 3]?.word === ')') start += 4;
  for (let i = start; i < tokens.length && words.length < LONG - 2; i += 1) {
    const token = tokens[i]!;
    const comparing = VERSUS_LEADS.has(words[0]?.word ?? '') || (words.length === 0 && VERSUS_LEADS.has(token.word));
    if (leftOut(token) && !comparing) continue;
    // "100% xã, thị trấn tổ chức …"
    if (
      token.word === ',' &&
      percent &&
      !comparing &&
      words.length <= 5 &&
      words.length > 0 &&
      COUNT_NOUNS.at(tokens, i + 1)
    ) {
      words.push(token);
      continue;
    }
    if (BREAK.test(token.word)) break;
    if (!comparing && (STOPS.at(tokens, i) ?? (ENDS.at(tokens, i) && numberFollows(tokens, i + 1)))) break;
    if (comparing && endsComparison(tokens, i)) break;
    // "191 vụ tai nạn đường bộ làm 103 người chết"
    if (CONSEQUENCES.at(tokens, i) && tokens[i + 1]?.kind === 'number') break;
    // "16 người mất tích và số người bị thương là 153": the next figure says what it counts
    if (AND.has(token.word) && NUMBERS.at(tokens, i + 1) && numberFollows(tokens, i + 2, NAMED_REACH)) break;
    if (token.kind === 'number' && !comparing && numberEnds(tokens, i)) break;
    words.push(token);
  }
  if (VERSUS_LEADS.has(words[0]?.word ?? '')) return words;
  if (words.length === LONG - 2) words.splice(attributeStart(words));
  // "tăng 25% về số dự án"
  return trimEnd(figure.change === null ? words : trimStart(words));
}

/** Of words without end those before their last attribute: "đại biểu phụ nữ tiên tiến | trong phong trào thi đua …". */
function attributeStart(words: readonly Token[]): number {
  const at = words.findLastIndex(({ word }) => ATTRIBUTES.has(word));
  return at >= FEW ? at : words.length;
}
const ATTRIBUTES = new Set(formsFor('attribute-lead'));
const FEW = 3;
const NAMED_REACH = 9;

function numberFollows(tokens: readonly Token[], index: number, reach = 5): boolean {
  for (let i = index; i < Math.min(tokens.length, index + reach); i += 1) {
    if (tokens[i]!.kind === 'number') return true;
    if (BREAK.test(tokens[i]!.word)) return false;
  }
  return false;
}

/** A number behind a noun begins the next figure, unless it is an age or a name ("trẻ 6 tuổi vào lớp 1"). */
function numberEnds(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && !AGES.has(next.word) && (next.kind === 'word' || next.word === '%');
}
