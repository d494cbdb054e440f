// The period of a figure: the one its clause or sentence names, else the one that governs the paragraph; stocks have none.
import type { Period, Span } from '@giaoban/records';
import { fold } from '@giaoban/text';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { alternation } from '../../matching/lexicon-forms.ts';
import type { Figure } from './figure.ts';
import { formsFor, TIME_FRAMES } from './lexicons.ts';
import type { Token } from './tokens.ts';

type PeriodFound = Annotation<'period'>;

/** The periods that govern, carried from sentence to sentence. */
export interface PeriodState {
  /** Of results, until a paragraph tells of another event. */
  report: PeriodFound | null;
  /** Of results in this paragraph only: a school year, "riêng quý III", a period that the page's opening does not name. */
  paragraph: PeriodFound | null;
  /** Of the targets of this paragraph or section. */
  target: PeriodFound | null;
  /** Of targets where nothing else tells: the term or school year of the headline. */
  readonly plan: PeriodFound | null;
  /** A sentence of this paragraph opened with "Tính đến ngày …". */
  stock: boolean;
  block: number;
  /** Periods of headline and opening paragraphs, as "start end": only these reach over paragraphs. */
  readonly announced: ReadonlySet<string>;
}

export interface SentencePlace extends Span {
  readonly block: number;
}

/** Characters at the top of the page in which a period is announced. */
const OPENING_TEXT = 300;
const NEAR_WORDS = 6;
/** Marks, and the word of a comparison ("so với …"), part a figure from a period. */
const BROKEN = /^(?:[,;:()]|so)$/;
const WEEK = 7 * 86_400_000;

export function openingState(document: Document, annotations: Annotations): PeriodState {
  const title = fold(document.page.title ?? '');
  const end = document.blocks.find(({ span }) => span.end >= OPENING_TEXT)?.span.end ?? document.text.length;
  const periods = annotations.all('period').filter(({ value }) => !value.compared);
  const inTitle = (found: PeriodFound) => title.includes(fold(found.value.label));
  const announced = periods.filter((found) => found.span.start < end || inTitle(found));
  const plan = periods.find((found) => ['term', 'school-year', 'years'].includes(found.value.kind) && inTitle(found));
  return {
    report: null,
    paragraph: null,
    target: null,
    plan: plan ?? null,
    stock: false,
    block: -1,
    announced: new Set(announced.map(keyOf)),
  };
}

/** Sets the periods of the figures of one sentence, which may be none: the sentence can still open a period. */
export function readPeriods(
  tokens: readonly Token[],
  figures: readonly Figure[],
  sentence: SentencePlace,
  document: Document,
  annotations: Annotations,
  state: PeriodState,
  targets: boolean,
): void {
  const named = annotations.within('period', sentence).filter(counts);
  enterBlock(sentence, document, annotations, state);
  const frame = readFrame(tokens, named, sentence);
  const opening = readOpening(figures, named, sentence, document, frame, targets);
  const ahead = opening !== null && (figures[0] === undefined || opening.found.span.start < figures[0].start);
  if (frame.stock !== null && frame.stock <= sentence.start + 2) state.stock = true;
  if (opening && ahead) govern(opening, state);
  for (const figure of figures) {
    const own = ownPeriod(figure, named, tokens, document.folded, sentence);
    figure.period = periodOf(figure, own, frame, itemStart(tokens, figure), state);
    if (figure.period === null && isStock(figure, frame, state)) figure.kind = 'stock';
  }
  if (opening && !ahead) govern(opening, state);
  for (const figure of figures) if (figure.total?.modality === 'target') figure.total.period = wholeYear(figure.period);
}

/** The period of a table: named in the line above it, else the one that governs there. */
export function tablePeriod(
  firstBlock: number,
  document: Document,
  annotations: Annotations,
  state: PeriodState,
): Period | null {
  const above = document.blocks[firstBlock - 1];
  const named = above && annotations.within('period', above.span).findLast(counts);
  const found = named ?? state.paragraph ?? state.report;
  return found ? plain(found) : null;
}

/** A plan counts for the whole year where the result counts for a part of it ("38/260 ha"). */
export function wholeYear(period: Period | null): Period | null {
  const year = period?.start.slice(0, 4);
  if (!period || year !== period.end.slice(0, 4)) return period;
  return { start: `${year}-01-01`, end: `${year}-12-31`, label: `năm ${year}` };
}

