// Tables of figures: which rows belong together, what each column holds, as its head says.
import type { Change, Span } from '@giaoban/records';
import type { Block, Document } from '../../document/document.ts';
import { readNumber } from '../../normalise/number.ts';
import type { UnitReading } from './figure.ts';
import { CHANGE_WORDS, LINKS, MAGNITUDES, TABLE_HEADS, wordsFor } from './lexicons.ts';
import { readUnit } from './read-unit.ts';
import { tokenise } from './tokens.ts';

export interface Column {
  readonly kind: 'index' | 'label' | 'unit' | 'figures' | 'other';
  /** The head without its unit: "Diện tích". */
  readonly head: string;
  readonly headSpan: Span | null;
  readonly unit: Pick<UnitReading, 'unit' | 'class' | 'factor' | 'at'> | null;
  readonly planned: boolean;
  /** "Trong đó - huyện vùng cao": parts of the column before. */
  readonly part: boolean;
  /** "Tăng (%)": the figures are changes. */
  readonly change: Change | null;
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Block[];
  /** Index of the first row among the blocks of the document. */
  readonly firstBlock: number;
  /** Of the rows without the head. */
  readonly dataFrom: number;
}

/** "Số hộ", "Tổng số học sinh": the noun behind is what the column counts. */
const COUNTS = wordsFor('counts');
const PLAIN_NUMBER = /^[-–+]?\d[\d.,]*(?: \d{3})* ?%?$/u;

/** The tables of the document that hold figures. */
export function findGrids(document: Document): Grid[] {
  const grids: Grid[] = [];
  const { blocks } = document;
  for (let i = 0; i < blocks.length; ) {
    if (blocks[i]!.kind !== 'table-row') {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.kind === 'table-row' && blocks[end]!.table === blocks[i]!.table)
      end += 1;
    const grid = readGrid(document, blocks.slice(i, end), i);
    if (grid) grids.push(grid);
    i = end;
  }
  return grids;
}

function readGrid(document: Document, rows: readonly Block[], firstBlock: number): Grid | null {
  const head = rows[0]!;
  const cell = (span: Span | undefined) => (span ? document.text.slice(span.start, span.end) : '');
  if (rows.length < 3 || head.cells.length < 2) return null;
  const width = head.cells.length;
  if (head.cells.slice(1).some((span) => PLAIN_NUMBER.test(cell(span)))) return null;
  // Below the head a row may number the columns: "A 1 2 3".
  const data = rows.slice(1);
  const columns = head.cells.map((span, index) => {
    const values = data.map((row) => cell(aligned(row, width)[index])).filter(Boolean);
    const numeric = values.filter((value) => PLAIN_NUMBER.test(value) && readNumber(bare(value)) !== null).length;
    return readColumn(document, span, values, numeric);
  });
  if (!columns.some(({ kind }) => kind === 'figures')) return null;
  const label = columns.findIndex(({ kind }) => kind === 'other');
  if (label === -1) return null;
  columns[label] = { ...columns[label]!, kind: 'label' };
  return { columns, rows: data, firstBlock, dataFrom: firstBlock + 1 };
}

/** The cells of a row under the columns of the head: a total row often spans the first columns. */
export function aligned(row: Block, width: number): readonly (Span | undefined)[] {
  const missing = width - row.cells.length;
  return missing > 0
    ? [...row.cells.slice(0, 0), ...Array<undefined>(missing).fill(undefined), ...row.cells]
    : row.cells;
}

/** A number of a cell without sign and percent. */
export function bare(value: string): string {
  return value.replace(/^[-–+]|%$/gu, '').trim();
}

function readColumn(document: Document, span: Span, values: readonly string[], numeric: number): Column {
  const { text, folded } = document;
  const tokens = tokenise(text, folded, span.start, span.end);
  const head = text.slice(span.start, span.end);
  const found = new Set<string>();
  let unit: Column['unit'] = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const match = TABLE_HEADS.at(tokens, i);
    if (!match) continue;
    found.add(match.row.meaning);
    if (match.row.unit)
      unit ??= { unit: match.row.unit, class: match.row.unit === '%' ? 'rate' : 'person', factor: 1, at: match.row.at };
  }
  const bracket = tokens.findIndex(({ word }) => word === '(');
  if (bracket !== -1) unit = headUnit(tokens, bracket + 1, text) ?? unit;
  else if (tokens.some(({ word }) => word === '%')) unit = { unit: '%', class: 'rate', factor: 1, at: null };
  else if (unit === null) {
    const number = tokens.findIndex((_, i) => COUNTS.at(tokens, i) !== null);
    const noun = number === -1 ? null : readUnit(tokens, number + COUNTS.at(tokens, number)!.length, text);
    if (noun?.known) unit = noun;
  }
  const common = {
    head: head.replace(/ ?\([^)]*\)/gu, '').trim() || head,
    headSpan: span,
    unit,
    planned: found.has('planned') && unit?.unit !== '%',
    part: LINKS.at(tokens, 0)?.row.kind === 'parts',
    change: headChange(tokens),
  };
  if (found.has('index') && tokens.length <= 4) return { ...common, kind: 'index' };
  if (found.has('unit-column') && numeric === 0) return { ...common, kind: 'unit' };
  if (found.has('note')) return { ...common, kind: 'other' };
  if (values.length > 0 && numeric >= values.length * 0.6)
    return { ...common, kind: isCounting(values) && tokens.length === 0 ? 'index' : 'figures' };
  return { ...common, kind: 'other' };
}

/** Of "Tăng, giảm (%)" the first word counts; a minus says the other. */
function headChange(tokens: ReturnType<typeof tokenise>): Change | null {
  const meaning = tokens[0] && CHANGE_WORDS.at(tokens, 0)?.row.meaning;
  return meaning === 'increase' || meaning === 'decrease' ? meaning : null;
}

/** "(triệu đồng)", "(ha)", "(nghìn tấn)". */
function headUnit(tokens: ReturnType<typeof tokenise>, index: number, text: string): Column['unit'] {
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

/** The unit named above a table ("Đơn vị tính: triệu đồng") or in a unit cell. */
export function unitOfSpan(document: Document, span: Span): Column['unit'] {
  const tokens = tokenise(document.text, document.folded, span.start, span.end);
  return headUnit(tokens, 0, document.text);
}
