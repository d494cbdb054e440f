// The pieces of a row of a schedule: each begins with an hour or part of day, or is a row of cells with one event.
import type { PartOfDay, Span } from '@giaoban/records';
import type { Block } from '../../document/document.ts';
import { compilePattern } from '../../matching/rule-compiler.ts';
import { partOfTime } from '../../normalise/dates.ts';

export interface Piece {
  /** What the hour or the words before it give; undefined where the piece names no time. */
  readonly part: PartOfDay | null | undefined;
  /** Where its event can stand: the cells of a row, or the words behind the time. */
  readonly cells: readonly Span[];
}

const TIME = compilePattern('{clock}|(?<part>{parts-of-day})(?= ?[:,.;\\t\\n–-]| \\d|$)', 'folded', 'stage meetings');
/** Marks between a time and what happens then. */
const LEAD = /^[\s:,;.–\-+*•]+/u;

/** @param from offset behind the day that the row gives, or its start */
export function schedulePieces(folded: string, block: Block, from: number): Piece[] {
  const times = [...folded.slice(from, block.span.end).matchAll(TIME)].map((match) => ({
    part: partOfTime(match.groups ?? {}),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const crowded = block.cells.some(
    (cell) => times.filter(({ start }) => cell.start <= start && start < cell.end).length > 2,
  );
  if (block.cells.length > 1 && !crowded) return [{ part: partOfRow(times), cells: block.cells }];
  if (times.length === 0) return [piece(folded, undefined, from, block.span.end)];
  const ahead = times[0]!.start > from ? [piece(folded, undefined, from, times[0]!.start)] : [];
  return [
    ...ahead,
    ...times.map((time, i) => piece(folded, time.part, time.end, times[i + 1]?.start ?? block.span.end)),
  ];
}

/** "Sáng", "8h00" in two cells: the hour says it as well. */
function partOfRow(times: readonly { part: PartOfDay | null }[]): PartOfDay | null | undefined {
  return times.length === 0 ? undefined : (times.find(({ part }) => part !== null)?.part ?? null);
}

function piece(folded: string, part: Piece['part'], start: number, end: number): Piece {
  const lead = LEAD.exec(folded.slice(start, end))?.[0].length ?? 0;
  return { part, cells: start + lead < end ? [{ start: start + lead, end }] : [] };
}
