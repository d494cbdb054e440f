// What a figure measures, in a few words of the page: the noun with its attributes, and what is said before the number.
import type { Figure } from './figure.ts';
import { CHANGE_WORDS, COUNT_NOUNS, LINKS, QUALIFIERS_BEFORE } from './lexicons.ts';
import type { Token } from './tokens.ts';

const BREAK = /^[,;:().!?]$/;
/** Words that begin a new statement behind a noun, where a number follows. */
const ENDS = new Set(['đạt', 'chiếm', 'tăng', 'giảm', 'với', 'trị', 'bằng', 'tương', 'vượt', 'so', 'trong', 'gồm', 'và', 'nâng', 'từ', 'thì', 'để', 'nên', 'mỗi', 'trở', 'xuống', 'lên', 'còn', 'cho', 'tại']);
/** Words that carry nothing at the edge of a subject. */
const EMPTY = new Set([
  'là', 'đạt', 'có', 'được', 'đã', 'còn', 'với', 'và', 'khoảng', 'hơn', 'trên', 'gần', 'từ', 'cho', 'của', 'tại', 'ước', 'cũng', 'đều', 'chiếm',
  'trong', 'đó', 'cả', 'về', 'theo', 'tăng', 'giảm', 'ở', 'chỉ', 'đến', 'lên', 'xuống', 'bằng', 'vượt', 'vẫn', 'cùng', 'để', 'nay', 'hiện', 'phấn', 'đấu', 'gồm', 'thêm', 'nhất', 'ít', 'tối', 'thiểu', 'không', 'quá', 'dưới', 'toàn', 'nâng', 'riêng', 'thì', 'mà', 'các', 'kéo', 'cụ', 'thể', 'tiếp', 'tương', 'đương', 'hết', 'năm', 'tháng', 'quý', 'trở', 'ước', 'tính', 'mới',
]);
const COMPARED = new Set(['kế', 'dự', 'chỉ', 'nghị', 'mục', 'so', 'cùng', 'yêu']);
const MEASURES = new Set(['rate', 'rate-money', 'money', 'area', 'length', 'volume', 'mass', 'energy', 'power', 'data', 'temperature', 'times', 'duration']);

const LONG = 14;
const SHORT = 7;

/** Tokens that a subject leaves out: dates and periods. */
export type LeftOut = (token: Token) => boolean;

/** The subjects of the figures of a sentence, in their order. */
export function readSubjects(tokens: readonly Token[], figures: readonly Figure[], leftOut: LeftOut, text: string): void {
  let previous: Figure | null = null;
  /** What was said before the first figure of a list: "tặng giấy khen cho 12 tập thể, 20 cá nhân". */
  let listed: readonly Token[] = [];
  for (const figure of figures) {
    const left = wordsBefore(tokens, figure, previous, leftOut);
    const right = wordsBehind(tokens, figure, leftOut);
    if (left.length > 0) listed = left;
    const verb = left.length > 0 || figure.partOf || previous === null ? left : listed;
    figure.subject = subjectOf(figure, previous, verb, right, text);
    previous = figure;
  }
}

function subjectOf(figure: Figure, previous: Figure | null, left: readonly Token[], right: readonly Token[], text: string): string | null {
  const after = show(right, text);
  const before = show(left, text);
  const first = right[0]?.word ?? '';
  const versus = COMPARED.has(first);
  const compared = versus && first !== 'so' && first !== 'cùng' ? `so với ${after}` : after;
  const inherited = previous?.subject?.replace(/ so với .*$/u, '') ?? '';
  if (figure.change !== null && !MEASURES.has(figure.unitClass)) return join(inherited || before || figure.unit!, versus ? compared : after);
  if (MEASURES.has(figure.unitClass)) {
    if (versus) return join(before || inherited, compared);
    if (figure.unit === '%' && after) return join(after, figure.change ? '' : weak(left) ? '' : before);
    return join(before || inherited, after);
  }
  if (figure.isTotal && figure.total === null && figure.unitClass === 'place') return `tổng số ${figure.unit}`;
  const context = left.length + right.length <= 2 ? (figure.partOf?.subject ?? inherited) : '';
  return join(figure.unit!, after, before, context);
}

