import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, speech } from './language.ts';

/** The paths of all messages, with the places that each has to fill. */
function places(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${[...value.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()}`];
  return Object.entries(value as object).flatMap(([key, inner]) => places(inner, `${path}.${key}`));
}

test('both languages say the same things, with the same places to fill', () => {
  const [first, ...others] = LANGUAGES.map((language) => places(speech(language).words));
  for (const other of others) expect(other).toEqual(first);
});

test('every topic that a page can have is named as in the data', () => {
  const [, ...rows] = readFileSync(new URL('../../resources/data/topics/topics.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  expect(speech('vi').words.topics).toEqual(Object.fromEntries(rows.map(([id, vietnamese]) => [id, vietnamese])));
  expect(speech('en').words.topics).toEqual(Object.fromEntries(rows.map(([id, , english]) => [id, english])));
});

test.each([
  ['en', 'en'],
  ['vi', 'vi'],
  ['fr', 'vi'],
  ['', 'vi'],
  [null, 'vi'],
])('lang=%s is %s', (lang, language) => expect(speech(lang).language).toBe(language));

test('numbers stand as the language writes them', () => {
  expect(speech('vi').fill('{count} bản ghi', { count: 4494 })).toBe('4.494 bản ghi');
  expect(speech('en').fill('{count} records', { count: 4494 })).toBe('4,494 records');
});
