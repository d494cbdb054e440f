// A column of a table: what it holds, as its head says.
import type { Change, Span } from '@giaoban/records';
import type { Document } from '../../document/document.ts';
import type { UnitReading } from './figure.ts';
import { CHANGE_WORDS, COUNT_NOUNS, LINKS, MAGNITUDES, TABLE_HEADS, wordsFor } from './lexicons.ts';
import { readUnit } from './read-unit.ts';
import { type Token, tokenise } from './tokens.ts';

export type ColumnUnit = Pick<UnitReading, 'unit' | 'class' | 'factor' | 'at'>;

export interface Column {
  readonly kind: 'index' | 'label' | 'unit' | 'figures' | 'other';
  /** The head without its unit: "Diện tích". */
  readonly head: string;
  /** "Thực hiện 10 tháng năm 2025": says how and when it was counted, not what. */
  readonly isMode: boolean;
  /** Its cells in the rows of the head, upper first. */
  readonly heads: readonly Span[];
  readonly unit: ColumnUnit | null;
  readonly planned: boolean;
  /** "Thời hạn": its cells say when the task of the row must be done. */
  readonly deadline: boolean;
  /** "Trong đó - huyện vùng cao": parts of the column before. */
  readonly part: boolean;
  /** "Tăng (%)": the figures are changes. */
  readonly change: Change | null;
  /** Spreadsheets write "1,234" for 1.234. */
  readonly commaThousands: boolean;
}

/** "Số hộ", "Tổng số học sinh": the noun behind is what the column counts. */
const COUNTS = wordsFor('counts');
const PERCENT: ColumnUnit = { unit: '%', class: 'rate', factor: 1, at: null };
/** Share of the cells that must be numbers. */
const MOSTLY = 0.6;

/** @param values the cells of the column below its head; `numeric`: how many are numbers */
export function readColumn(
  document: Document,
  heads: readonly Span[],
  values: readonly string[],
  numeric: number,
): Column {
  const tokens = heads.flatMap(({ start, end }) => tokenise(document, start, end));
  const rows = headRows(tokens);
  const meanings = new Set(rows.map(({ meaning }) => meaning));
  const unit = columnUnit(tokens, rows, document.text);
  const common = {
    head: headText(heads, document.text),
    isMode: tokens.length > 0 && isMode(tokens),
    heads,
    unit,
    planned: meanings.has('planned') && unit?.unit !== '%',
    deadline: meanings.has('deadline'),
    part: LINKS.at(tokens, 0)?.row.kind === 'parts',
    change: headChange(tokens),
    commaThousands: hasCommaThousands(values),
  };
  if (meanings.has('index') && tokens.length <= 4) return { ...common, kind: 'index' };
  if (meanings.has('unit-column') && numeric === 0) return { ...common, kind: 'unit' };
  if (meanings.has('note')) return { ...common, kind: 'other' };
  if (values.length === 0 || numeric < values.length * MOSTLY) return { ...common, kind: 'other' };
  return { ...common, kind: isCounting(values) && tokens.length === 0 ? 'index' : 'figures' };
}

/** What the table of heads says of each word; of "Số lớp" nothing: the column counts, and does not name, classes. */
function headRows(tokens: readonly Token[]) {
  const rows = [];
  for (let i = 0; i < tokens.length; ) {
    const found = TABLE_HEADS.at(tokens, i);
    if (found) rows.push(found.row);
    const counts = found ? null : COUNTS.at(tokens, i);
    const counted = counts && COUNT_NOUNS.at(tokens, i + counts.length);
    i += found?.length ?? (counted ? counts.length + counted.length : 1);
  }
  return rows;
}

/** Nothing but words like "thực hiện", "số lượng" beside numbers and words of time. */
function isMode(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length && tokens[i]!.word !== '('; ) {
    const mode = HEAD_MODES.at(tokens, i);
    if (!mode && tokens[i]!.kind === 'word') return false;
    i += mode?.length ?? 1;
  }
  return true;
}
const HEAD_MODES = wordsFor('head-mode');