/** Not what is compared with, and not the days of the event itself ("Từ ngày 13 đến 15/8"). */
function counts({ value }: PeriodFound): boolean {
  if (value.compared || value.kind === 'week') return false;
  return value.kind !== 'range' || Date.parse(value.end) - Date.parse(value.start) > WEEK;
}

function keyOf({ value }: PeriodFound): string {
  return `${value.start} ${value.end}`;
}

/** A paragraph that begins with a day ("Chiều 4/11, …") tells of another event: what governed ends. */
function enterBlock(sentence: SentencePlace, document: Document, annotations: Annotations, state: PeriodState): void {
  if (sentence.block === state.block) return;
  state.block = sentence.block;
  state.paragraph = null;
  state.stock = false;
  if (document.blocks[sentence.block]!.kind !== 'list-item') state.target = null;
  const day = annotations.within('date', { start: sentence.start, end: sentence.start + 60 })[0];
  if (day && day.value.precision === 'day' && day.span.start <= sentence.start + 3) state.report = null;
}

/** What the words of a sentence say of time, as offsets; null where they say nothing. */
interface Frame {
  readonly stock: number | null;
  readonly weakStock: number | null;
  readonly event: number | null;
  /** Where "đến hết", "tính đến" end: a period right behind is the day of a count. */
  readonly until: readonly number[];
}

function readFrame(tokens: readonly Token[], named: readonly PeriodFound[], sentence: SentencePlace): Frame {
  let stock: number | null = null;
  let weakStock: number | null = null;
  let event: number | null = null;
  const until: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = TIME_FRAMES.at(tokens, i);
    const { start } = tokens[i]!;
    if (!found || named.some(({ span }) => span.start <= start && start < span.end)) continue;
    const { meaning } = found.row;
    if (meaning === 'until') {
      until.push(tokens[i + found.length - 1]!.end);
      if (!named.length) stock = start;
    } else if (meaning === 'stock') stock = start;
    else if (meaning === 'weak-stock') weakStock = start;
    else if (meaning === 'event') event ??= start;
    else if (start < sentence.start + 4) event = sentence.start;
    i += found.length - 1;
  }
  return { stock, weakStock, event, until };
}

interface Own {
  readonly period: PeriodFound;
  /** Stands in the figure's own clause, or right behind it. */
  readonly near: 'before' | 'behind' | null;
}

function ownPeriod(
  figure: Figure,
  named: readonly PeriodFound[],
  tokens: readonly Token[],
  folded: string,
  sentence: SentencePlace,
): Own | null {
  const before = named.filter(({ span }) => span.end <= figure.start);
  const last = before.at(-1);
  const behind = named.find(({ span }) => span.start >= figure.end);
  // "từ 74,2% năm 2016 xuống còn 61,5% cuối năm 2018": what stands right behind belongs to it.
  const touching =
    behind !== undefined && tokens[figure.to] !== undefined && tokens[figure.to]!.end > behind.span.start;
  const leads = last !== undefined && unbroken(tokens, last.span.end, figure.start);
  if (leads && !(touching && last.span.end < (tokens[figure.from - 1]?.start ?? 0))) {
    if (opens(last, folded, sentence) || distance(tokens, last.span.end, figure.start) <= NEAR_WORDS)
      return { period: last, near: 'before' };
  }
  if (behind && unbroken(tokens, figure.end, behind.span.start)) return { period: behind, near: 'behind' };
  // A list after a colon: what one item says ("cả năm đạt 95%;") does not hold for the next.
  const item = itemStart(tokens, figure);
  const inItem = before.findLast((found) => found.span.start >= item);
  if (inItem) return { period: inItem, near: null };
  const open = before.find((found) => opens(found, folded, sentence)) ?? null;
  return open && { period: open, near: null };
}

/** Neither mark nor figure lies between two offsets. */
function unbroken(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens.some(
    ({ start, kind, word }) => start >= from && start < to && (kind === 'number' || BROKEN.test(word)),
  );
}

function distance(tokens: readonly Token[], from: number, to: number): number {
  return tokens.filter(({ start }) => start >= from && start < to).length;
}

/** Offset behind the last semicolon before the figure. */
function itemStart(tokens: readonly Token[], figure: Figure): number {
  for (let i = figure.from - 1; i >= 0; i -= 1) if (tokens[i]!.word === ';') return tokens[i]!.end;
  return 0;
}

