// Stage `statistics`: the figures of the text with unit, subject, period, what they are parts of.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import { readChange, readComparison, readQualifier } from './context.ts';
import { dropRepeated } from './duplicates.ts';
import type { Figure } from './figure.ts';
import { openingState, readPeriods, tablePeriod } from './figure-periods.ts';
import { COUNT_NOUNS } from './lexicons.ts';
import { enterParagraph, type ModalityState, readModality } from './modality.ts';
import { excludedShapes } from './not-figures.ts';
import { linkParts, linkShortfall, type PartGroup } from './parts.ts';
import { readFigures } from './read-figures.ts';
import { readTable } from './read-table.ts';
import { written } from './read-unit.ts';
import { type LeftOut, readSubjects } from './subjects.ts';
import { findGrids } from './table-grid.ts';
import { type Token, tokenise } from './tokens.ts';

export const statistics: Stage = {
  name: 'statistics',
  requires: ['date', 'period', 'cited-document'],
  provides: ['statistic'],
  run(document, annotations) {
    const { figures, groups } = readDocument(document, annotations);
    publish(document, annotations, dropRepeated(figures, groups), groups);
  },
};

interface Found {
  readonly figures: Figure[];
  readonly groups: PartGroup[];
}

function readDocument(document: Document, annotations: Annotations): Found {
  const figures: Figure[] = [];
  const groups: PartGroup[] = [];
  const taken = takenSpans(annotations);
  const periods = openingState(document, annotations);
  const modality: ModalityState = { target: false, section: false };
  let block = -1;
  let before: Figure[] = [];
  let key = 0;
  const grids = new Map(findGrids(document).map((grid) => [grid.firstBlock, grid]));
  const nextKey = () => key++;
  for (const [sentence, { span, block: at }] of document.sentences.entries()) {
    if (document.blocks[at]!.kind === 'table-row') {
      const grid = grids.get(at);
      if (grid) {
        const table = readTable(
          grid,
          document,
          annotations,
          tablePeriod(grid.firstBlock, document, annotations, periods),
          nextKey,
        );
        figures.push(...table.figures);
        groups.push(...table.groups);
      }
      continue;
    }
    const fresh = at !== block;
    if (fresh) {
      block = at;
      before = [];
      enterParagraph(document, at, modality);
    }
    const tokens = tokenise(document.text, document.folded, span.start, span.end);
    const shapes = excludedShapes(document.folded, span.start, span.end);
    const excluded = ({ start, end }: Token) => within(shapes, start, end) || within(taken, start, end);
    const leftOut = ({ start, end }: Token) => within(taken, start, end);
    const place = { document, sentence, block: at, nextKey };
    const all = readFigures(tokens, excluded, place);
    for (const figure of all) readSurroundings(tokens, figure);
    groups.push(...linkParts(tokens, all, before));
    for (const figure of all) linkShortfall(tokens, figure, [...figures, ...all]);
    const found = all.filter(isFigure);
    completeClassifiers(tokens, found, figures);
    const targets = readModality(tokens, found, modality);
    describe(tokens, found, leftOut, document.text);
    readPeriods(tokens, found, { ...span, block: at }, document, annotations, periods, targets);
    for (const figure of found) expectFuture(figure, document.reference);
    figures.push(...found);
    before = [...found.reverse(), ...before].slice(0, 40);
  }
  return { figures, groups };
}

/** Spans that other stages have read as something else. */
function takenSpans(annotations: Annotations): Span[] {
  return [
    ...annotations.all('date').map(({ span }) => span),
    ...annotations.all('period').map(({ span }) => span),
    ...annotations.all('cited-document').map(({ span }) => span),
  ];
}

function within(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** "khách du lịch … 5,9 triệu lượt": the noun of a bare "lượt" stands before, in the sentence or in the figures before. */
function completeClassifiers(tokens: readonly Token[], figures: readonly Figure[], earlier: readonly Figure[]): void {
  for (const figure of figures) {
    if (figure.unit !== 'lượt') continue;
    const noun = visitorBefore(tokens, figure.from);
    const known = [...earlier.slice(-20), ...figures].findLast(
      (other) => other.key < figure.key && other.unit?.startsWith('lượt '),
    );
    figure.unit = noun ? `lượt ${noun}` : (known?.unit ?? figure.unit);
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
  if (reference !== null && figure.period !== null && figure.period.start > reference) figure.modality = 'target';
}

/** Has a unit; "mỗi tuần 1 lần" says how often, only "tăng gấp 2,3 lần" says how much. */
function isFigure(figure: Figure): boolean {
  return figure.unit !== null && (figure.unitClass !== 'times' || figure.change !== null);
}

function readSurroundings(tokens: readonly Token[], figure: Figure): void {
  figure.qualifier = readQualifier(tokens, figure);
  figure.change = readChange(tokens, figure, 0);
}

function describe(tokens: readonly Token[], figures: readonly Figure[], leftOut: LeftOut, text: string): void {
  readSubjects(tokens, figures, leftOut, text);
  for (const figure of figures) {
    const comparison = figure.change && readComparison(tokens, figure);
    if (comparison) figure.comparedWith = { period: null, text: written(tokens, comparison.from, comparison.to, text) };
  }
}

function publish(
  document: Document,
  annotations: Annotations,
  figures: readonly Figure[],
  groups: readonly PartGroup[],
): void {
  for (const figure of figures) {
    const breakdowns = groups
      .filter(({ total }) => total === figure)
      .map(({ parts, all }) => ({ dimension: null, parts: parts.map(({ key }) => key), exhaustive: all }));
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
        kind: figure.kind,
        cumulative: false,
        comparedWith: figure.comparedWith,
        place: null,
        organ: null,
        dimension: figure.dimension,
        rawText: document.text.slice(figure.start, figure.end),
        partOf: figure.partOf?.key ?? null,
        breakdowns,
      },
      figure.rule,
      figure.confidence,
    );
  }
}
