// Numbers that state no quantity: dates, document numbers, list numbers, telephones, ages, names with numbers.
import type { Span } from '@giaoban/records';
import { COUNT_NOUNS, NAMES_AFTER, NAMES_BEFORE, NOT_FIGURES, UNITS } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** A short quotation is a name or a motto: “5 không, 3 sạch”. Longer ones are speech and keep their figures. */
const QUOTE = /[“"«][^”"»\n]{1,48}[”"»]/gu;

/** Spans of the document in which no number counts: shapes of the line. `from` and `to` are offsets of the line. */
export function excludedShapes(folded: string, from: number, to: number): Span[] {
  const line = folded.slice(from, to);
  const spans: Span[] = [];
  for (const { regexp } of NOT_FIGURES)
    for (const match of line.matchAll(regexp))
      spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  for (const match of line.matchAll(QUOTE))
    spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  return spans;
}

/** Do the words beside the number make it a name, a time or an age? `behind` is the token after amount and magnitude. */
export function isName(tokens: readonly Token[], index: number, behind: number): boolean {
  const number = tokens[index]!;
  const next = tokens[behind];
  if (next?.kind === 'word' && next.tight && !UNITS.at(tokens, behind) && !COUNT_NOUNS.at(tokens, behind)) return true;
  const previous = tokens[index - 1];
  // "A12", "TT-BTC 35": the number belongs to a code.
  if (previous && number.tight && previous.kind === 'word') return true;
  const before = index > 0 ? NAMES_BEFORE.endingAt(tokens, index - 1) : null;
  if (before?.row.always === 'yes') return true;
  const percent = next?.word === '%' || next?.word === '‰';
  const after = NAMES_AFTER.at(tokens, behind);
  if (
    after &&
    !percent &&
    (COUNT_NOUNS.at(tokens, behind)?.length ?? 0) <= after.length &&
    !measured(tokens, index, after.length, behind)
  )
    return true;
  return isYear(number) && !percent && !COUNT_NOUNS.at(tokens, behind) && !UNITS.at(tokens, behind);
}

/** Is the number's noun left out because a naming word stands before it ("tổ 5,", "mức 1:")? */
export function isNamedBefore(tokens: readonly Token[], index: number): boolean {
  return index > 0 && NAMES_BEFORE.endingAt(tokens, index - 1) !== null && !quantifying(tokens, index - 1);
}

function quantifying(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.word;
  return word === 'số' || word === 'năm' || word === 'tháng' || word === 'ngày';
}

/** "ngày công", "5,7 ngày" (an average), "gấp 2,3 lần": these count after all. */
function measured(tokens: readonly Token[], index: number, length: number, behind: number): boolean {
  if ((UNITS.at(tokens, behind)?.length ?? 0) > length) return true;
  const word = tokens[behind]!.word;
  if (word === 'lần') return true;
  return (
    (word === 'ngày' || word === 'giờ' || word === 'năm' || word === 'tháng') && !Number.isInteger(tokens[index]!.value)
  );
}

function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.word);
}