/** A name or a verb of saying before a percentage tells nothing about what it is of. */
function weak(left: readonly Token[]): boolean {
  return left.some(({ capital }) => capital);
}

function join(...parts: readonly string[]): string | null {
  const words: string[] = [];
  for (const part of parts) {
    const clean = part.trim();
    if (clean && !words.join(' ').toLowerCase().includes(clean.toLowerCase())) words.push(clean);
  }
  return words.join(' ').replace(/ +/g, ' ') || null;
}

/** The words before the number back to the last break or figure, without empty words at the edges. */
function wordsBefore(tokens: readonly Token[], figure: Figure, previous: Figure | null, leftOut: LeftOut): Token[] {
  const stop = previous && previous.to <= figure.from ? previous.to : 0;
  let to = withoutLead(tokens, figure.from, stop);
  // "tham gia BHYT (93,1%)", "Chợ Mới (701 ca)": what stands before the bracket.
  if (to > stop && tokens[to - 1]!.word === '(') to = withoutLead(tokens, to - 1, stop);
  const words: Token[] = [];
  const limit = MEASURES.has(figure.unitClass) ? LONG : SHORT;
  for (let i = to - 1; i >= stop && words.length < limit; i -= 1) {
    const token = tokens[i]!;
    if (leftOut(token)) continue;
    if (BREAK.test(token.word) || token.kind === 'number') break;
    words.unshift(token);
  }
  return trimStart(words);
}

/** The token behind the last word before the number that says something: "hơn", "đạt", "tăng" go. */
function withoutLead(tokens: readonly Token[], index: number, stop: number): number {
  let to = index;
  while (to > stop) {
    const found = QUALIFIERS_BEFORE.endingAt(tokens, to - 1) ?? CHANGE_WORDS.endingAt(tokens, to - 1);
    if (found) to -= found.length;
    else if (EMPTY.has(tokens[to - 1]!.word)) to -= 1;
    else break;
  }
  return Math.max(to, stop);
}

function trimStart(words: Token[]): Token[] {
  let from = 0;
  for (;;) {
    const link = LINKS.at(words, from);
    if (link && (link.row.kind === 'parts' || link.row.kind === 'all-parts')) from += link.length;
    else if (from < words.length && (EMPTY.has(words[from]!.word) || words[from]!.kind === 'mark')) from += 1;
    else return words.slice(from);
  }
}

/** The words behind the unit to the next break, figure or new statement. */
function wordsBehind(tokens: readonly Token[], figure: Figure, leftOut: LeftOut): Token[] {
  const words: Token[] = [];
  const percent = figure.unit === '%';
  for (let i = figure.to; i < tokens.length && words.length < LONG - 2; i += 1) {
    const token = tokens[i]!;
    if (leftOut(token) && words[0]?.word !== 'so') continue;
    // "100% xã, thị trấn tổ chức …"
    if (token.word === ',' && percent && words.length <= 5 && words.length > 0 && COUNT_NOUNS.at(tokens, i + 1)) {
      words.push(token);
      continue;
    }
    if (BREAK.test(token.word)) break;
    const comparing = words[0]?.word === 'so' || (words.length === 0 && token.word === 'so');
    if (!comparing && ENDS.has(token.word) && numberFollows(tokens, i + 1)) break;
    if (token.kind === 'number' && !comparing && numberEnds(tokens, i)) break;
    words.push(token);
  }
  while (words.length > 0 && EMPTY.has(words.at(-1)!.word)) words.pop();
  return words;
}

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
  return next !== undefined && next.word !== 'tuổi' && (next.kind === 'word' || next.word === '%');
}

function show(words: readonly Token[], text: string): string {
  let out = '';
  for (const token of words) {
    const shown = text.slice(token.start, token.end);
    out += shown === ',' || out === '' || (token.tight && token.kind === 'mark') ? shown : ` ${shown}`;
  }
  return out.replace(/([“"(/–-]) /gu, '$1');
}
