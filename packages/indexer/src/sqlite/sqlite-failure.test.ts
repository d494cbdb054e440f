import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError, RetryableError } from '@giaoban/records';
import { afterAll, describe, expect, test } from 'vitest';
import { lifelikeRecord } from '../testing/corpus.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { inTransaction } from './in-transaction.ts';
import { sqliteFailure, withSqlite } from './sqlite-failure.ts';
import { prepareSchema } from './sqlite-schema.ts';
import { sqliteWriter } from './sqlite-writer.ts';

describe('sqliteFailure', () => {
  test.each([
    [5, RetryableError, 'another process'],
    [261, RetryableError, 'another process'],
    [8, PermanentError, 'read-only'],
    [13, PermanentError, 'disk is full'],
    [26, PermanentError, 'no store'],
    [11, PermanentError, 'malformed'],
  ])('code %i', (errcode, kind, words) => {
    const error = sqliteFailure('a.sqlite', Object.assign(new Error('malformed'), { errcode })) as PermanentError;
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(words);
    expect(error.subject).toBe('a.sqlite');
  });

  test('other errors pass as they are', () => {
    const own = new TypeError('x');
    expect(sqliteFailure('a.sqlite', own)).toBe(own);
  });
});

test('on a full disk nothing is half-written, and what was there stays', () => {
  const db = new DatabaseSync(':memory:');
  prepareSchema(db, ':memory:');
  const writer = sqliteWriter(db);
  inTransaction(db, () => writer.put([sampleRecord()]));
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages + 4}`);
  const many = Array.from({ length: 200 }, (_, n) => lifelikeRecord(n));
  const putAll = () => withSqlite('a.sqlite', () => inTransaction(db, () => writer.put(many)));
  expect(putAll).toThrow('a.sqlite: the disk is full; nothing was written');
  expect(db.prepare('SELECT count(*) AS n FROM documents').get()?.n).toBe(1);
});

describe('real files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a read-only database', () => {
    const path = join(folder, 'read-only.sqlite');
    new DatabaseSync(path).exec('CREATE TABLE t (x)');
    const db = new DatabaseSync(path, { readOnly: true });
    expect(() => withSqlite(path, () => db.exec('INSERT INTO t VALUES (1)'))).toThrow(PermanentError);
  });
});
