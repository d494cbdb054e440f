import { expect, test } from 'vitest';
import { parseQuery, type QueryInput } from '../query.ts';
import { compileSqlite, type Sql } from './compile-sqlite.ts';

const compiled = (input: QueryInput, after: (string | number | null)[] | null = null) =>
  compileSqlite(parseQuery(input), after);
const marks = (sql: string) => sql.split('?').length - 1;

test.each<[string, QueryInput]>([
  ['nothing', {}],
  ['words and phrases', { q: 'hội nghị "giao ban" hoà', facets: ['province', 'year'] }],
  [
    'all filters',
    {
      target: 'statistics',
      filters: {
        province: ['a', 'b'],
        official: ['x'],
        role: ['chair'],
        title: ['Bí thư'],
        unit: ['hộ'],
        dateFrom: '2024-01-01',
        periodTo: '2024-02-01',
        publishedFrom: '2024-01-01',
        publishedTo: '2024-02-01',
      },
      facets: ['unit', 'province'],
    },
  ],
  ['people', { target: 'people', q: 'an', facets: ['role', 'host'] }],
])('%s: as many values as marks', (_, input) => {
  const { counts, groups, pages } = compiled(input, [9, 0, 'm']);
  for (const { sql, values } of [counts, groups, ...pages(10)]) expect(values).toHaveLength(marks(sql));
});

test('what is asked never becomes part of the SQL', () => {
  const [page] = compiled({ q: `x'; DROP TABLE documents`, filters: { province: [`a' OR 1=1`] } }).pages(1) as [Sql];
  expect(page.sql).not.toContain('DROP');
  expect(page.sql).not.toContain('OR 1=1');
});

test.each([
  ['hoi', '(({head_plain body_plain} : "hoi"))'],
  ['hội', '(({head body} : "hội")) OR (({head body} : "hoi"))'],
  ['"giao ban"', '{head_plain body_plain} : "giao ban"'],
  ['"hội nghi"', '({head_plain body_plain} : "hoi nghi") AND ({head body} : "hội")'],
])('%s must match %s', (q, expression) => {
  expect(compiled({ q }).counts.values[0]).toContain(expression);
});

test('a field of the record is asked of its document, an own field of the row', () => {
  const { counts } = compiled({ target: 'statistics', filters: { province: ['Hà Nam'], unit: ['hộ'] } });
  expect(counts.sql).toContain('t.document IN (SELECT row FROM documents_terms');
  expect(counts.sql).toContain('t.row IN (SELECT row FROM statistics_terms');
});

test('the next page starts behind the key', () => {
  const [page] = compiled({ sort: 'oldest', limit: 3 }, [1, 1700, 'u1']).pages(1) as [Sql];
  expect(page.sql).toContain('(timed < ?) OR (timed = ? AND time > ?) OR (timed = ? AND time = ? AND id > ?)');
  expect(page.values).toEqual([1, 1, 1700, 1, 1700, 'u1', 4]);
});

test('rungs are asked from the top, none of them twice, those above the cursor not at all', () => {
  const rungs = (q: string, after: (string | number)[] | null = null) =>
    compiled({ q }, after)
      .pages(10)
      .map(({ sql }) => Number(/(\d+) AS rung/.exec(sql)![1]));
  expect(rungs('hoi')).toEqual([0]);
  expect(rungs('hội')).toEqual([8, 0]);
  expect(rungs('hoà')).toEqual([8, 4, 0]);
  expect(rungs('hội nghị')).toEqual([11, 10, 9, 8, 3, 2, 1, 0]);
  expect(rungs('hội nghị', [9, -3.5, 'u1'])).toEqual([9, 8, 3, 2, 1, 0]);
});

test('among very many rows the newest come first within a rung, on the pages behind too', () => {
  expect(compiled({ q: 'hoi' }).pages(5_000)[0]!.sql).toContain('bm25');
  expect(compiled({ q: 'hoi' }).pages(5_001)[0]!.sql).not.toContain('bm25');
  expect(compiled({ q: 'hoi' }, [0, -1.7e12, 'u1']).pages(10)[0]!.sql).not.toContain('bm25');
});
