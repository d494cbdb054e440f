// Reading in threads: the same answers and errors, several at once, and a thread that is stuck is ended.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, parseQuery, type Store } from '@giaoban/indexer';
import { BadDataError, RetryableError } from '@giaoban/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { FULL_RECORD } from '../sample.fixture.ts';
import { readInThreads } from './reading-threads.ts';

let folder: string;
let name: string;
let plain: Store;
let threaded: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  name = `sqlite:${join(folder, 'store.sqlite')}`;
  plain = await openStore(name);
  threaded = readInThreads(plain, name, { threads: 2 });
  await threaded.put([FULL_RECORD]);
});
afterAll(async () => {
  await threaded.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the same answers, many at once, and what was just written is seen', async () => {
  const query = parseQuery({ target: 'records', q: 'giao ban', facets: ['province'] });
  const answers = await Promise.all(Array.from({ length: 20 }, () => threaded.search(query)));
  for (const answer of answers) expect(answer).toEqual(await plain.search(query));
  expect(await threaded.get('u1')).toEqual(FULL_RECORD);
  expect(await threaded.get('none')).toBeNull();
  await threaded.put([{ ...FULL_RECORD, id: 'u2' }]);
  expect(await threaded.counts()).toEqual(await plain.counts());
});

test('errors keep their kind and subject, so that the same problems are answered', async () => {
  await expect(threaded.changes(-1, 10)).rejects.toThrow(BadDataError);
  const [one, other] = [plain, threaded].map((store) => createApi({ store, version: '1' }));
  for (const path of ['/v1/records?cursor=x', '/v1/profiles?cursor=x', '/v1/changes?since=999999999999']) {
    const [wanted, got] = await Promise.all([one!.request(path), other!.request(path)]);
    expect([path, got.status]).toEqual([path, wanted.status]);
    const { requestId: _wanted, ...problem } = (await wanted.json()) as Record<string, unknown>;
    expect(await got.json()).toMatchObject(problem);
  }
});

test('a question that takes too long is ended with its thread, and the next is answered', async () => {
  const impatient = readInThreads({ ...plain, close: async () => {} }, name, { threads: 1, deadlineMs: 0 });
  await expect(impatient.counts()).rejects.toThrow(RetryableError);
  await impatient.close();
  const patient = readInThreads({ ...plain, close: async () => {} }, name, { threads: 1 });
  expect((await patient.counts()).records).toBeGreaterThan(0);
  await patient.close();
});

test('a store that cannot be opened is told', async () => {
  const broken = readInThreads({ ...plain, close: async () => {} }, 'sqlite:/nowhere/store.sqlite', { threads: 1 });
  await expect(broken.counts()).rejects.toThrow(RetryableError);
  await broken.close();
});
