// Overlapping marks as a tree that HTML can hold: equal ones become one, crossing ones are cut.
import type { Span } from '@giaoban/records';
import { MARK_KINDS, type Mark } from './marks.ts';

/** A piece of text under one mark (or several of equal span and kind), with the marks that lie within. */
export interface MarkNode extends Span {
  readonly marks: readonly Mark[];
  /** False for the second and later pieces of a mark that was cut: those carry no anchor. */
  readonly first: boolean;
  readonly children: readonly MarkNode[];
}

type Piece = Omit<MarkNode, 'children'>;
type Branch = Piece & { readonly children: Branch[] };

/**
 * The marks within one stretch of text as a forest in text order. A mark that crosses the end of the stretch or of a
 * mark around it goes on as a further piece.
 */
export function markTree(marks: readonly Mark[], stretch: Span): MarkNode[] {
  const waiting = merged(marks).flatMap((piece) => clip(piece, stretch));
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (let piece = next(waiting); piece !== null; piece = next(waiting)) {
    while (open.length > 0 && open.at(-1)!.end <= piece.start) open.pop();
    const around = open.at(-1);
    const branch: Branch = { ...piece, end: Math.min(piece.end, around?.end ?? piece.end), children: [] };
    if (branch.end < piece.end) waiting.push({ ...piece, start: branch.end, first: false });
    (around?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

/** Takes the piece that starts first; of those the longest; of those the kind that is named first. */
function next(waiting: Piece[]): Piece | null {
  let best = 0;
  for (let n = 1; n < waiting.length; n += 1) if (before(waiting[n]!, waiting[best]!)) best = n;
  return waiting.splice(best, 1)[0] ?? null;
}

function before(a: Piece, b: Piece): boolean {
  if (a.start !== b.start) return a.start < b.start;
  if (a.end !== b.end) return a.end > b.end;
  return MARK_KINDS.indexOf(a.marks[0]!.kind) < MARK_KINDS.indexOf(b.marks[0]!.kind);
}

function merged(marks: readonly Mark[]): Piece[] {
  const bySpan = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.start} ${mark.end}`;
    const same = bySpan.get(key);
    if (same === undefined) bySpan.set(key, [mark]);
    else same.push(mark);
  }
  return [...bySpan.values()].map((same) => ({ marks: same, start: same[0]!.start, end: same[0]!.end, first: true }));
}

function clip(piece: Piece, { start, end }: Span): Piece[] {
  if (piece.end <= start || piece.start >= end) return [];
  const from = Math.max(piece.start, start);
  return [{ ...piece, start: from, end: Math.min(piece.end, end), first: piece.first && from === piece.start }];
}
