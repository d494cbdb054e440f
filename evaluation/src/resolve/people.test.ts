// The floor of joining people: B-cubed F1, no homonyms merged, no spelling variant split.
import { fileURLToPath } from 'node:url';
import { resolvePeople } from '@giaoban/indexer/resolve';
import { describe, expect, test } from 'vitest';
import { bCubed } from './b-cubed.ts';
import { readPeopleGold } from './people-gold.ts';

const FLOOR = 0.98;
const gold = readPeopleGold(fileURLToPath(new URL('../../resolve/people.txt', import.meta.url)));
const people = await Array.fromAsync(resolvePeople(gold.records));
const found = new Map(
  people.flatMap((person) => person.mentions.map(({ record, official }) => [`${record}/${official}`, person.id])),
);

describe('people over pages', () => {
  test('the set is as large as it is said to be', () => {
    expect(gold.records.length).toBeGreaterThanOrEqual(150);
    expect(gold.personOf.size).toBeGreaterThanOrEqual(300);
    expect(new Set(gold.personOf.values()).size).toBeGreaterThanOrEqual(80);
  });
  test('every official is a mention of exactly one person', () => {
    const mentions = people.flatMap((person) => person.mentions.map(({ record, official }) => `${record}/${official}`));
    expect(mentions.sort()).toEqual([...gold.personOf.keys()].sort());
  });
  test(`B-cubed F1 is at least ${FLOOR}`, () => expect(bCubed(gold.personOf, found).f1).toBeGreaterThanOrEqual(FLOOR));
  test('no homonyms are merged', () => {
    const merged = people
      .map(
        (person) => new Set(person.mentions.map(({ record, official }) => gold.personOf.get(`${record}/${official}`))),
      )
      .filter((slugs) => slugs.size > 1);
    expect(merged).toEqual([]);
  });
  test('no spelling variant is split', () => {
    const homes = new Map<string, Set<string>>();
    for (const [mention, slug] of gold.personOf) {
      homes.set(slug, (homes.get(slug) ?? new Set()).add(found.get(mention)!));
    }
    expect([...homes].filter(([, ids]) => ids.size > 1).map(([slug]) => slug)).toEqual([]);
  });
  test('the order of the records does not matter', async () => {
    const backwards = await Array.fromAsync(resolvePeople([...gold.records].reverse()));
    expect(backwards).toEqual(people);
  });
});
