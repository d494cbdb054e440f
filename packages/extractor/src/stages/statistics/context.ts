// What the words directly around a figure say: qualifier, change, what it is compared with.
import type { Change, Qualifier } from '@giaoban/records';
import type { Annotations } from '../../document/annotations.ts';
import type { Figure } from './figure.ts';
import { CHANGE_WORDS, formsFor, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** "hơn 365 triệu", "từ 1.000 hội viên trở lên", "không quá 1%". */
export function readQualifier(tokens: readonly Token[], figure: Figure): Qualifier | null {
  const after = behindUnit(tokens, figure);
  if (after) return after;
  let at = figure.from - 1;
  // "trên từ 5 đến 7", "khoảng từ 18 - 20%"
  for (let steps = 0; steps < 2 && BEFORE_AMOUNT.has(tokens[at]?.word ?? ''); steps += 1) at -= 1;
  const found = at < 0 ? null : QUALIFIERS_BEFORE.endingAt(tokens, at);
  // "cao hơn 0,4 điểm": the word belongs to the change.
  const change = at < 0 ? null : CHANGE_WORDS.endingAt(tokens, at);
  return found && (change?.length ?? 0) <= found.length ? found.row.qualifier : null;
}

/** "98% trở lên", "từ 15 tỷ đồng trở lên", "từ 1.000 hội viên mới trở lên". */
function behindUnit(tokens: readonly Token[], figure: Figure): Qualifier | null {
  // "100% đạt chuẩn trở lên" qualifies the standard: only "từ" lets attributes come between.
  const reach = FROM.has(tokens[figure.from - 1]?.word ?? '') ? 5 : 1;
  for (let i = figure.to; i < Math.min(tokens.length, figure.to + reach); i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return null;
    const found = QUALIFIERS_AFTER.at(tokens, i);
    if (found) return found.row.qualifier;
  }
  return null;
}

const BEFORE_AMOUNT = new Set(formsFor('before-amount'));
const FROM = new Set(formsFor('range-from'));
/** Words that may stand between "giảm" and its figure. */
const BETWEEN = wordsFor('change-between');
/** An object between "giảm" and the figure begins like this: "giảm tỷ lệ hộ nghèo 5%". */
const OBJECTS = wordsFor('change-object');
/** "tốc độ tăng trưởng GRDP đạt 8,5%": names a change, of whatever. */
const RATES = wordsFor('change-rate');
/** "tăng cường 45 cán bộ", "giảm nghèo": other words that begin alike. */
const NO_CHANGE = wordsFor('no-change');
/** What a percentage is compared with. */
const VERSUS = wordsFor('versus');
const LEVELS = new Set(formsFor('level-to'));

/** "tăng 214 hộ", "giảm bình quân 5,12%"; "giảm còn 1,88%" is a level and gives null. */
export function readChange(tokens: readonly Token[], figure: Figure, clauseStart: number): Change | null {
  if (figure.isTotal || figure.total !== null || isStartOfMove(tokens, figure)) return null;
  const signed = readSign(tokens, figure);
  if (signed) return signed;
  let plain = true;
  /** Past a bracket or a time only the name of a rate says so: "tốc độ tăng (GRDP) 9 tháng đạt 7,3%". */
  let passed = false;
  for (let i = figure.from - 1; i >= clauseStart && i >= figure.from - 12; i -= 1) {
    const found = CHANGE_WORDS.endingAt(tokens, i);
    if (found) {
      const { meaning } = found.row;
      if (meaning === 'level') {
        if (!BETWEEN.endingAt(tokens, i)) return null;
        continue;
      }
      if (i + 1 < figure.from && NO_CHANGE.at(tokens, i + 1)) return null;
      const named = RATES.endingAt(tokens, i - found.length) !== null;
      return named || (!passed && (plain || OBJECTS.at(tokens, i + 1))) ? meaning : null;
    }
    const token = tokens[i]!;
    if (token.kind === 'number' || /^[()]$/.test(token.word)) {
      passed = true;
      continue;
    }
    if (token.kind !== 'word') return null;
    const between = BETWEEN.endingAt(tokens, i);
    if (!between) plain = false;
    else i -= between.length - 1;
  }
  return null;
}

/** "tăng 84 tỷ đồng (+6,2%)", "(-1,4%)": the sign in a bracket tells it. */
function readSign(tokens: readonly Token[], { from, unit }: Figure): Change | null {
  if (tokens[from - 2]?.word !== '(' || !tokens[from]!.tight) return null;
  const sign = tokens[from - 1]!.word;
  if (sign === '+') return 'increase';
  return unit === '%' && /^[-–]$/.test(sign) ? 'decrease' : null;
}

/** "giảm 102 đơn vị, tương ứng 61,1%", "giảm 5 vụ (13,5%)": the same change as a percentage. */
export function readChangeBeside(tokens: readonly Token[], figure: Figure, last: Figure | undefined): Change | null {
  if (last?.change && isListed(tokens, figure, last)) return last.change;
  if (last === undefined || last.change === null || last.unit === '%' || figure.unit !== '%') return null;
  let start = last.to;
  // "giảm 1.254 hộ nghèo, tương đương 8,9%": the noun's attribute
  while (start < last.to + ATTRIBUTE && tokens[start]?.kind === 'word' && !BESIDE.at(tokens, start)) start += 1;
  for (let i = start; i < figure.from; i += 1) {
    const found = BESIDE.at(tokens, i);
    if (found) i += found.length - 1;
    else if (!/^[(,~=]$/.test(tokens[i]!.word)) return null;
  }
  return last.change;
}
/** "tăng 7,6% số vụ, 2,9% số người chết": one verb, and the same word behind each percentage. */
function isListed(tokens: readonly Token[], figure: Figure, last: Figure): boolean {
  if (figure.unit !== '%' || last.unit !== '%') return false;
  const [first, joint] = [tokens[last.to], tokens[figure.from - 1]];
  if (!first || !LISTED.at(tokens, last.to) || first.word !== tokens[figure.to]?.word) return false;
  if (!(joint!.word === ',' || AND.has(joint!.word)) || figure.from - last.to > LISTED_REACH) return false;
  return tokens.slice(last.to, figure.from - 1).every(({ kind }) => kind === 'word');
}
const LISTED = wordsFor('change-of');
const LISTED_REACH = 8;
const AND = new Set(formsFor('and'));
const BESIDE = wordsFor('beside-change');
const ATTRIBUTE = 3;

/** "giảm từ 74,2% năm 2016 xuống còn 61,5%": where it started, a level. */
function isStartOfMove(tokens: readonly Token[], figure: Figure): boolean {
  if (!FROM.has(tokens[figure.from - 1]?.word ?? '')) return false;
  for (let i = figure.to; i < Math.min(tokens.length, figure.to + 8); i += 1) {
    const { word } = tokens[i]!;
    if (LEVELS.has(word) && QUALIFIERS_AFTER.endingAt(tokens, i) === null) return true;
    if (/^[,;.]$/.test(word)) return false;
  }
  return false;
}

/** What a change, or a percentage, is compared with: "so với cùng kỳ năm 2023", to the end of the clause. */
export function readComparison(
  tokens: readonly Token[],
  figure: Figure,
  text: string,
  annotations: Annotations,
): Figure['comparedWith'] {
  if (figure.change === null && figure.unit !== '%') return null;
  const from = COMPARISON_REACH.find(
    (step) => VERSUS.at(tokens, figure.to + step) !== null && clear(tokens, figure.to, step),
  );
  const start = from === undefined ? leadingComparison(tokens, figure) : figure.to + from;
  if (start === null) return null;
  const leads = start < figure.from;
  const ends = (at: number) => endsComparison(tokens, at) || (leads && opensMeasure(tokens, at));
  let to = start + 1;
  while (to < tokens.length && to < start + 12 && tokens[to]!.kind === 'word' && !ends(to)) to += 1;
  while (to < tokens.length && to < start + 16 && !/^[,;:.)(]$/.test(tokens[to]!.word) && !ends(to)) to += 1;
  const span = { start: tokens[start]!.start, end: tokens[to - 1]!.end };
  const period = annotations.within('period', span)[0]?.value;
  const named = period ? { start: period.start, end: period.end, label: period.label } : null;
  return { period: named, text: text.slice(span.start, span.end) };
}

/** "So với cùng kỳ năm trước, giảm 12 vụ, giảm 5 người chết": opens the statement, and holds for its changes. */
function leadingComparison(tokens: readonly Token[], { change, from }: Figure): number | null {
  if (change === null) return null;
  for (let i = from - 1; i >= Math.max(0, from - LEADING_REACH) && tokens[i]!.word !== ';'; i -= 1)
    if (tokens[i]!.word === LEAD && (i === 0 || /^[,:;(–-]$/.test(tokens[i - 1]!.word))) return i;
  return null;
}
const [LEAD] = formsFor('versus-lead');
const LEADING_REACH = 40;

/** Tokens behind the unit at which a comparison may begin: "tăng 12 vụ (8,5%) so với …". */
const COMPARISON_REACH = [0, 1, 2, 3, 4] as const;

/** "so với cùng kỳ và đạt 48% kế hoạch", "so với tháng trước do giá điện tăng": another statement, or the reason. */
export function endsComparison(tokens: readonly Token[], index: number): boolean {
  if (REASONS.at(tokens, index)) return true;
  if (!AND.has(tokens[index]!.word)) return false;
  return CHANGE_WORDS.at(tokens, index + 1) !== null || EQUALS.has(tokens[index + 1]?.word ?? '');
}
/** "so với cùng kỳ | số vụ giảm", "so với cùng kỳ | tăng 12 vụ" */
function opensMeasure(tokens: readonly Token[], index: number): boolean {
  const change = CHANGE_WORDS.at(tokens, index);
  return (change !== null && change.row.meaning !== 'level') || NUMBERS.at(tokens, index) !== null;
}
const NUMBERS = wordsFor('counts');
const REASONS = wordsFor('reason');
const EQUALS = new Set(formsFor('equals'));

function clear(tokens: readonly Token[], from: number, step: number): boolean {
  return tokens.slice(from, from + step).every(({ kind }) => kind === 'word');
}
