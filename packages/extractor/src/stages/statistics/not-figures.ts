// Numbers that state no quantity: dates, document numbers, list numbers, telephones, ages, names with numbers.
import type { Span } from '@giaoban/records';
import { isWordAt, kindAt, LETTER, wordEnd } from '../../matching/letters.ts';
import {
  COUNT_NOUNS,
  NAMES_AFTER,
  NAMES_BEFORE,
  SHAPES_ANYWHERE,
  SHAPES_AT_START,
  SHAPES_OF_FIGURES,
  STOP_WORDS,
  UNITS,
} from './lexicons.ts';
import type { Token } from './tokens.ts';

/** A short quotation is a name or a motto: “5 không, 3 sạch”. Longer ones are speech and keep their figures. */
const QUOTE = /[“"«][^”"»\n]{1,48}[”"»]/gu;

/** Spans of the document in which no number counts: shapes of the line. `from` and `to` are offsets of the line. */
export function excludedShapes(folded: string, from: number, to: number): Span[] {
  const line = folded.slice(from, to);
  const spans: Span[] = [];
  for (const { sticky } of SHAPES_AT_START) {
    sticky.lastIndex = 0;
    if (sticky.test(line)) spans.push({ start: from, end: from + sticky.lastIndex });
  }
  for (const { regexp } of SHAPES_ANYWHERE) {
    regexp.lastIndex = 0;
    for (let match = regexp.exec(line); match; match = regexp.exec(line))
      spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  }
  const starts = figureStarts(line);
  for (const { sticky } of SHAPES_OF_FIGURES) {
    let done = 0;
    for (const at of starts) {
      if (at < done) continue;
      sticky.lastIndex = at;
      if (!sticky.test(line)) continue;
      done = sticky.lastIndex;
      spans.push({ start: from + at, end: from + done });
    }
  }
  QUOTE.lastIndex = 0;
  for (let match = QUOTE.exec(line); match; match = QUOTE.exec(line))
    spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  return spans;
}

/** Where the words of a line begin that begin with a figure. */
function figureStarts(line: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (!isWordAt(line, at)) continue;
    if (kindAt(line, at) !== LETTER) starts.push(at);
    at = wordEnd(line, at);
  }
  return starts;
}

/** Do the words beside the number make it a name, a time or an age? `behind` is the token after amount and magnitude. */
export function isName(tokens: readonly Token[], index: number, behind: number): boolean {
  const number = tokens[index]!;
  const next = tokens[behind];
  const counted = UNITS.at(tokens, behind) !== null || COUNT_NOUNS.at(tokens, behind) !== null;
  // "30a", "A12": the number belongs to a code.
  if (next?.kind === 'word' && next.tight && !counted) return true;
  const previous = tokens[index - 1];
  if (previous && number.tight && previous.kind === 'word' && previous.word.length < SHORTEST_WORD) return true;
  // "tăng trưởng 8%", "cây điều 450 ha": what is measured is no name, whatever stands before.
  if (isMeasured(tokens, index, behind)) return false;
  const whole = /^\d+$/.test(number.word);
  const named = whole && previous ? NAMES_BEFORE.endingAt(tokens, index - 1) : null;
  if (named?.row.always === 'time' || (named?.row.always === 'yes' && !isCountedPair(tokens, behind))) return true;
  // "Bí thư Đảng ủy Phường 2 kiến nghị": a capital within the sentence makes it a name.
  if (named?.row.always === 'no' && index - named.length > 0 && tokens[index - named.length]!.capital) return true;
  const after = NAMES_AFTER.at(tokens, behind);
  if (after && whole && !isLonger(tokens, behind, after.length) && !isTimes(tokens, behind)) return true;
  return isYear(number) && !(counted && isCountedYear(tokens, index));
}

/** "chế tạotăng 1,36%" has lost a space, "A12" has not. */
const SHORTEST_WORD = 3;

/** Is the number's noun left out because a naming word stands before it ("tổ 5,", "mức 1:")? */
export function isNamedBefore(tokens: readonly Token[], index: number): boolean {
  if (index === 0 || !/^\d{1,3}$/.test(tokens[index]!.word)) return false;
  const found = NAMES_BEFORE.endingAt(tokens, index - 1);
  return found !== null && found.row.always !== 'never';
}

/** A measure or a magnitude follows; a length of time is none ("tháng 4 năm 2024"). */
function isMeasured(tokens: readonly Token[], index: number, behind: number): boolean {
  const unit = UNITS.at(tokens, behind)?.row.class;
  return behind > index + 1 || (unit !== undefined && unit !== 'duration' && unit !== 'times');
}

/** "13/15 đảng viên": a counted noun follows the second number. */
function isCountedPair(tokens: readonly Token[], behind: number): boolean {
  return (
    tokens[behind]?.word === '/' && tokens[behind + 1]?.kind === 'number' && COUNT_NOUNS.at(tokens, behind + 2) !== null
  );
}

/** "gấp 2,3 lần" says how much; what says how often goes later. */
function isTimes(tokens: readonly Token[], behind: number): boolean {
  return UNITS.at(tokens, behind)?.row.class === 'times';
}

/** "ngày công" is a unit although "ngày" makes a length of time. */
function isLonger(tokens: readonly Token[], behind: number, length: number): boolean {
  return (UNITS.at(tokens, behind)?.length ?? 0) > length || (COUNT_NOUNS.at(tokens, behind)?.length ?? 0) > length;
}

function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.word);
}

/** "có 2015 hộ" counts, "Tết Bính Ngọ 2026 phường …" does not: a verb or another small word must lead to the number. */
function isCountedYear(tokens: readonly Token[], index: number): boolean {
  return index > 0 && STOP_WORDS.endingAt(tokens, index - 1) !== null;
}
