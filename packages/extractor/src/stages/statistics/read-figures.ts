// The figures of a sentence: amounts with units, ranges, pairs n/m; figures whose noun is left out wait for their total.
import type { Document } from '../../document/document.ts';
import { NUMBER_ALONE } from './confidence.ts';
import type { Figure, UnitReading } from './figure.ts';
import { COUNT_NOUNS, CURRENCY, formsFor, wordsFor } from './lexicons.ts';
import { isName, isNamedBefore } from './not-figures.ts';
import { type Amount, exact, readAmount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokens.ts';

export interface Place {
  readonly document: Document;
  readonly sentence: number;
  readonly block: number;
  readonly nextKey: () => number;
}

const DASHES = new Set(['-', '–', '—']);
/** "từ 3 đến 5" is a range, "từ 60 lên 90" two levels, "152/kế hoạch 160" a pair. */
const TO = new Set(formsFor('range-to'));
const MOVES = new Set(formsFor('level-to'));
const FROM = new Set(formsFor('range-from'));
const PLANS = wordsFor('of-plan');
/** "số học sinh là 1.234": the noun behind these is what is counted. */
const COUNTS = wordsFor('counts');

/** All figures of a sentence in text order. `excluded` tells the tokens in which no number counts. */
export function readFigures(tokens: readonly Token[], excluded: (token: Token) => boolean, place: Place): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'number' || excluded(token)) {
      i += 1;
      continue;
    }
    const read = readAt(tokens, i, excluded, place);
    figures.push(...read.figures);
    i = Math.max(read.next, i + 1);
  }
  return figures;
}

interface Reading {
  readonly figures: Figure[];
  readonly next: number;
}

function readAt(tokens: readonly Token[], index: number, excluded: (token: Token) => boolean, place: Place): Reading {
  const nothing = { figures: [], next: index + 1 };
  const amount = readAmount(tokens, index);
  if (!amount || isName(tokens, index, amount.next)) return nothing;
  const text = place.document.text;
  const unit = amount.next < tokens.length ? readUnit(tokens, amount.next, text) : null;
  const behind = unit?.next ?? amount.next;
  const link = tokens[behind];
  if (link) {
    const partner = tokens[behind + 1];
    if (link.word === '/') {
      const pair = readPair(tokens, index, amount, unit, behind, place);
      if (pair) return pair;
    } else if (partner?.kind === 'number' && !excluded(partner)) {
      const second = readSecond(tokens, behind + 1, text);
      if (second && !isName(tokens, behind + 1, second.amount.next)) {
        const range = readRange(tokens, index, amount, unit, behind, second, place);
        if (range) return range;
      }
    }
  }
  if (!unit?.known && isNamedBefore(tokens, index)) return nothing;
  const measure = unit ?? nounBefore(tokens, index, text);
  return { figures: [figure(tokens, index, amount, measure, behind, place)], next: behind };
}

interface Second {
  readonly amount: Amount;
  readonly unit: UnitReading | null;
}

function readSecond(tokens: readonly Token[], index: number, text: string): Second | null {
  const amount = readAmount(tokens, index);
  return amount && { amount, unit: readUnit(tokens, amount.next, text) };
}

/** "từ 3 đến 5 mô hình", "18 - 20%", "1 đến 1,5 tỷ đồng"; "từ 60 lên 90 triệu" is two figures. */
function readRange(
  tokens: readonly Token[],
  index: number,
  first: Amount,
  firstUnit: UnitReading | null,
  link: number,
  second: Second,
  place: Place,
): Reading | null {
  const word = tokens[link]!.word;
  const from = FROM.has(tokens[index - 1]?.word ?? '');
  const next = second.unit?.next ?? second.amount.next;
  const low = scaled(first, second.amount);
  if (MOVES.has(word) && from) {
    const unit = firstUnit ?? second.unit;
    const start = figure(tokens, index, low, unit, firstUnit?.next ?? first.next, place);
    return { figures: [start, figure(tokens, link + 1, second.amount, second.unit ?? unit, next, place)], next };
  }
  const dash = DASHES.has(word);
  if (!(dash || TO.has(word)) || second.amount.value <= low.value) return null;
  if (!from && !dash && firstUnit && firstUnit.unit !== second.unit?.unit) return null;
  if (firstUnit && second.unit && firstUnit.unit !== second.unit.unit) return null;
  const range = figure(tokens, index, low, second.unit ?? firstUnit, next, place);
  range.upper = exact(second.amount.value * (second.unit?.factor ?? 1));
  return { figures: [range], next };
}

