// The period of a figure: the one its clause or sentence names, else the one that governs the paragraph; stocks have none.
import type { Period } from '@giaoban/records';
import { fold } from '@giaoban/text';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { distance } from './between.ts';
import { isCompletion } from './completion.ts';
import { daysCounted } from './days-counted.ts';
import type { Figure } from './figure.ts';
import { isHeadingLine, isListItem } from './heading-line.ts';
import { formsFor, wordsFor } from './lexicons.ts';
import { type Own, ownPeriod } from './own-period.ts';
import { type Opening, type PeriodFound, readOpening, type SentencePlace } from './period-openings.ts';
import { isOfPlan } from './plan-period.ts';
import { findStocks } from './stocks.ts';
import { type Frame, readFrame } from './time-frame.ts';
import type { Token } from './tokens.ts';

/** A period with no place of its own: a meeting's, or one that the text names. */
interface Governing {
  readonly value: Period;
}

/** The periods that govern, carried from sentence to sentence. */
export interface PeriodState {
  /** Of results, until a paragraph tells of another event. */
  report: Governing | null;
  /** Of results in this paragraph only: a school year, "riêng quý III", a period that the page's opening does not name. */
  paragraph: Governing | null;
  /** Of the targets of this paragraph. */
  target: Governing | null;
  /** Of the targets of this section: "3. Nhiệm vụ 6 tháng cuối năm". */
  section: Governing | null;
  /** Of targets where nothing else tells: the term or school year of the headline. */
  readonly plan: Governing | null;
  /** The period of the targets was named in an item of a list, and holds for that item. */
  ofItem: boolean;
  /** A sentence of this paragraph opened with "Tính đến ngày …". */
  stock: boolean;
  /** The paragraph begins with a day: it tells of an event. */
  day: boolean;
  block: number;
  /** Periods of headline and opening paragraphs, as "start end": only these reach over paragraphs. */
  readonly announced: ReadonlySet<string>;
  /** The meetings of the page, in text order: what they review and plan. */
  readonly meetings: readonly Annotation<'meeting'>[];
  /** Of the last figure of this paragraph. */
  last: Period | null;
}

/** Characters at the top of the page in which a period is announced. */
const OPENING_TEXT = 300;
/** Counts of what happens are no stocks, whatever the verb. */
const HAPPENS = new Set(formsFor('happens'));
const [YEAR] = formsFor('year');
const PLAN_NOUNS = wordsFor('plan-noun');
const PLAN_REACH = 14;
const COMPARES = new Set(formsFor('versus-lead'));
const CAME = wordsFor('came');
const YEARLY = wordsFor('yearly');
const EACH_YEAR = wordsFor('each-year');
const YEARLY_REACH = 10;
const WEEK = 7 * 86_400_000;

