import { BadDataError } from '@giaoban/records';
import { expect, test } from 'vitest';
import { parseQuery } from '../query.ts';
import { readCursor, writeCursor } from './cursor.ts';

const query = parseQuery({ q: 'giao ban', limit: 5 });
const cursor = writeCursor('sqlite', query, [5, -1.25, 'u1', null]);

test('a cursor gives back its key, for any page size', () => {
  expect(readCursor('sqlite', { ...query, cursor })).toEqual([5, -1.25, 'u1', null]);
  expect(readCursor('sqlite', { ...query, limit: 50, facets: ['year'], cursor })).toEqual([5, -1.25, 'u1', null]);
  expect(readCursor('sqlite', query)).toBeNull();
});

test.each([
  ['of other words', 'sqlite', { ...query, q: 'giao' }],
  ['of another order', 'sqlite', { ...query, sort: 'newest' as const }],
  ['of another store', 'elasticsearch', query],
])('a cursor %s is bad data', (_, store, other) =>
  expect(() => readCursor(store, { ...other, cursor })).toThrow(BadDataError),
);

test.each(['', 'x', '%%%', Buffer.from('{}').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
  '"%s" is bad data',
  (garbage) => expect(() => readCursor('sqlite', { ...query, cursor: garbage })).toThrow(BadDataError),
);
