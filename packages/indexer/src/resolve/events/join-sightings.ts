// Joins sightings that pairs connect into events: the surest pair first.
import type { EventJoin } from './event.ts';
import { excludes } from './excludes.ts';
import type { Likeness } from './likeness.ts';
import type { Sighting } from './sighting.ts';
import type { Weigh } from './word-weights.ts';

/** Two sightings, by their numbers, that have enough in common. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

interface Group {
  readonly members: readonly Sighting[];
  readonly joins: readonly EventJoin[];
}

/** Best first; a group takes another in only where no member excludes one of it. */
export function joinSightings(
  sightings: ReadonlyMap<number, Sighting>,
  pairs: readonly LikePair[],
  weigh: Weigh,
): Group[] {
  const home = new Map([...sightings.keys()].map((n) => [n, n]));
  const groups = new Map<number, Group>([...sightings].map(([n, sighting]) => [n, { members: [sighting], joins: [] }]));
  const surest = pairs.toSorted((x, y) => y.likeness.points - x.likeness.points || x.a - y.a || x.b - y.b);
  for (const { a, b, likeness } of surest) {
    const [x, y] = [home.get(a)!, home.get(b)!];
    if (x === y) continue;
    const [left, right] = [groups.get(x)!, groups.get(y)!];
    if (left.members.some((one) => right.members.some((other) => excludes(one, other, weigh) !== null))) continue;
    const join = { between: [sightings.get(a)!.ref, sightings.get(b)!.ref] as const, reasons: likeness.reasons };
    groups.set(x, { members: [...left.members, ...right.members], joins: [...left.joins, ...right.joins, join] });
    groups.delete(y);
    for (const [n, at] of home) if (at === y) home.set(n, x);
  }
  return [...groups.values()];
}
