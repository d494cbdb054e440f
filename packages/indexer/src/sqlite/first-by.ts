// The first few of very many, without sorting them all.

/**
 * @param key smaller comes first
 * @returns those with the `count` smallest keys and all whose key equals the last of these, in the order given
 */
export function firstBy<Item>(items: Iterable<Item>, count: number, key: (item: Item) => number): Item[] {
  /** The smallest keys so far, in their order. */
  const least: number[] = [];
  const kept: { readonly item: Item; readonly key: number }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = key(item);
    if (own > limit) continue;
    kept.push({ item, key: own });
    let at = least.length;
    while (at > 0 && least[at - 1]! > own) at -= 1;
    least.splice(at, 0, own);
    if (least.length > count) least.pop();
    if (least.length === count) limit = least.at(-1)!;
  }
  return kept.filter((one) => one.key <= limit).map(({ item }) => item);
}
