// The words of a sentence that say what a figure measures: before the number and behind the unit.
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
import type { Token } from './tokens.ts';

const BREAK = /^[,;:().!?…]$/;
/** Words that carry nothing at the edge of a subject ("là", "đạt"), and compounds that end in one ("tập thể"). */
const EDGES = wordsFor('subject-edge');
const KEPT = wordsFor('subject-keep');
/** Words that begin a new statement behind a noun, where a number follows ("với 1.875 lượt người"). */
const ENDS = wordsFor('subject-end');
const APART = new Set(formsFor('apart'));
const AGES = new Set(formsFor('age'));
const SAYING = wordsFor('saying');
/** Words between who did something and what was done. */
const AGENT_ENDS = wordsFor('agent-end');
/** "có thành tích xuất sắc", "là lãnh đạo các ban": behind a noun, of no use in a few words. */
const STOPS = wordsFor('subject-stop');
const VERSUS_LEADS = new Set(formsFor('versus-lead'));
const JOINTS = wordsFor('subject-joint');
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
  if (stop > 0 && measures(figure) && tokens.slice(to, figure.from).some(({ word }) => AND.has(word))) return [];
  // "… và bà Sáu cùng trên 180 cử tri": the people named before are others.
  const apart = APART.has(tokens[to]?.word ?? '');
  // "tham gia BHYT (93,1%)", "Chợ Mới (701 ca)": what stands before the bracket.
  if (to > stop && tokens[to - 1]!.word === '(') to = withoutLead(tokens, to - 1, stop);
  const words: Token[] = [];
  let broken = false;
  const limit = measures(figure) ? LONG : SHORT;
  for (let i = to - 1; i >= stop && words.length < limit; i -= 1) {
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
    broken = BREAK.test(token.word);
    if (broken && words.length === 0 && token.word === ',') return topicBefore(tokens, i, stop, leftOut);
    if (broken || (isName(token) && words.length > 0)) break;
    words.unshift(token);
  }
  if (apart && figure.unitClass === 'person' && words.some(({ capital }) => capital)) return [];
  const own = previous && !broken && stop > 0 ? behindJoint(words) : words;
  // "so với tháng trước và tăng 9,8%": what the figure before is compared with.
  if (VERSUS_LEADS.has((broken ? own[0] : tokens[stop])?.word ?? '')) return [];
  return trimStart(behindAgent(fromSaying(own)));
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

/** What a clause before the comma says that it is about, where nothing stands between comma and figure. */
function topicBefore(tokens: readonly Token[], comma: number, stop: number, leftOut: Aside['leftOut']): Token[] {
  let start = comma;
  while (start > stop && !BREAK.test(tokens[start - 1]!.word)) start -= 1;
  const lead = TOPICS.at(tokens, start);
  if (!lead || comma - start > ASIDE) return [];
  return tokens.slice(start + lead.length, comma).filter((token) => !leftOut(token));
}

/** "145 doanh nghiệp với số vốn 1.020 tỷ đồng": behind the joint another subject begins. */
function behindJoint(words: Token[]): Token[] {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const joint = JOINTS.at(words, i);
    if (joint) return words.slice(i + joint.length);
  }
  return words;
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
  const most = behind.some(({ word }) => AND.has(word)) ? 7 : ofMeasure && behind.length <= 2 ? 6 : 4;
  if (behind.length === 0 || behind.length > most) return false;
  if (LINKS.at(tokens, comma + 1) || CLOSING.has(tokens[comma - 1]?.word ?? '')) return false;
  let length = 0;
  for (let i = comma - 1; i >= stop; i -= 1) {
    if (LINKS.endingAt(tokens, i)) return length > 0 && length <= most && WHEN.endingAt(tokens, i) === null;
    // "; trong năm học, huyện đầu tư": tells when
    if (BREAK.test(tokens[i]!.word)) return length > 0 && length < most && WHEN.at(tokens, i + 1) === null;
    if (tokens[i]!.kind === 'number') return false;
    length += 1;
  }
  return ofMeasure && stop === 0 && behind.length <= 2 && length > 0 && length < most && WHEN.at(tokens, 0) === null;
}

const WHEN = wordsFor('when-lead');
const CLOSING = new Set(['”', '"']);

/** "ông Nguyễn Văn A kiến nghị tỉnh hỗ trợ": who says it is left out. */
function fromSaying(words: Token[]): Token[] {
  if (!words.some(({ capital }) => capital)) return words;
  for (let i = words.length - 1; i > 0; i -= 1) {
    const found = SAYING.at(words, i);
    if (found) return words.slice(i);
  }
  return words;
}

/** "các cơ quan nhà nước đã tiếp 4.317 lượt người": who did it is left out. */
function behindAgent(words: Token[]): Token[] {
  for (let i = words.length - 2; i > 0; i -= 1) {
    const found = AGENT_ENDS.endingAt(words, i);
    if (found && !(words[i]!.capital && words[i + 1]!.capital)) return words.slice(i + 1);
  }
  return words;
}

/** The token behind the last word before the number that says something: "hơn", "đạt", "tăng" go. */
function withoutLead(tokens: readonly Token[], index: number, stop: number): number {
  let to = index;
  while (to > stop) {
    if (KEPT.endingAt(tokens, to - 1) || tokens[to - 1]!.capital) break;
    const found =
      QUALIFIERS_BEFORE.endingAt(tokens, to - 1) ??
      EDGES.endingAt(tokens, to - 1) ??
      CHANGE_WORDS.endingAt(tokens, to - 1);
    if (!found) break;
    to -= found.length;
  }
  return Math.max(to, stop);
}

function trimStart(words: Token[]): Token[] {
  let from = 0;
  for (;;) {
    const link = LINKS.at(words, from);
    const edge = from < words.length && KEPT.at(words, from) === null ? EDGES.at(words, from) : null;
    if (link && (link.row.kind === 'parts' || link.row.kind === 'all-parts')) from += link.length;
    else if (edge) from += edge.length;
    else if (from < words.length && words[from]!.kind === 'mark') from += 1;
    else return words.slice(from);
  }
}

/** The words behind the unit to the next break, figure or new statement. */
export function wordsBehind(tokens: readonly Token[], figure: Figure, { leftOut }: Aside): Token[] {
  const words: Token[] = [];
  const percent = figure.unit === '%';
  let start = figure.to;
  const qualifier = QUALIFIERS_AFTER.at(tokens, start);
  if (qualifier) start += qualifier.length;
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
    if (comparing && AND.has(token.word) && CHANGE_WORDS.at(tokens, i + 1)) break;
    if (token.kind === 'number' && !comparing && numberEnds(tokens, i)) break;
    words.push(token);
  }
  if (VERSUS_LEADS.has(words[0]?.word ?? '')) return words;
  if (words.length === LONG - 2) words.splice(attributeStart(words));
  for (;;) {
    const edge = words.length > 0 && KEPT.endingAt(words, words.length - 1) === null && !words.at(-1)!.capital;
    const found = edge ? EDGES.endingAt(words, words.length - 1) : null;
    if (!found) return words;
    words.splice(words.length - found.length);
  }
}

/** Of words without end those before their last attribute: "đại biểu phụ nữ tiên tiến | trong phong trào thi đua …". */
function attributeStart(words: readonly Token[]): number {
  const at = words.findLastIndex(({ word }) => ATTRIBUTES.has(word));
  return at >= FEW ? at : words.length;
}
const ATTRIBUTES = new Set(formsFor('attribute-lead'));
const FEW = 3;

function numberFollows(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < Math.min(tokens.length, index + 5); i += 1) {
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
