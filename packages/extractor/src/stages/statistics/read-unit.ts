// The unit behind a number: a measure, a counted noun with the nouns joined to it, a classifier with its noun, a rate.
import type { UnitReading } from './figure.ts';
import {
  CLASSIFIED_NOUNS,
  CLASSIFIERS,
  COUNT_NOUNS,
  formsFor,
  MAGNITUDES,
  STOP_WORDS,
  UNITS,
  wordsFor,
} from './lexicons.ts';
import type { Token } from './tokens.ts';

const AND = new Set(formsFor('and'));
/** What a figure is measured against. */
const PLANS = wordsFor('of-plan');

/** Reads the unit that starts at a token, or null where none does. `text` is the document's text. */
export function readUnit(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  if (tokens[index]?.word === '/' && MAGNITUDES.endingAt(tokens, index - 1)) {
    // "45 triệu/người/năm": what is left out are đồng
    const rate = withRate({ ...DONG, next: index }, tokens, text);
    if (rate.next > index) return rate;
  }
  const simple = readMeasure(tokens, index) ?? readCounted(tokens, index, text);
  return simple && withRate(simple, tokens, text);
}

const DONG: Omit<UnitReading, 'next'> = { unit: 'đồng', class: 'money', factor: 1, known: true, at: null };

function readMeasure(tokens: readonly Token[], index: number): UnitReading | null {
  const found = UNITS.at(tokens, index);
  if (!found || (COUNT_NOUNS.at(tokens, index)?.length ?? 0) > found.length) return null;
  const { row, length } = found;
  return { unit: row.unit, class: row.class, factor: row.factor, next: index + length, known: true, at: row.at };
}

function readCounted(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  const noun = COUNT_NOUNS.at(tokens, index);
  const classifier = CLASSIFIERS.at(tokens, index);
  if (noun && (!classifier || noun.length > classifier.length)) {
    const { row, length } = noun;
    const end = joined(tokens, index + length, row.class, row.unit !== '');
    return {
      unit: row.unit || written(tokens, index, end, text),
      class: row.class,
      factor: 1,
      next: end,
      known: true,
      at: row.at,
    };
  }
  if (classifier) return readClassified(tokens, index, classifier.length, classifier.row, text);
  return readQuoted(tokens, index, text) ?? readUnknown(tokens, index, text);
}

const QUOTED = 7;