export function openingState(document: Document, annotations: Annotations): PeriodState {
  const title = fold(document.page.title ?? '');
  const end = document.blocks.find(({ span }) => span.end >= OPENING_TEXT)?.span.end ?? document.text.length;
  const periods = annotations.all('period').filter(({ value }) => !value.compared);
  const inTitle = (found: PeriodFound) => title.includes(fold(found.value.label));
  const announced = periods.filter((found) => found.span.start < end || inTitle(found));
  const meetings = annotations.all('meeting');
  const reviewed = meetings.flatMap(({ value }) => value.reportingPeriod ?? []);
  const plan = periods.find((found) => ['term', 'school-year', 'years'].includes(found.value.kind) && inTitle(found));
  return {
    report: null,
    paragraph: null,
    target: null,
    section: null,
    plan: plan ?? null,
    ofItem: false,
    stock: false,
    day: false,
    block: -1,
    announced: new Set([...announced.map(({ value }) => keyOf(value)), ...reviewed.map(keyOf)]),
    meetings,
    last: null,
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
  const all = [
    ...daysCounted(tokens, sentence, document, annotations, state.meetings),
    ...annotations.within('period', sentence).filter(counts),
  ];
  // "đạt 53,8% dự toán cả năm, trong đó …": the time of the plan, no figure's
  const others = all.filter(({ span }) => !isOfPlan(tokens, span.start));
  const named = others.length > 0 || governed(state, sentence) ? others : all;
  enterBlock(sentence, document, annotations, state);
  const frame = readFrame(
    tokens,
    named.map(({ span }) => span),
    sentence,
  );
  const opening = readOpening(figures, named, sentence, document, frame, targets, state.target !== null);
  const announced = figures.length === 0 ? announcedPlan(tokens, named) : null;
  if (announced) [state.target, state.ofItem] = [announced, isListItem(document, sentence.block)];
  const ahead = opening !== null && (figures[0] === undefined || opening.found.span.start < figures[0].start);
  if (frame.stock !== null && frame.stock <= sentence.start + 2) state.stock = true;
  if (figures.length === 0 && isHeadingLine(document, sentence.block, named.length > 0))
    enterSection(named[0] ?? null, targets, state);
  if (opening && ahead) govern(opening, state);
  else if (state.report === null && frame.reports) state.report = reviewedBefore(sentence, state);
  // "6 tháng đầu năm, … 172 hội nghị với 14.850 cử tri tham dự": a report, whatever is told of its meetings.
  const told = opening?.of === 'report' && frame.event !== null && opening.found.span.start < frame.event;
  const stocks = findStocks(tokens, figures);
  const items = figures.length > 0 ? itemStarts(tokens) : [];
  const follows =
    state.last !== null && figures.length > 0 && named.length === 0 && COMPARES.has(tokens[0]?.word ?? '');
  for (const [index, figure] of figures.entries()) {
    // "…, xảy ra 151 vụ từ đầu năm đến nay. So với cùng kỳ năm 2018, giảm 29 vụ": of the same time
    if (follows && figure.change !== null) {
      figure.period = state.last;
      continue;
    }
    const measured = figures[index - 1];
    if (measured && isCompletion(tokens, figure, measured)) {
      figure.period = measured.period;
      continue;
    }
    const item = items[figure.from]!;
    const near = ownPeriod(figure, named, tokens, item, document.folded, sentence, state.day);
    // "từ năm 2010 đến năm 2012 …; bình quân mỗi năm giảm 7,8%": of no one year
    const ofYear = near !== null && near.near !== 'behind' && near.period.value.kind === 'year';
    if (ofYear && figure.modality === 'reported' && figure.change !== null && isSaid(EACH_YEAR, tokens, figure, item)) {
      figure.period = null;
      continue;
    }
    const yearly = ofYear && near.near === null && figure.modality === 'target' && isSaid(YEARLY, tokens, figure, item);
    const own = yearly ? null : near;
    const form = figure.modality === 'target' ? undefined : stocks.get(figure);
    const came = stocks.get(figure) === undefined && hasCome(tokens, figure);
    const stands = form === 'raised' || (form === 'owned' && own === null);
    figure.period = stands ? null : periodOf(figure, own, framed(frame, told, came), item, state);
    if (figure.period === null && (stands || isStock(figure, frame, state))) figure.kind = 'stock';
  }
  if (opening && !ahead) govern(opening, state);
  if (opening?.of === 'target') state.ofItem = isListItem(document, sentence.block);
  state.last = figures.at(-1)?.period ?? null;
  for (const figure of figures) if (figure.total?.modality === 'target') figure.total.period = wholeYear(figure.period);
}

/** A period governs this sentence already. */
function governed(state: PeriodState, { block }: SentencePlace): boolean {
  return state.report !== null || (block === state.block && state.paragraph !== null);
}

/** The frame as it holds for one figure. */
function framed(frame: Frame, told: boolean, came: boolean): Frame {
  return told || came
    ? { ...frame, event: told ? null : frame.event, weakStock: came ? null : frame.weakStock }
    : frame;
}

/** "toàn huyện có 19.602 hộ đăng ký": what happened, though it reads like a stock. */
function hasCome(tokens: readonly Token[], { to }: Figure): boolean {
  return CAME.at(tokens, to) !== null;
}

/** A heading that names a period: of the targets below it where it names tasks or aims, else of the results. */
function enterSection(found: PeriodFound | null, targets: boolean, state: PeriodState): void {
  state.section = targets ? found : null;
  if (found && !targets) state.report = found;
}

/** "… ban hành Kế hoạch phát triển nhà ở năm 2025. Theo đó, sẽ …": what the targets of the paragraph are for. */
function announcedPlan(tokens: readonly Token[], named: readonly PeriodFound[]): Governing | null {
  for (let i = 0; i < tokens.length; i += 1) {
    if (!PLAN_NOUNS.at(tokens, i)) continue;
    const { start } = tokens[i]!;
    const found = named.find(({ span }) => span.start > start);
    if (found && distance(tokens, start, found.span.start) <= PLAN_REACH) return found;
  }
  return null;
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
  if (!period || year !== period.end.slice(0, 4) || !period.start.endsWith('-01-01')) return period;
  return { start: `${year}-01-01`, end: `${year}-12-31`, label: `${YEAR} ${year}` };
}

/** Not what is compared with, and not the days of the event itself ("Từ ngày 13 đến 15/8"). */
function counts({ value }: PeriodFound): boolean {
  if (value.compared || value.kind === 'week') return false;
  return value.kind !== 'range' || Date.parse(value.end) - Date.parse(value.start) > WEEK;
}

function keyOf({ start, end }: Period): string {
  return `${start} ${end}`;
}

/** A paragraph that begins with a day ("Chiều 4/11, …") tells of another event: what governed ends. */
function enterBlock(sentence: SentencePlace, document: Document, annotations: Annotations, state: PeriodState): void {
  if (sentence.block === state.block) return;
  state.block = sentence.block;
  state.paragraph = null;
  state.stock = false;
  state.last = null;
  if (!isListItem(document, sentence.block) || state.ofItem) state.target = null;
  state.ofItem = false;
  const day = annotations.within('date', { start: sentence.start, end: sentence.start + 60 })[0];
  state.day = day !== undefined && day.value.precision === 'day' && day.span.start <= sentence.start + 3;
  if (state.day) state.report = null;
}

/** For each token, the offset behind the last semicolon before it. */
function itemStarts(tokens: readonly Token[]): number[] {
  let item = 0;
  return tokens.map(({ word, end }) => {
    const before = item;
    if (word === ';') item = end;
    return before;
  });
}

/** One of the words stands before the figure, in its item: "hằng năm ít nhất 95%" is a target of the whole term, whatever year is named. */
function isSaid(words: typeof YEARLY, tokens: readonly Token[], { from }: Figure, item: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - YEARLY_REACH) && tokens[i]!.start >= item; i -= 1)
    if (words.at(tokens, i)) return true;
  return false;
}

