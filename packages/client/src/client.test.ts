// The client against the real API, and its types against the API's schemas.
import { readFileSync } from 'node:fs';
import { createApi } from '@giaoban/api';
import { FULL_RECORD } from '@giaoban/api/sample.fixture';
import { sqliteStore } from '@giaoban/indexer';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { apiTypesText } from './api-types-text.ts';
import { type ApiError, giaobanClient } from './giaoban-client.ts';

const store = sqliteStore(':memory:');
const api = createApi({ store, version: '0.0.1' });
const client = giaobanClient({ url: 'http://api/', fetch: async (request) => api.fetch(request) });

beforeAll(async () => {
  await store.put(Array.from({ length: 150 }, (_, i) => ({ ...FULL_RECORD, id: `u${i}` })));
  await store.refresh();
});
afterAll(() => store.close());

test('api-types.ts is what the schemas give; `pnpm --filter @giaoban/client types` writes it', async () => {
  expect(readFileSync(new URL('api-types.ts', import.meta.url), 'utf8')).toBe(await apiTypesText());
});

test('all items, however many pages', async () => {
  const ids = new Set<string>();
  for await (const meeting of client.all('meetings', { province: ['Nghe An'], meetingKind: ['giao-ban'] })) {
    expectTypeOf(meeting.record.title).toEqualTypeOf<string | null>();
    ids.add(meeting.record.id);
  }
  expect(ids.size).toBe(150);
});

test('one record, with its types', async () => {
  const { data } = await client.api.GET('/v1/records/{id}', { params: { path: { id: 'u7' } } });
  expectTypeOf(data!.statistics[0]!.value).toEqualTypeOf<number>();
  expect(data).toEqual({ ...FULL_RECORD, id: 'u7' });
});

test('changes from the first to the last', async () => {
  const seen: number[] = [];
  for await (const { seq } of client.changes()) seen.push(seq);
  expect(seen).toHaveLength(150);
  expect((await client.changes(seen.at(-1)).next()).done).toBe(true);
});

test('what is wrong is thrown with the parameter', async () => {
  const wrong = client.all('records', { dateFrom: '2024' }).next();
  await expect(wrong).rejects.toMatchObject({
    name: 'ApiError',
    problem: { parameter: 'dateFrom', status: 400 },
  } as ApiError);
});
