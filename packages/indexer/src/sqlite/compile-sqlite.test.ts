import { expect, test } from 'vitest';
import { parseQuery, type QueryInput } from '../query.ts';
import { compileSqlite, pageSql } from './compile-sqlite.ts';

const compiled = (input: QueryInput) => compileSqlite(parseQuery(input));
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
  const { answering, count, peopleFacets } = compiled(input);
  const ofPeople = input.target === 'people' ? [answering, peopleFacets] : [answering, count];
  for (const { sql, values } of ofPeople) expect(values).toHaveLength(marks(sql));
});

test('what is asked never becomes part of the SQL', () => {
  const { answering } = compiled({ q: `x'; DROP TABLE documents`, filters: { province: [`a' OR 1=1`] } });
  expect(answering.sql).not.toContain('DROP');
  expect(answering.sql).not.toContain('OR 1=1');
});

test.each([
  ['hoi', '(({head_plain body_plain} : "hoi"))'],
  ['hội', '(({head body} : "hội")) OR (({head body} : "hoi"))'],
  ['"giao ban"', '{head_plain body_plain} : "giao ban"'],
  ['"hội nghi"', '({head_plain body_plain} : "hoi nghi") AND ({head body} : "hội")'],
])('%s must match %s', (q, expression) => {
  expect(compiled({ q }).answering.values[0]).toContain(expression);
});

test('a field of the record is asked of its document, an own field of the row', () => {
  const { answering } = compiled({ target: 'statistics', filters: { province: ['Hà Nam'], unit: ['hộ'] } });
  expect(answering.sql).toContain('t.document IN (SELECT row FROM documents_terms');
  expect(answering.sql).toContain('t.row IN (SELECT row FROM statistics_terms');
});

const PAGE = { target: 'records', limit: 3, after: null } as const;

test.each([
  { ...PAGE, sort: 'newest', rows: null },
  { ...PAGE, sort: 'oldest', rows: '[1,2]', after: [1, 1700, 'u1'] },
  { ...PAGE, sort: 'relevance', rows: '[1]', rung: 3, after: [3, 1, 1700, 'u1'] },
] as const)('a page has as many values as marks: %j', (page) => {
  const { sql, values } = pageSql(page);
  expect(values).toHaveLength(marks(sql));
});

test('the next page starts behind the key', () => {
  const page = pageSql({ ...PAGE, sort: 'oldest', rows: null, after: [1, 1700, 'u1'] });
  expect(page.sql).toContain('(timed < ?) OR (timed = ? AND time > ?) OR (timed = ? AND time = ? AND id > ?)');
  expect(page.values).toEqual([1, 1, 1700, 1, 1700, 'u1', 4]);
});

test.each([
  ['hoi', [2, 1]],
  ['hội', [32, 2, 1]],
  ['hoà', [16, 16, 2, 1]],
  ['hội nghị', [32, 8, 4, 2, 1]],
  ['giao ban dan van', [8, 4, 2, 1]],
])('the steps of "%s" lift by %j', (q, points) => {
  expect(compiled({ q }).ladder?.steps.map((step) => step.points)).toEqual(points);
});

test('where a field orders there is no ladder', () => {
  expect(compiled({ q: 'hội', sort: 'newest' }).ladder).toBeNull();
});

test.each([
  ['hoi nghi', '((({head_plain} : "hoi nghi")))'],
  ['hội nghị', '((({head} : "hội nghị"))) NOT (cut : "hội_nghị")'],
])('"%s" stands as typed in the title where %s', (q, expression) => {
  expect(compiled({ q }).ladder?.titleAsTyped).toBe(expression);
});

test('two words that are one word stand together where it stands: they are looked for once', () => {
  expect(compiled({ q: 'hội nghị' }).ladder?.text?.split(' AND ')).toHaveLength(3);
});
