// What a figure measures, in a few words of the page: the noun with its attributes, and what is said before the number.
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

const BREAK = /^[,;:().!?]$/;
/** Words that carry nothing at the edge of a subject ("là", "đạt"), and compounds that end in one ("tập thể"). */
const EDGES = wordsFor('subject-edge');
const KEPT = wordsFor('subject-keep');
/** Words that begin a new statement behind a noun, where a number follows ("với 1.875 lượt người"). */
const ENDS = wordsFor('subject-end');
/** What a percentage is compared with ("đạt 94% kế hoạch"). */
const VERSUS = wordsFor('versus');
/** Behind a percentage: no part of what it is of ("giảm còn 78,4% do …"). */
const NOT_OF_PERCENT = wordsFor('not-of-percent');
const VERSUS_LEADS = new Set(formsFor('versus-lead'));
const APART = new Set(formsFor('apart'));
const AGES = new Set(formsFor('age'));
/** Words that a subject takes where the page leaves them out: "so với kế hoạch", "tổng số xã". */
const [COMPARED] = formsFor('compared-with');
const [TOTAL_OF] = formsFor('total-of');
const SAYING = wordsFor('saying');
/** Words between who did something and what was done. */
const AGENT_ENDS = wordsFor('agent-end');
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

/** Tokens that a subject leaves out: dates and periods. */
export type LeftOut = (token: Token) => boolean;

/** Sets the subjects of the figures of a sentence, in their order. */
export function readSubjects(
  tokens: readonly Token[],
  figures: readonly Figure[],
  leftOut: LeftOut,
  text: string,
): void {
  let previous: Figure | null = null;
  /** What was said before the first figure of a list: "tặng giấy khen cho 12 tập thể, 20 cá nhân". */
  let listed: readonly Token[] = [];
  for (const figure of figures) {
    const left = wordsBefore(tokens, figure, previous, leftOut);
    const right = wordsBehind(tokens, figure, leftOut);
    if (left.length > 0) listed = left;
    const verb = left.length > 0 || figure.partOf || previous === null ? left : listed;
    figure.subject = subjectOf(figure, previous, figure.unit === '%' ? left : verb, right, text);
    previous = figure;
  }
}

function subjectOf(
  figure: Figure,
  previous: Figure | null,
  left: readonly Token[],
  right: readonly Token[],
  text: string,
): string | null {
  const after = show(right, text);
  const before = show(left, text);
  const first = right[0]?.word ?? '';
  const versus = right.length > 0 && VERSUS.at(right, 0) !== null;
  const compared = versus && !VERSUS_LEADS.has(first) ? `${COMPARED} ${after}` : after;
  const inherited = previous?.subject?.split(` ${COMPARED} `)[0] ?? '';
  const measure = MEASURES.has(figure.unitClass);
  if (figure.change !== null && !measure) {
    const same = versus || !after ? inherited : '';
    return join(same || join(figure.unit!, versus ? '' : after, before) || '', versus ? compared : '');
  }
  if (measure && figure.isTotal && figure.total === null) return previous?.subject ?? null;
  if (measure) {
    if (versus) return join(before || inherited, compared);
    if (figure.unit !== '%') return join(before || inherited, after);
    const of = right.length > 0 && NOT_OF_PERCENT.at(right, 0) === null ? after : '';
    // "100% xã tổ chức", but "tỷ lệ hộ nghèo còn 1,12% số hộ"
    if (of && left.length < 2) return of;
    return join(before || inherited, of && COUNT_NOUNS.at(right, 0) ? of : '');
  }
  if (figure.isTotal && figure.total === null) {
    if (figure.unitClass === 'place') return `${TOTAL_OF} ${figure.unit}`;
    return join(figure.unit!, right[0]?.capital ? after : '');
  }
  const bare = left.length + right.length === 0;
  return join(figure.unit!, after, before, bare ? context(figure.partOf?.subject ?? inherited) : '');
}

/** The first words of another subject, enough to tell what a bare figure is about. */
function context(subject: string): string {
  return subject.split(' ').slice(0, 6).join(' ');
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
  // "… và bà Sáu cùng trên 180 cử tri": the people named before are others.
  const apart = APART.has(tokens[to]?.word ?? '');
  // "tham gia BHYT (93,1%)", "Chợ Mới (701 ca)": what stands before the bracket.
  if (to > stop && tokens[to - 1]!.word === '(') to = withoutLead(tokens, to - 1, stop);
  const words: Token[] = [];
  const limit = MEASURES.has(figure.unitClass) ? LONG : SHORT;
  for (let i = to - 1; i >= stop && words.length < limit; i -= 1) {
    const token = tokens[i]!;
    if (leftOut(token) || token.kind === 'number') continue;
    if (token.word === ',' && joinsBefore(tokens, i, stop, words.length)) {
      words.unshift(token);
      continue;
    }
    if (BREAK.test(token.word)) break;
    words.unshift(token);
  }
  if (apart && figure.unitClass === 'person' && words.some(({ capital }) => capital)) return [];
  return trimStart(behindAgent(fromSaying(words)));
}

/** "kiến nghị, phản ánh 2.496 đơn", "giày, dép 71,4 triệu đôi": a short piece before the comma belongs to it. */
function joinsBefore(tokens: readonly Token[], comma: number, stop: number, behind: number): boolean {
  if (behind === 0 || behind > 4) return false;
  if (LINKS.at(tokens, comma + 1)) return false;
  let length = 0;
  for (let i = comma - 1; i >= stop; i -= 1) {
    if (BREAK.test(tokens[i]!.word)) return length > 0 && length <= 3;
    if (tokens[i]!.kind === 'number') return false;
    length += 1;
  }
  return false;
}

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
    if (found) return words.slice(i + 1);
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
function wordsBehind(tokens: readonly Token[], figure: Figure, leftOut: LeftOut): Token[] {
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
    if (token.word === ',' && percent && words.length <= 5 && words.length > 0 && COUNT_NOUNS.at(tokens, i + 1)) {
      words.push(token);
      continue;
    }
    if (BREAK.test(token.word)) break;
    if (!comparing && ENDS.at(tokens, i) && numberFollows(tokens, i + 1)) break;
    if (token.kind === 'number' && !comparing && numberEnds(tokens, i)) break;
    words.push(token);
  }
  if (VERSUS_LEADS.has(words[0]?.word ?? '')) return words;
  for (;;) {
    const edge = words.length > 0 && KEPT.endingAt(words, words.length - 1) === null && !words.at(-1)!.capital;
    const found = edge ? EDGES.endingAt(words, words.length - 1) : null;
    if (!found) return words;
    words.splice(words.length - found.length);
  }
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
  return next !== undefined && !AGES.has(next.word) && (next.kind === 'word' || next.word === '%');
}

function show(words: readonly Token[], text: string): string {
  let out = '';
  for (const token of words) {
    const shown = text.slice(token.start, token.end);
    out += shown === ',' || out === '' || (token.tight && token.kind === 'mark') ? shown : ` ${shown}`;
  }
  return out.replace(/([“"(/–-]) /gu, '$1').replace(/[ /–-]+$/u, '');
}
