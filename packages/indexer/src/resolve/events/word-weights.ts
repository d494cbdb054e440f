// Weights of words: what every meeting's name has ("hội nghị") tells little, what few have tells much.

export type Weigh = (word: string) => number;

export interface WordCounts {
  add(words: ReadonlySet<string>): void;
  /** By all names that were added. */
  readonly weigh: Weigh;
}

export function wordCounts(): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add(words) {
      total += 1;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    weigh: (word) => Math.log(1 + total / (counts.get(word) ?? 1)),
  };
}

/** Weight of the shared words beside that of the lighter side, from 0 to 1. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const [left, right] = [sum(a, weigh), sum(b, weigh)];
  const shared = sum(
    [...a].filter((word) => b.has(word)),
    weigh,
  );
  const least = Math.min(left, right);
  return least === 0 ? 0 : shared / least;
}

function sum(words: Iterable<string>, weigh: Weigh): number {
  let weight = 0;
  for (const word of words) weight += weigh(word);
  return weight;
}
