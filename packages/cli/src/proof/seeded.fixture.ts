// Random numbers that a seed repeats: a run that went wrong can be run again.

export interface Seeded {
  /** A number from `least` up to, and without, `most`. */
  between(least: number, most: number): number;
  pick<T>(values: readonly T[]): T;
}

/** mulberry32: small, and good enough to choose moments with. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + next() * (most - least),
    pick: (values) => values[Math.floor(next() * values.length)]!,
  };
}
