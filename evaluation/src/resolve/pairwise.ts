// Pairwise scores of a grouping: of the pairs put together how many belong together, and the other way round.

export interface Pairwise {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * @param gold the right group of each page
 * @param found the group each page was put into
 */
export function pairwise(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Pairwise {
  const pages = [...gold.keys()];
  let both = 0;
  let right = 0;
  let made = 0;
  for (const [i, a] of pages.entries()) {
    for (const b of pages.slice(i + 1)) {
      const belongs = gold.get(a) === gold.get(b);
      const together = found.get(a) !== undefined && found.get(a) === found.get(b);
      both += Number(belongs && together);
      right += Number(belongs);
      made += Number(together);
    }
  }
  const precision = made === 0 ? 1 : both / made;
  const recall = right === 0 ? 1 : both / right;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
