// The period that a figure's own words name: in its clause, right behind it, in its item of a list, at the start of its sentence.
import { distance, unbroken } from './between.ts';
import type { Figure } from './figure.ts';
import { opens, type PeriodFound, type SentencePlace } from './period-openings.ts';
import type { Token } from './tokens.ts';

/** So many words may stand between a period and its figure where something else does not part them. */
const NEAR_WORDS = 6;

export interface Own {
  readonly period: PeriodFound;
  /** Stands in the figure's own clause, or right behind it. */
  readonly near: 'before' | 'behind' | null;
}

/** The period that the clause, the item or the sentence of a figure names; null where none does. @param event the paragraph tells of one */
export function ownPeriod(
  figure: Figure,
  named: readonly PeriodFound[],
  tokens: readonly Token[],
  item: number,
  folded: string,
  sentence: SentencePlace,
  event: boolean,
): Own | null {
  const before = named.filter(({ span }) => span.end <= figure.start);
  const last = before.at(-1);
  const behind = named.find(({ span }) => span.start >= figure.end);
  // "từ 74,2% năm 2016 xuống còn 61,5% cuối năm 2018": what stands right behind belongs to it.
  const touching =
    behind !== undefined && tokens[figure.to] !== undefined && tokens[figure.to]!.end > behind.span.start;
  const leads = last !== undefined && unbroken(tokens, last.span.end, figure.start);
  if (leads && !(touching && last.span.end < (tokens[figure.from - 1]?.start ?? 0))) {
    if (opens(last, folded, sentence) || (!event && distance(tokens, last.span.end, figure.start) <= NEAR_WORDS))
      return { period: last, near: 'before' };
  }
  if (behind && unbroken(tokens, figure.end, behind.span.start)) return { period: behind, near: 'behind' };
  // A list after a colon: what one item says ("cả năm đạt 95%;") does not hold for the next.
  const inItem = before.findLast((found) => found.span.start >= item && (!event || opens(found, folded, sentence)));
  if (inItem) return { period: inItem, near: null };
  const open = before.find((found) => opens(found, folded, sentence)) ?? null;
  return open && { period: open, near: null };
}
