// The figures of a table: unit and magnitude of the column head, the total row as total of its column, sub-rows as parts.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { readNumber } from '../../normalise/number.ts';
import type { Figure } from './figure.ts';
import { wholeYear } from './figure-periods.ts';
import { formsFor, LINKS, TABLE_HEADS, TOTAL_ROWS } from './lexicons.ts';
import type { PartGroup } from './part-scopes.ts';
import { exact } from './read-amount.ts';
import { type Column, type ColumnUnit, unitOfLabel, unitOfSpan } from './table-column.ts';
import { aligned, bare, type Grid, isNumber } from './table-grid.ts';
import { reachesDay } from './time-frame.ts';
import { tokenise } from './tokens.ts';

export interface TableReading {
  readonly figures: readonly Figure[];
  readonly groups: readonly PartGroup[];
}

const [YEAR] = formsFor('year');

/** Rates do not add up. */
const ADDS_UP = (figure: Figure) => figure.unitClass !== 'rate' && figure.unitClass !== 'rate-money';

/** @param governing the period of the text above the table, or null */
export function readTable(
  grid: Grid,
  document: Document,
  annotations: Annotations,
  governing: Figure['period'],
  nextKey: () => number,
): TableReading {
  const common = unitAbove(grid, document);
  const columns: Figure[][] = grid.columns.map(() => []);
  const groups: PartGroup[] = [];
  const parents: (Figure | null)[] = grid.columns.map(() => null);
  const totals: (Figure | null)[] = grid.columns.map(() => null);
  const periods = grid.columns.map((column, index) => {
    // "2 tháng (triệu đồng) | So với cùng kỳ (%)": the percentage is of the column before it.
    const before = grid.columns[index - 1];
    const of = column.unit?.unit === '%' && before && !before.planned && before.unit?.unit !== '%' ? before : column;
    return namesTime(document, annotations, of) && !namesTime(document, annotations, column) ? of : column;
  });
  const deadlineColumn = grid.columns.findIndex(({ deadline }) => deadline);
  const unitColumn = grid.columns.findIndex(({ kind }) => kind === 'unit');
  for (const [at, row] of grid.rows.entries()) {
    const cells = aligned(row, grid.columns.length);
    const label = rowLabel(grid, cells, row.cells, document);
    const total = isTotal(label.text);
    const sub = /^[-–+*]/u.test(label.text) || opensParts(label.text);
    const rowUnit = unitOfRow(cells, unitColumn, label.span, document);
    for (const [index, column] of grid.columns.entries()) {
      const span = cells[index];
      if (column.kind !== 'figures' || !span || span.start === span.end) continue;
      const unit = column.unit ?? rowUnit ?? common;
      const found = unit && cellFigure(document, span, column, unit, label.text, nextKey);
      if (!found) continue;
      found.period = columnPeriod(periods[index]!, document, annotations, governing, found.modality === 'target');
      if (deadlineColumn !== -1) expectBy(found, cells[deadlineColumn], annotations);
      (found as { block: number }).block = grid.dataFrom + at;
      if (total) totals[index] = { ...found, isTotal: true } as Figure;
      const figure = total ? totals[index]! : found;
      if (sub && parents[index] && ADDS_UP(figure)) {
        figure.partOf = parents[index];
        addPart(groups, parents[index]!, figure);
      } else parents[index] = figure;
      const whole = column.part ? columns[index - 1]?.at(-1) : undefined;
      if (whole?.row === figure.row && whole.unit === figure.unit && figure.value <= whole.value) figure.partOf = whole;
      columns[index]!.push(figure);
    }
  }
  for (const [index, total] of totals.entries()) {
    if (!total || !ADDS_UP(total)) continue;
    const parts = columns[index]!.filter(
      (figure) => figure !== total && figure.partOf === null && figure.value <= total.value,
    );
    for (const part of parts) part.partOf = total;
    if (parts.length > 0) groups.push({ total, parts, all: true });
  }
  const figures = columns.flat().sort((a, b) => a.start - b.start);
  return { figures, groups };
}

/** A task with a deadline is a target: of the quarter or month that the cell names. */
function expectBy(figure: Figure, deadline: Span | undefined, annotations: Annotations): void {
  const period = deadline && annotations.within('period', deadline)[0]?.value;
  figure.modality = 'target';
  figure.period = period ? { start: period.start, end: period.end, label: period.label } : null;
}

/** The unit of a row: in its cell of units, or in its label. */
function unitOfRow(
  cells: readonly (Span | undefined)[],
  unitColumn: number,
  label: Span | null,
  document: Document,
): ColumnUnit | null {
  const cell = unitColumn === -1 ? undefined : cells[unitColumn];
  if (cell && cell.end > cell.start) return unitOfSpan(document, cell);
  return label && unitOfLabel(document, label);
}

/** "Trong đó: xã vùng cao". */
function opensParts(label: string): boolean {
  return LINKS.at(tokenise(viewsOf(label)), 0)?.row.kind === 'parts';
}

