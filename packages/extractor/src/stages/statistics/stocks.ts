// Stocks by the form of the statement: "xã có 8 bản với 612 hộ", "nâng tổng số lên 243 mô hình".
import type { Figure } from './figure.ts';
import { COUNT_NOUNS, formsFor, QUALIFIERS_BEFORE, wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

const HAS = wordsFor('has');
const RAISES = wordsFor('raises');
const UP = wordsFor('level-up');
/** What a place or an organ has: people, households, other places and organs. */
const HELD = new Set(['place', 'organ', 'household', 'person']);
const VISITS = formsFor('visits');
/** "dân số", "dư nợ": levels by their nature. */
const STOCK_NOUNS = wordsFor('stock-noun');
const BEING = wordsFor('being');
const LEFT = wordsFor('left');
const NEVER_LEFT = new Set([...formsFor('goal'), ...formsFor('happens')]);
const UNDONE = wordsFor('undone');
const UNDONE_REACH = 5;
const AT = wordsFor('at-place');
const REACHED = new Set(formsFor('reached'));
const LEVEL_REACH = 4;
const ATTRIBUTE = 3;
const VERB_REACH = 9;

/** How a figure says that it is a stock. */
type Form = 'owned' | 'raised';

/** The figures of a sentence that tell what there is; those joined to one ("với 612 hộ, 3.190 khẩu") are too. */
export function findStocks(tokens: readonly Token[], figures: readonly Figure[]): Map<Figure, Form> {
  const stocks = new Map<Figure, Form>();
  let last: Figure | null = null;
  for (const figure of figures) {
    const form: Form | undefined =
      isRaised(tokens, figure) || isLevel(tokens, figure)
        ? 'raised'
        : isOwned(tokens, figure) || isBeing(tokens, figure)
          ? 'owned'
          : joinedForm(tokens, figure, last, stocks);
    if (form) stocks.set(figure, form);
    last = form ? figure : null;
  }
  return stocks;
}

/** The form of the stock that a figure belongs to: its total's, or that of the figure before it. */
function joinedForm(
  tokens: readonly Token[],
  figure: Figure,
  last: Figure | null,
  stocks: ReadonlyMap<Figure, Form>,
): Form | undefined {
  if (figure.partOf !== null) return stocks.get(figure.partOf);
  if (last === null || breaksOff(tokens, last.to, figure.from)) return undefined;
  const form = stocks.get(last);
  // "nâng tổng số lên 14.385 hội viên, sinh hoạt ở 76 chi hội"
  const housed =
    form === 'raised' && isHeld(figure) && AT.endingAt(tokens, beforeQualifier(tokens, figure.from)) !== null;
  return figure.unit === '%' || housed || (form === 'owned' && isHeld(figure)) ? form : undefined;
}

function isHeld(figure: Figure): boolean {
  return (
    HELD.has(figure.unitClass) &&
    figure.total === null &&
    !figure.isTotal &&
    !VISITS.some((form) => figure.unit!.startsWith(form))
  );
}

/** "xã có 8 bản", not "có 12 hộ đăng ký", not "đã có 12 hộ". */
function isOwned(tokens: readonly Token[], figure: Figure): boolean {
  if (!isHeld(figure)) return false;
  const at = beforeQualifier(tokens, figure.from);
  const has = HAS.endingAt(tokens, at);
  const owner = has === null ? undefined : tokens[at - has.length];
  if (has === null || owner?.kind !== 'word' || !isHolder(tokens, at - has.length)) return false;
  for (let i = figure.to; i < figure.to + ATTRIBUTE; i += 1)
    if (tokens[i] === undefined || tokens[i]!.kind !== 'word' || tokens[i + 1]?.kind === 'number') return true;
  return false;
}

/** "29 dự án đang thi công", "38 xã chưa có": said of what there is. */
function isBeing(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.total !== null || figure.isTotal) return false;
  if (figure.unit !== '%' && BEING.at(tokens, figure.to) !== null) return true;
  // "còn 2 chỉ tiêu chưa đạt": a result
  if (NEVER_LEFT.has(figure.unit!.split(' ')[0]!) || NEVER_LEFT.has(figure.unit!)) return false;
  return LEFT.endingAt(tokens, beforeQualifier(tokens, figure.from)) !== null && isUndone(tokens, figure.to);
}

/** "còn 37 hộ chưa nhận tiền", "còn 15% số hộ chưa có" */
function isUndone(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + UNDONE_REACH && tokens[i]?.kind === 'word'; i += 1)
    if (UNDONE.at(tokens, i)) return true;
  return false;
}

/** A place, an organ or a name stands before "có". */
function isHolder(tokens: readonly Token[], index: number): boolean {
  const noun = COUNT_NOUNS.endingAt(tokens, index)?.row.class;
  return noun === 'place' || noun === 'organ' || tokens[index]!.capital;
}

/** "dân số 32.618 người", "với dư nợ 43 tỷ đồng" */
function isLevel(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.unit === '%' || figure.change !== null) return false;
  for (let i = beforeQualifier(tokens, figure.from); i >= Math.max(0, figure.from - LEVEL_REACH); i -= 1) {
    if (tokens[i]!.kind !== 'word') return false;
    const noun = STOCK_NOUNS.endingAt(tokens, i);
    // "vay vốn đạt dư nợ 71 tỷ đồng" tells a result.
    if (noun) return !REACHED.has(tokens[i - noun.length]?.word ?? '');
  }
  return false;
}

function isRaised(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.unit === '%') return false;
  const at = beforeQualifier(tokens, figure.from);
  const up = UP.endingAt(tokens, at);
  if (up === null) return false;
  for (let i = at - up.length; i >= Math.max(0, at - VERB_REACH); i -= 1) {
    if (tokens[i]!.kind !== 'word') return false;
    if (RAISES.at(tokens, i)) return true;
  }
  return false;
}

function beforeQualifier(tokens: readonly Token[], from: number): number {
  const found = from > 0 ? QUALIFIERS_BEFORE.endingAt(tokens, from - 1) : null;
  return from - 1 - (found?.length ?? 0);
}

/** A semicolon or a longer statement lies between. */
function breaksOff(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > VERB_REACH || tokens.slice(from, to).some(({ word }) => word === ';');
}