function periodOf(figure: Figure, own: Own | null, frame: Frame, item: number, state: PeriodState): Period | null {
  if (figure.modality === 'target') {
    const found =
      own?.period ??
      state.target ??
      state.section ??
      (frame.asks ? null : (plannedBefore(figure.start, state) ?? state.plan));
    return found && plain(found);
  }
  const { weakStock, event } = frame;
  // "Đến nay, …; 200 Ban … đã giám sát 1.026 cuộc": the next item is no stock.
  const done = frame.done.some((offset) => offset >= item);
  const prices = figure.unitClass === 'rate-money';
  const stock = frame.stock !== null && (frame.stock >= item || !(done || prices)) ? frame.stock : null;
  if (event !== null && own?.period.value.kind === 'term' && own.period.span.start > event) return null;
  if (own && frame.until.some((end) => own.period.span.start <= end + 2 && end <= own.period.span.end)) return null;
  if (own?.near === 'before' && (stock === null || stock < own.period.span.start)) return plain(own.period);
  if (stock !== null && stock < figure.start && (own === null || stock > own.period.span.start)) return null;
  if (
    event !== null &&
    event < figure.end + 30 &&
    (own === null || own.near === 'behind' || own.period.span.start < event)
  )
    return null;
  if (own) return plain(own.period);
  if (
    (state.stock && frame.stock === null) ||
    (weakStock !== null && weakStock >= item && weakStock < figure.start && !HAPPENS.has(figure.unit!.split(' ')[0]!))
  )
    return null;
  const found = state.paragraph ?? state.report;
  return found && plain(found);
}

/** What the last meeting told of before reviews. */
function reviewedBefore({ start }: SentencePlace, { meetings }: PeriodState): Governing | null {
  const meeting = meetings.findLast(({ span }) => span.start <= start);
  return meeting?.value.reportingPeriod ? { value: meeting.value.reportingPeriod } : null;
}

/** What the last meeting told of before plans for. */
function plannedBefore(offset: number, { meetings }: PeriodState): Governing | null {
  const meeting = meetings.findLast(({ span }) => span.start <= offset);
  return meeting?.value.nextPeriod ? { value: meeting.value.nextPeriod } : null;
}

/** "hiện có", "đến nay", "toàn xã có": what there is, without a period. */
function isStock(figure: Figure, { stock, weakStock }: Frame, state: PeriodState): boolean {
  return state.stock || [stock, weakStock].some((offset) => offset !== null && offset < figure.start);
}

function plain({ value: { start, end, label } }: Governing): Period {
  return { start, end, label };
}

/** "Nhiệm kỳ 2015 - 2020 …; thu nhập năm 2020 đạt 42 triệu đồng": a year of the term does not end the term. */
function contains(outer: Period, inner: Period): boolean {
  const years = Number(outer.end.slice(0, 4)) - Number(outer.start.slice(0, 4));
  return years > 0 && outer.start <= inner.start && inner.end <= outer.end && keyOf(outer) !== keyOf(inner);
}

function govern({ found, of }: Opening, state: PeriodState): void {
  if (of === 'target') {
    state.target = found;
    return;
  }
  const announced = state.announced.has(keyOf(found.value));
  if (of === 'paragraph' && state.report !== null && (!announced || contains(state.report.value, found.value))) return;
  state.stock = false;
  state.paragraph = announced ? null : found;
  if (announced) state.report = found;
}
