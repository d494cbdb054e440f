// Which figure is the total of which: "trong đó", "gồm", brackets, "đã giải quyết"; nouns left out come from the total.
import { type Figure, sameKind } from './figure.ts';
import { CLASSIFIER_FORMS, COUNT_NOUNS, formsFor, LINKS, wordsFor } from './lexicons.ts';
import { type PartGroup, Reading, type Scope } from './part-scopes.ts';
import type { Token } from './tokens.ts';

/** Tokens from a part to the total behind "trong tổng số". */
const OF_REACH = 5;
const CLASSIFIED = new Set(CLASSIFIER_FORMS);
/** Said before the number of what was examined. */
const AND = new Set(formsFor('and'));
const EXAMINED = wordsFor('examined');
/** "156 đồng chí (chỉ tiêu 150 đồng chí)": in brackets the plan, no part. */
const PLANS = wordsFor('of-plan');
const PLAN_REACH = 4;
const EACH = wordsFor('each');
const TIMES = wordsFor('time-of');
/** A comma or "và" between two figures. */
const JOINED = 2;

/**
 * Sets `partOf` and the units of figures that leave them out.
 *
 * @param before figures of earlier sentences of the paragraph that can be totals, nearest first
 */
export function linkParts(
  tokens: readonly Token[],
  figures: readonly Figure[],
  before: readonly Figure[],
): PartGroup[] {
  const reading = new Reading();
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const figure = figures[next];
    if (figure && figure.from === i) {
      next += 1;
      place(tokens, figure, reading, before);
      reading.seen.unshift(figure);
      const following = figures[next];
      i = following && following.from < figure.to ? following.from : figure.to;
      continue;
    }
    i += step(tokens, i, figures[next], reading, before);
  }
  reading.keep(0);
  return reading.groups;
}

/** Reads one token that is no figure; returns how many tokens were read. */
function step(
  tokens: readonly Token[],
  index: number,
  figure: Figure | undefined,
  reading: Reading,
  before: readonly Figure[],
): number {
  const { word } = tokens[index]!;
  if (word === '(') reading.open('bracket', true, false, bracketTotals(tokens, index, reading, before));
  else if (word === ')') reading.keep(lastBracket(reading.scopes));
  else if (word === ';') {
    const kept = lastTolerant(reading.scopes) + 1;
    reading.suspended = reading.scopes.slice(kept).find(({ kind, total }) => kind === 'list' && total !== null) ?? null;
    reading.keep(kept);
  }
  const link = LINKS.at(tokens, index);
  if (!link || link.row.kind === 'short-of' || link.row.kind === 'among') return 1;
  // "nợ thuế còn 40 tỷ", "sầu riêng": some words link only at the start of a clause.
  if (link.row.where === 'clause' && !opensClause(tokens, index)) return link.length;
  // "trong đó trước hạn 13.994 hồ sơ, trễ hạn 316 hồ sơ": the list goes on.
  if (link.row.where === 'clause' && link.row.kind === 'rest' && (reading.scopes.at(-1)?.parts.length ?? 0) > 0)
    return link.length;
  const behind = index + link.length;
  // "Riêng trong quý IV, lễ hội thu hút 130.000 lượt khách": of a time, not of what was counted before.
  if (link.row.where === 'clause' && link.row.kind === 'parts' && TIMES.at(tokens, behind)) return link.length;
  const beside = figure !== undefined && figure.from - behind <= 2 ? figure : null;
  if (link.row.kind === 'total') openTotal(tokens, behind, link.row.where === 'noun', figure, reading, before);
  else if (link.row.kind === 'rest' && beside && tokens[index - 1]?.word !== '(')
    reading.open('rest', false, false, topFirst(reading.seen, before));
  else if (link.row.kind === 'found' && beside) {
    reading.examined = examined(tokens, reading.seen);
    reading.open('rest', false, false, reading.examined);
  } else if (link.row.kind === 'parts' || link.row.kind === 'all-parts')
    openList(tokens, index, link.length, link.row.kind === 'all-parts', reading, before);
  return link.length;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]!.kind === 'mark';
}

/** "trong 24 kiến nghị …": the figure itself is the total; "trong số bác sĩ có 12 …": the one that was said before. */
function openTotal(
  tokens: readonly Token[],
  behind: number,
  named: boolean,
  figure: Figure | undefined,
  reading: Reading,
  before: readonly Figure[],
): void {
  if (figure && figure.from === behind) {
    if (figure.change === null) reading.open('list', true, false, [figure]);
    // "bầu 25 đại biểu trong tổng số 42 người ứng cử"
    const part = reading.seen[0];
    if (named && part && behind - part.to <= OF_REACH && part.partOf === null && canBePart(part, figure)) {
      part.partOf = figure;
      reading.groups.push({ total: figure, parts: [part], all: false });
    }
    return;
  }
  const noun = COUNT_NOUNS.at(tokens, behind);
  if (!noun || !named) return;
  const said = [...reading.seen, ...before].filter(({ unit }) => unit?.toLowerCase() === noun.row.noun);
  if (said.length > 0) reading.open('list', true, false, said);
}