function periodOf(figure: Figure, own: Own | null, frame: Frame, item: number, state: PeriodState): Period | null {
  if (figure.modality === 'target') {
    const found = own?.period ?? state.target ?? state.plan;
    return found && plain(found);
  }
  const { weakStock, event } = frame;
  // "Đến nay, …; 200 Ban … đã giám sát 1.026 cuộc": the next item is no stock.
  const stock = frame.stock !== null && frame.stock >= item ? frame.stock : null;
  if (event !== null && own?.period.value.kind === 'term' && own.period.span.start > event) return null;
  if (own && frame.until.some((end) => own.period.span.start - end >= 0 && own.period.span.start - end <= 2))
    return null;
  if (own?.near === 'before' && (stock === null || stock < own.period.span.start)) return plain(own.period);
  if (stock !== null && stock < figure.start && (own === null || stock > own.period.span.start)) return null;
  if (
    event !== null &&
    event < figure.end + 30 &&
    (own === null || own.near === 'behind' || own.period.span.start < event)
  )
    return null;
  if (own) return plain(own.period);
  if (state.stock || (weakStock !== null && weakStock < figure.start && !HAPPENS.has(figure.unit!.split(' ')[0]!)))
    return null;
  const found = state.paragraph ?? state.report;
  return found && plain(found);
}

/** "hiện có", "đến nay", "toàn xã có": what there is, without a period. */
function isStock(figure: Figure, { stock, weakStock }: Frame, state: PeriodState): boolean {
  return state.stock || [stock, weakStock].some((offset) => offset !== null && offset < figure.start);
}

function plain({ value: { start, end, label } }: PeriodFound): Period {
  return { start, end, label };
}

/** Words before a period that opens a report: "…, trong quý I/2023, toàn huyện …". */
const OPENING = new RegExp(`(?:^|[,:;.!?–-]|(?:^|[^\\p{L}])${alternation(formsFor('period-lead'))}) *$`, 'u');
/** "trong đó riêng tháng 4": for this figure alone. */
const ALONE = new RegExp(`(?:^|[^\\p{L}])${alternation(formsFor('period-alone'))} *$`, 'u');
/** Counts of what happens are no stocks, whatever the verb. */
const HAPPENS = new Set(formsFor('happens'));
/** How far before a period its opening is looked for, in characters. */
const LEAD = 40;

function opens({ span, value }: PeriodFound, folded: string, sentence: SentencePlace): boolean {
  const before = leadOf(span.start, folded, sentence);
  // "HĐND xã khóa I, nhiệm kỳ 2021 - 2026" names the council.
  return OPENING.test(before) && !(value.kind === 'term' && /, *$/.test(before) && !before.includes(':'));
}

/** The words before an offset; where they are cut a letter stands for the rest, so that "^" means the sentence. */
function leadOf(offset: number, folded: string, sentence: SentencePlace): string {
  const from = Math.max(sentence.start, offset - LEAD);
  return `${from > sentence.start ? 'x' : ''}${folded.slice(from, offset)}`;
}

/** A period that governs from here on, and what it governs. */
interface Opening {
  readonly found: PeriodFound;
  readonly of: 'target' | 'report' | 'paragraph';
}

function readOpening(
  figures: readonly Figure[],
  named: readonly PeriodFound[],
  sentence: SentencePlace,
  document: Document,
  frame: Frame,
  targets: boolean,
): Opening | null {
  if (named.length === 0) return null;
  const opening = named.filter((found) => opens(found, document.folded, sentence));
  const heading = document.blocks[sentence.block]!.kind === 'heading';
  if (targets || heading) return { found: opening[0] ?? named[0]!, of: 'target' };
  const alone = ({ span }: PeriodFound) => ALONE.test(leadOf(span.start, document.folded, sentence));
  const first = opening.find((found) => !alone(found));
  if (first && (frame.event === null || first.span.start > frame.event)) return { found: first, of: 'report' };
  const carried = figures[0] && named.find((found) => found.span.end <= figures[0]!.start && !alone(found));
  return carried && frame.event === null ? { found: carried, of: 'paragraph' } : null;
}

function govern({ found, of }: Opening, state: PeriodState): void {
  if (of === 'target') {
    state.target = found;
    return;
  }
  const announced = state.announced.has(keyOf(found));
  if (of === 'paragraph' && state.report !== null && !announced) return;
  state.stock = false;
  state.paragraph = announced ? null : found;
  if (announced) state.report = found;
}