function headText(heads: readonly Span[], text: string): string {
  const whole = heads
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();
  return whole.replace(/ ?\([^)]*\)/gu, '').trim() || whole;
}

/** "(triệu đồng)", "%", "Số hộ", "Hộ nghèo", or what the table of heads says. */
function columnUnit(
  tokens: readonly Token[],
  rows: readonly { unit: string; at: string }[],
  text: string,
): ColumnUnit | null {
  const bracket = tokens.findIndex(({ word }) => word === '(');
  const inBracket = bracket === -1 ? null : unitAt(tokens, bracket + 1, text);
  if (inBracket) return inBracket;
  if (tokens.some(({ word }) => word === '%')) return PERCENT;
  const row = rows.find(({ unit }) => unit !== '');
  if (row) return row.unit === '%' ? PERCENT : { unit: row.unit, class: 'person', factor: 1, at: row.at };
  // "Kế hoạch" is no noun here, though plans are counted elsewhere.
  return rows.length > 0 ? null : countedNoun(tokens, text);
}

/** The noun that a head or a row counts: "Số hộ", "Tổng số học sinh", "Trường đạt chuẩn". */
function countedNoun(tokens: readonly Token[], text: string): ColumnUnit | null {
  const number = tokens.findIndex((_, i) => COUNTS.at(tokens, i) !== null);
  const at = number === -1 ? 0 : number + COUNTS.at(tokens, number)!.length;
  const noun = COUNT_NOUNS.at(tokens, at) ? readUnit(tokens, at, text) : null;
  return noun?.known ? noun : null;
}

/** Every comma stands before three digits, in several cells: no column of decimals looks like that. */
function hasCommaThousands(values: readonly string[]): boolean {
  const commas = values.filter((value) => value.includes(','));
  return commas.length >= 3 && commas.every((value) => /^[-–+]?[1-9]\d{0,2}(?:,\d{3})+$/u.test(value));
}

/** Of "Tăng, giảm (%)" the first word counts; a minus says the other. */
function headChange(tokens: readonly Token[]): Change | null {
  const meanings = tokens.map((_, i) => CHANGE_WORDS.at(tokens, i)?.row.meaning);
  return meanings.find((meaning) => meaning === 'increase' || meaning === 'decrease') ?? null;
}

/** A unit with its magnitude: "triệu đồng", "nghìn tấn". */
function unitAt(tokens: readonly Token[], index: number, text: string): ColumnUnit | null {
  let factor = 1;
  let at = index;
  for (let found = MAGNITUDES.at(tokens, at); found; found = MAGNITUDES.at(tokens, at)) {
    factor *= found.row.factor;
    at += found.length;
  }
  const unit = readUnit(tokens, at, text);
  return unit?.known ? { ...unit, factor: unit.factor * factor } : null;
}

function isCounting(values: readonly string[]): boolean {
  return values.every((value, index) => value === String(index + 1));
}

/** The unit named above a table ("Đơn vị tính: triệu đồng") or in a cell of units. */
export function unitOfSpan(document: Document, { start, end }: Span): ColumnUnit | null {
  return unitAt(tokenise(document, start, end), 0, document.text);
}

/** The unit of a row whose label tells it: "Diện tích lúa (ha)", "Số hộ nghèo". */
export function unitOfLabel(document: Document, { start, end }: Span): ColumnUnit | null {
  const { text } = document;
  const tokens = tokenise(document, start, end).filter(
    ({ kind, word }) => kind !== 'number' && !/^[-–+*.]$/.test(word),
  );
  const bracket = tokens.findIndex(({ word }) => word === '(');
  return (bracket === -1 ? null : unitAt(tokens, bracket + 1, text)) ?? countedNoun(tokens, text);
}
