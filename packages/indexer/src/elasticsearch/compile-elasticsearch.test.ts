import { expect, test } from 'vitest';
import { parseQuery, type QueryInput } from '../query.ts';
import { compileElasticsearch } from './compile-elasticsearch.ts';

const page = (input: QueryInput, after: (string | number | null)[] | null = null) =>
  compileElasticsearch(parseQuery(input), after).page;

test('nothing asked: newest first, everything', () => {
  expect(page({})).toEqual({
    query: { bool: { filter: [], must: [] } },
    sort: [{ timed: 'desc' }, { time: 'desc' }, { id: 'desc' }],
    size: 21,
    track_total_hits: true,
    aggs: {},
  });
});

test.each<[QueryInput['filters'], object]>([
  [{ province: ['tỉnh Hà Nam'] }, { terms: { 'keys.province': ['hà nam'] } }],
  [{ official: ['Lê An'], role: ['chair'] }, { terms: { 'keys.officialRole': ['lê an | chair'] } }],
  [
    { dateFrom: '2024-01-01' },
    { range: { 'spans.date': { gte: '2024-01-01', lte: '9999-12-31', relation: 'intersects' } } },
  ],
  [
    { periodTo: '2024-01-01' },
    { range: { 'spans.period': { gte: '0001-01-01', lte: '2024-01-01', relation: 'within' } } },
  ],
  [{ publishedTo: '1970-01-01' }, { range: { published: { lt: 17 * 3_600_000 } } }],
  [{ title: ['Bi thu'] }, { multi_match: { query: 'bi thu', type: 'phrase', fields: ['plain.office'] } }],
])('%j filters', (filters, clause) => {
  expect((page({ filters }).query as { bool: { filter: object[] } }).bool.filter).toEqual([clause]);
});

test('accents make rungs, plain words do not', () => {
  const rungsOf = (q: string) =>
    ((page({ q }).query as { bool: { should: { constant_score: { boost: number } }[] } }).bool.should ?? []).map(
      ({ constant_score }) => constant_score.boost,
    );
  expect(rungsOf('hoi')).toEqual([]);
  expect(rungsOf('hoi nghi')).toEqual([20_000]);
  expect(rungsOf('hội nghị')).toEqual([40_000, 40_000, 20_000, 10_000]);
});

test('words without letters answer nothing', () => {
  expect(page({ q: '?!' }).query).toEqual({ bool: { must: { match_none: {} }, should: [] } });
});

test('facets of people count names', () => {
  expect(page({ target: 'people', facets: ['role'] }).aggs).toMatchObject({
    role: { terms: { field: 'shown.role' }, aggs: { people: { cardinality: { field: 'person' } } } },
  });
});

test('the next page starts behind the key', () => {
  expect(page({ sort: 'name' }, ['a', 'u1']).search_after).toEqual(['a', 'u1']);
});