function openList(
  tokens: readonly Token[],
  index: number,
  length: number,
  all: boolean,
  reading: Reading,
  before: readonly Figure[],
): void {
  const previous = tokens[index - 1];
  const last = reading.scopes.at(-1);
  // Right behind "(" the bracket's own scope does the work.
  if (previous?.word === '(' && last?.kind === 'bracket') return;
  // "Ban Chấp hành gồm 27 đồng chí" states a figure of its own.
  if (all && hasOwnSubject(tokens, index, reading.seen[0])) return;
  const opens = index === 0 || (index === 1 && previous!.kind === 'mark');
  const tolerant =
    opens || (previous !== undefined && /^[;:.]$/.test(previous.word)) || tokens[index + length]?.word === ':';
  const here = opens || reading.seen.length === 0 ? topFirst(reading.seen, before) : wholesLast(reading.seen);
  reading.open('list', tolerant, all, here);
}

/** Words, but no figure, stand between the last mark and "gồm". */
function hasOwnSubject(tokens: readonly Token[], index: number, last: Figure | undefined): boolean {
  let at = index;
  while (at > 0 && tokens[at - 1]!.kind !== 'mark') at -= 1;
  return index - at >= 2 && (last === undefined || last.to <= at);
}

/** Puts a figure into the innermost scope that has a total for it. */
function place(tokens: readonly Token[], figure: Figure, reading: Reading, before: readonly Figure[]): void {
  if (figure.isTotal || isEach(tokens, figure)) return;
  const selected = selectedFrom(tokens, figure, reading, before);
  if (selected) figure.partOf = selected;
  if (reading.suspended && completes(figure, reading.suspended))
    join(tokens, figure, reading.suspended, reading.suspended.total!);
  reading.suspended = null;
  for (let depth = reading.scopes.length - 1; depth >= 0; depth -= 1) {
    const scope = reading.scopes[depth]!;
    if (scope.kind === 'bracket') {
      reading.bracketed.add(figure);
      if (isPlan(tokens, figure)) return;
    }
    const can = (total: Figure) =>
      total !== figure && canBePart(figure, total) && (scope.kind !== 'rest' || figure.unit !== '%');
    const total = scope.total ?? scope.candidates.find(can);
    // "3,2% so với năm trước (48,4%)": a share of the figure right before the bracket alone
    const other =
      scope.kind === 'bracket' && figure.unit === '%' && total?.unit === '%' && total !== scope.candidates[0];
    const fits = total !== undefined && !other && can(total);
    if (fits) join(tokens, figure, scope, total);
    else if (scope.kind === 'list' && joinOther(figure, scope, reading)) return;
    if (scope.kind === 'rest') reading.keep(depth);
    if (fits || scope.kind === 'bracket') return;
  }
  joinFound(figure, reading);
}

/** "12 lớp với 500 học viên, trong đó 5 lớp với 200 học viên": a list can divide a second total too, of the same unit. */
function joinOther(figure: Figure, scope: Scope, { groups }: Reading): boolean {
  if (scope.total === null || figure.unit === '%') return false;
  const total = scope.candidates.find(
    (other) => other !== scope.total && other.unit === figure.unit && canBePart(figure, other),
  );
  if (!total) return false;
  figure.partOf = total;
  groups.push({ total, parts: [figure], all: false });
  return true;
}

/** "phát hiện 8 tổ chức, 25 đảng viên vi phạm": what is joined to the first figure was found too. */
function joinFound(figure: Figure, { examined, seen, groups }: Reading): void {
  const last = seen[0];
  if (!last?.partOf || !examined.includes(last.partOf) || figure.from - last.to > JOINED || figure.unit === '%') return;
  const total = examined.find((candidate) => canBePart(figure, candidate));
  if (!total || figure.unit === null) return;
  figure.partOf = total;
  groups.push({ total, parts: [figure], all: false });
}

/** "156 công dân đủ điều kiện": words behind the figure say that it is a selection. */
function selectedFrom(
  tokens: readonly Token[],
  figure: Figure,
  reading: Reading,
  before: readonly Figure[],
): Figure | undefined {
  if (figure.unit === null || figure.total !== null || LINKS.at(tokens, figure.to)?.row.kind !== 'among')
    return undefined;
  return topFirst(reading.seen, before).find((total) => total.unit !== '%' && canBePart(figure, total));
}

