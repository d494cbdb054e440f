import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { storeContract } from '../store.contract.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { sqliteStore } from './sqlite-store.ts';

describe('SQLite', () => storeContract(async () => sqliteStore(':memory:')));

describe('the file of the SQLite store', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'giaoban-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('keeps what was put, for another process too', async () => {
    const name = `sqlite:${join(folder, 'kept.sqlite')}`;
    const [first, second] = [await openStore(name), await openStore(name)];
    await first.put([sampleRecord()]);
    expect((await second.counts()).records).toBe(1);
    await first.close();
    await second.close();
    const again = await openStore(name);
    expect(await again.get(sampleRecord().id)).toEqual(sampleRecord());
    await again.close();
  });

  test.each([
    ['a folder that is not there', () => join(folder, 'no', 'such', 'store.sqlite')],
    ['a file that is no database', () => written('text.sqlite', 'x'.repeat(8192))],
    ['a database of another program', () => madeBy('CREATE TABLE t (x)')],
    ['a store of another version', () => madeBy('PRAGMA user_version = 99')],
  ])('%s is a permanent error that names the file', async (_, path) => {
    const file = path();
    const refused = await openStore(`sqlite:${file}`).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PermanentError);
    expect((refused as PermanentError).subject).toBe(file);
  });

  test.each(['', 'sqlite:', 'records.sqlite', 'ftp://host/x', 'http://', 'http://127.0.0.1:1/Not A Prefix'])(
    '"%s" names no store',
    async (name) => await expect(openStore(name)).rejects.toBeInstanceOf(PermanentError),
  );

  function written(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  let made = 0;
  function madeBy(sql: string): string {
    made += 1;
    const path = join(folder, `made-${made}.sqlite`);
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    return path;
  }
});