/** "22 “Mái ấm tình thương”": a name in quotes is what is counted. */
function readQuoted(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  if (!/^[“"]$/.test(tokens[index]?.word ?? '')) return null;
  const end = tokens.slice(index + 1, index + 1 + QUOTED).findIndex(({ word }) => /^[”"]$/.test(word));
  if (end < 1) return null;
  const unit = written(tokens, index + 1, index + 1 + end, text);
  return { unit, class: 'thing', factor: 1, next: index + end + 2, known: true, at: null };
}

/** "24 cuộc đối thoại", "1.875 lượt người", "5 con": a classifier takes the noun behind it along. */
function readClassified(
  tokens: readonly Token[],
  index: number,
  length: number,
  row: { readonly class: string; readonly at: string },
  text: string,
): UnitReading {
  const behind = index + length;
  const noun = CLASSIFIED_NOUNS.at(tokens, behind);
  if (!noun) {
    const plain = { class: row.class, factor: 1, known: true, at: row.at };
    return { ...plain, unit: written(tokens, index, behind, text), next: behind };
  }
  const end = joined(tokens, behind + noun.length, noun.row.class, false, true);
  const unit = noun.row.unit
    ? `${written(tokens, index, behind, text)} ${noun.row.unit}`
    : written(tokens, index, end, text);
  return { unit, class: noun.row.class, factor: 1, next: end, known: true, at: noun.row.at };
}

/** "xã, thị trấn", "cán bộ, công chức và người lao động": nouns of one class stay together; returns the token behind. */
function joined(
  tokens: readonly Token[],
  behind: number,
  nounClass: string,
  closed: boolean,
  classified = false,
): number {
  let end = behind;
  while (!closed && (tokens[end]?.word === ',' || AND.has(tokens[end]?.word ?? ''))) {
    const next = (classified ? CLASSIFIED_NOUNS : COUNT_NOUNS).at(tokens, end + 1);
    if (!next || next.row.class !== nounClass) break;
    const first = tokens[end + 1]!;
    const after = tokens[end + 1 + next.length];
    // "52 đồng chí, nữ 12 đồng chí": the second noun begins the next figure. "vụ án, giải quyết": it begins another word.
    if (
      after?.kind === 'number' ||
      ((next.length === 1 || nounClass === 'event') &&
        nounClass !== 'place' &&
        continues(tokens, end + 1 + next.length))
    )
      break;
    // "2 xã, thôn Đông Hà" begins something else: a name follows.
    if ((first.capital && first.end - first.start > 3) || (nounClass === 'place' && after?.capital)) break;
    end += 1 + next.length;
  }
  return end;
}

/** Does a word stand here that can go on with the syllable before it? */
function continues(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && STOP_WORDS.at(tokens, index) === null;
}

/** A noun in no list: one syllable, or two where the second can belong to it. */
function readUnknown(tokens: readonly Token[], index: number, text: string): UnitReading | null {
  const first = tokens[index];
  if (first?.kind !== 'word' || STOP_WORDS.at(tokens, index)) return null;
  if (first.capital && !isAbbreviation(first, text)) return null;
  const second = tokens[index + 1];
  const two =
    second?.kind === 'word' &&
    !second.capital &&
    !STOP_WORDS.at(tokens, index + 1) &&
    !COUNT_NOUNS.at(tokens, index + 1);
  const next = index + (two ? 2 : 1);
  return { unit: written(tokens, index, next, text), class: 'unknown', factor: 1, next, known: false, at: null };
}

function isAbbreviation(token: Token, text: string): boolean {
  const shown = text.slice(token.start, token.end);
  return shown.length >= 2 && shown.length <= 5 && shown === shown.toUpperCase();
}

/** "đồng/người/tháng", "bác sĩ/vạn dân", "tiêu chí/xã". */
function withRate(reading: UnitReading, tokens: readonly Token[], text: string): UnitReading {
  let { unit, next } = reading;
  while (tokens[next]?.word === '/') {
    const per = denominator(tokens, next + 1);
    if (per === null) break;
    unit += `/${written(tokens, next + 1, per, text)}`;
    next = per;
  }
  return next === reading.next
    ? reading
    : { ...reading, unit, next, class: reading.class === 'money' ? 'rate-money' : 'rate' };
}

function denominator(tokens: readonly Token[], index: number): number | null {
  let at = index;
  // "10 ca/100.000 dân", but "93,1%/95%" is a pair.
  if (/^10*(?:\.000)*$/.test(tokens[at]?.word ?? '')) at += 1;
  const magnitude = MAGNITUDES.at(tokens, at);
  if (magnitude) at += magnitude.length;
  // "152 đảng viên/kế hoạch 160" is a pair.
  if (PLANS.at(tokens, at)) return null;
  const noun = UNITS.at(tokens, at) ?? COUNT_NOUNS.at(tokens, at);
  if (noun) return at + noun.length;
  const word = tokens[at];
  return word?.kind === 'word' ? at + 1 : null;
}

/** The words as the page has them, one space between, none before a comma. */
function written(tokens: readonly Token[], from: number, to: number, text: string): string {
  let out = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    const shown = text.slice(token.start, token.end);
    const glued = out === '' || shown === ',' || (token.tight && token.kind === 'mark' && shown !== '–');
    out +=
      glued || (token.tight && tokens[i - 1]!.kind === 'mark' && tokens[i - 1]!.word !== ',') ? shown : ` ${shown}`;
  }
  return out;
}
