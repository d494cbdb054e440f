// Joins sightings that pairs connect into events: the surest pair first.
import type { EventJoin } from './event.ts';
import { ANSWERED_BY_REPRINT, excludes, SAME_TEXT } from './excludes.ts';
import type { Likeness } from './likeness.ts';
import type { Sighting } from './sighting.ts';
import { sharedText } from './text-sketch.ts';
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
    const all = [...left.members, ...right.members];
    if (left.members.some((one) => right.members.some((other) => keptApart(one, other, all, weigh)))) continue;
    const join = { between: [sightings.get(a)!.ref, sightings.get(b)!.ref] as const, reasons: likeness.reasons };
    groups.set(x, { members: [...left.members, ...right.members], joins: [...left.joins, ...right.joins, join] });
    groups.delete(y);
    for (const [n, at] of home) if (at === y) home.set(n, x);
  }
  return [...groups.values()];
}

/** Where a page's day or name is in conflict with that of its own reprint, the reprint speaks for it. */
function keptApart(one: Sighting, other: Sighting, all: readonly Sighting[], weigh: Weigh): boolean {
  const reason = excludes(one, other, weigh);
  if (reason === null || !ANSWERED_BY_REPRINT.has(reason)) return reason !== null;
  const spokenFor = (page: Sighting, against: Sighting) =>
    all.some(
      (twin) =>
        twin !== page && sharedText(twin.sketch, page.sketch) >= SAME_TEXT && excludes(twin, against, weigh) === null,
    );
  return !spokenFor(one, other) && !spokenFor(other, one);
}
