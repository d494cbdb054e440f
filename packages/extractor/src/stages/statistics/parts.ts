// Which figure is the total of which: "trong đó", "gồm", brackets, "đã giải quyết"; nouns left out come from the total.
import { type Figure, sameKind } from './figure.ts';
import { LINKS } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** Figures between an opening word or bracket and its end are parts of one total. */
interface Scope {
  readonly kind: 'bracket' | 'list' | 'rest';
  /** "Trong đó: …; …;": goes on over semicolons. */
  readonly overSemicolons: boolean;
  /** The page says that these are all parts. */
  readonly all: boolean;
  /** Figures that can be the total, nearest first. */
  readonly candidates: readonly Figure[];
  total: Figure | null;
  readonly parts: Figure[];
}

/** The parts that one scope gave a total. */
export interface PartGroup {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly all: boolean;
}

/**
 * Sets `partOf` and the units of figures that leave them out.
 *
 * @param before figures of the sentence before, in the same paragraph, that can be totals, nearest first
 */
export function linkParts(
  tokens: readonly Token[],
  figures: readonly Figure[],
  before: readonly Figure[],
): PartGroup[] {
  const groups: PartGroup[] = [];
  let scopes: Scope[] = [];
  const seen: Figure[] = [];
  const close = (kept: Scope[]) => {
    for (const scope of scopes)
      if (!kept.includes(scope) && scope.total !== null && scope.parts.length > 0)
        groups.push({ total: scope.total, parts: scope.parts, all: scope.all });
    scopes = kept;
  };
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const figure = figures[next];
    if (figure && figure.from === i) {
      next += 1;
      place(tokens, figure, scopes);
      seen.unshift(figure);
      i = Math.max(i + 1, figures[next] && figures[next]!.from < figure.to ? figures[next]!.from : figure.to);
      continue;
    }
    const word = tokens[i]!.word;
    if (word === '(') scopes.push(scope('bracket', false, true, nearest(seen, tokens, i)));
    else if (word === ')') close(scopes.slice(0, lastBracket(scopes)));
    else if (word === ';') close(scopes.slice(0, lastTolerant(scopes) + 1));
    const link = LINKS.at(tokens, i);
    if (!link) {
      i += 1;
      continue;
    }
    open(link.row.kind, tokens, i, link.length, figures[next], scopes, seen, before);
    i += link.length;
  }
  close([]);
  return groups;
}

function scope(kind: Scope['kind'], overSemicolons: boolean, all: boolean, candidates: readonly Figure[]): Scope {
  return { kind, overSemicolons, all, candidates, total: null, parts: [] };
}

function open(
  kind: 'parts' | 'all-parts' | 'rest' | 'total',
  tokens: readonly Token[],
  index: number,
  length: number,
  figure: Figure | undefined,
  scopes: Scope[],
  seen: readonly Figure[],
  before: readonly Figure[],
): void {
  const behind = tokens[index + length];
  const previous = tokens[index - 1];
  const opensSentence = index === 0 || (index === 1 && previous!.kind === 'mark');
  const tolerant = previous === undefined || /^[;:.]$/.test(previous.word) || behind?.word === ':' || opensSentence;
  if (kind === 'total') {
    // "trong 24 kiến nghị …": the figure itself is the total of what follows.
    if (figure && figure.from === index + length) scopes.push(scope('list', true, false, [figure]));
    return;
  }
  if (kind === 'rest') {
    if (!figure || figure.from > index + length + 2) return;
    scopes.push(scope('rest', false, false, seen.length > 0 ? seen : before));
    return;
  }
  const candidates = opensSentence || seen.length === 0 ? [...seen, ...before] : [...seen];
  // "trong đó" within a bracket or right behind "(": the bracket's own scope does the work.
  const last = scopes.at(-1);
  if (last?.kind === 'bracket' && last.parts.length === 0 && index > 0 && previous?.word === '(') return;
  scopes.push(scope('list', tolerant, kind === 'all-parts', candidates));
}

/** Puts a figure into the innermost scope that has a total for it. */
function place(tokens: readonly Token[], figure: Figure, scopes: Scope[]): void {
  if (figure.isTotal) return;
  for (let depth = scopes.length - 1; depth >= 0; depth -= 1) {
    const within = scopes[depth]!;
    const total = within.total ?? within.candidates.find((candidate) => canBePart(figure, candidate));
    if (!total || total === figure || !canBePart(figure, total)) {
      if (within.kind === 'bracket') return;
      if (within.kind === 'rest') scopes.length = depth;
      continue;
    }
    if (figure.unit === null) {
      if (!canLeaveOut(tokens, figure)) return;
      figure.unit = total.unit;
      figure.unitClass = total.unitClass;
    }
    within.total = total;
    if (figure.partOf === null) figure.partOf = total;
    within.parts.push(figure);
    if (within.kind === 'rest') scopes.length = depth;
    return;
  }
}

/** "khiển trách 14, cảnh cáo 5": a mark or the end stands behind, a word before ("loại 1, 2 đạt" counts nothing). */
function canLeaveOut(tokens: readonly Token[], figure: Figure): boolean {
  const behind = tokens[figure.to];
  const before = tokens[figure.from - 1];
  return (behind === undefined || behind.kind === 'mark' || behind.word === 'và') && before?.word !== ',';
}

function canBePart(part: Figure, total: Figure): boolean {
  if (total.unit === null) return false;
  if (total.change !== null || part.change !== null || part.value > total.value) return false;
  if (total.unitClass === 'rate' || total.unitClass === 'rate-money') {
    if (part.unit !== null || total.unit !== '%') return part.unit === total.unit && total.unit === '%';
    return false;
  }
  return sameKind(part, total);
}

/** A bracket belongs to the figure before it, when nothing but its noun's attributes stands between. */
function nearest(seen: readonly Figure[], tokens: readonly Token[], bracket: number): readonly Figure[] {
  const last = seen[0];
  if (!last) return [];
  for (let i = last.to; i < bracket; i += 1) if (/^[;.]$/.test(tokens[i]!.word)) return [];
  return seen;
}

function lastBracket(scopes: readonly Scope[]): number {
  for (let i = scopes.length - 1; i >= 0; i -= 1) if (scopes[i]!.kind === 'bracket') return i;
  return scopes.length;
}

function lastTolerant(scopes: readonly Scope[]): number {
  for (let i = scopes.length - 1; i >= 0; i -= 1)
    if (scopes[i]!.overSemicolons || scopes[i]!.kind === 'bracket') return i;
  return -1;
}
