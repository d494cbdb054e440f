import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { parseQuery, QUERY_TARGETS, type Query } from '../query.ts';
import { storeContract } from '../store.contract.ts';
import type { Store } from '../store.ts';
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

  test('answers as before when it has read ahead, and sees what is put from then on', async () => {
    const name = `sqlite:${join(folder, 'ahead.sqlite')}`;
    const [ahead, other] = [await openStore(name), await openStore(name)];
    await other.put([sampleRecord()]);
    await ahead.warm?.();
    await other.put([{ ...sampleRecord(), id: 'u2' }]);
    for (const target of QUERY_TARGETS) {
      const query = parseQuery({ target, q: 'giao ban', facets: ['province', 'organ'], sort: 'newest' });
      expect(await ahead.search(query)).toEqual(await other.search(query));
    }
    await ahead.close();
    await other.close();
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

describe('where very many rows answer', () => {
  const COUNT = 5_200;
  const day = (n: number) => new Date(Date.UTC(2010, 0, 1) + (n % 3_000) * 86_400_000).toISOString();
  const records = Array.from({ length: COUNT }, (_, n) => ({
    ...sampleRecord(),
    id: `r${String(n).padStart(5, '0')}`,
    title: n % 100 === 0 ? 'Hội nghị' : 'Tin',
    text: n % 30 === 0 ? 'Một hội nghị' : 'Nghị hội',
    publishedAt: n % 50 === 1 ? null : day(n),
    meetings: [],
    officials: [],
    statistics: [],
    citedDocuments: [],
  }));
  const [PAGES, LIMIT] = [6, 40];
  let store: Store;
  beforeAll(async () => {
    store = sqliteStore(':memory:');
    await store.put(records);
  }, 120_000);
  afterAll(() => store.close());

  test.each([
    ['hội nghị', 'Hội nghị'],
    ['nghị hội', 'Nghị hội'],
  ])(
    '%s: the words together, then in the title, then the newest; pages go on',
    async (q, together) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let n = 0; n < PAGES; n += 1) {
        const page = await store.search(parseQuery({ q, limit: LIMIT, cursor }) as Query & { target: 'records' });
        expect(page.total).toBe(COUNT);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      }
      const stands = (text: string) => new RegExp(together, 'i').test(text);
      const place = ({ title, text, publishedAt }: (typeof records)[number], n: number) => [
        stands(title) || stands(text) ? 0 : 1,
        title === 'Tin' ? 1 : 0,
        publishedAt === null ? 9e15 : -Date.parse(publishedAt),
        n,
      ];
      const wanted = records.map(place).sort(inOrder);
      expect(seen).toEqual(wanted.slice(0, PAGES * LIMIT).map(([, , , n]) => records[n!]!.id));
    },
    120_000,
  );
});

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
