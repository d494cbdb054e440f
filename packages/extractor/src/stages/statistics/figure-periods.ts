// The period of a figure: the one its clause or sentence names, else the one that governs the paragraph; stocks have none.
import type { Period } from '@giaoban/records';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Figure } from './figure.ts';
import { EVENT_WORDS, STOCK_WORDS } from './lexicons.ts';
import type { Token } from './tokens.ts';

type PeriodFound = Annotation<'period'>;

/** The period that governs, carried from sentence to sentence. */
export interface PeriodState {
  /** Of results. */
  governing: PeriodFound | null;
  /** Of the targets of this paragraph or section. */
  target: PeriodFound | null;
  block: number;
}

/** Words before a period that opens a report: "…, trong quý I/2023, toàn huyện …". */
const OPENING = /(?:^|[,:;.!?–-]|(?:^|[^\p{L}])(?:trong|riêng|về|cho biết|nêu rõ|trình bày)) *$/u;

/** Sets the periods of the figures of one sentence, which may be none: the sentence can still open a period. */
export function readPeriods(
  tokens: readonly Token[],
  figures: readonly Figure[],
  sentence: { readonly start: number; readonly end: number; readonly block: number },
  document: Document,
  annotations: Annotations,
  state: PeriodState,
): void {
  const all = annotations.within('period', sentence);
  const named = all.filter(({ value }) => !value.compared && value.kind !== 'week');
  enterBlock(sentence, document, annotations, state);
  const eventFrom = firstOffset(tokens, EVENT_WORDS, all);
  const stocks = offsets(tokens, STOCK_WORDS, all);
  for (const figure of figures) {
    const own = ownPeriod(figure, named, tokens);
    if (figure.partOf && !own.near && figure.partOf.sentence !== figure.sentence) figure.period = figure.partOf.period;
    else figure.period = periodOf(figure, own, eventFrom, stocks, sentence.start, state);
  }
  openPeriod(figures, named, sentence, document, eventFrom, state);
}

/** A paragraph that begins with a day ("Chiều 4/11, …") tells of another event: what governed ends. */
function enterBlock(
  sentence: { readonly start: number; readonly block: number },
  document: Document,
  annotations: Annotations,
  state: PeriodState,
): void {
  if (sentence.block === state.block) return;
  state.block = sentence.block;
  if (document.blocks[sentence.block]!.kind !== 'list-item') state.target = null;
  const day = annotations.within('date', { start: sentence.start, end: sentence.start + 60 })[0];
  if (day && day.value.precision === 'day' && day.span.start <= sentence.start + 3) state.governing = null;
}

interface Own {
  readonly period: PeriodFound | null;
  /** Stands in the figure's own clause. */
  readonly near: boolean;
}

function ownPeriod(figure: Figure, named: readonly PeriodFound[], tokens: readonly Token[]): Own {
  let before: PeriodFound | null = null;
  for (const period of named) if (period.span.end <= figure.start) before = period;
  const behind = named.find(({ span }) => span.start >= figure.end);
  if (behind && sameClause(tokens, figure, behind.span.start)) {
    const beforeNear = before !== null && sameClauseBefore(tokens, figure, before.span.end);
    if (!beforeNear) return { period: behind, near: true };
  }
  return { period: before, near: before !== null && sameClauseBefore(tokens, figure, before.span.end) };
}

/** No comma, semicolon or other figure lies between the figure and the offset. */
function sameClause(tokens: readonly Token[], figure: Figure, offset: number): boolean {
  for (let i = figure.to; i < tokens.length && tokens[i]!.start < offset; i += 1)
    if (/^[,;:()]$/.test(tokens[i]!.word) || tokens[i]!.kind === 'number') return false;
  return true;
}

function sameClauseBefore(tokens: readonly Token[], figure: Figure, offset: number): boolean {
  for (let i = figure.from - 1; i >= 0 && tokens[i]!.start >= offset; i -= 1)
    if (/^[,;:()]$/.test(tokens[i]!.word)) return false;
  return true;
}

function periodOf(
  figure: Figure,
  own: Own,
  eventFrom: number | null,
  stocks: readonly number[],
  start: number,
  state: PeriodState,
): Period | null {
  if (own.period && own.near) return plain(own.period, figure);
  const stock = stocks.findLast((offset) => offset < figure.start);
  if (figure.modality === 'target') {
    const found = own.period ?? state.target;
    return found && plain(found, figure);
  }
  if (stock !== undefined && (own.period === null || stock > own.period.span.start)) return null;
  if (eventFrom !== null && (eventFrom < figure.end + 30 || eventFrom <= start + 20)) return null;
  const found = own.period ?? state.governing;
  return found && plain(found, figure);
}

/** A plan counts for the whole year where the result counts for a part of it ("38/260 ha"). */
function plain({ value }: PeriodFound, figure: Figure): Period {
  const { start, end, label } = value;
  if (figure.isTotal && figure.modality === 'target' && start.slice(0, 4) === end.slice(0, 4) && value.kind !== 'year')
    return {
      start: `${start.slice(0, 4)}-01-01`,
      end: `${start.slice(0, 4)}-12-31`,
      label: `năm ${start.slice(0, 4)}`,
    };
  return { start, end, label };
}

function openPeriod(
  figures: readonly Figure[],
  named: readonly PeriodFound[],
  sentence: { readonly start: number; readonly block: number },
  document: Document,
  eventFrom: number | null,
  state: PeriodState,
): void {
  if (named.length === 0) return;
  if (figures.length > 0 && figures.every(({ modality }) => modality === 'target')) {
    state.target = named[0]!;
    return;
  }
  for (const period of named) {
    const before = document.folded.slice(sentence.start, period.span.start);
    const opens = OPENING.test(before);
    const heading = document.blocks[sentence.block]!.kind === 'heading';
    if (heading) state.target = period;
    if (opens && eventFrom === null) {
      state.governing = period;
      return;
    }
  }
  const first = figures.find(({ modality }) => modality === 'reported');
  const carried = first && named.find(({ span }) => span.end <= first.start);
  if (state.governing === null && carried && eventFrom === null) state.governing = carried;
}

function offsets(tokens: readonly Token[], words: typeof STOCK_WORDS, periods: readonly PeriodFound[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match = words.at(tokens, i);
    const { start } = tokens[i]!;
    if (match && !periods.some(({ span }) => span.start <= start && start < span.end)) found.push(start);
  }
  return found;
}

function firstOffset(
  tokens: readonly Token[],
  words: typeof EVENT_WORDS,
  periods: readonly PeriodFound[],
): number | null {
  return offsets(tokens, words, periods)[0] ?? null;
}
