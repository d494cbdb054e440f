// Walks the rows of the statistics tables: what each row's example must give.
import { readTable } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { figuresOf, statisticsOf } from './figures-of.ts';

const Row = z.record(z.string(), z.string());
const rows = (name: string) => readTable(`lexicon/${name}.tsv`, Row);

test('units read as the unit of their row', () => {
  const wrong = rows('units').filter(
    ({ example, unit, class: kind }) =>
      kind !== 'duration' && kind !== 'times' && statisticsOf(`Đạt ${example}.`)[0]?.unit !== unit,
  );
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('count nouns are read whole', () => {
  const wrong = rows('count-nouns').filter(({ example, noun, unit, position }) => {
    const expected = unit ? (position === '' ? unit : null) : position === '' ? noun : null;
    const found = statisticsOf(`Có ${example}.`)[0]?.unit.toLowerCase();
    return found === undefined || (expected !== null && found !== expected!.toLowerCase());
  });
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('magnitudes multiply', () => {
  const wrong = rows('magnitudes').filter(
    ({ example, factor }) => !((statisticsOf(example!)[0]?.value ?? 0) >= Number(factor)),
  );
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('qualifiers qualify', () => {
  const wrong = rows('qualifiers').filter(
    ({ example, qualifier }) => statisticsOf(example!)[0]?.qualifier !== qualifier,
  );
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('change words say which way', () => {
  const wrong = rows('change-words').filter(
    ({ example, meaning }) => (statisticsOf(example!)[0]?.change ?? 'level') !== meaning,
  );
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('names with numbers are no figures', () => {
  const named = rows('names-with-numbers').filter(({ always }) => always === 'yes' || always === 'time');
  expect(named.filter(({ example }) => figuresOf(`Có ${example}.`).length > 0).map(({ example }) => example)).toEqual(
    [],
  );
});

test('shapes that are no figures', () => {
  expect(rows('not-figures').flatMap(({ example }) => figuresOf(example!))).toEqual([]);
});

test('links make parts', () => {
  const wrong = rows('part-links').filter(({ example }) => !figuresOf(example!).some((line) => line.includes(' < ')));
  expect(wrong.map(({ example }) => example)).toEqual([]);
});

test('words of targets', () => {
  const wrong = rows('modality-words').filter(({ example, effect, reach, sense }) => {
    const found = statisticsOf(example!).map(({ modality }) => modality);
    if (reach === 'section') return false;
    return effect === 'target' && sense !== 'name' ? !found.includes('target') : found.includes('target');
  });
  expect(wrong.map(({ example }) => example)).toEqual([]);
});
