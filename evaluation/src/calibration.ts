// Calibration: of the items that the extractor is so sure of, how many are right.
import { ITEM_KINDS, type JudgedItem } from './judge-items.ts';

/** Items from 0.9 up are meant to be taken as they are; those below to be looked at. */
const SURE = 0.9;
const BINS = [0, 0.5, 0.8, SURE, 0.95, 1.01];

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  readonly right: number;
}

/** For each kind of item its bins of confidence, those without items left out. */
export function calibrate(items: readonly JudgedItem[]): Map<string, Bin[]> {
  const table = new Map<string, Bin[]>();
  for (const kind of [...ITEM_KINDS, 'all'] as const) {
    const ofKind = items.filter((item) => kind === 'all' || item.kind === kind);
    const bins = BINS.slice(1).map((to, i) => binOf(ofKind, BINS[i]!, to));
    table.set(kind, [...bins.filter((bin) => bin.items > 0), binOf(ofKind, SURE, BINS.at(-1)!)]);
  }
  return table;
}

function binOf(items: readonly JudgedItem[], from: number, to: number): Bin {
  const inside = items.filter(({ confidence }) => confidence >= from && confidence < to);
  return { from, to, items: inside.length, right: inside.filter(({ right }) => right).length };
}

/** The table as Markdown; the last line of each kind is everything from 0.9 up. */
export function calibrationTable(items: readonly JudgedItem[]): string {
  const rows = [...calibrate(items)].flatMap(([kind, bins]) =>
    bins.map(({ from, to, items: count, right }) => {
      const share = count === 0 ? '' : ((100 * right) / count).toFixed(1);
      const range = to > 1 ? `${from.toFixed(2)} and more` : `${from.toFixed(2)} to ${to.toFixed(2)}`;
      return `| ${kind.padEnd(10)} | ${range.padEnd(13)} | ${String(count).padStart(5)} | ${String(right).padStart(5)} | ${share.padStart(5)} |`;
    }),
  );
  return [
    '| items      | confidence    | count | right |     % |',
    '| ---------- | ------------- | ----: | ----: | ----: |',
    ...rows,
  ].join('\n');
}
