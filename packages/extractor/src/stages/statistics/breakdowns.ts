// How a total is divided: one list of parts can divide it twice, by form and by field; which divisions are all there is.
import { viewsOf } from '../../matching/rule-compiler.ts';
import type { Figure } from './figure.ts';
import { DIMENSIONS } from './lexicons.ts';
import type { PartGroup } from './part-scopes.ts';
import { tokenise } from './tokens.ts';

export interface Division {
  readonly dimension: string | null;
  readonly parts: readonly Figure[];
  /** The page claims that these are all: "gồm", or they add up, or nearly so. */
  readonly exhaustive: boolean;
}

/** Parts that miss the total by no more are meant to be all ("4.503 of 4.494"). */
const NEARLY = 0.02;
/** Where "gồm" claims all, a larger miss is the page's error, not ours. */
const CLAIMED = 0.1;

/** The divisions of a total by one list of the page. */
export function divide({ total, parts, all }: PartGroup): Division[] {
  const own = parts.filter(({ partOf }) => partOf === total);
  const rounds = splitAtTotal(total.value, own);
  return rounds.map((round) => ({
    dimension: dimensionOf(round),
    parts: round,
    exhaustive: round.length > 1 && misses(total.value, round) <= (all ? CLAIMED : NEARLY),
  }));
}

/** "3.729 tập thể, 765 cá nhân với 1.212 kinh tế, …": where the first parts make the total, the rest divides it anew. */
function splitAtTotal(total: number, parts: readonly Figure[]): Figure[][] {
  let sum = 0;
  for (let i = 0; i < parts.length - 1; i += 1) {
    sum += parts[i]!.value;
    if (i > 0 && Math.abs(sum - total) < 1e-6)
      return [parts.slice(0, i + 1), ...splitAtTotal(total, parts.slice(i + 1))];
  }
  return [[...parts]];
}

function misses(total: number, parts: readonly Figure[]): number {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return total === 0 ? 1 : Math.abs(sum - total) / total;
}

/** What most of the parts are divided by, where the words of their subjects tell. */
function dimensionOf(parts: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const { subject } of parts) {
    const tokens = subject === null ? [] : tokenise(viewsOf(subject));
    const found = tokens.map((_, i) => DIMENSIONS.at(tokens, i)?.row.dimension).find((dimension) => dimension);
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > parts.length ? best[0] : null;
}
