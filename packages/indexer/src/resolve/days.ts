// Spans of days as they are seen: the first and the last day on which pages tell something.

export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** The first day of the units of today. */
export const REFORM = '2025-07-01';

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY);
}

/** Days between two spans, 0 where they touch or lie over each other. */
export function gapBetween(a: DaySpan, b: DaySpan): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  return b.to < a.from ? daysBetween(b.to, a.from) : 0;
}

/** The span over both; either may be missing. */
export function spanOver(a: DaySpan | null, b: DaySpan | null): DaySpan | null {
  if (a === null || b === null) return a ?? b;
  const [from] = [a.from, b.from].sort();
  const [, to] = [a.to, b.to].sort();
  return { from: from!, to: to! };
}
