// Events, not pages: the sightings of one meeting over all records joined.
import type { PageRecord } from '@giaoban/records';
import { type Spool, withSpools } from '../spool.ts';
import { closeTogether } from './close-together.ts';
import { eventOf, type ResolvedEvent } from './event.ts';
import { excludes } from './excludes.ts';
import { joinSightings, type LikePair } from './join-sightings.ts';
import { ENOUGH, likeness } from './likeness.ts';
import { firstDay, readAgain, type Sighting, type SpooledSighting, sightingsOf, spooled } from './sighting.ts';
import { type PhraseCounts, phraseCounts } from './text-sketch.ts';
import { type WordCounts, wordCounts } from './word-weights.ts';

/**
 * Only the sightings of some weeks are in memory at a time: those that can tell one meeting stand near each other by day
 * or, reprints, by day of publication.
 *
 * @returns events about in the order of their days; every meeting of every record belongs to exactly one
 */
export function resolveEvents(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
): AsyncGenerator<ResolvedEvent> {
  return withSpools(async function* (open) {
    const [byDay, byPublication] = [open<SpooledSighting>(), open<Numbered>()];
    const [words, phrases] = [wordCounts(), phraseCounts()];
    for await (const record of records) {
      for (const sighting of sightingsOf(record)) {
        words.add(sighting.words);
        phrases.add(sighting.sketch);
        byDay.add(firstDay(sighting), spooled(sighting));
      }
    }
    const pairs = [...pairsByDay(byDay, byPublication, words, phrases), ...reprints(byPublication, words, phrases)];
    yield* eventsOf(byDay, pairs, words);
  });
}

interface Numbered {
  readonly n: number;
  readonly sighting: SpooledSighting;
}

/** Sightings in the order of their days; the numbers are the same at each reading. */
function* inOrder(byDay: Spool<SpooledSighting>): Generator<{ n: number; day: string; sighting: Sighting }> {
  let n = 0;
  for (const { key, items } of byDay.groups()) {
    for (const item of items) yield { n: n++, day: key, sighting: readAgain(item) };
  }
}

/** Those that are alike and near by day. */
function* pairsByDay(
  byDay: Spool<SpooledSighting>,
  byPublication: Spool<Numbered>,
  words: WordCounts,
  phrases: PhraseCounts,
): Generator<LikePair> {
  const near = closeTogether(phrases, 'day');
  for (const { n, day, sighting } of inOrder(byDay)) {
    if (sighting.publishedOn !== null) byPublication.add(sighting.publishedOn, { n, sighting: spooled(sighting) });
    yield* alike(near.add(n, day, sighting), n, sighting, words);
  }
}

/** Those of one text that were published about the same time, whatever day they give. */
function* reprints(byPublication: Spool<Numbered>, words: WordCounts, phrases: PhraseCounts): Generator<LikePair> {
  const near = closeTogether(phrases, 'text');
  for (const { key, items } of byPublication.groups()) {
    for (const { n, sighting } of items) {
      const read = readAgain(sighting);
      yield* alike(near.add(n, key, read), n, read, words);
    }
  }
}

function* alike(
  others: Iterable<readonly [number, Sighting]>,
  n: number,
  sighting: Sighting,
  words: WordCounts,
): Generator<LikePair> {
  for (const [other, seen] of others) {
    const [a, b, first, second] = other < n ? [other, n, seen, sighting] : [n, other, sighting, seen];
    if (excludes(first, second, words.weigh) !== null) continue;
    const found = likeness(first, second, words.weigh);
    if (found.points >= ENOUGH) yield { a, b, likeness: found };
  }
}

/** Each sighting waits until all are read that pairs connect it with. */
function* eventsOf(
  byDay: Spool<SpooledSighting>,
  pairs: readonly LikePair[],
  words: WordCounts,
): Generator<ResolvedEvent> {
  const { groupOf, lastOf, pairsOf } = connected(pairs);
  const waiting = new Map<number, Map<number, Sighting>>();
  for (const { n, sighting } of inOrder(byDay)) {
    const group = groupOf(n);
    const members = waiting.get(group) ?? new Map<number, Sighting>();
    waiting.set(group, members.set(n, sighting));
    if (n < lastOf(group)) continue;
    waiting.delete(group);
    for (const event of joinSightings(members, pairsOf(group), words.weigh)) yield eventOf(event.members, event.joins);
  }
}

/** Groups of numbers that pairs connect, each under one of its numbers. */
function connected(pairs: readonly LikePair[]) {
  const parent = new Map<number, number>();
  const groupOf = (n: number): number => {
    let root = n;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    if (root !== n) parent.set(n, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  }
  const byGroup = Map.groupBy(pairs, ({ a }) => groupOf(a));
  const last = new Map(
    [...byGroup].map(([group, own]) => [group, own.reduce((most, { a, b }) => Math.max(most, a, b), 0)]),
  );
  return {
    groupOf,
    lastOf: (group: number) => last.get(group) ?? group,
    pairsOf: (group: number) => byGroup.get(group) ?? [],
  };
}
