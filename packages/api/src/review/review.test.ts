// Rà soát over HTTP: corrected in every answer, kept through the next reading, taken back, told in conflict, given out as gold.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Store, sqliteStore } from '@giaoban/indexer';
import { correctedStore, openCorrectionLog } from '@giaoban/indexer/corrections';
import { resolveStore } from '@giaoban/indexer/resolve';
import { GoldRecord } from '@giaoban/records';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { openKeyStore, type Scope } from '../keys/key-store.ts';
import { FULL_RECORD } from '../sample.fixture.ts';

type Json = ReturnType<typeof JSON.parse>;
const [official, figure, meeting] = [FULL_RECORD.officials[0]!, FULL_RECORD.statistics[0]!, FULL_RECORD.meetings[0]!];

let folder: string;
let store: Store;
let ask: (path: string, body?: object, method?: string, token?: string) => Promise<Json>;
let tokenOf: (...scopes: Scope[]) => string;
let changes: number;
const log = () => openCorrectionLog(join(folder, 'corrections.jsonl'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  store = sqliteStore(':memory:');
  const other = { ...FULL_RECORD, id: 'u2', source: { ...FULL_RECORD.source, url: 'https://example.vn/2' } };
  await store.put([FULL_RECORD, other]);
  const keys = openKeyStore(':memory:');
  tokenOf = (...scopes) => keys.create('Tổ rà soát', scopes).token;
  const token = tokenOf('review');
  changes = 0;
  const api = createApi({
    store,
    version: '0.0.1',
    access: { keys, openRead: true, perMinute: null },
    review: {
      log: log(),
      changed() {
        changes += 1;
      },
    },
  });
  ask = async (path, body, method = body === undefined ? 'GET' : 'POST', key = token) => {
    const response = await api.request(encodeURI(path), {
      method,
      headers: key === '' ? {} : { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && !path.includes('gold');
    return { status: response.status, ...(isJson ? JSON.parse(text) : { text }) };
  };
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rename = (name: string, more: object = {}) => ({
  do: 'set',
  record: 'u1',
  list: 'officials',
  item: official.id,
  field: 'name',
  value: name,
  ...more,
});

describe('a correction', () => {
  test.each<[string, object, string, (answer: Json) => unknown, unknown]>([
    ['the record', rename('Lò Thị Ánh'), '/v1/records/u1', ({ officials }) => officials[0].name, 'Lò Thị Ánh'],
    ['a filter', rename('Lò Thị Ánh'), '/v1/records?official=lo thi anh', ({ total }) => total, 1],
    ['people', rename('Lò Thị Ánh'), '/v1/people?q=Ánh', ({ items }) => items[0].name, 'Lò Thị Ánh'],
    ['suggestions', rename('Lò Thị Ánh'), '/v1/suggest?q=anh', ({ items }) => items[0].name, 'Lò Thị Ánh'],
    [
      'figures',
      { do: 'set', record: 'u1', list: 'statistics', item: figure.id, field: 'value', value: 7 },
      '/v1/statistics?sort=value',
      ({ items }) => items[0].value,
      7,
    ],
    [
      'an export',
      { do: 'set', record: 'u1', list: 'meetings', item: meeting.id, field: 'name', value: 'Hội nghị khác' },
      '/v1/export/meetings?q=khác',
      ({ text }) => text.includes('Hội nghị khác'),
      true,
    ],
    [
      'an added figure',
      { do: 'add', record: 'u1', list: 'statistics', value: { value: 24, unit: 'ngày' }, quote: '24/7' },
      '/v1/statistics?unit=ngày',
      ({ items }) => items.map(({ value, rule }: Json) => [value, rule]),
      [[24, 'review']],
    ],
    [
      'a removed meeting',
      { do: 'remove', record: 'u1', list: 'meetings', item: meeting.id },
      '/v1/meetings',
      ({ total }) => total,
      1,
    ],
    ['changes', { do: 'confirm', record: 'u1' }, '/v1/changes?since=2', ({ changes: told }) => told[0].id, 'u1'],
  ])('is in %s', async (_, correction, path, look, wanted) => {
    const kept = await ask('/v1/corrections', correction);
    expect([kept.status, kept.state, kept.by?.name, kept.record]).toEqual([201, 'applied', 'Tổ rà soát', 'u1']);
    expect(look(await ask(path))).toEqual(wanted);
    expect(changes).toBe(1);
  });

  test('is kept apart, holds for a later reading, tells where the page says something new, and can be taken back', async () => {
    const { id } = await ask('/v1/corrections', rename('Lò Thị Ánh', { note: 'theo ảnh', was: 'Lò Thị A' }));
    expect((await ask('/v1/records/u1')).review).toMatchObject({
      corrections: [{ id, note: 'theo ảnh', by: { name: 'Tổ rà soát' }, change: { was: 'Lò Thị A' } }],
      extracted: { officials: [{ name: 'Lò Thị A' }] },
    });
    const later = {
      ...FULL_RECORD,
      revision: { capture: '2025-01-01T00:00:00Z', extractor: '2' },
      officials: [{ ...official, name: 'Lò Thị Ảnh' }],
    };
    await correctedStore(store, log()).put([later]);
    expect((await ask('/v1/records/u1')).officials[0].name).toBe('Lò Thị Ánh');
    expect((await ask('/v1/corrections?state=conflict')).items).toMatchObject([{ id, extracted: 'Lò Thị Ảnh' }]);
    expect((await ask(`/v1/corrections/${id}`, undefined, 'DELETE')).status).toBe(204);
    expect((await ask('/v1/records/u1')).officials[0].name).toBe('Lò Thị Ảnh');
    expect((await ask(`/v1/corrections/${id}`, undefined, 'DELETE')).status).toBe(404);
    const { items } = await ask('/v1/corrections?record=u1');
    expect(items.map(({ state, change }: Json) => [change.do, state])).toEqual([
      ['undo', 'applied'],
      ['set', 'undone'],
    ]);
  });

  test('as gold', async () => {
    await ask('/v1/corrections', rename('Lò Thị Ánh'));
    await ask('/v1/corrections', { do: 'confirm', record: 'u2' });
    const gold = async (query: string) =>
      (await ask(`/v1/export/gold${query}`)).text
        .split('\n')
        .filter((line: string) => line !== '')
        .map((line: string) => GoldRecord.parse(JSON.parse(line)).source.url);
    expect(await gold('')).toEqual(['https://example.vn/1', 'https://example.vn/2']);
    expect(await gold('?whole=1')).toEqual(['https://example.vn/2']);
  });

  test('people: joined by name, parted by a reviewer, for every later joining too', async () => {
    const people = async () => {
      await resolveStore(store, log().decisions());
      return (await ask('/v1/profiles')).items.map(({ mentions }: Json) => mentions.length);
    };
    const between = [`u1/${official.id}`, `u2/${official.id}`];
    const [before] = [await people()];
    const { id } = await ask('/v1/corrections', { do: 'different', between, note: 'hai người' });
    expect(await people()).toEqual([1, 1]);
    await ask(`/v1/corrections/${id}`, undefined, 'DELETE');
    expect(await people()).toEqual(before);
    await ask('/v1/corrections', { do: 'same', between });
    expect(await people()).toEqual([2]);
  });

  test('page by page, the newest first', async () => {
    for (const name of ['A', 'B', 'C']) await ask('/v1/corrections', rename(name));
    const first = await ask('/v1/corrections?limit=2');
    const second = await ask(`/v1/corrections?limit=2&cursor=${first.next}`);
    const values = [...first.items, ...second.items].map(({ change }: Json) => change.value);
    expect([values, second.next]).toEqual([['C', 'B', 'A'], null]);
  });
});

test.each<[string, object, number]>([
  ['a field that there is not', rename('x', { field: '__proto__' }), 400],
  ['a field of extraction', rename('x', { field: 'rule' }), 400],
  ['a value of another type', rename('x', { field: 'role', value: 'king' }), 400],
  ['an empty name', rename(''), 400],
  ['a field more', rename('x', { by: 'someone else' }), 400],
  ['what was seen is old', rename('x', { was: 'y' }), 409],
  ['no such item', rename('x', { item: 'none' }), 404],
  ['no such record', rename('x', { record: 'none' }), 404],
  ['a part of itself', { ...rename('x'), list: 'statistics', item: figure.id, field: 'partOf', value: figure.id }, 400],
  [
    'a quote that is not there',
    { do: 'add', record: 'u1', list: 'officials', value: { name: 'B' }, quote: 'zzz' },
    400,
  ],
  ['an item without its main field', { do: 'add', record: 'u1', list: 'officials', value: {}, quote: 'Sáng' }, 400],
  ['an appearance that there is not', { do: 'same', between: ['u1/x', 'u9/x'] }, 404],
  ['one appearance twice', { do: 'same', between: ['u1/x', 'u1/x'] }, 400],
  ['another deed', { do: 'erase', record: 'u1' }, 400],
])('%s is refused, and nothing is kept', async (_, body, status) => {
  expect((await ask('/v1/corrections', body)).status).toBe(status);
  expect((await ask('/v1/corrections')).items).toEqual([]);
});

test.each<[string, () => string, number]>([
  ['no key', () => '', 401],
  ['a key to read and to ingest', () => tokenOf('read', 'ingest'), 403],
])('%s corrects nothing', async (_, key, status) => {
  expect((await ask('/v1/corrections', rename('x'), 'POST', key())).status).toBe(status);
  expect((await ask('/v1/corrections/x', undefined, 'DELETE', key())).status).toBe(status);
});