/** The first of two amounts takes the magnitude of the second where it has none: "12 – 15 tỷ đồng". */
function scaled(first: Amount, second: Amount): Amount {
  return first.factor === 1 && second.factor > 1
    ? { ...first, value: exact(first.value * second.factor), factor: second.factor }
    : first;
}

/** "12/15 chỉ tiêu", "93,1%/95%", "152 đảng viên/kế hoạch 160": two figures. */
function readPair(
  tokens: readonly Token[],
  index: number,
  first: Amount,
  firstUnit: UnitReading | null,
  slash: number,
  place: Place,
): Reading | null {
  let at = slash + 1;
  const planned = PLANS.at(tokens, at) !== null;
  while (planned && at < slash + 5 && tokens[at]?.kind === 'word') at += 1;
  if (tokens[at]?.kind !== 'number' || tokens[index - 1]?.word === '/') return null;
  const second = readSecond(tokens, at, place.document.text);
  if (!second || tokens[second.amount.next]?.word === '/') return null;
  const unit = firstUnit ?? second.unit ?? unitBehindBracket(tokens, second.amount.next, place.document.text);
  // "1/3 diện tích": a fraction of something that is not counted.
  if (!unit?.known) return { figures: [], next: second.amount.next };
  const next = second.unit?.next ?? second.amount.next;
  // "5 vụ/7 đối tượng": two counts, no pair.
  if (firstUnit && second.unit && firstUnit.class !== second.unit.class) return null;
  const low = firstUnit ? first : scaled(first, second.amount);
  const total: Figure = { ...figure(tokens, at, second.amount, second.unit ?? unit, next, place), isTotal: true };
  const part = figure(tokens, index, low, unit, next, place);
  part.total = total;
  // "giải ngân 12/35 tỷ đồng", "trồng 850 ha/1.200 ha kế hoạch"
  if (planned || unit.class === 'money' || (unit.unit === '%' && firstUnit) || PLANS.at(tokens, next))
    total.modality = 'target';
  if (unit.unit !== '%') part.partOf = total;
  return { figures: [part, total], next };
}

/** "25/30 (83,3%) trường". */
function unitBehindBracket(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  if (tokens[index]?.word !== '(' || tokens[index + 2]?.word !== '%' || tokens[index + 3]?.word !== ')') return null;
  return readUnit(tokens, index + 4, text);
}

/** "số học sinh là 1.234": the counted noun stands before. */
function nounBefore(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  for (let i = index - 1; i >= Math.max(0, index - 12); i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.word !== ':') return null;
    const counts = COUNTS.at(tokens, i);
    if (counts === null || i + counts.length >= index) continue;
    const noun = COUNT_NOUNS.at(tokens, i + counts.length);
    if (!noun) return null;
    const unit = readUnit(tokens, i + counts.length, text);
    return unit && unit.next <= index ? { ...unit, next: index } : null;
  }
  return null;
}

function figure(
  tokens: readonly Token[],
  from: number,
  amount: Amount,
  measure: UnitReading | null,
  to: number,
  place: Place,
): Figure {
  // "75 triệu": a magnitude of money without its noun.
  const money = measure === null && amount.factor >= 1_000_000;
  const unit = measure?.unit ?? (money ? CURRENCY : null);
  return {
    key: place.nextKey(),
    sentence: place.sentence,
    block: place.block,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    value: exact(amount.value * (measure?.factor ?? 1)),
    upper: null,
    unit,
    unitClass: money ? 'money' : (measure?.class ?? 'none'),
    known: measure?.known ?? money,
    rule: measure?.at ?? NUMBER_ALONE,
    magnitude: amount.factor > 1,
    total: null,
    isTotal: false,
    qualifier: null,
    modality: 'reported',
    change: null,
    subject: null,
    period: null,
    partOf: null,
    comparedWith: null,
    kind: null,
    row: null,
    confidence: measure?.known === false ? 0.7 : 0.95,
  };
}