function join(tokens: readonly Token[], figure: Figure, scope: Scope, total: Figure): void {
  if (figure.unit === null) {
    if (!canLeaveOut(tokens, figure)) return;
    figure.unit = total.unit;
    figure.unitClass = total.unitClass;
  }
  // "trong đó … trao 120 suất": the classifier's noun is the total's.
  if (CLASSIFIED.has(figure.unit ?? '') && total.unit?.startsWith(`${figure.unit} `)) figure.unit = total.unit;
  scope.total = total;
  figure.partOf ??= total;
  scope.parts.push(figure);
}

/** "khiển trách 14, cảnh cáo 5": a mark or the end stands behind; "loại 1, 2 đạt" counts nothing. */
function canLeaveOut(tokens: readonly Token[], figure: Figure): boolean {
  const behind = tokens[figure.to];
  const before = tokens[figure.from - 1];
  return (behind === undefined || behind.kind === 'mark' || AND.has(behind.word)) && before?.word !== ',';
}

/** Can `part` be a part of `total`, by kind and size? */
function canBePart(part: Figure, total: Figure): boolean {
  if (total.unit === null || total.change !== null || part.change !== null || part.value > total.value) return false;
  if (total.unitClass === 'rate') return part.unit === '%' && total.unit === '%';
  return total.unitClass !== 'rate-money' && sameKind(part, total);
}

/** The figure after a semicolon makes the parts add up: it is the last of them. */
function completes(figure: Figure, scope: Scope): boolean {
  const { total, parts } = scope;
  if (total === null || figure.unit !== total.unit || figure.unit === '%') return false;
  const own = parts.filter(({ partOf }) => partOf === total);
  const sum = own.reduce((all, { value }) => all + value, figure.value);
  return Math.abs(sum - total.value) <= total.value * 1e-6;
}

/** "312/654 trường đạt chuẩn, trong đó …" divides the 312. */
function wholesLast(seen: readonly Figure[]): Figure[] {
  return [...seen.filter(({ isTotal }) => !isTotal), ...seen.filter(({ isTotal }) => isTotal)];
}

/** Figures that are parts of nothing come first: "Trong đó …" at the start of a sentence divides the main figure. */
function topFirst(seen: readonly Figure[], before: readonly Figure[]): Figure[] {
  const all = [...seen, ...before];
  const isTop = ({ partOf, total }: Figure) => partOf === null || total !== null;
  return [...all.filter(isTop), ...all.filter((figure) => !isTop(figure))];
}

/** "(mỗi căn 50 triệu đồng)": what each gets is no part. */
function isEach(tokens: readonly Token[], { from }: Figure): boolean {
  for (let i = from - 1; i >= Math.max(0, from - PLAN_REACH) && tokens[i]!.kind === 'word'; i -= 1)
    if (EACH.at(tokens, i)) return true;
  return false;
}

/** A word for a plan stands before the figure in its bracket. */
function isPlan(tokens: readonly Token[], { from }: Figure): boolean {
  for (let i = from - 1; i >= Math.max(0, from - PLAN_REACH) && tokens[i]!.kind !== 'mark'; i -= 1)
    if (PLANS.at(tokens, i)) return true;
  return false;
}

/** "Qua kiểm tra 45 hộ, phát hiện 7 hộ": only what was examined can be the total; so is what "và" joins to it. */
function examined(tokens: readonly Token[], seen: readonly Figure[]): Figure[] {
  const found = new Set<Figure>();
  for (const figure of seen.toReversed()) {
    const { from } = figure;
    const near = tokens.slice(Math.max(0, from - 4), from);
    const joined = AND.has(tokens[from - 1]?.word ?? '') && [...found].some(({ to }) => from - to <= 4);
    if (joined || near.some((_, i) => EXAMINED.at(near, i) !== null)) found.add(figure);
  }
  return [...found].toReversed();
}

/** A bracket divides the figure before it, in its sentence or, where that has none, in the paragraph. */
function bracketTotals(
  tokens: readonly Token[],
  bracket: number,
  reading: Reading,
  before: readonly Figure[],
): Figure[] {
  const outer = reading.seen.filter((figure) => !reading.bracketed.has(figure));
  const last = outer[0];
  if (!last) return topFirst([], before);
  for (let i = last.to; i < bracket; i += 1) if (/^[;.]$/.test(tokens[i]!.word)) return [];
  return outer;
}

function lastBracket(scopes: readonly Scope[]): number {
  const at = scopes.findLastIndex(({ kind }) => kind === 'bracket');
  return at === -1 ? scopes.length : at;
}

function lastTolerant(scopes: readonly Scope[]): number {
  return scopes.findLastIndex(({ overSemicolons }) => overSemicolons);
}
