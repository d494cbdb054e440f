import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from '../contract/ask.ts';
import { openStore, reindexStore } from '../open-store.ts';
import { lifelikeRecord } from '../testing/corpus.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoban-reindex-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RECORDS = Array.from({ length: 30 }, (_, n) => lifelikeRecord(n));

/** A file as the first version left it, as far as this one reads it. */
function ofVersion1(path: string): void {
  const db = new DatabaseSync(path);
  db.exec(`CREATE TABLE revisions (id TEXT PRIMARY KEY, capture TEXT, extractor TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE documents (row INTEGER PRIMARY KEY, id TEXT, document INTEGER, timed INTEGER, time INTEGER, item TEXT NOT NULL);
    CREATE INDEX documents_document ON documents (document);
    CREATE INDEX documents_time ON documents (timed, time, id);
    CREATE TABLE meetings (row INTEGER PRIMARY KEY);
    PRAGMA user_version = 1;`);
  for (const record of RECORDS) {
    db.prepare('INSERT INTO documents (id, item) VALUES (?, ?)').run(record.id, JSON.stringify(record));
    db.prepare('INSERT INTO revisions VALUES (?, ?, ?)').run(
      record.id,
      record.revision.capture,
      record.revision.extractor,
    );
  }
  db.close();
}

test('a store of the first version is refused with advice, and taken over by a reindex', async () => {
  const path = join(folder, 'old.sqlite');
  ofVersion1(path);
  await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/version 1.*giaoban reindex/s);
  expect(await reindexStore(`sqlite:${path}`)).toEqual({ records: 30 });
  const store = await openStore(`sqlite:${path}`);
  expect(await store.put(RECORDS)).toEqual({ written: 0, unchanged: 30, rejected: [] });
  expect((await search(store, { q: 'hội nghị' })).total).toBeGreaterThan(0);
  expect((await store.changes(0, 100)).changes.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
  await store.close();
});

test('a reindex changes no answer, no change and no view', async () => {
  const name = `sqlite:${join(folder, 'same.sqlite')}`;
  const store = await openStore(name);
  await store.put(RECORDS);
  await store.remove([RECORDS[3]!.id]);
  await store.replaceView('people', [{ id: 'p', sortKey: 'p', keys: [], body: {} }]);
  const answers = async () => [
    await search(store, { q: 'hoi nghi', facets: ['province', 'unit'], limit: 100 }),
    await search(store, { target: 'people' }),
    await search(store, { target: 'statistics', sort: 'value' }),
    await store.suggest('nguyen'),
    await store.changes(0, 100),
    await store.view('people', {}),
    await store.counts(),
  ];
  const before = await answers();
  expect(await reindexStore(name)).toEqual({ records: 29 });
  expect(await answers()).toEqual(before);
  await store.close();
});

test('a failure leaves the store as it was', async () => {
  const path = join(folder, 'failing.sqlite');
  const store = await openStore(`sqlite:${path}`);
  await store.put(RECORDS);
  const db = new DatabaseSync(path);
  db.prepare("UPDATE bodies SET packed = x'00' WHERE row = 20").run();
  db.close();
  await expect(reindexStore(`sqlite:${path}`)).rejects.toThrow();
  expect((await store.counts()).records).toBe(30);
  expect(await store.get(RECORDS[1]!.id)).toEqual(RECORDS[1]);
  await store.close();
});

test('a newer store is left alone, and what is none is not made', async () => {
  const path = join(folder, 'newer.sqlite');
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  for (const step of [openStore, reindexStore]) {
    await expect(step(`sqlite:${path}`)).rejects.toThrow(/version 99.*newer/s);
    await expect(step(`sqlite:${join(folder, 'no', 'store')}`)).rejects.toBeInstanceOf(PermanentError);
  }
});
