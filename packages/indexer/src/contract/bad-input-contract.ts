// Questions that no one should ask, in the contract: refused or answered alike by both stores, never with an error of their own.
import { BadDataError } from '@giaoban/records';
import { expect, test } from 'vitest';
import type { QueryInput } from '../query.ts';
import type { Store } from '../store.ts';
import { search } from './ask.ts';

const many = (count: number, word = 'hội') => Array.from({ length: count }, (_, n) => `${word}${n}`);

/** [label, question, the field that is named] */
const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['an order that the target has not', { sort: 'value' }, 'sort'],
  ['a range that ends before it starts', { filters: { dateFrom: '2024-02-01', dateTo: '2024-01-01' } }, 'dateFrom'],
  ['periods the same', { filters: { periodFrom: '2024-02-01', periodTo: '2024-01-01' } }, 'periodFrom'],
  ['publication the same', { filters: { publishedFrom: '2024-02-01', publishedTo: '2024-01-01' } }, 'publishedFrom'],
  ['a day that is none', { filters: { dateFrom: '2023-02-29' } }, 'dateFrom'],
  ['a day of another calendar', { filters: { dateFrom: '01/02/2024' } }, 'dateFrom'],
  ['too many words', { q: 'a '.repeat(65) }, 'q'],
  ['a question of 100 kB', { q: 'hội nghị '.repeat(11_000) }, 'q'],
  ['10,000 words', { q: many(10_000).join(' ') }, 'q'],
  ['10,000 values of a filter', { filters: { official: many(10_000) } }, 'official'],
  ['a filter of 100 kB', { filters: { organ: ['x'.repeat(100_000)] } }, 'organ'],
  ['an empty value', { filters: { province: [''] } }, 'province'],
  ['a title without words', { filters: { title: ['?'] } }, 'title'],
  ['an unknown field', { fuzzy: true }, 'fuzzy'],
  ['an unknown filter', { filters: { city: ['Vinh'] } }, 'city'],
  ['an unknown facet', { facets: ['colour'] }, 'facets.0'],
  ['an unknown kind of meeting', { filters: { meetingKind: ['party'] } }, 'meetingKind.0'],
  ['a limit of 0', { limit: 0 }, 'limit'],
  ['a limit of 101', { limit: 101 }, 'limit'],
  ['a limit in words', { limit: 'ten' }, 'limit'],
  ['a cursor that is none', { cursor: 'x' }, 'cursor'],
  ['a cursor of nothing', { cursor: 'bnVsbA' }, 'cursor'],
  ['a cursor of 100 kB', { cursor: 'a'.repeat(100_000) }, 'cursor'],
];

/** [label, words, how many records answer, where that is known] */
const ODD: readonly (readonly [string, string, number | null])[] = [
  ['operators', 'AND OR NOT NEAR(a b)', null],
  ['quotes and stars', '"hội* -nghị" * ^ : () {} \\ \' --', null],
  ['SQL', `x'; DROP TABLE documents; --`, 0],
  ['columns', 'head:hội {body plain}:nghị', 0],
  ['a regular expression', '/.*[a-z]{9999}/', 0],
  ['emoji and control characters', '😀 \u0000 \u0007 hội', null],
  ['a lone surrogate', '\ud800 hội', null],
  ['a long word', 'a'.repeat(999), 0],
  ['64 words', many(64, 'chữ').join(' '), 0],
  ['500 quotes', '"'.repeat(500), 0],
  ['spaces of every kind', ' \t\n\u00a0\u3000 ', null],
];

export function badInputContract(store: () => Store): void {
  test.each(REFUSED)('%s is refused', async (_, input, field) => {
    const refused = await Promise.resolve()
      .then(() => search(store(), input as QueryInput))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadDataError);
    expect((refused as BadDataError).subject.split('.')[0]).toBe(field.split('.')[0]);
  });
  test.each(ODD)('%s are words like others', async (_, q, known) => {
    const { total } = await search(store(), { q });
    if (known === null) expect(total).toBeGreaterThanOrEqual(0);
    else expect(total).toBe(known);
  });
  test.each([
    ['in front', '*nghị', 'nghị'],
    ['behind', 'nghị*', 'nghị'],
    ['alone beside a word', '* nghị', 'nghị'],
    ['within a phrase', '"hội *nghị"', '"hội nghị"'],
    ['a question mark in front', '?nghị', 'nghị'],
  ])('a wildcard %s is no wildcard', async (_, q, same) => {
    const [found, plain] = [await search(store(), { q }), await search(store(), { q: same })];
    expect(found.total).toBe(plain.total);
    expect(found.total).toBeGreaterThan(0);
  });
  test('50 values of every filter at once are asked, not refused', async () => {
    const filters = { official: many(50), organ: many(50), province: many(50), unit: many(50), title: many(50) };
    expect((await search(store(), { filters, facets: ['province', 'unit'] })).total).toBe(0);
  });
}
