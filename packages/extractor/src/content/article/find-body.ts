// Where the article stands: the innermost container that holds most of the running text, and in it the best stretch of lines.
import type { Container, Line } from '../lines/line.ts';
import type { Mark } from '../lines/marks.ts';

export interface Stretch {
  /** Index of the first line and of the one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** The innermost container that holds this share of the running text is the article's. */
const MOST = 0.8;

/** The stretch from the first to the last line of running text, and the container it stands in; null where there is none. */
export function findBody(
  lines: readonly Line[],
  marks: readonly Mark[],
  containers: readonly Container[],
): { container: Stretch; body: Stretch } | null {
  const container = findContainer(lines, marks, containers);
  const body = heaviest(marks, container);
  return body && { container, body: fromFirstSentence(lines, marks, body) };
}

function findContainer(lines: readonly Line[], marks: readonly Mark[], containers: readonly Container[]): Stretch {
  const sums = [0];
  for (const mark of marks) sums.push(sums.at(-1)! + Math.max(0, mark.weight));
  const total = sums.at(-1)!;
  let found: Stretch = { start: 0, end: lines.length };
  if (total === 0) return found;
  for (const container of containers) {
    if (container.start < found.start || container.end > found.end) continue;
    // The article's last paragraph is no container of it, however long.
    if (container.tag === 'p' || container.tag === 'table') continue;
    if (sums[container.end]! - sums[container.start]! >= total * MOST) found = container;
  }
  return { start: found.start, end: found.end };
}

/** The stretch of greatest weight. Lines that speak against an article may stand within, if enough follows behind them. */
function heaviest(marks: readonly Mark[], within: Stretch): Stretch | null {
  let best: (Stretch & { weight: number }) | null = null;
  let start = within.start;
  let weight = 0;
  for (let i = within.start; i < within.end; i += 1) {
    if (weight <= 0) {
      weight = 0;
      start = i;
    }
    weight += marks[i]!.weight;
    if (marks[i]!.weight > 0 && (best === null || weight > best.weight)) best = { start, end: i + 1, weight };
  }
  return best && { start: best.start, end: best.end };
}

/** Where the markup calls headline and day a part of the body, the text begins with its first sentence or row. */
function fromFirstSentence(lines: readonly Line[], marks: readonly Mark[], body: Stretch): Stretch {
  for (let i = body.start; i < body.end; i += 1) {
    if (marks[i]!.prose || lines[i]!.kind === 'table-row') return { start: i, end: body.end };
  }
  return body;
}
