// Stage `statistics`: the figures of the text with unit, subject, period, what they are parts of.
import type { Period, Span } from '@giaoban/records';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import { daysBetween } from '../../normalise/calendar.ts';
import { divide } from './breakdowns.ts';
import { linkCompletedSums } from './completed-sums.ts';
import { confidenceOf } from './confidence.ts';
import { readChange, readChangeBeside, readComparison, readQualifier } from './context.ts';
import { type Distinct, dropRepeated } from './duplicates.ts';
import type { Figure } from './figure.ts';
import { holderOf } from './figure-holder.ts';
import { isCumulative, kindOf } from './figure-kind.ts';
import { openingState, type PeriodState, readPeriods, tablePeriod } from './figure-periods.ts';
import { COUNT_NOUNS, formsFor, wordsFor } from './lexicons.ts';
import { linkBackwards } from './link-backwards.ts';
import { enterParagraph, type ModalityState, readModality } from './modality.ts';
import { excludedShapes } from './not-figures.ts';
import type { PartGroup } from './part-scopes.ts';
import { linkParts } from './parts.ts';
import { readFigures } from './read-figures.ts';
import { readTable } from './read-table.ts';
import { readSubjects } from './subjects.ts';
import { findGrids, type Grid } from './table-grid.ts';
import { type Token, tokenise } from './tokens.ts';

export const statistics: Stage = {
  name: 'statistics',
  requires: ['date', 'period', 'place', 'organ', 'person', 'title', 'cited-document', 'meeting'],
  provides: ['statistic'],
  run(document, annotations) {
    const { figures, groups } = readDocument(document, annotations);
    publish(document, annotations, dropRepeated(figures, groups));
  },
};

interface Found {
  readonly figures: Figure[];
  readonly groups: PartGroup[];
}

function readDocument(document: Document, annotations: Annotations): Found {
  const reading: Reading = {
    document,
    annotations,
    figures: [],
    groups: [],
    periods: openingState(document, annotations),
    modality: { target: false, list: false, section: false },
    block: -1,
    before: [],
    keys: 0,
  };
  const grids = new Map(findGrids(document).map((grid) => [grid.firstBlock, grid]));
  const inGrids = new Set(
    [...grids.values()].flatMap(({ firstBlock, rows }) => rows.map((_, i) => firstBlock + 1 + i)),
  );
  for (const [index, { span, block }] of document.sentences.entries()) {
    const { kind, cells } = document.blocks[block]!;
    if (kind !== 'table-row')
      for (const piece of pieces(document.text, span)) readSentence(reading, index, piece, block);
    else if (grids.has(block)) readGrid(reading, grids.get(block)!);
    else if (!inGrids.has(block)) for (const cell of cells) readSentence(reading, index, cell, block);
  }
  return reading;
}

/** What is carried through a document. */
interface Reading extends Found {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly periods: PeriodState;
  readonly modality: ModalityState;
  block: number;
  /** Figures of the paragraph, nearest first. */
  before: readonly Figure[];
  keys: number;
}

/** What other stages have read as something else. */
const TAKEN = ['date', 'period', 'cited-document'] as const;

/** No sentence is longer: what is, is a dump, and is read in pieces, so that reading stays linear. */
const LONGEST = 6000;

function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    // Sought within the piece: a text without spaces would be walked back to its beginning every time.
    const space = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const to = space > 0 ? from + space : from + LONGEST;
    cut.push({ start: from, end: to });
    from = to;
  }
  return [...cut, { start: from, end }];
}

const REFERS_BACK = wordsFor('refers-back');
const VISITS = formsFor('visits');

/** How many figures of a paragraph can still be totals of what follows. */
const REACH = 40;

function readSentence(reading: Reading, index: number, span: Span, block: number): void {
  const { document, annotations, figures } = reading;
  const tokens = tokenise(document, span.start, span.end);
  if (block !== reading.block) {
    reading.block = block;
    // "số vốn giải ngân nêu trên, gồm: …" divides what the paragraph before told
    if (!tokens.some((_, i) => REFERS_BACK.at(tokens, i))) reading.before = [];
    enterParagraph(document, block, reading.modality);
  }
  const taken = TAKEN.flatMap((type) => annotations.within(type, span).map((found) => found.span));
  const leftOut = ({ start, end }: Token) => within(taken, start, end);
  const names = annotations.within('person', span).map((found) => found.span);
  const isName = ({ start, end }: Token) => within(names, start, end);
  const all = readNumbers(reading, tokens, leftOut, { index, span, block });
  for (const [i, figure] of all.entries()) readSurroundings(tokens, figure, all[i - 1]);
  reading.groups.push(...linkParts(tokens, all, reading.before));
  for (const figure of all) linkBackwards(tokens, figure, figures, all);
  const found = all.filter(isFigure);
  reading.groups.push(...linkCompletedSums(found, reading.before));
  completeClassifiers(tokens, found, figures);
  const targets = readModality(tokens, found, reading.modality);
  readSubjects(tokens, found, { leftOut, isName }, document.text);
  for (const figure of found) figure.comparedWith = readComparison(tokens, figure, document.text, annotations);
  readPeriods(tokens, found, { ...span, block }, document, annotations, reading.periods, targets);
  for (const figure of found) expectFuture(figure, document.reference);
  figures.push(...found);
  reading.before = [...found.reverse(), ...reading.before].slice(0, REACH);
}

