// What is resolved stands in the views of the store.
import { expect, test } from 'vitest';
import { sqliteStore } from '../sqlite/sqlite-store.ts';
import { corpus } from '../testing/corpus.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { resolveStore } from './resolve-store.ts';

test('all views are filled, found by record, and the same at the second time', async () => {
  const store = sqliteStore(':memory:');
  const text = Array.from({ length: 60 }, (_, i) => `chữ${i * i}`).join(' ');
  const records = [...corpus(), ...['a.vn', 'b.vn'].map((host) => reprint(host, text))];
  await store.put(records);
  const counts = await resolveStore(store);
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  const first = await store.view('people', { limit: 1000 });
  expect(first.items).toHaveLength(counts.people);
  const record = records.find(({ officials }) => officials.length > 0)!;
  const named = await store.view('people', { keys: [record.id] });
  expect(named.items.length).toBe(record.officials.length);
  expect(await resolveStore(store)).toEqual(counts);
  expect(await store.view('people', { limit: 1000 })).toEqual(first);
  await store.close();
});

function reprint(host: string, text: string) {
  return sampleRecord({ source: { path: null, url: `https://${host}/`, fetchedAt: null }, text });
}