function addPart(groups: PartGroup[], total: Figure, part: Figure): void {
  const group = groups.find((known) => known.total === total);
  if (group) (group.parts as Figure[]).push(part);
  else groups.push({ total, parts: [part], all: false });
}

function rowLabel(
  grid: Grid,
  cells: readonly (Span | undefined)[],
  row: readonly Span[],
  document: Document,
): { text: string; span: Span | null } {
  const index = grid.columns.findIndex(({ kind }) => kind === 'label');
  const span =
    cells[index] ?? row.find(({ start, end }) => end > start && /\p{L}/u.test(document.text.slice(start, end)));
  const first = grid.columns[0]!.kind === 'index' && cells[0] ? document.text.slice(cells[0].start, cells[0].end) : '';
  const text = span ? document.text.slice(span.start, span.end) : '';
  return { text: /^[-–+*]$/u.test(first) ? `- ${text}` : text || first, span: span ?? null };
}

function isTotal(label: string): boolean {
  const clean = label.replace(/^[\d.\s]+|[:.]$/gu, '');
  const tokens = tokenise(viewsOf(clean));
  const found = TOTAL_ROWS.at(tokens, 0);
  return found !== null && (found.length === tokens.length || tokens.length - found.length <= 3);
}

function cellFigure(
  document: Document,
  span: Span,
  column: Column,
  unit: ColumnUnit,
  label: string,
  nextKey: () => number,
): Figure | null {
  const shown = document.text.slice(span.start, span.end);
  const written = bare(shown);
  const number = readNumber(column.commaThousands ? written.replaceAll(',', '') : written);
  if (number === null || !isNumber(shown)) return null;
  const percent = shown.endsWith('%');
  const measure = percent ? { unit: '%', class: 'rate', factor: 1, at: null } : unit;
  const signed = /^[-–+]/u.exec(shown)?.[0];
  const row = label.replace(/^[-–+*\s\d.]+/u, '');
  return {
    key: nextKey(),
    sentence: -1,
    block: -1,
    from: 0,
    to: 0,
    start: span.start,
    end: span.end,
    value: exact(number * measure.factor),
    upper: null,
    unit: measure.unit,
    unitClass: measure.class,
    known: true,
    rule: measure.at ?? 'statistics:table',
    magnitude: measure.factor > 1,
    total: null,
    isTotal: false,
    qualifier: null,
    modality: column.planned && !percent ? 'target' : 'reported',
    change: changeOf(signed, column),
    subject: column.isMode && row && !isTotal(label) ? row : `${column.head} ${row}`.trim(),
    period: null,
    partOf: null,
    comparedWith: null,
    kind: null,
    row: row.toLowerCase(),
    confidence: 0.95,
  };
}

/** A sign says which way, else the head ("Tăng (%)"). */
function changeOf(sign: string | undefined, { change }: Column): Figure['change'] {
  if (sign !== undefined) return sign === '+' ? 'increase' : 'decrease';
  return change;
}

function namesTime(document: Document, annotations: Annotations, column: Column): boolean {
  const named = column.heads.flatMap((span) => annotations.within('period', span));
  return named.some(({ value }) => !value.compared) || countsAtDay(document, annotations, column);
}

/** "Giải ngân đến 30/9": a count at a day. */
function countsAtDay(document: Document, annotations: Annotations, { heads }: Column): boolean {
  return heads.some((span) => {
    const tokens = tokenise(document, span.start, span.end);
    return annotations.within('date', span).length > 0 || tokens.some((_, i) => reachesDay(tokens, i));
  });
}

/** The period that the head names ("Thực hiện 6 tháng"), else the governing one; a plan counts for its year. */
function columnPeriod(
  column: Column,
  document: Document,
  annotations: Annotations,
  governing: Figure['period'],
  target: boolean,
): Figure['period'] {
  if (countsAtDay(document, annotations, column)) return null;
  const own = column.heads.flatMap((span) => annotations.within('period', span)).find(({ value }) => !value.compared);
  const year = /^(?:19|20)\d\d$/.exec(column.head)?.[0];
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31`, label: `${YEAR} ${year}` };
  const period = own ? { start: own.value.start, end: own.value.end, label: own.value.label } : governing;
  if (!period || !target || own) return period;
  return wholeYear(period);
}

/** The unit of a table stands at the end of its line, in tokens. */
const UNIT_LINE = 12;

/** "Đơn vị tính: triệu đồng" in one of the two lines above the table. */
function unitAbove(grid: Grid, document: Document): ColumnUnit | null {
  for (const back of [1, 2]) {
    const block = document.blocks[grid.firstBlock - back];
    if (!block) break;
    const tokens = tokenise(document, block.span.start, block.span.end).slice(-UNIT_LINE);
    const at = tokens.findIndex(
      ({ word }, i) => word === ':' && TABLE_HEADS.endingAt(tokens, i - 1)?.row.meaning === 'unit-column',
    );
    if (at !== -1) return unitOfSpan(document, { start: tokens[at]!.end, end: block.span.end });
  }
  return null;
}