function readNumbers(
  reading: Reading,
  tokens: readonly Token[],
  leftOut: (token: Token) => boolean,
  { index, span, block }: { readonly index: number; readonly span: Span; readonly block: number },
): Figure[] {
  if (!tokens.some(({ kind }) => kind === 'number')) return [];
  const { document } = reading;
  const shapes = excludedShapes(document.folded, span.start, span.end);
  const excluded = (token: Token) => within(shapes, token.start, token.end) || leftOut(token);
  return readFigures(tokens, excluded, { document, sentence: index, block, nextKey: () => reading.keys++ });
}

function readGrid(reading: Reading, grid: Grid): void {
  const { document, annotations, periods } = reading;
  const governing = tablePeriod(grid.firstBlock, document, annotations, periods);
  const table = readTable(grid, document, annotations, governing, () => reading.keys++);
  // One by one: as arguments of one call the figures of a huge table overflow the stack.
  for (const figure of table.figures) reading.figures.push(figure);
  reading.groups.push(...table.groups);
}

function within(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** "khách du lịch … 5,9 triệu lượt": the noun of a bare "lượt" stands before, in the sentence or in the figures before. */
function completeClassifiers(tokens: readonly Token[], figures: readonly Figure[], earlier: readonly Figure[]): void {
  for (const figure of figures) {
    if (!VISITS.includes(figure.unit ?? '')) continue;
    const noun = visitorBefore(tokens, figure.from);
    const known = [...earlier.slice(-20), ...figures].findLast(
      (other) => other.key < figure.key && other.unit?.startsWith(`${figure.unit} `),
    );
    figure.unit = noun ? `${figure.unit} ${noun}` : (known?.unit ?? figure.unit);
    figure.unitClass = 'person';
  }
}

function visitorBefore(tokens: readonly Token[], index: number): string | null {
  for (let i = index - 1; i >= Math.max(0, index - 14); i -= 1) {
    if (/^[;.]$/.test(tokens[i]!.word)) return null;
    const found = COUNT_NOUNS.at(tokens, i);
    if (found?.row.class === 'person') return found.row.noun.split(' ')[0]!;
  }
  return null;
}

/** What is said of a time to come is a target: "đến năm 2030 có 3 khu công nghiệp". */
function expectFuture(figure: Figure, reference: string | null): void {
  if (reference === null || figure.period === null) return;
  if (figure.period.start > reference) figure.modality = 'target';
  // what was done is not of a term or a programme that has years to run
  else if (figure.modality === 'reported' && goesOn(figure.period, reference)) figure.period = null;
}

function goesOn({ start, end }: Period, reference: string): boolean {
  return daysBetween(start, end) > DAYS_OF_YEAR && daysBetween(reference, end) > DAYS_OF_YEAR;
}
const DAYS_OF_YEAR = 366;

/** Has a unit; "mỗi tuần 1 lần" says how often, only "tăng gấp 2,3 lần" says how much. */
function isFigure(figure: Figure): boolean {
  return figure.unit !== null && (figure.unitClass !== 'times' || figure.change !== null);
}

function readSurroundings(tokens: readonly Token[], figure: Figure, last: Figure | undefined): void {
  figure.qualifier = readQualifier(tokens, figure);
  figure.change = readChange(tokens, figure, 0) ?? readChangeBeside(tokens, figure, last);
}

function publish(document: Document, annotations: Annotations, { figures, groups }: Distinct): void {
  const divisions = Map.groupBy(
    groups.flatMap((group) => divide(group).map((division) => ({ ...division, total: group.total }))),
    ({ total }) => total,
  );
  const dimensionOf = new Map(
    [...divisions.values()].flat().flatMap(({ parts, dimension }) => parts.map((part) => [part, dimension] as const)),
  );
  for (const figure of figures) {
    const breakdowns = (divisions.get(figure) ?? [])
      .filter(({ parts }) => parts.length > 0)
      .map(({ dimension, parts, exhaustive }) => ({ dimension, parts: parts.map(({ key }) => key), exhaustive }));
    annotations.add(
      'statistic',
      { start: figure.start, end: figure.end },
      {
        key: figure.key,
        value: figure.value,
        upper: figure.upper,
        unit: figure.unit!,
        subject: figure.subject,
        qualifier: figure.qualifier,
        modality: figure.modality,
        change: figure.change,
        period: figure.period,
        kind: kindOf(figure),
        cumulative: isCumulative(figure.period),
        comparedWith: figure.comparedWith,
        ...holderOf(figure, document, annotations),
        dimension: dimensionOf.get(figure) ?? null,
        rawText: document.text.slice(figure.start, figure.end),
        partOf: figure.partOf?.key ?? null,
        breakdowns,
      },
      figure.rule,
      confidenceOf(figure),
    );
  }
}
